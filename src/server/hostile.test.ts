import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import type { Proposal } from "../review/decision.js";
import { inventReport } from "../store/invented.case.js";
import { testServer } from "./server.case.js";

const RUNS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "\u202egnp.exe",
  "=cmd|' /C calc'!A0",
];
const hostile = inventReport(900, {
  document: {
    title: RUNS.join(" "),
    publisher: '=HYPERLINK("http://evil.example")',
    byline: RUNS,
    uri: "javascript:alert(1)",
  },
});
const server = await testServer({
  reports: [...Array.from({ length: 5 }, (_, seed) => inventReport(seed)), hostile],
  largestBody: 20_000,
  largestText: 50_000,
});
const { port } = new URL(server.url);

/** Sends bytes as they are; answers with what came back until the server closed or a second passed. */
const raw = (request: string, rest?: (write: (text: string) => void) => void): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () => {
      socket.write(request);
      rest?.((text) => socket.write(text));
    });
    let text = "";
    const done = (): void => {
      socket.destroy();
      resolve(text);
    };
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      if (text.includes("\r\n\r\n")) done();
    });
    socket.on("close", done);
    socket.on("error", reject);
    socket.setTimeout(5_000, done);
  });
const statusOf = (answer: string): number => Number(answer.split(" ")[1]);

