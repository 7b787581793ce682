import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { pages } from "../docs/generate.js";

it.each([...pages()])("docs/%s is what the code says (npm run docs)", (path, text) => {
  expect(readFileSync(new URL(`../docs/${path}`, import.meta.url), "utf8")).toBe(text);
});
