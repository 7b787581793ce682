import { describe, expect, it } from "vitest";
import { registryOf } from "./registry.js";
import { readUserTable } from "./user-table.js";

describe("readUserTable", () => {
  it("reads rows, passes over header and comments, and goes before our own tables", () => {
    const registry = registryOf(
      "pattern\tname\tkind\tcountry\tsectors\torganization\n# ours\nSLF\tSonghai Liberation Front\t\tMLI\tREB, OPP\t\nHamas\tHamas\t\tPSE\tGOV\n",
    );
    expect(registry.find(["SLF"])).toMatchObject({
      name: "Songhai Liberation Front",
      kind: "organization",
      codes: { country: "MLI", sectors: ["REB", "OPP"] },
    });
    expect(registry.find(["Hamas"])?.codes.sectors).toEqual(["GOV"]);
  });

  it.each([
    ["X\tX\tperson\tKenya", 'line 1: country "Kenya"'],
    ["X\tX\tperson\tKEN\tPOLICE", 'line 1: sector "POLICE"'],
    ["\n\tX", "line 2: the first column"],
    ["X\tX\tbeing", 'line 1: kind "being"'],
    ["X\tX\t\t\t\tUN", 'line 1: organization "UN"'],
  ])("names the line it cannot read: %j", (table, words) => expect(() => readUserTable(table)).toThrow(words));
});
