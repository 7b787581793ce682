import { describe, expect, it } from "vitest";
import { registryOf } from "./registry.js";

const registry = registryOf();
const coded = (phrase: string): string => {
  const codes = registry.code(phrase.split(" "))?.codes;
  return [codes?.country ?? "-", codes?.sectors.join("+") || "-", codes?.organization ?? "-"].join(" ");
};

describe("code", () => {
  it.each([
    ["Iraqi Prime Minister", "IRQ GOV -"],
    ["Kenya 's interior ministry", "KEN GOV -"],
    ["the army of Mali", "MLI MIL -"],
    ["South Korean lawmakers", "KOR LEG -"],
    ["police spokesman", "- COP -"],
    ["Hamas officials", "PSE REB+GOV -"],
    ["a UN spokesman", "- - UNO"],
    ["the White House", "USA GOV -"],
    ["The United Nations mission", "- - UNO"],
    ["ISIS", "- REB IMG"],
    ["MNA", "IRN JRN -"],
    ["the supreme court of Kenya", "KEN JUD -"],
    ["a spokesman for the Iraqi army", "IRQ MIL -"],
  ])("%s: %s", (phrase, codes) => expect(coded(phrase)).toBe(codes));

  it("takes no nationality from who backs, leads or is opposed", () => {
    expect(coded("Iran - backed militia")).toBe("- PRM -");
    expect(coded("US - led coalition")).toBe("- MIL IGO");
    expect(coded("pro - Russian separatists")).toBe("- REB -");
  });

  it("leaves the country open when two are joined", () => {
    expect(coded("U.S. and Iraqi forces")).toBe("- MIL -");
  });

  it("does not take the pronoun for the country", () => {
    expect(registry.code(["us"])).toBeNull();
    expect(coded("US")).toBe("USA - -");
  });

  it("knows nothing of keys that objects are born with", () => {
    for (const word of ["__proto__", "valueOf", "toString"]) expect(registry.code([word])).toBeNull();
  });
});
