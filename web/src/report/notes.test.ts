import { expect, test } from "vitest";
import { Lookup } from "../../../src/export/report/voices.js";
import { sampleReport } from "../sample.case";
import { blocksOf } from "../text/blocks";
import { chainOf, notesOf } from "./notes";

test("every event and attribution is noted once, in the block where it stands", () => {
  const report = sampleReport(12);
  const blocks = blocksOf(report.document.text);
  const notes = notesOf(report, blocks, new Lookup(report));
  const events = notes.flatMap((list, i) =>
    list.flatMap((note) => note.events.map((event) => ({ event, block: blocks[i]! }))),
  );
  expect(events.map(({ event }) => event.id).sort()).toEqual(report.events.map(({ id }) => id).sort());
  for (const { event, block } of events) {
    expect(event.trigger.start).toBeGreaterThanOrEqual(block.start);
    expect(event.trigger.end).toBeLessThanOrEqual(block.end);
  }
  const said = new Set(notes.flat().flatMap(({ attribution }) => attribution?.id ?? []));
  expect(said.size).toBe(report.attributions.length);
});

test("a chain runs from the outlet inwards and ends where attributions go round in a circle", () => {
  const report = sampleReport(8);
  const [outer, inner] = report.attributions;
  const nested = { ...inner!, parent: outer!.id };
  const lookup = new Lookup({ ...report, attributions: [{ ...outer!, parent: inner!.id }, nested] });
  const chain = chainOf(nested, lookup);
  expect(chain).toHaveLength(3);
  expect(chain[0]).toMatchObject({ name: report.document.publisher, says: "reports" });
  expect(chainOf(null, lookup)).toMatchObject([{ says: "says in its own voice" }]);
});
