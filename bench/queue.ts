/**
 * `npx tsx bench/queue.ts [reports] [--kill] [--workers 1,2]`: reports through enqueue, RabbitMQ, workers and PostgreSQL, all
 * real and on this machine. With `--kill`, a worker, the broker and PostgreSQL are killed on the way, and every report must be
 * there once at the end.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openQueue } from "../src/queue/index.js";
import { openStore, type Store } from "../src/store/index.js";
import { startPostgres, type PostgresServer } from "../test/services/postgres.js";
import { startRabbit, type Cluster } from "../test/services/rabbitmq.js";
import { report } from "./text.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kill: { type: "boolean" }, workers: { type: "string", default: "1,2" } },
});
const REPORTS = Number(positionals[0] ?? 400);
const PROGRAM = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const input = join(folder, "reports.jsonl");
const line = (n: number): string => `${JSON.stringify({ id: String(n), text: `${report(n + 1)}\n\nReport ${n}.` })}\n`;
writeFileSync(input, Array.from({ length: REPORTS }, (_, n) => line(n)).join(""));
const say = (words: string): void => void process.stdout.write(`${words}\n`);

const [cluster, server] = await Promise.all([startRabbit(values.kill ? 3 : 1), startPostgres()]);
try {
  const speeds: number[] = [];
  const counts = values.kill ? [2] : values.workers.split(",").map(Number);
  for (const [i, count] of counts.entries()) speeds.push(await run(count, i, cluster, server));
  if (speeds.length > 1)
    say(`${counts.at(-1)} workers to ${counts[0]}: ${(speeds.at(-1)! / speeds[0]!).toFixed(2)} times`);
} finally {
  await Promise.all([cluster.stop(), server.stop()]);
  rmSync(folder, { recursive: true });
}

/** Reports a second, from the first kept to the last. */
async function run(count: number, turn: number, { url, brokers }: Cluster, { database, kill, start }: PostgresServer) {
  const [queue, store] = [`${url}?queue=bench${turn}`, await database()];
  const begun = performance.now();
  await once(hearsay("enqueue", input, "--queue", queue), "exit");
  const sent = (performance.now() - begun) / 1000;
  const opened = await openStore(store);
  const open = await openQueue(queue);
  const work = (): ChildProcess => hearsay("work", "--queue", queue, "--store", store, "--workers", "1");
  let workers = Array.from({ length: count }, work);
  const kept = (): Promise<number> =>
    opened.counts().then(
      ({ documents }) => documents,
      () => -1,
    );
  const until = async (wanted: number): Promise<number> => {
    while ((await kept()) < wanted) await new Promise((resolve) => setTimeout(resolve, 250));
    return performance.now();
  };
  const first = await until(1);
  const before = await kept();
  if (values.kill) {
    await until(REPORTS / 5);
    workers[0]!.kill("SIGKILL");
    workers = [...workers.slice(1), work()];
    await until((2 * REPORTS) / 5);
    await kill();
    await start();
    await until((3 * REPORTS) / 5);
    await brokers[0]!.kill();
  }
  const half = await until(REPORTS / 2).then(() => workers.map(memory));
  const last = await until(REPORTS);
  const full = workers.map(memory);
  const { dead } = await open.depth();
  const speed = (REPORTS - before) / ((last - first) / 1000);
  say(
    `${count} worker(s): ${speed.toFixed(1)} reports of 500 words a second; enqueued in ${sent.toFixed(1)} s; ` +
      `memory at half ${half.join(", ")} MB, at the end ${full.join(", ")} MB; ${await lostOrTwice(opened)}; ${dead} set aside`,
  );
  for (const worker of workers) worker.kill("SIGTERM");
  await Promise.all(workers.map((worker) => worker.exitCode ?? once(worker, "exit")));
  await Promise.all([opened.close(), open.close()]);
  return speed;
}

function hearsay(...args: string[]): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", PROGRAM, ...args], { stdio: ["ignore", "inherit", "ignore"] });
}

/** Megabytes that a process has in memory now. */
function memory({ pid }: ChildProcess): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024);
}

async function lostOrTwice(store: Store): Promise<string> {
  const seen = new Map<string, number>();
  for await (const { document } of store.reports())
    seen.set(document.origin.record!, (seen.get(document.origin.record!) ?? 0) + 1);
  const twice = [...seen.values()].filter((times) => times > 1).length;
  return `${REPORTS - seen.size} lost, ${twice} twice`;
}
