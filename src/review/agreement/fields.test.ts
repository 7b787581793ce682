import { describe, expect, test } from "vitest";
import type { CodedEvent } from "../../records/index.js";
import { event, spanOf } from "../decision.case.js";
import type { Decision } from "../decision.js";
import { agreementOf } from "./fields.js";
import { spanF1 } from "./span-f1.js";

const decision = (coder: string, id: string, after: CodedEvent[]): Decision => ({
  seq: 1,
  document: "d",
  verb: "correct",
  reason: "",
  round: "blind",
  kind: "event",
  before: [event({ id })],
  after,
  coder,
  time: "2026-01-01T00:00:00.000Z",
  previous: "",
  hash: "",
});
const of = (field: string, decisions: Decision[]) => agreementOf(decisions).find((each) => each.field === field)!;

describe("agreement by field", () => {
  const decisions = [
    decision("ann", "e1", [event({ id: "e1" })]),
    decision("bob", "e1", [event({ id: "e1", status: "alleged" })]),
    decision("ann", "e2", [event({ id: "e2", type: "COERCE" })]),
    decision("bob", "e2", [event({ id: "e2", type: "COERCE" })]),
    decision("ann", "e3", []),
    decision("bob", "e3", []),
    decision("ann", "e4", [event({ id: "e4" })]),
  ];
  test("counts units that two coders decided on", () => {
    expect(of("event kept", decisions)).toMatchObject({ value: 1, units: 3, coders: 2 });
    expect(of("event type", decisions)).toMatchObject({ value: 1, units: 2 });
  });
  test("a field that differs", () => {
    expect(of("event status", decisions).value).toBeLessThan(1);
  });
  test("a field that never varies is undefined and says so", () => {
    expect(of("event killed", decisions)).toMatchObject({ value: null, measure: "ratio" });
    expect(of("event killed", decisions).undefined).toMatch(/nothing varies/);
  });
  test("a later decision of the same coder replaces the earlier", () => {
    const changed = [...decisions, decision("bob", "e1", [event({ id: "e1" })])];
    expect(of("event status", changed)).toMatchObject({ value: null });
  });
  test("without decisions everything is undefined", () => {
    expect(agreementOf([]).every(({ value }) => value === null)).toBe(true);
  });
  test("triggers by F1 of spans", () => {
    expect(of("event trigger", decisions).value).toBe(1);
    const moved = [decision("ann", "e1", [event()]), decision("bob", "e1", [event({ trigger: spanOf("convoy") })])];
    expect(of("event trigger", moved).value).toBe(0);
  });
});

test("F1 of spans averages over the pairs of coders", () => {
  const [a, b] = [
    { start: 0, end: 1 },
    { start: 2, end: 3 },
  ];
  const unit = [
    { coder: "x", spans: [a, b] },
    { coder: "y", spans: [a, b] },
    { coder: "z", spans: [a] },
  ];
  expect(spanF1([unit]).value).toBeCloseTo((1 + 2 / 3 + 2 / 3) / 3);
  expect(spanF1([])).toMatchObject({ value: null });
});
