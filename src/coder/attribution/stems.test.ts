import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { keyIn, stemsOf } from "./stems.js";
import { treeOf } from "./tree.js";

test("base forms of regular and irregular words", () => {
  expect(stemsOf("denied")).toContain("deny");
  expect(stemsOf("stopped")).toContain("stop");
  expect(stemsOf("said")).toContain("say");
  expect(stemsOf("claiming")).toContain("claim");
  expect(stemsOf("accuses")).toContain("accuse");
  expect(stemsOf("warnings")).toContain("warning");
});

test("a table is asked by the irregular form, the lemma, then by base forms", () => {
  const tree = treeOf(analysisOf("denied said", "denied VERB denied 0 root\nsaid VERB said 1 conj"));
  const table = new Set(["deny", "say"]);
  expect(keyIn(table, tree, 0)).toBe("deny");
  expect(keyIn(table, tree, 1)).toBe("say");
  expect(keyIn(new Set(["ask"]), tree, 0)).toBeUndefined();
});
