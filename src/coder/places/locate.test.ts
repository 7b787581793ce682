import { describe, expect, it } from "vitest";
import { gazetteer } from "./gazetteer.js";
import { keysOf, placeKey } from "./key.js";
import { locate, locateCountry } from "./locate.js";

const countries = (shares: Record<string, number>) => new Map(Object.entries(shares));

describe("placeKey", () => {
  it.each([
    ["Al-Qā’im", "qaim"],
    ["São Paulo", "sao paulo"],
    ["The Hague", "hague"],
    ["N'Djamena", "ndjamena"],
    ["Москва", ""],
  ])("%s is %j", (name, key) => expect(placeKey(name)).toBe(key));

  it("tries a name without its kind and direction", () => {
    expect(keysOf("northern Aleppo province")).toEqual(["northern aleppo province", "northern aleppo", "aleppo"]);
  });
});

describe("locate", () => {
  it("lets the countries of the report decide between places of one name", () => {
    expect(locate("Tripoli", countries({ LBN: 1 }))?.country).toBe("LBN");
    expect(locate("Tripoli", countries({ LBY: 1 }))?.country).toBe("LBY");
  });

  it("lets what stands beside the name decide before that", () => {
    expect(locate("Paris", countries({ FRA: 1 }), ["USA", "Texas"])).toMatchObject({ country: "USA", admin1: "Texas" });
  });

  it("finds a town that the gazetteer gives no people", () => {
    const place = locate("Al-Qaim city", countries({ IRQ: 0.5 }));
    expect(place?.country).toBe("IRQ");
    expect(place?.lat).toBeCloseTo(34.4, 0);
  });

  it("leaves a name open that namesakes elsewhere fit as well", () => {
    expect(locate("Springfield", countries({ USA: 1 }))).toBeNull();
    expect(locate("Springfield", countries({ USA: 1 }), ["Illinois"])).toMatchObject({ admin1: "Illinois" });
  });

  it("chooses nothing that nothing speaks for", () => expect(locate("Zzyzzx", countries({}))).toBeNull());

  it("puts a country in its middle", () => {
    expect(locateCountry("MLI")).toMatchObject({ country: "MLI", feature: "PCLI", precision: 5 });
  });
});

it("finds the first and the last name of the file", () => {
  expect(gazetteer().find("@IRQ")).toHaveLength(1);
  expect(gazetteer().find("~")).toEqual([]);
});
