import { expect, test } from "vitest";
import type { FactCell, Incident } from "../../../src/records/index.js";
import { framingOf, originsOf, restingOn, rowsOf, timelineOf } from "./versions";

const cell = (party: string, text: string, more: Partial<FactCell> = {}): FactCell => ({
  document: "d1",
  span: { start: 0, end: 4 },
  words: text,
  party,
  voices: [party],
  value: { text },
  status: "reported",
  outlet: "Sahel Wire",
  event: "e1",
  first: "2024-03-04",
  last: "2024-03-04",
  ...more,
});
const party = (id: string) => ({ id, name: id.toUpperCase(), kind: "organization" as const, aliases: [], members: [] });
const INCIDENT: Incident = {
  id: "i1",
  title: "Attack",
  type: "ASSAULT",
  members: ["d1", "d2", "d3"].map((document) => ({ document, event: "e1", why: "" })),
  reprints: [{ origin: "d1", documents: ["d2"], why: "the same words" }],
  parties: [party("a"), party("b"), party("c")],
  facts: [
    {
      field: "responsible",
      state: "contested",
      why: "",
      cells: [
        cell("b", "rebels", { value: { text: "rebels", polarity: "yes" } }),
        cell("b", "army", { value: { text: "not army", polarity: "no" } }),
      ],
    },
    {
      field: "killed",
      state: "compatible",
      why: "",
      cells: [cell("a", "dozens"), cell("b", "nine"), cell("b", "nine", { document: "d2", first: "2024-03-05" })],
    },
  ],
  framing: [
    { party: "b", role: "act", words: "massacre", span: { start: 0, end: 1 }, document: "d1" },
    { party: "b", role: "act", words: "Massacre", span: { start: 5, end: 6 }, document: "d3" },
  ],
  responses: [],
  demands: [],
  allegations: [],
  denials: [],
  status: "contested",
};

test("the matrix sets the one with most to say first and joins what is said twice", () => {
  const rows = rowsOf(INCIDENT);
  expect(rows.map((row) => row.party.id)).toEqual(["b", "a"]);
  expect(rows[0]!.versions[1]).toMatchObject([{ text: "nine", cells: [{ document: "d1" }, { document: "d2" }] }]);
});

test("the timeline goes by day and party", () => {
  expect(timelineOf(INCIDENT).map(({ day, turns }) => [day, turns.map((turn) => turn.party)])).toEqual([
    ["2024-03-04", ["b", "a"]],
    ["2024-03-05", ["b"]],
  ]);
});

test("framing counts a word whatever its case", () => {
  expect(framingOf(INCIDENT)[0]!.called.get("act")).toMatchObject([{ words: "massacre", times: 2 }]);
});

test("a reprint stands under its origin", () => {
  expect(originsOf(INCIDENT)).toEqual([
    { origin: "d1", again: ["d2"], why: "the same words" },
    { origin: "d3", again: [] },
  ]);
});

test("the cells that rest on words are those of the same place in the same report", () => {
  const { cells } = INCIDENT.facts[0]!;
  expect(restingOn(INCIDENT, [{ document: "d1", span: { start: 0, end: 4 }, words: "rebels" }])).toEqual(
    expect.arrayContaining(cells),
  );
  expect(restingOn(INCIDENT, [{ document: "d1", span: { start: 0, end: 5 }, words: "rebels" }])).toEqual([]);
  expect(restingOn(INCIDENT, [{ document: "d9", span: { start: 0, end: 4 }, words: "rebels" }])).toEqual([]);
});
