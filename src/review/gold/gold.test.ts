import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compare, readGold } from "../../eval/gold-report.js";
import { attribution, event, report, spanOf, TEXT } from "../decision.case.js";
import type { Decision } from "../decision.js";
import { draftOf } from "../decide.js";
import { reviewedReport } from "../state.js";
import { goldFiles, type GoldCounts } from "./export.js";

const coded = report();
let seq = 0;
const decided = (proposal: object, before: readonly Decision[] = []): Decision =>
  ({
    ...draftOf(
      { document: coded.document.id, reason: "", round: "open", kind: "event", ...proposal } as never,
      "ann",
      coded,
      before,
    ),
    seq: ++seq,
    time: "2026-01-01T00:00:00.000Z",
    previous: "",
    hash: "",
  }) as Decision;

const gold = async (decisions: readonly Decision[]): Promise<{ files: Map<string, string>; counts: GoldCounts }> => {
  const counts: GoldCounts = { reports: 0, attributions: 0, sentences: 0, left: 0 };
  const files = new Map<string, string>();
  for await (const { name, text } of goldFiles({ report: async () => coded }, decisions, counts)) files.set(name, text);
  return { files, counts };
};
const sentences = ({ files }: { files: Map<string, string> }): string[] =>
  files.get("reviewed.txt")!.trim().split("\n").slice(1);

const bothAttributions = decided({ kind: "attribution", verb: "accept", targets: ["a1", "a2"] });

test("a report that was decided on as a whole is read back by the evaluation, and agrees with itself", async () => {
  const decisions = [
    bothAttributions,
    decided({ verb: "accept", targets: ["e1"] }),
    decided({ verb: "reject", targets: ["e2"] }),
  ];
  const { files, counts } = await gold(decisions);
  expect(counts).toMatchObject({ reports: 1, attributions: 1, sentences: 2, left: 0 });
  const folder = await mkdtemp(join(tmpdir(), "hearsay-gold-"));
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  const name = [...files.keys()].find((each) => each.endsWith(".gold.json"))!;
  const { gold: read, text } = await readGold(join(folder, name));
  expect(text).toBe(TEXT);
  const reviewed = reviewedReport(coded, decisions);
  const { attributions, events, extraEvents } = compare(read, reviewed);
  expect(attributions.every(({ source, cue, content, parent }) => source && cue && content && parent)).toBe(true);
  expect(events).toEqual([
    expect.objectContaining({
      type: true,
      mode: true,
      status: true,
      actor: true,
      recipient: true,
      place: true,
      date: true,
      counts: true,
    }),
  ]);
  expect(extraEvents).toEqual([]);
  expect(compare(read, coded).extraEvents).toHaveLength(1);
  const lines = files
    .get("attribution.jsonl")!
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { attributions: object[] });
  expect(lines[0]!.attributions).toHaveLength(2);
});

test("sentences carry the marks of training/authored", async () => {
  const accepted = await gold([bothAttributions, decided({ verb: "accept", targets: ["e1", "e2"] })]);
  expect(sentences(accepted)).toEqual([
    "{s1 Police in Lomé} {c1:state said} {q1 {a1 rebels} {e1:ASSAULT:reported attacked} {r1 the convoy} on {t1 Monday}, killing {k1:killed nine}}.",
    "{s1 The rebels} {c1:deny denied} {q1 that {a1 they} {e1:ASSAULT:denied attacked} {r1 it}}.",
  ]);
});

test("a rejected item leaves its sentence without marks; a sentence nobody finished is left out", async () => {
  const rejected = await gold([
    decided({ kind: "attribution", verb: "reject", targets: ["a1"] }),
    decided({ verb: "reject", targets: ["e1"] }),
  ]);
  expect(sentences(rejected)).toEqual(["Police in Lomé said rebels attacked the convoy on Monday, killing nine."]);
  expect(sentences(await gold([decided({ verb: "accept", targets: ["e1"] })]))).toEqual([]);
  expect((await gold([])).counts).toMatchObject({ reports: 0, sentences: 0 });
});

test("spans that cross are left out and counted", async () => {
  const crossing = decided({
    verb: "correct",
    targets: ["e1"],
    after: [event({ actors: [{ span: { start: spanOf("said").start, end: spanOf("rebels").end } }] })],
  });
  const one = decided({ kind: "attribution", verb: "correct", targets: ["a1"], after: [attribution()] });
  expect((await gold([one, crossing])).counts).toMatchObject({ sentences: 0, left: 1 });
});
