import { expect, onTestFinished, test } from "vitest";
import { openStore, type Store } from "../../store/index.js";
import { Tokens } from "./token.js";

const room = async (): Promise<{ tokens: Tokens; store: Store; clock: { now: Date } }> => {
  const clock = { now: new Date("2026-01-01T00:00:00Z") };
  const store = await openStore(":memory:");
  onTestFinished(() => store.close());
  return { tokens: new Tokens(store, () => clock.now), store, clock };
};

/** What follows the id; it may hold underscores itself. */
const secretOf = (token: string): string => token.split("_").slice(2).join("_");

test("a token is known until it expires, and its secret is kept nowhere", async () => {
  const { tokens, store, clock } = await room();
  const { token } = await tokens.make("ann", ["review"], 30);
  expect(await tokens.session(token)).toEqual({ coder: "ann", scopes: ["review"] });
  expect(JSON.stringify(await store.decisions())).not.toContain(secretOf(token));
  clock.now = new Date("2026-01-31T00:00:00Z");
  expect(await tokens.session(token)).toBeUndefined();
});

test("a revoked token, a wrong secret and another's id are unknown", async () => {
  const { tokens } = await room();
  const [a, b] = await Promise.all([tokens.make("ann", ["review"], 1), tokens.make("bob", ["review"], 1)]);
  expect(await tokens.session(`hs_${a.kept.id}_${secretOf(b.token)}`)).toBeUndefined();
  expect(await tokens.session("hs_00000000_" + "x".repeat(43))).toBeUndefined();
  expect(await tokens.session("")).toBeUndefined();
  expect(await tokens.revoke(a.kept.id)).toBe(true);
  expect(await tokens.revoke(a.kept.id)).toBe(false);
  expect(await tokens.session(a.token)).toBeUndefined();
  expect(await tokens.session(b.token)).toBeDefined();
});
