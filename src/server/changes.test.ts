import { expect, test } from "vitest";
import { inventReport } from "../store/invented.case.js";
import { testServer } from "./server.case.js";
import type { Change } from "./api/changes.js";

const server = await testServer({ reports: [inventReport(1)] });

/** The changes that a stream brings until there are as many as wanted. */
async function streamed(
  path: string,
  wanted: number,
  headers: Record<string, string> = {},
  then?: () => Promise<unknown>,
): Promise<Change[]> {
  const end = new AbortController();
  const answer = await fetch(new URL(path, server.url), { headers, signal: end.signal });
  expect(answer.headers.get("content-type")).toMatch(/^text\/event-stream/);
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const changes = (): Change[] =>
    [...text.matchAll(/^data: (.+)$/gm)].flatMap(([, data]) => (JSON.parse(data!) as { items: Change[] }).items);
  for (let begun = false; changes().length < wanted;) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
    if (!begun && then) await then();
    begun = true;
  }
  end.abort();
  return changes();
}

test("what is new comes to those who listen", async () => {
  const made = inventReport(2);
  const changes = await streamed("/api/changes/stream", 1, {}, () => server.store.put([{ report: made }]));
  expect(changes).toContainEqual(expect.objectContaining({ kind: "document", id: made.document.id, what: "new" }));
});

test("who comes back goes on from where they were", async () => {
  const { items, next } = await server.json<{ items: Change[]; next: string }>("/api/changes?limit=1");
  const rest = await server.json<{ items: Change[] }>(`/api/changes?after=${next}`);
  const changes = await streamed("/api/changes/stream", rest.items.length, { "last-event-id": next });
  expect(changes).toEqual(rest.items);
  expect(changes[0]!.seq).toBeGreaterThan(items[0]!.seq);
});

test("a cursor of elsewhere is refused", async () => {
  expect((await server.get("/api/changes/stream?after=nonsense")).status).toBe(400);
  expect((await server.get("/api/changes/stream", { "last-event-id": "1" })).status).toBe(400);
});

test("nothing failed on our side", () => expect(server.logged).toEqual([]));
