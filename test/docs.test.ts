import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { pages } from "../docs/generate.js";
import { EXPORTERS } from "../src/export/index.js";
import { IMPORTERS } from "../src/import/index.js";

it.each([...pages()])("docs/%s is what the code says (npm run docs)", (path, text) => {
  expect(readFileSync(new URL(`../docs/${path}`, import.meta.url), "utf8")).toBe(text);
});

const page = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), "utf8");

it.each(EXPORTERS.map((each) => [each.name, each] as const))(
  "docs name the format %s and all its columns",
  (name, { fields }) => {
    expect(page("formats.md")).toContain(`\`${name}\``);
    const section = page("data-dictionary.md").split(`\n## ${name}\n`)[1]?.split("\n## ")[0] ?? "";
    for (const field of fields?.list ?? []) expect(section).toContain(`\`${field.name}\``);
  },
);

it("docs name what comes back in", () => {
  for (const { name } of IMPORTERS) expect(page("formats.md")).toMatch(new RegExp(`\\| .*\`${name}\`.*\\bin +\\|`));
});
