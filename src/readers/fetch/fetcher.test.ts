/** A real server on 127.0.0.1; the policy of these tests lets through that address and what they say besides. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFetcher, type Fetched } from "./fetcher.js";
import { isPublicAddress, PUBLIC_NETWORK, type FetchPolicy } from "./policy.js";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let port = "";
let base = "";
let pages: Record<string, Handler>;
let seen: IncomingMessage[];

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    const page = pages[request.url ?? ""];
    if (page) page(request, response);
    else response.writeHead(404).end("absent");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  port = String((server.address() as AddressInfo).port);
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(() => {
  pages = {};
  seen = [];
});

const local = (change: Partial<FetchPolicy> = {}): FetchPolicy => ({
  ...PUBLIC_NETWORK,
  ports: new Set([port]),
  allows: (address) => address === "127.0.0.1" || isPublicAddress(address),
  ...change,
});
const fetchOne = (url: string, change: Partial<FetchPolicy> = {}): Promise<Fetched> =>
  createFetcher(local(change)).fetch(url);
const say =
  (body: string | Buffer, headers = {}): Handler =>
  (_, response) =>
    response.writeHead(200, headers).end(body);
const redirect =
  (location: string): Handler =>
  (_, response) =>
    response.writeHead(302, { location }).end();

describe("fetcher", () => {
  it("gives the bytes with charset, address, time and validators", async () => {
    pages["/feed"] = say("<rss/>", {
      "content-type": 'text/xml; charset="ISO-8859-1"',
      etag: '"v1"',
      "last-modified": "Mon, 04 Mar 2024 08:00:00 GMT",
    });
    const fetched = await fetchOne(`${base}/feed`);
    expect(fetched).toMatchObject({
      status: "fetched",
      source: { uri: `${base}/feed`, charset: "iso-8859-1", retrieved: expect.stringMatching(/^\d{4}-.*Z$/) },
      validators: { etag: '"v1"', lastModified: "Mon, 04 Mar 2024 08:00:00 GMT" },
    });
    expect(seen.at(-1)?.headers["user-agent"]).toMatch(/^hearsay\//);
  });

  it("asks only for what changed", async () => {
    pages["/feed"] = (request, response) =>
      response.writeHead(request.headers["if-none-match"] === '"v1"' ? 304 : 200).end();
    const fetcher = createFetcher(local());
    expect(await fetcher.fetch(`${base}/feed`, { etag: '"v1"' })).toEqual({ status: "unchanged" });
    expect(await fetcher.fetch(`${base}/feed`)).toMatchObject({ status: "fetched" });
  });

  it("follows a redirect and no more than allowed", async () => {
    pages["/a"] = redirect("/b");
    pages["/b"] = say("text");
    pages["/loop"] = redirect("/loop");
    expect(await fetchOne(`${base}/a`)).toMatchObject({ status: "fetched", source: { uri: `${base}/b` } });
    expect(await fetchOne(`${base}/loop`)).toMatchObject({
      refused: { code: "fetch-refused", text: /more than 5 times/ },
    });
  });

  it.each([
    ["an inner address", "http://169.254.169.254/latest"],
    ["a file", "file:///etc/passwd"],
    ["a user name", "http://user@127.0.0.1/"],
    ["another port", "http://127.0.0.1:22/"],
  ])("refuses a redirect to %s", async (_, location) => {
    pages["/a"] = redirect(location);
    expect(await fetchOne(`${base}/a`)).toMatchObject({ refused: { code: "fetch-refused" } });
  });

  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0177.0.0.1/",
    "http://0x7f.1/",
    "http://127.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://169.254.169.254/",
    "http://10.0.0.1/",
    "http://[fc00::1]/",
    "http://0.0.0.0/",
    "http://100.64.0.1/",
    "ftp://example.org/",
    "file:///etc/passwd",
    "data:text/plain,hi",
    "http://example.org:8080/",
    "https://name:word@example.org/",
    "not a url",
  ])("refuses %s without a connection", async (url) => {
    const resolve = (): Promise<string[]> => Promise.resolve(["192.88.99.1"]);
    expect(await createFetcher({ ...PUBLIC_NETWORK, resolve }).fetch(url)).toMatchObject({
      refused: { code: "fetch-refused" },
    });
  });

  it("refuses a name that resolves inside, even beside an outer address", async () => {
    const resolve = (): Promise<string[]> => Promise.resolve(["93.184.216.34", "10.1.2.3"]);
    expect(await createFetcher({ ...PUBLIC_NETWORK, resolve }).fetch("http://example.org/")).toMatchObject({
      refused: { text: /example\.org is 10\.1\.2\.3/ },
    });
  });

  it("connects to the address it checked, and not to what the name says later", async () => {
    pages["/x"] = say("text");
    let asked = 0;
    const resolve = (): Promise<string[]> => Promise.resolve([asked++ ? "127.0.0.2" : "127.0.0.1"]);
    expect(await fetchOne(`http://rebinding.example:${port}/x`, { resolve, robots: false })).toMatchObject({
      status: "fetched",
    });
    expect(asked).toBe(1);
    expect(seen.at(-1)?.headers.host).toBe(`rebinding.example:${port}`);
  });

  it("says when a name has no address", async () => {
    const resolve = (): Promise<string[]> => Promise.reject(Object.assign(new Error("x"), { code: "ENOTFOUND" }));
    expect(await fetchOne(`http://absent.example:${port}/`, { resolve })).toMatchObject({
      refused: { code: "fetch-failed", text: /no address/ },
    });
  });

  it("keeps to robots.txt", async () => {
    pages["/robots.txt"] = say("User-agent: hearsay\nDisallow: /private\n\nUser-agent: *\nDisallow: /");
    pages["/private/a"] = say("text");
    pages["/open"] = say("text");
    const fetcher = createFetcher(local());
    expect(await fetcher.fetch(`${base}/private/a`)).toMatchObject({ refused: { text: /robots\.txt/ } });
    expect(await fetcher.fetch(`${base}/open`)).toMatchObject({ status: "fetched" });
    expect(seen.map(({ url }) => url)).toEqual(["/robots.txt", "/open"]);
  });

  it("fetches nothing when robots.txt cannot be reached", async () => {
    pages["/robots.txt"] = (_, response) => response.writeHead(503).end();
    pages["/a"] = say("text");
    expect(await fetchOne(`${base}/a`)).toMatchObject({ refused: { text: /robots\.txt/ } });
  });

  it("stops at the size cap, whatever Content-Length says", async () => {
    pages["/big"] = (_, response) => {
      for (let i = 0; i < 40; i++) response.write(Buffer.alloc(64 * 1024));
      response.end();
    };
    expect(await fetchOne(`${base}/big`, { maxBytes: 1024 * 1024 })).toMatchObject({
      refused: { text: /longer than 1 MiB/ },
    });
  });

  it("gives up on a server that never ends", async () => {
    pages["/slow"] = (_, response) => void response.writeHead(200).write("a");
    expect(await fetchOne(`${base}/slow`, { timeout: 200, robots: false })).toMatchObject({
      refused: { text: /took too long/ },
    });
  });

  it("tells failures in words", async () => {
    pages["/busy"] = (_, response) => response.writeHead(429, { "retry-after": "120" }).end();
    pages["/broken"] = (request) => request.socket.destroy();
    expect(await fetchOne(`${base}/busy`)).toMatchObject({ refused: { text: /answered 429/ }, retryAfter: 120 });
    expect(await fetchOne(`${base}/broken`)).toMatchObject({ refused: { code: "fetch-failed" } });
  });
});
