import { describe, expect, it } from "vitest";
import { NameTable } from "./name-table.js";
import { keyOf } from "./words-key.js";

describe("keyOf", () => {
  it("does not see accents, dots, hyphens, articles and possessives", () => {
    expect(keyOf("the U.S.")).toBe("us");
    expect(keyOf(["Médecins", "Sans", "Frontières", "'s"])).toBe("medecins sans frontieres");
    expect(keyOf(["Abdul", "-", "Mahdi"])).toBe(keyOf("Abdul-Mahdi"));
  });
});

describe("NameTable", () => {
  const table = new NameTable<number>();
  table.add("Sudan", 1);
  table.add("South Sudan", 2);
  table.add("IS", 3);

  it("finds the longest name", () => {
    expect(table.longestAt(["In", "South", "Sudan", "now"], 1)).toEqual({ value: 2, last: 3 });
    expect(table.longestAt(["In", "Sudan"], 0)).toBeUndefined();
  });

  it("finds a name in capitals in capitals only, and none in lower case", () => {
    expect(table.find(["IS"])).toBe(3);
    expect(table.find(["Is"])).toBeUndefined();
    expect(table.find(["sudan"])).toBeUndefined();
  });
});
