import { describe, expect, it } from "vitest";
import { CONTEXTS, EVENT_TYPES, hasMode, type EventType } from "../../records/plover.js";
import { CAMEO } from "./cameo.table.js";
import { cameoOf } from "./cameo.js";

describe("cameoOf", () => {
  it("names a code for every type and mode", () => {
    for (const [type, { modes }] of Object.entries(EVENT_TYPES))
      for (const mode of [undefined, ...Object.keys(modes)])
        expect(cameoOf(type as EventType, mode, []), `${type}/${mode}`).toMatch(/^\d{2,4}$/);
  });

  it("knows the usual ones", () => {
    expect(cameoOf("ASSAULT", "unconventional", [])).toMatch(/^20/);
    expect(cameoOf("ASSAULT", "aerial", ["military"])).toBe("195");
    expect(cameoOf("COERCE", "arrest", [])).toBe("173");
    expect(cameoOf("CONSULT", "phone", [])).toBe("041");
    expect(cameoOf("ACCUSE", "disapprove", [])).toMatch(/^11[01]$/);
    expect(cameoOf("AID", undefined, ["military"])).toBe("072");
  });

  it("holds only types, modes and contexts of 2.0", () => {
    for (const line of CAMEO.trim().split("\n")) {
      const [, name = "", ...contexts] = line.split(" ");
      const [type = "", mode] = name.split("/");
      expect(Object.hasOwn(EVENT_TYPES, type), line).toBe(true);
      if (mode !== undefined) expect(hasMode(type as EventType, mode), line).toBe(true);
      expect(
        contexts.every((each) => CONTEXTS.some((known) => known === each)),
        line,
      ).toBe(true);
    }
  });
});
