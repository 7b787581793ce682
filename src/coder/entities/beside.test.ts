import { expect, it } from "vitest";
import { coded } from "../coded.case.js";
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

it("gives the name behind a body to who speaks for the body", async () => {
  const { entities } = await coded("A spokesman for the interior ministry, Omar Sadi, said the road was closed.");
  const ministry = entities.find(({ name }) => name === "interior ministry");
  expect(ministry?.kind).toBe("organization");
});
