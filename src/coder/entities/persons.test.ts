import { describe, expect, it } from "vitest";
import { nameWords, personGroups } from "./persons.js";

const grouped = (...names: string[]): string[] =>
  personGroups(
    names.map((text, first) => ({ text, first, last: first + 1, words: nameWords(text.split(" ")), kin: false })),
  ).map(({ name }) => name);

describe("personGroups", () => {
  it("joins short forms to the full name, also before it", () => {
    expect(grouped("Kito", "Amos Kito", "Kito", "Amos P. Kito")).toEqual(Array(4).fill("Amos P. Kito"));
    expect(grouped("Adel Abdul - Mahdi", "Abdul-Mahdi")).toEqual(Array(2).fill("Adel Abdul - Mahdi"));
  });

  it("keeps two of one family name apart and gives the short form to the nearest before it", () => {
    expect(grouped("Jane Smith", "John Smith", "Smith", "Jane Smith", "Smith")).toEqual([
      "Jane Smith",
      "John Smith",
      "John Smith",
      "Jane Smith",
      "Jane Smith",
    ]);
  });

  it("gives the short form to the one spoken of most, a headline's to the one named first", () => {
    expect(grouped("Smith", "Jane Smith", "John Smith", "Smith")).toEqual([
      "Jane Smith",
      "Jane Smith",
      "John Smith",
      "Jane Smith",
    ]);
  });
});
