import { describe, expect, it } from "vitest";
import type { Entity } from "../../records/index.js";
import { invented, town } from "../invented.case.js";
import { Actors } from "./actors.js";
import { homesIn, institutionOf, sameNation } from "./institution.js";

const body = (name: string, country?: string): Entity => ({
  id: "n1",
  name,
  kind: "organization",
  codes: { sectors: ["GOV"], ...(country !== undefined && { country }) },
  mentions: [],
});

describe("an institution of a state", () => {
  it.each([
    ["Tessalian foreign ministry", "foreign ministry", "tessalian"],
    ["Marra's coast guard", "coast guard", "marra"],
    ["foreign ministry of Marra", "foreign ministry", "marra"],
    ["Iraqi army", "army", "IRQ"],
    ["the foreign ministry", "foreign ministry", null],
  ])("%s", (name, what, nation) => {
    expect(institutionOf(body(name))).toEqual({ body: what, nation });
  });

  it.each([
    "Ministry of Defence",
    "Army of Islam",
    "Liberation Army",
    "Southern army",
    "local police",
    "its coast guard",
    "Congolese national police",
    "Civic Front",
  ])("is not read off %s", (name) => {
    expect(institutionOf(body(name))).toBeNull();
  });

  it("is one state's under its name and its adjective", () => {
    expect(sameNation("marra", "marran")).toBe(true);
    expect(sameNation("tessalian", "tessaly")).toBe(true);
    expect(sameNation("marran", "tessalian")).toBe(false);
    expect(sameNation("NER", "NGA")).toBe(false);
  });
});

describe("two states' institutions of one name", () => {
  const filed = (text: string, names: readonly string[]) => {
    const report = invented({
      text,
      publisher: text,
      entities: Object.fromEntries(names.map((name, i) => [`b${i}`, { name }])),
      events: [],
    });
    const [dateline = ""] = text.split(" –");
    const at = (name: string) => {
      const start = text.indexOf(name);
      return [{ span: { start, end: start + name.length }, form: "name" as const, confidence: 1 }];
    };
    const [town = "", state = ""] = dateline.split(", ");
    const place = (id: string, name: string) => ({ ...body(name), id, kind: "place" as const, mentions: at(name) });
    return {
      ...report,
      document: { ...report.document, dateline: { span: { start: 0, end: dateline.length }, place: "t" } },
      entities: [...report.entities, place("t", town), place("s", state)],
    };
  };
  const one = filed("Korval, Tessaly – The foreign ministry said so.", ["foreign ministry"]);
  const other = filed("Selima, Marra – The foreign ministry denied it.", ["foreign ministry", "Marran coast guard"]);
  const third = filed("Anse, Gulf – Marra's foreign ministry and Marra's coast guard were silent.", [
    "Marra's foreign ministry",
    "Marra's coast guard",
  ]);

  it("are two parties, and each is one with its own", () => {
    const actors = new Actors([one, other, third]);
    expect(actors.of(one, "b0")).not.toBe(actors.of(other, "b0"));
    expect(actors.of(third, "b0")).toBe(actors.of(other, "b0"));
    expect(actors.of(third, "b1")).toBe(actors.of(other, "b1"));
    expect(actors.get(actors.of(other, "b0")).name).toBe("Marra's foreign ministry");
  });

  it("are not taken for a short form of the other's", () => {
    const named = filed("Anse, Gulf – The Tessalian foreign ministry was silent.", ["Tessalian foreign ministry"]);
    const actors = new Actors([other, named]);
    expect(actors.of(other, "b0")).not.toBe(actors.of(named, "b0"));
  });
});

it("a body without a state is of the land where the deeds were done, a foreign ministry of where the report is filed", () => {
  const text = "NAIROBI - The army shelled Baidoa. The foreign ministry was silent.";
  const report = invented({
    text,
    entities: {
      nairobi: {
        ...town("NAIROBI", -1.3, 36.8, "KEN"),
        mentions: [{ span: { start: 0, end: 7 }, form: "name", confidence: 1 }],
      },
      baidoa: town("Baidoa", 3.1, 43.6, "SOM"),
    },
    events: [{ trigger: "shelled", place: "baidoa" }],
  });
  const homeOf = homesIn({
    ...report,
    document: { ...report.document, dateline: { span: { start: 0, end: 7 }, place: "nairobi" } },
  });
  expect(homeOf({ name: "army" })).toBe("SOM");
  expect(homeOf({ name: "foreign ministry" })).toBe("KEN");
});

it("is one with and without its state behind it, where the report is filed from there", () => {
  const filed = (name: string) => {
    const text = `SELIMA, Marra - The ${name} said so.`;
    const at = (words: string) => {
      const start = text.indexOf(words);
      return [{ span: { start, end: start + words.length }, form: "name" as const, confidence: 1 }];
    };
    const place = (id: string, words: string) => ({ ...body(words), id, kind: "place" as const, mentions: at(words) });
    const report = invented({ text, entities: { m: { name, codes: { sectors: ["GOV"] } } }, events: [] });
    return {
      ...report,
      document: { ...report.document, dateline: { span: { start: 0, end: 13 }, place: "t" } },
      entities: [...report.entities, place("t", "SELIMA"), place("s", "Marra")],
    };
  };
  const [one, other] = [filed("interior ministry"), filed("interior ministry of Marra")];
  const actors = new Actors([one, other]);
  expect(actors.of(one, "m")).toBe(actors.of(other, "m"));
});
