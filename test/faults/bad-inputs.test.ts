import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { BAD_INPUTS } from "./bad-inputs.js";

it("there are as many rows as the page has", () => expect(BAD_INPUTS).toHaveLength(29));

it.each(BAD_INPUTS.map(({ what, tests }) => [what, tests] as const))(
  "%s: each test is there by its name",
  (_, tests) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const test of tests) {
      const [path, ...title] = test.split(": ");
      const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
      expect([test, text.includes(title.join(": "))]).toEqual([test, true]);
    }
  },
);
