import { describe, expect, it } from "vitest";
import { compatible, modifiersOf, type Described } from "./aliases.js";

const described = (words: string, country?: string, organization?: string): Described => ({
  noun: "council",
  modifiers: modifiersOf(words.split(" ").filter(Boolean)),
  country,
  organization,
  definite: true,
  plural: false,
});

describe("compatible", () => {
  it.each([
    ["iraqi security", "IRQ", "national security", undefined, true],
    ["iraqi security", "IRQ", "", undefined, true],
    ["iraqi security", "IRQ", "iranian security", "IRN", false],
    ["city", undefined, "water", undefined, false],
    ["texas", "USA", "indiana", "USA", false],
    ["valiant", undefined, "the", undefined, true],
  ])("%s (%s), %s (%s): %s", (a, landA, b, landB, fits) =>
    expect(compatible(described(a, landA), described(b, landB))).toBe(fits),
  );

  it("keeps a nation's council apart from an international one", () => {
    expect(compatible(described("security", undefined, "UNO"), described("iraqi security", "IRQ"))).toBe(false);
  });

  it("takes the army in a report about a liberation army for that of the state", () => {
    const army = (words: string): Described => ({ ...described(words), noun: "army" });
    expect(compatible(army("korrin liberation"), army("the"))).toBe(false);
    expect(compatible(army("velden"), army("the"))).toBe(true);
  });
});
