/** What a mistaken request is told: what there is instead. */
import { expect, it } from "vitest";
import { testServer } from "./server.case.js";

const { get, json, url } = await testServer({ reports: [] });

it.each([
  ["POST", "/api/reports", "GET, HEAD"],
  ["PUT", `/api/reports/sha256:${"0".repeat(64)}`, "GET, HEAD"],
  ["DELETE", "/api/incidents.json", "GET, HEAD"],
  ["GET", "/api/code", "POST"],
])("%s %s is not taken, and Allow says what is", async (method, path, allow) => {
  const answer = await fetch(new URL(path, url), { method });
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, allow]);
  expect(await answer.json()).toEqual({ code: "method-not-allowed", text: `The path does not take ${method}.` });
});

it.each([
  [
    "/api/reports/sha256:12ab",
    'The parameter id does not fit: it is "sha256:" and 64 hex digits, as lists give it under document.',
  ],
  [
    "/api/reports/notes.txt/raw",
    'The parameter id does not fit: it is "sha256:" and 64 hex digits, as lists give it under document.',
  ],
  [
    "/api/incidents/a%20b",
    "The parameter id does not fit: it is letters, digits, dots, colons and hyphens, 80 at most, as lists give it.",
  ],
])("%s is told in one sentence what an id is", async (path, text) => {
  expect((await get(path)).status).toBe(400);
  expect((await json<{ text: string }>(path)).text).toBe(text);
});

it("a path that there is not stays one, whatever the method", async () => {
  for (const method of ["GET", "POST"])
    expect((await fetch(new URL("/api/no/such", url), { method })).status).toBe(404);
});

it.each([
  ["type=FOO", /parameter type .*may be AGREE, CONSULT/],
  ["type=ASSAULT&type=FOO", /parameter type .*may be AGREE, CONSULT/],
  ["state=gone", /parameter state .*may be current, superseded/],
  ["limit=abc", /parameter limit .*whole number from 1 to 500/],
  ["limit=501", /parameter limit .*whole number from 1 to 500/],
  ["since=banana", /parameter since .*a day such as 2024-03-04/],
  ["since=2024-02-31", /parameter since .*a day such as 2024-03-04/],
  ["colour=red", /there is no colour/],
])("?%s is told what it may be", async (query, words) => {
  expect((await get(`/api/events?${query}`)).status).toBe(400);
  expect((await json<{ text: string }>(`/api/events?${query}`)).text).toMatch(words);
});
