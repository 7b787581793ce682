import { expect, test } from "vitest";
import { Tokens } from "./token.js";

const room = (): { tokens: Tokens; marks: Map<string, string>; clock: { now: Date } } => {
  const marks = new Map<string, string>();
  const clock = { now: new Date("2026-01-01T00:00:00Z") };
  const store = {
    getMark: async (name: string) => marks.get(name) ?? null,
    setMark: async (name: string, value: string) => void marks.set(name, value),
  };
  return { tokens: new Tokens(store, () => clock.now), marks, clock };
};

test("a token is known until it expires, and its secret is kept nowhere", async () => {
  const { tokens, marks, clock } = room();
  const { token } = await tokens.make("ann", ["review"], 30);
  expect(await tokens.session(token)).toEqual({ coder: "ann", scopes: ["review"] });
  expect([...marks.values()].join()).not.toContain(token.split("_")[2]);
  clock.now = new Date("2026-01-31T00:00:00Z");
  expect(await tokens.session(token)).toBeUndefined();
});

test("a revoked token, a wrong secret and another's id are unknown", async () => {
  const { tokens } = room();
  const [a, b] = [await tokens.make("ann", ["review"], 1), await tokens.make("bob", ["review"], 1)];
  expect(await tokens.session(`hs_${a.kept.id}_${b.token.split("_").slice(2).join("_")}`)).toBeUndefined();
  expect(await tokens.session("hs_00000000_" + "x".repeat(43))).toBeUndefined();
  expect(await tokens.session("")).toBeUndefined();
  expect(await tokens.revoke(a.kept.id)).toBe(true);
  expect(await tokens.revoke(a.kept.id)).toBe(false);
  expect(await tokens.session(a.token)).toBeUndefined();
  expect(await tokens.session(b.token)).toBeDefined();
});
