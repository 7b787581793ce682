import { mkdtemp, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Attribution, Entity } from "../records/index.js";
import { evaluateSources } from "./sources.js";

const TEXT = "Ana Mora said it rained. She said it stopped. A guard said so.";
const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

async function goldFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-sources-"));
  const attributions = [
    { id: "E1", cue: [span("said")], content: [span("it rained")] },
    { id: "E2", cue: [span("said", 20)], content: [span("it stopped")] },
    { id: "E3", cue: [span("said", 50)], content: [span("so", 55)] },
  ];
  await writeFile(join(folder, "texts.jsonl"), JSON.stringify({ id: "t", text: TEXT, attributions }));
  const entities = { n1: [span("Ana Mora")], n2: [span("A guard")] };
  const articles = [{ id: "t", entities, sources: { E1: "n1", E2: "n1", E3: "n2" } }];
  await writeFile(join(folder, "gold.json"), JSON.stringify({ texts: "texts.jsonl", articles }));
  return join(folder, "gold.json");
}

const attribution = (id: string, at: number, content: string, sourceEntity: string | null): Attribution => ({
  id,
  kind: "indirect",
  source: null,
  sourceEntity,
  cue: span("said", at),
  content: [span(content, at)],
  parent: null,
  act: "state",
  resolved: "named",
  confidence: 1,
});
const mora: Entity = {
  id: "x1",
  name: "Ana Mora",
  kind: "person",
  codes: { sectors: [] },
  mentions: [{ span: span("Ana Mora"), form: "name", confidence: 1 }],
};

test("counts links that are right, open and wrong, and attributions that are missed", async () => {
  const attributions = [
    attribution("a1", 0, "it rained", "x1"),
    attribution("a2", 20, "it stopped", null),
    attribution("a3", 50, "so", "x1"),
  ];
  const [score] = await evaluateSources(
    await goldFile(),
    async () => ({ attributions, entities: [mora] }),
    () => undefined,
  );
  expect(score!.rows[0]!.slice(0, 5)).toEqual([3, 3, 1, 1, 1]);
  const [none] = await evaluateSources(
    await goldFile(),
    async () => null,
    () => undefined,
  );
  expect(none!.rows[0]!.slice(0, 2)).toEqual([3, 0]);
});

test("says what is wrong with a file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-sources-"));
  await writeFile(join(folder, "a.json"), "{");
  await expect(
    evaluateSources(
      join(folder, "a.json"),
      async () => null,
      () => undefined,
    ),
  ).rejects.toThrow("no JSON");
  await writeFile(join(folder, "b.json"), JSON.stringify({ texts: "no.jsonl", articles: [] }));
  await expect(
    evaluateSources(
      join(folder, "b.json"),
      async () => null,
      () => undefined,
    ),
  ).rejects.toThrow("not at");
});

const SAMPLE = new URL("../../test/data/polnear-sources.json", import.meta.url);
const TEXTS = new URL("../../../shared/data/attribution/polnear/dev.jsonl", import.meta.url);
const MODEL = new URL("../../models/en/manifest.json", import.meta.url);

test.skipIf(!existsSync(TEXTS) || !existsSync(MODEL))(
  "links the sources of the coded sample (skipped without PolNeAR or a model)",
  async () => {
    const { EVALUATIONS } = await import("./index.js");
    const sources = EVALUATIONS.find(({ name }) => name === "sources")!;
    const [score] = await sources.evaluate(SAMPLE.pathname, () => undefined);
    const [, found, right] = score!.rows[0]!;
    // The bar is 90 %; hearsay-en 0.2.0 stands at 89.1 (docs/results.md).
    expect(Number(right) / Number(found)).toBeGreaterThanOrEqual(0.87);
  },
);
