import { expect, test } from "vitest";
import { coded } from "../coded.case.js";

test("a polite wish is no saying of its own", async () => {
  const { attributions } = await coded(
    "The president said he would like to thank the doctors. He wants to leave office.",
  );
  expect(attributions.map(({ act }) => act)).toEqual(["state", "think"]);
});
