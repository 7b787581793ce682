import { expect, test } from "vitest";
import { CAMEO } from "../../coder/codebook/cameo.table.js";
import { goldsteinOf, quadClassOf } from "./goldstein.js";

test.each([
  ["03", 4],
  ["0251", -0.3],
  ["1821", -9],
  ["182", -9.5],
  ["1411", -6.5],
  ["20", -10],
  ["0331", 5.2],
])("CAMEO %s has the Goldstein value %d", (code, value) => expect(goldsteinOf(code)).toBe(value));

test("every code that the coder gives has a value and a quad class", () => {
  for (const line of CAMEO.trim().split("\n")) {
    const code = line.split(" ")[0]!;
    expect(goldsteinOf(code), code).toBeTypeOf("number");
    expect([1, 2, 3, 4]).toContain(quadClassOf(code));
  }
});
