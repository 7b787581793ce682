import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvCell, csvLines, type Cell } from "./table.js";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"])(
  "%j is guarded for spreadsheets only",
  (words) => {
    const read = (cell: string): string => parse(`x\r\n${cell}\r\n`)[1]![0]!;
    expect(read(csvCell(words, "spreadsheet"))).toBe(`'${words}`);
    expect(read(csvCell(words, "raw"))).toBe(words);
  },
);

test("a spreadsheet is told that it is UTF-8, a program is not", () => {
  const lines = (profile: "spreadsheet" | "raw"): string =>
    [...csvLines({ columns: ["actor"], rows: [["Žofie Černá"]] }, profile)].join("");
  expect(lines("spreadsheet")).toBe("\uFEFFactor\r\nŽofie Černá\r\n");
  expect(lines("raw")).toBe("actor\r\nŽofie Černá\r\n");
});

test("numbers stay numbers", () => {
  expect(csvCell(-9.5, "spreadsheet")).toBe("-9.5");
  expect(csvCell(null, "spreadsheet")).toBe("");
});

test("raw cells come back as they were", () => {
  const row = fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(row, (cells: Cell[]) => {
      const text = [...csvLines({ columns: cells.map((_, i) => `c${i}`), rows: [cells] }, "raw")].join("");
      expect(parse(text)[1]).toEqual(cells);
    }),
  );
});