describe("hosts", () => {
  test.each([
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "",
    "a b",
    "localhost:80@evil.example",
    "evil.example:8787",
  ])("%j is refused", async (host) => {
    const status = statusOf(await raw(`GET /api/overview HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`));
    expect([400, 421]).toContain(status);
  });
  test.each(["localhost", "LOCALHOST:9", "127.0.0.1", "[::1]:1", "192.168.1.5:8787"])("%j is let in", async (host) => {
    expect(statusOf(await raw(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`))).toBe(200);
  });
  test("a forged host in the request line is refused", async () => {
    const status = statusOf(
      await raw("GET http://evil.example/api/overview HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"),
    );
    expect(status).toBe(421);
  });
});

describe("paths", () => {
  test.each([
    "/%ff",
    "/api/reports/%c3%28",
    "/%",
    "//evil.example",
    "/\\evil.example",
    "/%2f%2fevil.example",
    "/..%2f..%2fetc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/assets/..%5c..%5cpackage.json",
    "/api/events%00",
    "/api/events?q=%ff",
    `/api/events?q=${"a".repeat(10_000)}`,
    "/api/reports/sha256:..%2f..%2fetc",
    "/api/reports/__proto__",
    "/api/incidents/constructor",
    "/api/actors/__proto__",
    "/docs/../../package.json",
    "/docs/..%2findex.html",
  ])("%s is refused in words", async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(statusOf(answer)).toBeGreaterThanOrEqual(400);
    expect(statusOf(answer)).toBeLessThan(500);
    expect(answer).not.toMatch(/^location:/im);
  });
});

describe("parameters", () => {
  test.each([
    "limit=1e9",
    "limit=1000000000",
    "limit=-1",
    "limit=0",
    "limit=abc",
    "limit=1.5",
    "cursor=nonsense",
    "cursor=WyJldmVudCIsIngiXQ",
    "since=yesterday",
    "since=2024-02-31",
    "type=NOPE",
    "type=__proto__",
    "status=denied,alleged",
    "__proto__=1",
    "unknown=1",
    "q=",
    "quad=5",
    `actor=${"a".repeat(300)}`,
    Array.from({ length: 60 }, () => "actor=a").join("&"),
  ])("%s is refused", async (query) => {
    const answer = await server.get(`/api/events?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ text: expect.stringMatching(/\.$/) as string });
  });

  test.each([
    '"',
    '"unbalanced',
    "NEAR(a b, 5)",
    "a AND OR NOT",
    "title:x",
    "text:*",
    "*",
    "^a",
    "a*",
    "(",
    "((((",
    "-",
    "--",
    "- -a",
    "or",
    "or or",
    "a or",
    "{a b}",
    "'; drop table events; --",
    "%",
    "_",
    "\u0000",

    "a".repeat(200),
    '"" ""',
    "a:b:c",
    "+a",
    "\\",
    "💥",
    "NOT a",
  ])("the words %j are taken as words", async (q) => {
    for (const where of ["events", "attributions", "reports"]) {
      const answer = await server.get(`/api/search?in=${where}&q=${encodeURIComponent(q)}`);
      expect([200, 400]).toContain(answer.status);
    }
  });
});

describe("bodies", () => {
  test("too large, by what it says", async () => {
    expect((await server.post("/api/code", "x".repeat(60_000), { "content-type": "text/plain" })).status).toBe(413);
    expect((await server.post("/api/review/decisions", "x".repeat(30_000))).status).toBe(413);
  });
  test("too large, whatever it says", async () => {
    const chunk = `${(10_000).toString(16)}\r\n${"x".repeat(10_000)}\r\n`;
    const answer = await raw(
      "POST /api/code HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n",
      (write) => write(chunk.repeat(6) + "0\r\n\r\n"),
    );
    expect(statusOf(answer)).toBe(413);
  });
  test.each([
    "",
    "{",
    "[]",
    "null",
    "1e999",
    '{"text":"a","html":"b"}',
    '{"text":1}',
    '{"__proto__":{"text":"a"}}',
    "\ufeff{}",
    "[".repeat(9_000),
  ])("%s is no text to code", async (body) => expect((await server.post("/api/code", body)).status).toBe(422));
  test("bytes that are no UTF-8", async () => {
    expect((await server.post("/api/code", new Uint8Array([0x7b, 0xff, 0x7d]))).status).toBe(422);
  });
  test("of a type that is not taken", async () => {
    expect(
      (await server.post("/api/code", "a=b", { "content-type": "application/x-www-form-urlencoded" })).status,
    ).toBe(415);
    expect((await server.post("/api/code", "x", { "content-type": "multipart/form-data; boundary=x" })).status).toBe(
      415,
    );
  });
});

describe("writing", () => {
  const proposal: Partial<Proposal> = { kind: "event", document: hostile.document.id, verb: "accept", targets: ["e1"] };
  test("needs a token with the right scope", async () => {
    const [review, ingest] = [await server.token("ann", "review"), await server.token("bob", "ingest")];
    const send = async (headers: Record<string, string>): Promise<number> =>
      (await server.post("/api/review/decisions", proposal, headers)).status;
    expect(await send({})).toBe(401);
    expect(await send({ authorization: "Bearer nonsense" })).toBe(401);
    expect(await send({ authorization: "Basic YTpi" })).toBe(401);
    expect(await send(ingest)).toBe(403);
    expect(await send(review)).toBe(201);
    expect((await server.post("/api/review/decisions", { ...proposal, round: "adjudication" }, review)).status).toBe(
      403,
    );
    expect((await server.post("/api/code?store=true", { text: "Police said nothing." }, review)).status).toBe(403);
    expect((await server.post("/api/code?store=true", { text: "Police said nothing." })).status).toBe(401);
  });
  test.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://localhost:1" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])("from another site is refused: %j", async (headers) => {
    const token = await server.token("ann", "review");
    const answer = await raw(
      `POST /api/review/decisions HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\nContent-Type: application/json\r\nAuthorization: ${token["authorization"]}\r\n${Object.entries(
        headers,
      )
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join("")}Content-Length: 2\r\n\r\n{}`,
    );
    expect(statusOf(answer)).toBe(403);
  });
  test.each(["PUT", "DELETE", "PATCH", "TRACE"])("%s changes nothing", async (method) => {
    const answer = await raw(`${method} /api/reports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(statusOf(answer)).toBeGreaterThanOrEqual(400);
    expect(statusOf(answer)).toBeLessThan(500);
  });
});

test("texts full of scripts come back as JSON and text, and guarded in CSV", async () => {
  for (const path of ["/api/reports", `/api/reports/${hostile.document.id}`, "/api/events"]) {
    expect((await server.get(path)).headers.get("content-type")).toMatch(/^application\/json/);
  }
  expect((await server.get(`/api/reports/${hostile.document.id}/raw`)).headers.get("content-type")).toMatch(
    /^text\/plain/,
  );
  const csv = await (await server.get("/api/reports.csv")).text();
  expect(csv).toContain("'=HYPERLINK");
  expect(csv).not.toMatch(/(?:^|,)"?=HYPERLINK/m);
});

test("requests beyond the rate are told when to come back", async () => {
  const slow = await testServer({ reports: [], rate: { perSecond: 0.5, burst: 3 } });
  const answers = await Promise.all(Array.from({ length: 6 }, () => slow.get("/healthz")));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThanOrEqual(2);
  expect(Number(refused[0]!.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("nothing failed on our side", () => expect(server.logged).toEqual([]));
