/**
 * `hearsay ingest --watch --allow-network` at work, in a network of its own: a real server at an address of the public
 * range, which lies on this network's loopback and nowhere else. Run within `unshare --net`; prints what happened.
 */
import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const HOST = "8.8.4.4";

/** What the test asserts on. */
export interface Scene {
  /** Every request in order: path, its If-None-Match header, the status it was answered with. */
  readonly requests: readonly (readonly [string, string | null, number])[];
  /** Standard error of the command. */
  readonly told: string;
  readonly exit: number | null;
}

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

const item = (n: number): string =>
  `<item><guid>urn:invented:${n}</guid><title>Road ${n} opened</title><pubDate>Mon, 04 Mar 2024 0${n}:00:00 GMT</pubDate>
  <description>The invented ministry of Koula said on Monday that the invented road number ${n} to the harbour was open again.</description></item>`;
const feed = (items: number): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Invented Wire</title><link>http://${HOST}/</link><description>Invented.</description>${Array.from({ length: items }, (_, i) => item(i + 1)).join("")}</channel></rss>`;

async function play(folder: string): Promise<Scene> {
  let items = 2;
  const requests: [string, string | null, number][] = [];
  let told = "";
  const news = new EventEmitter();
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    const known = request.headers["if-none-match"] ?? null;
    const answer = (status: number, body = "", headers = {}): void => {
      requests.push([url, known, status]);
      response.writeHead(status, headers).end(body);
      news.emit("something");
    };
    const tag = `"${items} items"`;
    if (url === "/robots.txt") answer(200, "User-agent: *\nDisallow: /private\n");
    else if (url === "/moved") answer(301, "", { location: "/feed.xml" });
    else if (url === "/inside") answer(302, "", { location: "http://10.9.8.7/feed.xml" });
    else if (url === "/feed.xml" && known === tag) answer(304);
    else if (url === "/feed.xml") answer(200, feed(items), { "content-type": "application/rss+xml", etag: tag });
    else answer(404);
  });
  server.listen(80, HOST);
  await once(server, "listening");
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await once(news, "something");
  };
  const addresses = ["moved", "private/feed.xml", "inside"].map((path) => `http://${HOST}/${path}`);
  const watch = ["--watch", "--every", "1", "--allow-network", "--workers", "1", "--store", join(folder, "w.db")];
  const command = spawn(process.execPath, [
    "--import",
    "tsx",
    MAIN,
    "ingest",
    ...watch,
    ...addresses,
    join(folder, "in"),
  ]);
  const ended = once(command, "exit");
  const gone = ended.then(([code]) => {
    throw new Error(`the command ended by itself (${String(code)}): ${told}`);
  });
  command.stderr.on("data", (chunk: Buffer) => {
    told += chunk.toString();
    news.emit("something");
  });
  const scene = async (): Promise<void> => {
    await until(() => requests.some(([url, , status]) => url === "/feed.xml" && status === 304));
    items = 3;
    writeFileSync(
      join(folder, "in", "later.txt"),
      "The invented mayor of Koula said on Monday that the market was closed.",
    );
    await until(() => / 4 new/.test(told));
  };
  await Promise.race([scene(), gone]);
  gone.catch(() => undefined);
  command.kill("SIGINT");
  const [exit] = (await ended) as [number | null];
  server.close();
  return { requests, told, exit };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(JSON.stringify(await play(process.argv[2]!)));
