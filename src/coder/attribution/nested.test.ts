import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { makeDocument } from "../../readers/document.js";
import { holds } from "../../records/span.js";
import { readNested, scoreNested } from "./nested.js";

const SETS = [
  {
    name: "nested",
    file: new URL("./nested.case.json", import.meta.url),
    bar: { found: 0.8, parents: 0.9 },
  },
  {
    name: "wire",
    file: new URL("./wire.case.json", import.meta.url),
    bar: { found: 0.96, parents: 0.98, exact: 0.93, acts: 0.98, linked: 0.94, wrong: 2, spurious: 6 },
  },
  {
    name: "second wire",
    file: new URL("./second-wire.case.json", import.meta.url),
    bar: { found: 0.98, parents: 0.99, exact: 0.92, acts: 0.98, linked: 0.93, wrong: 10, spurious: 9, statuses: 0.66 },
  },
];
const MODEL = new URL("../../../models/en/manifest.json", import.meta.url);

test.each(SETS)("every case of $name has spans of its text and parents around it", async ({ file }) => {
  for (const { text, attributions } of await readNested(file))
    for (const { cue, source, content, parent } of attributions) {
      for (const { start, end } of [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])]) {
        expect(text.slice(start, end)).not.toBe("");
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }
      const outer = attributions.find(({ id }) => id === parent);
      if (parent) expect(outer?.content.some((span) => holds(span, cue ?? content[0]!))).toBe(true);
    }
});

test("there are 150 sentences, 20 reports of several paragraphs and 48 wire reports", async () => {
  const [nested, wire, second] = await Promise.all(SETS.map(({ file }) => readNested(file)));
  expect(nested!.filter(({ id }) => id.startsWith("nested-")).length).toBeGreaterThanOrEqual(150);
  expect(nested!.filter(({ id }) => id.startsWith("report-")).length).toBeGreaterThanOrEqual(20);
  expect(wire!.length).toBeGreaterThanOrEqual(24);
  expect(second!.length).toBeGreaterThanOrEqual(24);
});

test.skipIf(!existsSync(MODEL)).each(SETS)("finds the reports of $name (skipped without a model)", async (set) => {
  const { loadCoder } = await import("../index.js");
  const coder = await loadCoder();
  const score = await scoreNested(await readNested(set.file), async (text) => {
    const made = makeDocument({ text }, { reader: "test", sha256: "" }, {});
    if ("refused" in made) throw new Error("refused");
    return coder.code(made.document, []);
  });
  const { attributions, found, exact, parents, acts, named, linked, missed, wrong, spurious } = score;
  const { happenings, coded, statuses } = score;
  console.log(
    `${set.name}: ${found}/${attributions} found, ${exact} with just their content, ${parents} in the right place, ${acts} acts, ` +
      `${linked}/${named} sources linked, ${wrong.length} wrongly, ${spurious.length} more coded, ` +
      `${coded}/${happenings} happenings coded, ${statuses} with the right status`,
  );
  if (process.env["HEARSAY_VERBOSE"]) console.log([...missed, ...wrong, ...spurious].join("\n"));
  const { bar } = set;
  expect(found / attributions).toBeGreaterThanOrEqual(bar.found);
  expect(parents / found).toBeGreaterThanOrEqual(bar.parents);
  expect(exact / found).toBeGreaterThanOrEqual(bar.exact ?? 0);
  expect(acts / found).toBeGreaterThanOrEqual(bar.acts ?? 0);
  expect(linked / named).toBeGreaterThanOrEqual(bar.linked ?? 0);
  expect(statuses / Math.max(1, happenings)).toBeGreaterThanOrEqual(bar.statuses ?? 0);
  expect(wrong.length).toBeLessThanOrEqual(bar.wrong ?? Infinity);
  expect(spurious.length).toBeLessThanOrEqual(bar.spurious ?? Infinity);
});
