import { describe, expect, it } from "vitest";
import { outlineOf } from "./outline.js";

describe("outlineOf", () => {
  it("gives the outer keys and their strings, and none that only stand in a text", () => {
    const outline = outlineOf(
      '{"version": "https://x", "n": 1, "inner": {"uri": "u"}, "text": "{\\"fake\\": 1}", "cut": "of',
    );
    expect([...outline!.fields]).toEqual([
      ["version", "https://x"],
      ["n", null],
      ["inner", null],
      ["text", '{"fake": 1}'],
      ["cut", null],
    ]);
    expect(outline).toMatchObject({ array: false, depth: 2, lines: false, repeated: null });
  });

  it("looks into the first object of an array", () => {
    const outline = outlineOf('\ufeff [ {"uri": "a"}, {"other": 1} ]')!;
    expect([outline.array, [...outline.fields.keys()]]).toEqual([true, ["uri"]]);
  });

  it("tells lines from one value over many lines", () => {
    expect(outlineOf('{"a": 1}\n{"a": 2}')!.lines).toBe(true);
    expect(outlineOf('{\n "a": 1\n}\n')!.lines).toBe(false);
  });

  it("sees a key that stands twice, and how deep it goes", () => {
    expect(outlineOf('{"a": 1, "__proto__": 2, "a": "x"}')!.repeated).toBe("a");
    expect(outlineOf(`{"a": ${"[".repeat(100_000)}`)!.depth).toBe(100_001);
  });

  it("knows a mark that is written from one that closes", () => {
    const outline = outlineOf('{"a": "x\\\\", "b": "y\\"}, \\\\\\"{", "c": "open\\')!;
    expect([...outline.fields]).toEqual([
      ["a", "x\\"],
      ["b", 'y"}, \\"{'],
      ["c", null],
    ]);
    expect(outline.depth).toBe(1);
  });

  it("is null for what is neither object nor array", () => expect(outlineOf('"text"')).toBeNull());
});
