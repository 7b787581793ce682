import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { isRefused, read, sourceOf } from "../readers/index.js";
import { BadUnit, itemOf, packBytes, packUnit, unpackBytes, unpackUnit, type Item } from "./unit.js";

describe("a unit of work", () => {
  it("comes out as it went in", async () => {
    const items: Item[] = [
      { kind: "range", path: "/news/a.warc.gz", from: 0, to: 4096, given: { published: "2024-03-04" } },
      { kind: "file", path: "a.html", bytes: packBytes(Buffer.from([0xff, 0, 1])), given: {} },
    ];
    for await (const result of read(sourceOf(Buffer.from("Police in Gao said that a road was closed."), "a.txt")))
      items.push(itemOf(result));
    for await (const result of read(sourceOf(new Uint8Array(), "b.txt"))) {
      expect(isRefused(result)).toBe(true);
      items.push(itemOf(result));
    }
    expect(items.map(({ kind }) => kind)).toEqual(["range", "file", "document", "refused"]);
    expect(unpackUnit(packUnit(items))).toEqual(items);
  });

  it.each([["words, é and \u0000"], ["\ufeffmarked"], [""]])("keeps text as text: %j", (text) => {
    expect(packBytes(Buffer.from(text))).toEqual({ utf8: text });
    expect(unpackBytes(packBytes(Buffer.from(text))).toString()).toBe(text);
  });

  it("keeps all other bytes too", () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x41, 0x00]);
    expect(unpackBytes(packBytes(bytes))).toEqual(bytes);
  });

  it.each([
    ["not gzip", Buffer.from("x")],
    ["not JSON", gzipSync("x\n")],
    ["no item", gzipSync('{"kind":"file"}\n')],
  ])("refuses what is %s", (_, body) => {
    expect(() => unpackUnit(body)).toThrow(BadUnit);
  });
});
