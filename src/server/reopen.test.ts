import { expect, test } from "vitest";
import { documentId } from "../readers/index.js";
import type { Report } from "../records/index.js";
import type { QueueItem, DecisionPage, Verdicts } from "./api/review.js";
import { testServer } from "./server.case.js";
import { event, report, spanOf } from "../review/decision.case.js";
import type { Decision } from "../review/decision.js";
import { decisionsOf } from "../review/log.js";
import { decidedIds } from "../review/gold/decided.js";
import { unitsOf } from "../review/state.js";

const coded: Report = { ...report(), document: { ...report().document, id: documentId(report().document.text) } };
const server = await testServer({ reports: [coded] });
const document = coded.document.id;
const [ida, jon] = await Promise.all([server.token("ida", "review"), server.token("jon", "review")]);
const send = async (proposal: object, who = ida): Promise<{ status: number; body: Decision & { text?: string } }> => {
  const answer = await server.post("/api/review/decisions", { kind: "event", document, targets: [], ...proposal }, who);
  return { status: answer.status, body: (await answer.json()) as Decision };
};
const reopen = (reopens: number, who = ida) => send({ verb: "reopen", reopens }, who);
const waiting = async (): Promise<string[]> =>
  (await server.json<{ items: QueueItem[] }>("/api/review/queue?kind=event")).items.map(({ id }) => id);
const standing = async (): Promise<string[]> =>
  (await server.json<Report>(`/api/review/reports/${document}`)).events.map(({ id }) => id).sort();
const verdicts = async (): Promise<[string, string, boolean][]> =>
  (await server.json<Verdicts>(`/api/review/verdicts?document=${document}`)).items.map((each) => [
    each.id,
    each.decision.verb,
    each.stands,
  ]);

test.each([
  ["accept", { targets: ["e1"] }],
  ["reject", { targets: ["e1"], reason: "no event" }],
  ["correct", { targets: ["e1"], after: [event({ status: "alleged" })] }],
  ["add", { after: [event({ id: "", trigger: spanOf("killing") })] }],
  ["split", { targets: ["e1"], after: [event(), event({ id: "", trigger: spanOf("killing") })] }],
  ["merge", { targets: ["e1", "e2"], after: [event()] }],
])("%s is taken back: the items stand and wait as before, and the log keeps both lines", async (verb, proposal) => {
  const before = { standing: await standing(), waiting: await waiting(), verdicts: await verdicts() };
  const { body } = await send({ verb, ...proposal });
  expect(await verdicts()).not.toEqual(before.verdicts);
  const { status, body: reopening } = await reopen(body.seq);
  expect(status).toBe(201);
  expect(reopening).toMatchObject({ verb: "reopen", reopens: body.seq, coder: "ida" });
  expect({ standing: await standing(), waiting: await waiting(), verdicts: await verdicts() }).toEqual(before);
  expect(await server.json("/api/review/chain")).toMatchObject({ ok: true, lines: reopening.seq });
  const log = await decisionsOf(server.store);
  expect(decidedIds("event", log).size).toBe(0);
  expect(unitsOf(log)).toEqual([]);
});

test("what was taken back once, what is another's, and what somebody has built on is refused in words", async () => {
  const first = (await send({ verb: "accept", targets: ["e1"] })).body.seq;
  expect((await reopen(first, jon)).body.text).toContain("another coder's");
  const second = (await send({ verb: "reject", targets: ["e1"], reason: "no" }, jon)).body.seq;
  expect((await reopen(first)).body.text).toContain("by jon, came after it");
  await reopen(second, jon);
  expect((await reopen(first)).status).toBe(201);
  expect((await reopen(first)).status).toBe(409);
  expect((await reopen(9_999)).status).toBe(409);
  expect((await send({ verb: "reopen" })).status).toBe(409);
  expect((await send({ verb: "accept", targets: ["e1"], reopens: first })).status).toBe(409);
});

test("a blind decision can be taken back until another coder has decided too", async () => {
  const blind = async (who: typeof ida, status: "alleged" | "denied") =>
    (
      await send(
        { verb: "correct", round: "blind", targets: ["e2"], after: [{ ...coded.events[1], id: "e2", status }] },
        who,
      )
    ).body.seq;
  const first = await blind(ida, "alleged");
  expect((await reopen(first)).body).toMatchObject({ round: "blind" });
  const again = await blind(ida, "denied");
  await blind(jon, "alleged");
  expect((await reopen(again)).body.text).toContain("has decided on it too");
});

test("the log says in words what each decision is about", async () => {
  const { items, about } = await server.json<DecisionPage>("/api/review/decisions");
  expect(about).toHaveLength(items.length);
  expect(about[0]!.words).toBe("attacked");
});

test("a rejection names its coder and its reason", async () => {
  await send({ verb: "reject", targets: ["e2"], reason: "said of another day" }, jon);
  const { items } = await server.json<Verdicts>(`/api/review/verdicts?document=${document}`);
  expect(items.find(({ id }) => id === "e2")).toMatchObject({
    stands: false,
    decision: { coder: "jon", reason: "said of another day" },
  });
});
