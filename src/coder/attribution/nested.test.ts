import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { makeDocument } from "../../readers/document.js";
import { holds } from "../../records/span.js";
import { readNested, scoreNested } from "./nested.js";

const CASES = new URL("./nested.case.json", import.meta.url);
const MODEL = new URL("../../../models/en/manifest.json", import.meta.url);

test("every case has spans of its text and parents around it", async () => {
  for (const { text, attributions } of await readNested(CASES))
    for (const { cue, source, content, parent } of attributions) {
      for (const { start, end } of [cue, ...content, ...(source ? [source] : [])]) {
        expect(text.slice(start, end)).not.toBe("");
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }
      const outer = attributions.find(({ id }) => id === parent);
      if (parent) expect(outer?.content.some((span) => holds(span, cue))).toBe(true);
    }
});

test("there are 150 sentences and 20 reports of several paragraphs", async () => {
  const items = await readNested(CASES);
  expect(items.filter(({ id }) => id.startsWith("nested-")).length).toBeGreaterThanOrEqual(150);
  expect(items.filter(({ id }) => id.startsWith("report-")).length).toBeGreaterThanOrEqual(20);
});

test.skipIf(!existsSync(MODEL))("finds nested reports (skipped without a model)", async () => {
  const { loadCoder } = await import("../index.js");
  const coder = await loadCoder();
  const score = await scoreNested(await readNested(CASES), async (text) => {
    const made = makeDocument({ text }, { reader: "test", sha256: "" }, {});
    if ("refused" in made) throw new Error("refused");
    return coder.code(made.document, []);
  });
  const { attributions, found, parents, acts, named, linked, wrong } = score;
  console.log(
    `nested: ${found}/${attributions} found, ${parents} in the right place, ${acts} acts, ${linked}/${named} sources linked, ${wrong.length} wrongly`,
  );
  if (process.env["HEARSAY_VERBOSE"]) console.log([...score.missed, ...wrong].join("\n"));
  expect(found / attributions).toBeGreaterThanOrEqual(0.8);
  expect(parents / found).toBeGreaterThanOrEqual(0.9);
});
