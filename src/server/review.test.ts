import { describe, expect, test } from "vitest";
import { event, report, spanOf } from "../review/decision.case.js";
import type { Decision } from "../review/decision.js";
import type { Report } from "../records/index.js";
import { documentId } from "../readers/index.js";
import type { Agreement, ChainCheck, QueueItem } from "./api/review.js";
import { testServer } from "./server.case.js";

/** The report of the review tests as the store keeps it: under the hash of its text. */
const coded: Report = { ...report(), document: { ...report().document, id: documentId(report().document.text) } };
const server = await testServer({ reports: [coded] });
const document = coded.document.id;
const [ann, bob, cleo] = await Promise.all([
  server.token("ann", "review"),
  server.token("bob", "review"),
  server.token("cleo", "review", "adjudicate"),
]);
const send = async (proposal: object, who = ann): Promise<{ status: number; body: Decision & { text?: string } }> => {
  const answer = await server.post("/api/review/decisions", { kind: "event", document, ...proposal }, who);
  return { status: answer.status, body: (await answer.json()) as Decision };
};
const queue = async (query: string, who = {}): Promise<string[]> =>
  (await server.json<{ items: QueueItem[] }>(`/api/review/queue?${query}`, who)).items.map(({ id }) => id);
const reviewed = (): Promise<Report> => server.json(`/api/review/reports/${document}`);

describe("deciding", () => {
  test("the least certain comes first, and goes once it is decided", async () => {
    expect(await queue("kind=event")).toEqual(["e1", "e2"]);
    const { status, body } = await send({ verb: "accept", targets: ["e1"] });
    expect(status).toBe(201);
    expect(body).toMatchObject({ coder: "ann", before: [{ id: "e1" }], after: [{ id: "e1" }] });
    expect(await queue("kind=event")).toEqual(["e2"]);
  });

  test("a correction keeps before and after, and the machine's record stays", async () => {
    const { body } = await send({
      verb: "correct",
      targets: ["e1"],
      reason: "only alleged",
      after: [event({ status: "alleged" })],
    });
    expect(body).toMatchObject({
      before: [{ status: "reported" }],
      after: [{ id: "e1", status: "alleged" }],
      reason: "only alleged",
    });
    expect((await reviewed()).events[0]).toMatchObject({ id: "e1", status: "alleged" });
    expect(await server.json<Report>(`/api/reports/${document}`)).toEqual(coded);
  });

  test("quad and score follow from the type, whatever is sent", async () => {
    const { body } = await send({
      verb: "correct",
      targets: ["e1"],
      after: [event({ type: "AID", quad: 4, score: -9 })],
    });
    expect(body.after[0]).toMatchObject({ type: "AID", quad: 2, score: 10 });
    await send({ verb: "correct", targets: ["e1"], after: [event({ status: "alleged" })] });
  });

  test("split, merge, add and reject name their items by ids that were never used", async () => {
    const split = await send({
      verb: "split",
      targets: ["e1"],
      after: [event(), event({ id: "", trigger: spanOf("killing") })],
    });
    expect(split.body.after.map(({ id }) => id)).toEqual(["e1", "e3"]);
    const merged = await send({ verb: "merge", targets: ["e1", "e3"], after: [event()] });
    expect(merged.body.before.map(({ id }) => id)).toEqual(["e1", "e3"]);
    const added = await send({ verb: "add", targets: [], after: [event({ id: "e1", trigger: spanOf("killing") })] });
    expect(added.body.after.map(({ id }) => id)).toEqual(["e4"]);
    await send({ verb: "reject", targets: ["e4"], reason: "the same attack" });
    expect((await reviewed()).events.map(({ id }) => id)).toEqual(["e1", "e2"]);
  });

  test.each([
    [{ verb: "accept", targets: [] }, 409],
    [{ verb: "accept", targets: ["e9"] }, 409],
    [{ verb: "accept", targets: ["e4"] }, 409],
    [{ verb: "reject", targets: ["e1", "e1"] }, 409],
    [{ verb: "correct", targets: ["e1"] }, 409],
    [{ verb: "split", targets: ["e1"], after: [event()] }, 409],
    [{ verb: "merge", targets: ["e1"], after: [event()] }, 409],
    [{ verb: "correct", targets: ["e1"], after: [event({ trigger: { start: 5, end: 5 } })] }, 409],
    [{ verb: "correct", targets: ["e1"], after: [event({ trigger: { start: 5, end: 5_000 } })] }, 409],
    [{ verb: "correct", targets: ["e1"], after: [event({ mode: "nonsense" })] }, 409],
    [{ verb: "correct", targets: ["e1"], after: [event({ actors: [{ entity: "n99" }] })] }, 409],
    [{ verb: "correct", targets: ["e1"], after: [event({ attribution: "a99" })] }, 409],
    [{ verb: "correct", targets: ["e1"], after: [event({ actors: [{}] })] }, 409],
    [{ verb: "accept", targets: ["e1"], document: `sha256:${"0".repeat(64)}` }, 404],
    [{ verb: "nonsense", targets: ["e1"] }, 422],
    [{ verb: "accept", targets: ["e1"], extra: 1 }, 422],
    [{ verb: "accept", targets: ["e1"], reason: "x".repeat(3_000) }, 422],
    [{ verb: "correct", targets: ["e1"], after: [{ id: "e1" }] }, 422],
  ])("%j is refused in words", async (proposal, status) => {
    const answer = await send(proposal);
    expect(answer.status).toBe(status);
    expect(answer.body.text).toMatch(/\.$/);
  });
});

