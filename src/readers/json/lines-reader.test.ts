import { describe, expect, it } from "vitest";
import { isRefused, read, sourceOf, type ReadResult } from "../index.js";

async function lines(...records: string[]): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of read(sourceOf(Buffer.from(records.join("\n"))))) results.push(result);
  return results;
}

const text = "The ministry said that the road to the north was open.";

describe("JSON Lines", () => {
  it("brings the id of a line back as its record, and its own words before the user's", async () => {
    const [result] = await lines(
      JSON.stringify({ id: "r-1", text, title: "T", published: "2024-05-01", agency: "ENA", uri: "u" }),
    );
    expect(result).toMatchObject({
      document: { title: "T", published: "2024-05-01", agency: "ENA", uri: "u", origin: { record: "r-1" } },
    });
  });

  it("refuses one bad line with its number and goes on", async () => {
    const results = await lines(
      JSON.stringify({ text }),
      "{broken",
      JSON.stringify({ title: "no text" }),
      JSON.stringify({ text }),
    );
    expect(results.map(isRefused)).toEqual([false, true, true, false]);
    expect(results[1]).toMatchObject({ record: "line:2", refused: { code: "bad-record", text: /Line 2 .* not JSON/ } });
    expect(results[2]).toMatchObject({ record: "line:3", refused: { text: /either text or html/ } });
  });

  it("goes on after a line with bytes that no text has, however early it comes", async () => {
    const good = JSON.stringify({ text });
    const results = await lines(good, good.replace("road", "r\0ad"), good);
    expect(results.map(isRefused)).toEqual([false, true, false]);
    expect(results[1]).toMatchObject({ record: "line:2", refused: { code: "bad-record" } });
  });

  it.each([
    ["a value that never ends", "[".repeat(100_000)],
    ["a very deep value", `{"text":"a","x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
    ["a key that stands twice", '{"text":"The army said so.","text":"The army denied it."}'],
    ["half of a surrogate pair", '{"text":"The army \\ud83d said so."}'],
    ["a number beyond all bounds in a text's place", '{"text":1e999}'],
    ["a prototype key", `{"__proto__":{"text":"x"},"constructor":1}`],
  ])("survives %s", async (_, line) => {
    const results = await lines(JSON.stringify({ text }), line, JSON.stringify({ text }));
    expect(results.map(isRefused)).toEqual([false, true, false]);
  });

  it("reads html in a line", async () => {
    const [result] = await lines(
      JSON.stringify({ html: `<html><body><article><p>${text}</p></article></body></html>` }),
    );
    expect(result).toMatchObject({ document: { text } });
  });

  it.each(["not JSON", "# a comment", "[]", '{"text": "cut o'])("goes on after a bad first line: %s", async (bad) => {
    const results = await lines(bad, JSON.stringify({ text }));
    expect(results.map(isRefused)).toEqual([true, false]);
    expect(results[0]).toMatchObject({ record: "line:1", refused: { code: "bad-record" } });
  });

  it("goes by the name of a file whose lines nobody knows", async () => {
    const results: ReadResult[] = [];
    for await (const result of read(sourceOf(Buffer.from("one\ntwo\n"), "a.ndjson"))) results.push(result);
    expect(results.map((each) => isRefused(each) && each.record)).toEqual(["line:1", "line:2"]);
  });

  it("takes a report that speaks of JSON for text", async () => {
    expect(await lines(text, "", 'It was sent as {"name": "x"}.')).toMatchObject([
      { document: { origin: { reader: "text" } } },
    ]);
  });

  it("reads a list of records, and refuses a bad one by its number", async () => {
    const list = JSON.stringify([{ id: "a", text }, { title: "no text" }, { text }], null, 2);
    const results = await lines(list);
    expect(results.map(isRefused)).toEqual([false, true, false]);
    expect(results).toMatchObject([
      { document: { text, origin: { reader: "jsonl", record: "a" } } },
      { record: "item:2", refused: { code: "bad-item", text: /Item 2 / } },
      { document: { text, origin: { record: "item:3" } } },
    ]);
    expect(await lines(list.slice(0, -3))).toMatchObject([{ refused: { code: "malformed" } }]);
  });

  it.each([
    ["with a mark", "\ufeff"],
    ["without one", ""],
  ])("reads UTF-16 %s", async (_, mark) => {
    const both = `${JSON.stringify({ text })}\n${JSON.stringify({ text, title: "ਊ Ċ" })}\n`;
    const results: ReadResult[] = [];
    for await (const result of read(sourceOf(Buffer.from(mark + both, "utf16le")))) results.push(result);
    expect(results).toMatchObject([{ document: { text } }, { document: { text, title: "ਊ Ċ" } }]);
  });
});
