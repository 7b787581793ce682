import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { isAnonymity } from "./anonymity.js";
import { treeOf } from "./tree.js";

test.each([
  ["asked not | to be named", true],
  ["was not allowed | to speak to reporters", true],
  ["did not want | to give his full name", true],
  ["asked | to be freed", false],
  ["wants | to give the prize a new name and a home", false],
])("why a source has no name: %s", (text, is) => {
  const words = text.replace("| ", "");
  const first = text.split(" ").indexOf("|");
  expect(isAnonymity(treeOf(analysisOf(words)), { first, last: words.split(" ").length })).toBe(is);
});
