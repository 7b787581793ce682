import { expect, it } from "vitest";
import { sourcesIn } from "./sources.case.js";

it("makes somebody of a name that speaks, and leaves a short form to the one it is short for", async () => {
  expect(await sourcesIn("The Front said the army had killed nine civilians.")).toEqual(["Front"]);
  expect(
    await sourcesIn("The Kalma Liberation Front took the bridge on Sunday. The Front said its men held the town."),
  ).toEqual(["Kalma Liberation Front"]);
  expect(await sourcesIn("The Front said the army had fired. The Movement said it had not.")).toEqual([
    "Front",
    "Movement",
  ]);
  expect(await sourcesIn("The mayor said that the road was closed.")).toEqual(["mayor"]);
});
