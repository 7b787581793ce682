import { expect, test } from "vitest";
import { event, spanOf, TEXT } from "../../../src/review/decision.case.js";
import type { Decision } from "../../../src/review/decision.js";
import { changesOf } from "./changes";

const decision = (changes: Partial<Decision>): Decision =>
  ({ kind: "event", verb: "correct", before: [event()], after: [event()], ...changes }) as Decision;

test("a correction is told field by field, spans by their words", () => {
  const after = [event({ status: "alleged", trigger: spanOf("killing") })];
  expect(changesOf(decision({ after }), TEXT)).toEqual([
    { field: "trigger", before: "“attacked”", after: "“killing”" },
    { field: "status", before: "reported", after: "alleged" },
  ]);
});

test("a split names what became of the item, not how many there are", () => {
  const after = [event(), event({ id: "e3", trigger: spanOf("killing") })];
  const [change] = changesOf(decision({ verb: "split", after }), TEXT);
  expect(change!.field).toBe("events");
  expect(change!.before).toContain("“attacked”, assault");
  expect(change!.after).toContain("“killing”, assault");
});

test.each(["accept", "reject", "reopen"] as const)("%s is told by its verb alone", (verb) => {
  expect(changesOf(decision({ verb, after: [] }))).toEqual([]);
});
