import { expect, it } from "vitest";
import { sourcesIn } from "./sources.case.js";

it("takes a description and the name beside it for one", async () => {
  expect(await sourcesIn("The doctor, Ana Ruiz, said the ward was full.")).toEqual(["Ana Ruiz"]);
  expect(await sourcesIn("A group calling itself the Dawn Brigade said it had fired.")).toEqual(["Dawn Brigade"]);
});

it("leaves a description and a name that only stand near each other apart", async () => {
  const sources = await sourcesIn("The doctor said the ward was full, and Ana Ruiz said the road was closed.");
  expect(sources).toContain("Ana Ruiz");
  expect(sources).toContain("doctor");
});
