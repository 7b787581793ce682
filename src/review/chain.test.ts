import { describe, expect, test } from "vitest";
import { checkChain, EMPTY, seal, type Draft, type Head } from "./chain.js";
import type { Decision } from "./decision.js";
import { attribution } from "./decision.case.js";

const draft = (reason: string): Draft => ({
  document: `sha256:${"a".repeat(64)}`,
  verb: "accept",
  reason,
  round: "open",
  kind: "attribution",
  before: [attribution()],
  after: [attribution()],
  coder: "ann",
  time: "2026-01-02T03:04:05.000Z",
});

const chain = (...reasons: string[]): Decision[] => {
  let head: Head = EMPTY;
  return reasons.map((reason) => {
    const decision = seal(head, draft(reason));
    head = decision;
    return decision;
  });
};
const linesOf = (decisions: readonly object[]): string[] => decisions.map((each) => JSON.stringify(each));

describe("a chain of decisions", () => {
  const whole = chain("one", "two", "three", "four");

  test("that is whole", async () => {
    expect(await checkChain(linesOf(whole))).toEqual({ decisions: 4, head: { seq: 4, hash: whole[3]!.hash } });
    expect(await checkChain([])).toEqual({ decisions: 0, head: EMPTY });
  });

  test.each([
    ["removed", whole.toSpliced(1, 1), 2, /removed/],
    ["removed at the start", whole.slice(1), 1, /removed/],
    ["edited", whole.with(2, { ...whole[2]!, reason: "another" }), 3, /edited/],
    ["edited by a verdict", whole.with(0, { ...whole[0]!, verb: "reject" } as Decision), 1, /edited/],
    ["reordered", [whole[0]!, whole[2]!, whole[1]!, whole[3]!], 2, /moved/],
    ["copied", [...whole.slice(0, 3), whole[1]!], 4, /moved or copied/],
    ["by two writers", [...whole.slice(0, 2), seal(whole[0]!, draft("too")), ...whole.slice(2)], 3, /two writers/i],
    ["replaced and sealed anew", whole.with(1, seal(whole[0]!, draft("forged"))), 3, /replaced/],
  ])("with a line %s", async (_what, lines, line, text) => {
    const { bad } = await checkChain(linesOf(lines));
    expect(bad?.line).toBe(line);
    expect(bad?.text).toMatch(text);
  });

  test("with a line that is no decision", async () => {
    const { bad } = await checkChain([...linesOf(whole.slice(0, 1)), "{"]);
    expect(bad).toMatchObject({ line: 2 });
  });

  test("a cut tail shows in the head alone", async () => {
    const { bad, head } = await checkChain(linesOf(whole.slice(0, 3)));
    expect(bad).toBeUndefined();
    expect(head.hash).not.toBe(whole[3]!.hash);
  });
});
