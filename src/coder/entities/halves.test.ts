/** All sentences are invented. */
import { expect, it } from "vitest";
import { coded } from "../coded.case.js";

const namesIn = async (text: string): Promise<string[]> => (await coded(text)).entities.map(({ name }) => name);

it("calls the halves of a land by half of its name where the report names one in full", async () => {
  const text =
    "South Korean marines fired back on Sunday, Seoul said. The North had opened fire first, and the South's navy was on alert.";
  const { entities } = await coded(text);
  const called = (name: string): string[] =>
    entities
      .filter((each) => each.name === name)
      .flatMap(({ mentions }) => mentions.map(({ span }) => text.slice(span.start, span.end)));
  expect(called("North Korea")).toContain("North");
  expect(called("South Korea")).toContain("South");
});

it("takes two halves joined by an and for both lands, and the south of any other for no land", async () => {
  expect(await namesIn("North and South Korea exchanged artillery fire on Sunday.")).toEqual(
    expect.arrayContaining(["North Korea", "South Korea"]),
  );
  expect(await namesIn("Mali\u2019s army moved to the South on Monday, officials in Bamako said.")).not.toContain(
    "South Korea",
  );
});
