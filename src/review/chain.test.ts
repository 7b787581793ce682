import { describe, expect, test } from "vitest";
import { checkChain, GENESIS, lineId, type Line } from "./chain.js";

const seal = (before: Line | undefined, reason: string): Line => {
  const rest = { previous: before?.id ?? GENESIS, at: "2026-01-02T03:04:05.000Z", body: { reason, verb: "accept" } };
  return { n: (before?.n ?? 0) + 1, id: lineId(rest), ...rest };
};

const chain = (...reasons: string[]): Line[] => {
  const lines: Line[] = [];
  for (const reason of reasons) lines.push(seal(lines.at(-1), reason));
  return lines;
};

describe("a chain of decisions", () => {
  const whole = chain("one", "two", "three", "four");

  test("that is whole", async () => {
    expect(await checkChain(whole)).toEqual({ lines: 4, decisions: 4, head: whole[3]!.id });
    expect(await checkChain([])).toEqual({ lines: 0, decisions: 0, head: null });
  });

  test("tells decisions from what else the log holds", async () => {
    const rest = { previous: GENESIS, at: "2026-01-02T03:04:05.000Z", body: { subject: "tokens", act: "make" } };
    const token: Line = { n: 1, id: lineId(rest), ...rest };
    const decided = seal(token, "one");
    expect(await checkChain([token])).toEqual({ lines: 1, decisions: 0, head: token.id });
    expect(await checkChain([token, decided])).toEqual({ lines: 2, decisions: 1, head: decided.id });
  });

  test("does not depend on the order of keys", async () => {
    const turned = whole.map((line) => ({ ...line, body: { verb: "accept", reason: line.body["reason"] } }));
    expect(await checkChain(turned)).toEqual(await checkChain(whole));
  });

  test.each([
    ["removed", whole.toSpliced(1, 1), 2, /removed/],
    ["removed at the start", whole.slice(1), 1, /removed/],
    ["edited", whole.with(2, { ...whole[2]!, body: { ...whole[2]!.body, reason: "another" } }), 3, /edited/],
    ["edited in its time", whole.with(0, { ...whole[0]!, at: "2026-01-02T03:04:06.000Z" }), 1, /edited/],
    ["reordered", [whole[0]!, whole[2]!, whole[1]!, whole[3]!], 2, /moved/],
    ["copied", [...whole.slice(0, 3), whole[1]!], 4, /moved or copied/],
    ["by two writers", [...whole.slice(0, 2), seal(whole[0]!, "too"), ...whole.slice(2)], 3, /two writers/i],
    ["replaced and sealed anew", whole.with(1, seal(whole[0]!, "forged")), 3, /replaced/],
    ["renumbered", whole.with(3, { ...whole[3]!, n: 5 }), 4, /removed or moved/],
    ["that is none", [whole[0], "{"], 2, /no line of the log/],
  ])("with a line %s", async (_what, lines, line, text) => {
    const { bad } = await checkChain(lines);
    expect(bad?.line).toBe(line);
    expect(bad?.text).toMatch(text);
  });

  test("a cut tail shows in the head alone", async () => {
    const { bad, head } = await checkChain(whole.slice(0, 3));
    expect(bad).toBeUndefined();
    expect(head).not.toBe(whole[3]!.id);
  });
});
