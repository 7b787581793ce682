import { describe, expect, it } from "vitest";
import { weigh, type Evidence } from "./weigh.js";

const evidence = (change: Partial<Evidence>): Evidence => ({
  type: "ASSAULT",
  mode: null,
  actor: false,
  recipient: false,
  swapped: false,
  between: false,
  confidence: 0.8,
  intensity: 9,
  ...change,
});

describe("weigh", () => {
  it("goes with the head when the text names no event", () => {
    const roots = new Map([
      ["AID", 0.7],
      ["ACCUSE", 0.3],
    ]);
    expect(weigh(roots, [])).toMatchObject({ type: "AID", mode: null });
  });

  it("lets an event between the two parties turn a close call", () => {
    const roots = new Map([
      ["AID", 0.47],
      ["ACCUSE", 0.46],
    ]);
    const told = [evidence({ type: "ACCUSE", mode: "allege", actor: true, recipient: true })];
    expect(weigh(roots, told)).toMatchObject({ type: "ACCUSE", mode: "allege" });
  });

  it("tells RETREAT from CONCEDE behind YIELD by the events of the text", () => {
    const roots = new Map([["YIELD", 1]]);
    expect(weigh(roots, [evidence({ type: "RETREAT", mode: "withdraw" })])).toMatchObject({
      type: "RETREAT",
      mode: "withdraw",
    });
    expect(weigh(roots, [])).toMatchObject({ type: "CONCEDE" });
  });

  it("answers from the events alone when there is no head", () => {
    expect(weigh(new Map(), [evidence({ type: "PROTEST", actor: true })]).type).toBe("PROTEST");
  });
});
