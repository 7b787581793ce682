import { expect, test } from "vitest";
import { decodeRow, encodeRow, ROW_BYTES } from "./row.js";

test("a row comes back from its bytes, to a hundred-thousandth of a degree", () => {
  const row = {
    id: 98717,
    lat: 34.38,
    lon: -41.00001,
    population: 4_000_000_000,
    country: "IRQ",
    feature: "PPLA2",
    admin1: "Anbar",
  };
  const bytes = Buffer.concat([Buffer.alloc(ROW_BYTES), encodeRow(row, 1)]);
  expect(bytes).toHaveLength(2 * ROW_BYTES);
  expect(decodeRow(bytes, ROW_BYTES, ["", "Anbar"])).toEqual(row);
});
