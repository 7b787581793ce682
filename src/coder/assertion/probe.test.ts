import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { readProbe, scoreProbe } from "./probe.js";

const PROBE = new URL("./probe.case.json", import.meta.url);
const MODEL = new URL("../../../models/en/manifest.json", import.meta.url);

test("every item has a trigger of its text and an id of its own", async () => {
  const items = await readProbe(PROBE);
  expect(items.length).toBeGreaterThanOrEqual(300);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const { text, trigger } of items) expect(text.slice(trigger.start, trigger.end)).toMatch(/^\p{L}+$/u);
});

test.skipIf(!existsSync(MODEL))("statuses of the probe (skipped without a model)", async () => {
  const { loadAnalyser } = await import("../../language/index.js");
  const { results, rate, falselyAsserted } = await scoreProbe(await readProbe(PROBE), await loadAnalyser());
  console.log(
    `probe: ${(100 * rate).toFixed(1)} % of ${results.length} statuses right, ${falselyAsserted.length} falsely asserted`,
  );
  expect(falselyAsserted.map(({ item }) => item.id)).toEqual([]);
  expect(rate).toBeGreaterThanOrEqual(0.95);
});
