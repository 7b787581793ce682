import { describe, expect, it } from "vitest";
import { EVENT_TYPES, EVENT_TYPE_NAMES } from "../../records/plover.js";
import { readCarriers } from "./carriers.js";
import { CODEBOOK } from "./index.js";
import type { Entry } from "./shape.js";

const check = (entry: Entry | undefined, name: string): void => {
  expect(entry, name).toBeDefined();
  expect(entry!.definition.length, `${name}: definition`).toBeGreaterThan(12);
  expect(entry!.carriers.trim(), `${name}: carriers`).not.toBe("");
  expect(entry!.examples.length, `${name}: examples`).toBeGreaterThanOrEqual(3);
  expect(new Set(entry!.examples).size, `${name}: examples differ`).toBe(entry!.examples.length);
};

describe("codebook", () => {
  it("has every type once", () => {
    expect(CODEBOOK.map(({ type }) => type)).toEqual(EVENT_TYPE_NAMES);
  });

  for (const type of EVENT_TYPE_NAMES) {
    const entry = CODEBOOK.find((each) => each.type === type);
    it(`${type}: definition, readable carriers and examples, for it and each mode`, () => {
      check(entry, type);
      expect(readCarriers(entry!.carriers, type).length).toBeGreaterThan(0);
      expect(Object.keys(entry!.modes).sort()).toEqual(Object.keys(EVENT_TYPES[type].modes).sort());
      for (const [mode, each] of Object.entries(entry!.modes)) {
        check(each, `${type}/${mode}`);
        expect(readCarriers(each.carriers, type, mode).length).toBeGreaterThan(0);
      }
    });
  }

  it("names the line it cannot read", () => {
    expect(() => readCarriers("strike x", "ASSAULT")).toThrow('no part of speech in "strike x"');
    expect(() => readCarriers("strike v obj", "ASSAULT")).toThrow('cannot read "obj"');
    expect(() => readCarriers("strike v obj:@nothing", "ASSAULT")).toThrow('no class "@nothing"');
    expect(() => readCarriers("strike v #nothing", "ASSAULT")).toThrow('no context "nothing"');
    expect(() => readCarriers("strike v", "ASSAULT", "nothing")).toThrow("ASSAULT has no mode nothing");
  });
});
