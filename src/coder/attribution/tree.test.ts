import { expect, test } from "vitest";
import { analysisOf } from "../../language/analysis.case.js";
import { nested } from "./sentences.case.js";
import { above, dependent, dependents, headOf, isNoun, lemmaOf, relationOf, treeOf } from "./tree.js";

test("extents, dependents and ways up", () => {
  const tree = treeOf(nested());
  expect(tree.extent[6]).toEqual({ first: 3, last: 10 });
  expect(dependent(tree, 2, "ccomp")).toBe(6);
  expect(dependents(tree, 6, "aux", "xcomp")).toEqual([5, 7]);
  expect(above(tree, 9)).toEqual([7, 6, 2]);
  expect(headOf(tree, { first: 0, last: 2 })).toBe(1);
  expect(relationOf(tree, 6)).toBe("ccomp");
  expect(lemmaOf(tree, 4)).toBe("ankara");
  expect(isNoun(tree, 1)).toBe(true);
  expect(treeOf(tree.analysis)).toBe(tree);
});

test("a circle is cut and does no harm", () => {
  const tree = treeOf(
    analysisOf("Rebels fled.", "Rebels NOUN rebel 2 nsubj\nfled VERB flee 1 ccomp\n. PUNCT . 2 punct"),
  );
  expect(tree.heads).toEqual([-1, -1, -1]);
  expect(above(tree, 0)).toEqual([]);
});
