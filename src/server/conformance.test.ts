import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { parse as parseCsv } from "csv-parse/sync";
import * as routes from "./api/routes.js";
import { testServer } from "./server.case.js";

const server = await testServer();
const document = server.reports[0]!.document.id;
const [incident] = (await server.store.incidents()).items;
const [actor] = (await server.store.actors()).items;

/** Every readable path with a request that has an answer, its schema, and whether there is a CSV. */
const READ: readonly [string, { readonly schema: z.ZodType; readonly route: { readonly path: string } }, boolean][] = [
  ["/api/overview", routes.overview, false],
  ["/api/reports?limit=3", routes.reports, true],
  [`/api/reports/${document}`, routes.report, true],
  [`/api/reports/${document}/incidents`, routes.reportIncidents, true],
  [`/api/reports/${document}/events/e1`, routes.reportEvent, false],
  [`/api/reports/${document}/attributions/a1`, routes.reportAttribution, false],
  ["/api/events?limit=3&type=ASSAULT&type=COERCE&since=2015-01-01", routes.events, true],
  ["/api/attributions?limit=3&act=deny", routes.attributions, true],
  ["/api/incidents?limit=3&status=weak", routes.incidents, true],
  [`/api/incidents/${incident!.id}`, routes.incident, true],
  ["/api/search?q=convoy&limit=3", routes.search, true],
  ["/api/search?q=convoy&in=attributions", routes.search, true],
  ["/api/search?q=%22the%20convoy%22&in=reports", routes.search, true],
  ["/api/timeline?status=denied", routes.timeline, true],
  ["/api/map?limit=5", routes.map, true],
  ["/api/actors?limit=3", routes.actors, true],
  ["/api/actors/network?limit=5", routes.network, true],
  [`/api/actors/${encodeURIComponent(actor!.key)}`, routes.actor, true],
  ["/api/changes?limit=3", routes.changes, false],
  ["/api/review/queue?limit=3", routes.queue, false],
  ["/api/review/queue?kind=attribution&round=blind&by=uncertain", routes.queue, false],
  ["/api/review/decisions", routes.decisions, true],
  [`/api/review/verdicts?document=${document}`, routes.verdicts, false],
  ["/api/review/agreement", routes.agreement, false],
  ["/api/review/chain", routes.chainCheck, false],
  [`/api/review/reports/${document}`, routes.reviewed, false],
];

const withFormat = (path: string, format: string): string => path.replace(/(?=\?|$)/, `.${format}`);

describe("answers are what the description says", () => {
  test.each(READ)("%s", async (path, { schema }, csv) => {
    const answer = await server.get(path);
    expect(answer.status).toBe(200);
    const value: unknown = await answer.json();
    expect(schema.safeParse(value).error?.issues ?? []).toEqual([]);
    expect(await (await server.get(withFormat(path, "json"))).json()).toEqual(value);
    const table = await server.get(withFormat(path, "csv"));
    expect(table.status).toBe(csv ? 200 : 404);
    if (csv) {
      expect(table.headers.get("content-type")).toMatch(/^text\/csv/);
      const body = Buffer.from(await table.arrayBuffer());
      expect(body.subarray(0, 3).toString("hex")).toBe("efbbbf");
      const rows = parseCsv(body, { bom: true });
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    }
  });

  test("and every path is described, tried here or a stream, a text, or a write", async () => {
    const description = await server.json<{ openapi: string; paths: Record<string, object> }>("/openapi.json");
    expect(description.openapi).toBe("3.1.0");
    const tried = new Set(READ.map(([, { route }]) => route.path));
    const others = [
      "/api/reports/{id}/raw",
      "/api/changes/stream",
      "/api/code",
      ...[...tried].map((path) => `${path}.csv`),
    ];
    for (const path of tried) expect(Object.keys(description.paths)).toContain(path);
    for (const path of Object.keys(description.paths)) expect([...tried, ...others]).toContain(path);
  });
});

test("pages follow one another without gap or overlap", async () => {
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const page: { items: { document: string; event: string }[]; next: string | null } = await server.json(
      `/api/events?limit=30${cursor && `&cursor=${cursor}`}`,
    );
    seen.push(...page.items.map(({ document: of, event }) => `${of} ${event}`));
    cursor = page.next;
  }
  expect(seen).toHaveLength(server.reports.length * 5);
  expect(new Set(seen).size).toBe(seen.length);
});

describe("what a browser is told", () => {
  test("an answer that did not change is not sent again", async () => {
    const first = await server.get("/api/events?limit=5");
    const tag = first.headers.get("etag")!;
    expect(tag).toBeTruthy();
    const again = await server.get("/api/events?limit=5", { "if-none-match": tag });
    expect(again.status).toBe(304);
    expect(again.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    expect((await server.get("/api/events?limit=6", { "if-none-match": tag })).status).toBe(200);
  });
  test("long answers are compressed for those who ask", async () => {
    const packed = await server.get("/api/events?limit=50", { "accept-encoding": "gzip" });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(((await packed.json()) as { items: object[] }).items).toHaveLength(50);
  });
  test.each(["/api/overview", "/api/nothing", "/docs", "/docs/try.js", "/openapi.json", "/healthz", "/metrics", "/x"])(
    "%s comes under the policy",
    async (path) => {
      const { headers } = await server.get(path);
      expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    },
  );
});

test("the text of a report is what was read", async () => {
  const { document: read } = server.reports[3]!;
  const answer = await server.get(`/api/reports/${read.id}/raw`);
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
  expect(await answer.text()).toBe(read.text);
});

test("metrics count by route, not by path", async () => {
  await server.get(`/api/reports/${document}`);
  const text = await (await server.get("/metrics")).text();
  expect(text).toMatch(/hearsay_http_requests_total\{route="\/api\/reports\/:id",method="GET",status="200"\} \d/);
  expect(text).toMatch(/hearsay_records\{kind="events"\} 200/);
  expect(text).not.toContain(document);
});

test("nothing failed on our side", () => expect(server.logged).toEqual([]));