describe("blind double coding", () => {
  const blind = (proposal: object, who: typeof ann) => send({ round: "blind", ...proposal }, who);
  const decisions = async (who = {}): Promise<string[]> =>
    (await server.json<{ items: Decision[] }>("/api/review/decisions?limit=500", who)).items
      .filter(({ round }) => round === "blind")
      .map(({ coder }) => coder);

  test("a coder sees another's decision only after their own, and a reader never", async () => {
    await blind({ verb: "accept", targets: ["e2"] }, ann);
    expect(await decisions(bob)).toEqual([]);
    expect(await decisions()).toEqual([]);
    expect(await queue("round=blind", ann)).toEqual(["e1"]);
    expect(await queue("round=blind", bob)).toEqual(["e1", "e2"]);
    await blind({ verb: "correct", targets: ["e2"], after: [event({ id: "e2", status: "alleged" })] }, bob);
    expect(await decisions(bob)).toEqual(["ann", "bob"]);
    expect(await decisions(ann)).toEqual(["ann", "bob"]);
    expect(await decisions()).toEqual([]);
  });

  test("what was decided openly is not shown to who codes blind or adjudicates", async () => {
    const shown = async (query: string, who: typeof ann): Promise<string[]> =>
      (await server.json<{ items: QueueItem[] }>(`/api/review/queue?${query}`, who)).items.flatMap(
        ({ decisions: all }) => all.map(({ round }) => round),
      );
    expect(await shown("round=blind", bob)).toEqual([]);
    expect(await shown("round=adjudication", cleo)).toEqual(["blind", "blind"]);
  });

  test("a dispute leaves the machine's item until it is adjudicated", async () => {
    expect(await queue("round=adjudication", cleo)).toEqual(["e2"]);
    expect((await reviewed()).events.find(({ id }) => id === "e2")?.status).toBe("denied");
    const settled = {
      round: "adjudication",
      verb: "correct",
      targets: ["e2"],
      after: [event({ id: "e2", status: "alleged" })],
    };
    expect((await send(settled, bob)).status).toBe(403);
    expect((await send(settled, cleo)).status).toBe(201);
    expect(await queue("round=adjudication", cleo)).toEqual([]);
    expect((await reviewed()).events.find(({ id }) => id === "e2")?.status).toBe("alleged");
    expect(await decisions()).toEqual(["ann", "bob"]);
  });

  test("coders who agree need nobody else", async () => {
    const same = { verb: "correct", targets: ["e1"], after: [event({ status: "hypothetical" })] };
    await blind(same, ann);
    await blind({ ...same, after: [event({ status: "hypothetical", why: [] })] }, bob);
    expect(await queue("round=adjudication", cleo)).toEqual([]);
  });

  test("agreement field by field, undefined where it is", async () => {
    const { coders, fields } = await server.json<Agreement>("/api/review/agreement");
    expect(coders).toEqual(["ann", "bob"]);
    expect(fields.find(({ field }) => field === "event status")).toMatchObject({
      measure: "nominal",
      units: 2,
      coders: 2,
    });
    expect(fields.find(({ field }) => field === "event kept")).toMatchObject({ value: null });
    expect(fields.find(({ field }) => field === "attribution act")).toMatchObject({ value: null, units: 0 });
  });
});

describe("the log", () => {
  test("is whole, whoever wrote at once", async () => {
    const before = await server.json<ChainCheck>("/api/review/chain");
    expect(before).toMatchObject({ ok: true });
    const sent = await Promise.all([ann, bob, ann, bob].map((who) => send({ verb: "accept", targets: ["e2"] }, who)));
    expect(sent.map(({ body }) => body.seq).sort()).toEqual([1, 2, 3, 4].map((n) => before.lines + n));
    expect(await server.json<ChainCheck>("/api/review/chain")).toMatchObject({
      ok: true,
      lines: before.lines + 4,
      decisions: before.decisions + 4,
    });
  });

  test("comes in pages", async () => {
    const { items, next } = await server.json<{ items: Decision[]; next: string }>("/api/review/decisions?limit=2");
    expect(items).toHaveLength(2);
    const more = await server.json<{ items: Decision[] }>(`/api/review/decisions?limit=2&cursor=${next}`);
    expect(more.items[0]!.seq).toBe(items[1]!.seq + 1);
  });
});

test("nothing failed on our side", () => expect(server.logged).toEqual([]));
