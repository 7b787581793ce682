/** The small parts that both databases share. */
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { readCursor, writeCursor } from "./cursor.js";
import { entityKey, foldName } from "./entity-key.js";
import { spansIn } from "./found/marks.js";
import { passageAround } from "./passage.js";
import { dayNumber, dayOf, dayOfKey, keyRange, sortKey } from "./sort-key.js";
import { statesOf, type Version } from "./states.js";
import { termOf } from "./terms.js";
import { fts5Words, parseWords, plainWords, webSearchWords } from "./words.js";

describe("sort keys", () => {
  it("sort by day, then by turn, and stay whole numbers", () => {
    const last = sortKey(dayNumber("9999-12-31"), 2 ** 36 - 1);
    expect(Number.isSafeInteger(last)).toBe(true);
    expect(dayOfKey(last)).toBe(2 ** 17 - 1);
    expect(dayOf(dayNumber("2024-02-29T23:59:59Z"))).toBe("2024-02-29");
    expect([dayNumber(null), dayNumber("soon"), dayOf(0)]).toEqual([0, 0, null]);
    expect(dayNumber("0001-01-01")).toBe(1);
  });

  it("make a range of days a range of keys", () => {
    const { from, to } = keyRange("2024-03-01", "2024-03-02");
    const key = (day: string, turn: number): number => sortKey(dayNumber(day), turn);
    expect(
      [key("2024-02-29", 9e9), key("2024-03-01", 0), key("2024-03-02", 9e9), key("2024-03-03", 0)].map(
        (n) => n >= from! && n < to!,
      ),
    ).toEqual([false, true, true, false]);
  });
});

describe("words", () => {
  it("hold nothing that a database takes for an operator", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const query = parseWords(text);
        if (!query) return;
        expect(fts5Words(query, "words")).toMatch(/^words : \((?:[()\p{L}\p{N}\p{M} "]|AND|OR|NOT)+\)$/u);
        expect(webSearchWords(query)).toMatch(/^(?:[\p{L}\p{N}\p{M} "-])+$/u);
      }),
    );
  });

  it("are read as people write them", () => {
    expect(fts5Words(parseWords('caf\u00e9 "old bridge" -market or dawn')!, "words")).toBe(
      'words : ((("cafe" AND "old bridge") NOT "market") OR (("dawn")))',
    );
    expect(parseWords("the of")).toBeNull();
    expect(parseWords("-market")).toBeNull();
  });

  it("are laid bare at the same length", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => plainWords(text).length === text.length));
  });
});

it("marks only what the text holds", () => {
  expect(spansIn("a \ufdd0bc\ufdd1 d \ufdd0e\ufdd1", "a bc d e", 10)).toEqual([
    { start: 12, end: 14 },
    { start: 17, end: 18 },
  ]);
  expect(spansIn("another \ufdd0text\ufdd1", "a text", 0)).toEqual([]);
});

it("shows the sentence around a span", () => {
  const text = "First one. \u201cThe army shelled Gao,\u201d he said. Last one.\nNext paragraph.";
  const start = text.indexOf("shelled");
  const { start: from, end: to } = passageAround(text, { start, end: start + 7 });
  expect(text.slice(from, to)).toBe("\u201cThe army shelled Gao,\u201d he said.");
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), fc.nat(), fc.nat(20), (words, at, length) => {
      const span = { start: at % (words.length + 1), end: 0 };
      span.end = Math.min(words.length, span.start + length);
      const passage = passageAround(words, span);
      expect(passage.start <= span.start && passage.end >= span.end && passage.end <= words.length).toBe(true);
      expect(passage.end - passage.start).toBeLessThanOrEqual(600 + length);
    }),
  );
});

it("knows who is who by Wikidata, GeoNames, country or name", () => {
  const codes = { sectors: [] };
  expect(entityKey({ kind: "organization", name: "The United  Nations", codes })).toBe("name:united nations");
  expect(entityKey({ kind: "country", name: "Mali", codes: { country: "MLI", sectors: [] } })).toBe("country:MLI");
  expect(foldName("al-Q\u0101\u2019im")).toBe("al qaim");
  expect(foldName("the the")).toBe("the");
  expect(foldName("\u2026")).toBe("\u2026");
});

it("gives tags words of their own", () => {
  const terms = new Set(Array.from({ length: 50_000 }, (_, i) => termOf(`actor=name:${i}`)));
  expect(terms.size).toBe(50_000);
  for (const term of [...terms].slice(0, 100)) expect(term).toMatch(/^[a-z\d]{14}$/);
});

it("refuses cursors of other lists", () => {
  expect(readCursor("x", writeCursor("x", 3, "a"), "number", "string")).toEqual([3, "a"]);
  for (const cursor of [writeCursor("y", 3, "a"), writeCursor("x", "3", "a"), writeCursor("x"), "%%%", ""])
    expect(() => readCursor("x", cursor, "number", "string")).toThrow("cursor");
});

describe("states of the versions of an article", () => {
  const version = (id: string, more: Partial<Version> = {}): Version => ({
    id,
    document: id,
    status: "usable",
    made: id,
    turn: 0,
    embargo: 0,
    ...more,
  });
  const states = (versions: Version[], now = 100, withdrawn = false): string =>
    [...statesOf(versions, now, withdrawn)]
      .map(([id, state]) => `${id}:${state}`)
      .sort()
      .join(" ");

  it.each([
    ["the newest is current", [version("a"), version("b")], "a:superseded b:current"],
    [
      "a cancelled newest withdraws all",
      [version("a"), version("b", { status: "canceled" })],
      "a:withdrawn b:withdrawn",
    ],
    ["a later version brings it back", [version("a", { status: "canceled" }), version("b")], "a:withdrawn b:current"],
    ["one held back leaves the older", [version("a"), version("b", { embargo: 200 })], "a:current b:embargoed"],
    ["withheld without an end stays hidden", [version("a", { status: "withheld" })], "a:embargoed"],
    ["one text is one version", [version("a"), version("b", { document: "a" })], "a:current b:current"],
    [
      "a text that came back is current",
      [version("a"), version("b"), version("c", { document: "a" })],
      "a:current b:superseded c:current",
    ],
    ["an embargo that is over", [version("a", { embargo: 50, status: "withheld" })], "a:current"],
  ])("%s", (_, versions, wanted) => {
    expect(states(versions)).toBe(wanted);
    expect(states([...versions].reverse())).toBe(wanted);
  });

  it("all are withdrawn when the article is", () => {
    expect(states([version("a"), version("b")], 100, true)).toBe("a:withdrawn b:withdrawn");
  });
});
