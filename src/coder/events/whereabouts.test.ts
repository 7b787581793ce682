import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { sceneWith, type Party } from "./scene.case.js";
import type { Candidate } from "./triggers.js";
import { isWhereabouts } from "./whereabouts.js";

/** Whether the first word only situates what the second names. */
function situates(
  words: string,
  behind = "",
  party: Partial<Party> = {},
  type: Candidate["type"] = "ASSAULT",
): boolean {
  const [before, noun] = words.split(" ") as [string, string];
  const xpos = before.startsWith("m") ? "NN" : "NNP";
  const rows = `${before} ${xpos === "NN" ? "NOUN" : "PROPN"} ${before} 2 compound ${xpos}
    ${noun} NOUN ${noun} 0 root NN`;
  const rest = behind && `\n${behind.split(" ")[0]} ADP _ 4 case IN\n${behind.split(" ")[1]} NOUN _ 2 nmod NN`;
  const scene = sceneWith(analysisOf(`${words} ${behind}`.trim(), rows + rest), [
    { words: before, kind: "country", ...party },
  ]);
  return isWhereabouts(scene, { token: 1, type, contexts: [], confidence: 1, weak: false }, 0);
}

test("a land's name before violence says where", () => {
  expect(situates("Mali attack")).toBe(true);
  expect(situates("Kenya shooting")).toBe(true);
});

test("not where it is told what was attacked, nor before what armies do, nor an abbreviation", () => {
  expect(situates("Iran attack", "on base")).toBe(false);
  expect(situates("Russia offensive")).toBe(false);
  expect(situates("US attack")).toBe(false);
});

test("one person before a protest is what it is about, and a crowd holds it", () => {
  expect(situates("mayor protest", "", { kind: "person", form: "nominal" }, "PROTEST")).toBe(true);
  expect(situates("miners protest", "", { kind: "group", form: "nominal" }, "PROTEST")).toBe(false);
});
