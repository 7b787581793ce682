import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../records/index.js";
import { evaluateMentions } from "./event-mentions.js";

const TEXT = "Rebels shelled Gao.\nNovak said so.";
const tokens = [...TEXT.matchAll(/\w+|\./g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
const at = (word: string): { start: number; end: number } => {
  const start = TEXT.indexOf(word);
  return { start, end: start + word.length };
};

test("gold mentions are looked for among triggers and cues, in the annotated sentences only", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "mentions-")), "gold.jsonl");
  const row = {
    text: TEXT,
    tokens,
    sentences: [
      { start: 0, end: 4 },
      { start: 4, end: 8 },
    ],
    events: [
      { spans: [at("shelled")], instance_class: "OTHER" },
      { spans: [at("said")], instance_class: "SPEECH" },
    ],
  };
  writeFileSync(path, `${JSON.stringify(row)}\n${JSON.stringify({ ...row, validated_sentences: [1] })}\n`);
  const report = { events: [{ trigger: at("shelled") }], attributions: [{ cue: at("said") }] } as unknown as Report;
  const [score] = await evaluateMentions(
    path,
    () => Promise.resolve(report),
    () => undefined,
  );
  // Three mentions in annotated sentences: one is an event, all are event or cue; one event lies in them and hits.
  expect(score!.rows[0]).toEqual(["all", 1 / 3, 1, 1, 3, 1]);
});
