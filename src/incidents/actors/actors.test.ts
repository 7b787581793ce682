import { describe, expect, it } from "vitest";
import type { Entity } from "../../records/index.js";
import { invented } from "../invented.case.js";
import { Actors } from "./actors.js";
import { IdentitiesError, readIdentities } from "./identities.js";

const report = (text: string, entities: Readonly<Record<string, Partial<Entity> & { readonly name: string }>>) =>
  invented({ text, publisher: "Gao Courier", entities, events: [] });

const iraq = { country: "IRQ", sectors: ["GOV"] } as Entity["codes"];
const one = report("One, invented.", {
  front: { name: "Songhai Liberation Front", codes: { sectors: ["REB"] } },
  maiga: { name: "Idrissa Maiga", kind: "person" },
  council: { name: "Iraqi Security Council", codes: iraq },
  army: { name: "Malian army", codes: { country: "MLI", sectors: ["MIL"] } },
  mali: { name: "Mali", kind: "country", codes: { country: "MLI", sectors: [] } },
});
const two = report("Two, invented.", {
  front: { name: "Liberation Front", codes: { sectors: ["REB"] } },
  maiga: { name: "Maiga", kind: "person" },
  council: { name: "Security Council of Iraq", codes: iraq },
  short: { name: "SLF", kind: "group" },
});

describe("actors across reports", () => {
  it("are one under their names, and say by which rule", () => {
    const actors = new Actors([one, two]);
    for (const id of ["front", "maiga", "council"]) expect(actors.of(two, id), id).toBe(actors.of(one, id));
    expect(actors.of(two, "short")).toBe(actors.of(one, "front"));
    expect(actors.get(actors.of(one, "front"))).toMatchObject({
      name: "Songhai Liberation Front",
      aliases: ["Liberation Front", "SLF", "Songhai Liberation Front"],
      merged: [
        { name: "Liberation Front", why: "a short form of Songhai Liberation Front" },
        { name: "SLF", why: "the initials of Songhai Liberation Front" },
      ],
    });
  });

  it("are told by the report's words when nobody knows them, and are nobody else", () => {
    const spoken = (text: string) => {
      const plain = report(text, {});
      const said = (id: string, words: string) => ({
        id,
        kind: "indirect" as const,
        source: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
        sourceEntity: null,
        cue: null,
        content: [{ start: 0, end: text.length }],
        parent: null,
        act: "state" as const,
        resolved: "unresolved" as const,
        confidence: 1,
      });
      return { ...plain, attributions: [said("a1", "The note"), said("a2", "who")] };
    };
    const [first, other] = [spoken("The note says so, who says."), spoken("The note of another says so, who says.")];
    const actors = new Actors([first, other]);
    const note = actors.speaking(first, { entity: null, attribution: "a1" });
    expect(actors.get(note).name).toBe("the note");
    expect(actors.speaking(other, { entity: null, attribution: "a1" })).not.toBe(note);
    expect(actors.get(actors.speaking(first, { entity: null, attribution: "a2" })).name).toBe("someone not named");
  });

  it("stay two when the short name fits two", () => {
    const other = report("Three, invented.", { maiga: { name: "Aminata Maiga", kind: "person" } });
    const actors = new Actors([one, two, other]);
    expect(new Set([actors.of(one, "maiga"), actors.of(two, "maiga"), actors.of(other, "maiga")]).size).toBe(3);
  });

  it("are split and joined as a person decided", () => {
    const identities = readIdentities(
      "# names\nother\tMaiga\tIdrissa Maiga\tanother man\nsame\tMali\tSLF\tfor the test\n",
    );
    const actors = new Actors([one, two], identities);
    expect(actors.of(two, "maiga")).not.toBe(actors.of(one, "maiga"));
    expect(actors.get(actors.of(one, "mali")).merged).toMatchObject([
      { name: "SLF", why: "decided by a person: for the test" },
    ]);
  });

  it("of one state are on one side", () => {
    const actors = new Actors([one]);
    expect(actors.sameSide(actors.of(one, "army"), actors.of(one, "mali"))).toBe(true);
    expect(actors.sameSide(actors.of(one, "army"), actors.of(one, "front"))).toBe(false);
  });

  it("do not stumble over names of built-in properties", () => {
    const odd = report("Four, invented.", { __proto__x: { name: "__proto__" }, c: { name: "constructor" } });
    const actors = new Actors([odd, one]);
    expect(actors.get(actors.of(odd, "c")).name).toBe("constructor");
    expect(actors.get(actors.of(odd, "__proto__x")).name).toBe("__proto__");
  });
});

describe("a table of identities", () => {
  it("names the line that does not fit", () => {
    expect(() => readIdentities("same\tA\tB\nmaybe\tA\tB")).toThrow(IdentitiesError);
    expect(() => readIdentities("same\tA")).toThrow(/Line 1: write "same" or "other"/);
  });
});
