/** Future, plans and purposes within a clause or noun phrase. */
import { type Tree, dependents, formOf, relationOf } from "../attribution/tree.js";
import { isInfinitive } from "../attribution/complements.js";
import { DEMANDED_ADJECTIVES, FUTURE_MODALS, PLANNED_ADJECTIVES, THREATENED_ADJECTIVES } from "./marks.table.js";
import type { Marked } from "./modality.js";
import { inMood } from "./value.js";

/**
 * What marks a clause or noun as still to come. A future with a gerund as its subject ("threatening them will bring war") is a
 * condition in other words.
 */
export function tenseOf(tree: Tree, token: number): Marked[] {
  const found: Marked[] = [];
  const { syntax } = tree.analysis;
  for (const aux of dependents(tree, token, "aux")) {
    if (!FUTURE_MODALS.has(formOf(tree, aux))) continue;
    const gerund = dependents(tree, token, "csubj").some((child) => syntax[child]?.xpos === "VBG");
    found.push([
      inMood(gerund ? "hypothetical" : "planned"),
      { rule: gerund ? "generic-condition" : "future", token: aux },
    ]);
  }
  const to = dependents(tree, token, "mark").find((mark) => formOf(tree, mark) === "to");
  if (to !== undefined) {
    const relation = relationOf(tree, token);
    const be = dependents(tree, token, "aux", "cop").find((aux) => /^(is|are|was|were|'s|be)$/.test(formOf(tree, aux)));
    // "is to meet", and the headline's "Rebels to lay down arms"
    if (relation === "root" || be !== undefined) found.push([inMood("planned"), { rule: "is-to", token: to }]);
    if (formOf(tree, to - 1) === "about") found.push([inMood("planned"), { rule: "about-to", token: to - 1 }]);
  }
  for (const child of dependents(tree, token, "amod", "advmod", "acl")) {
    const form = formOf(tree, child);
    if (child < token && PLANNED_ADJECTIVES.has(form))
      found.push([inMood("planned"), { rule: "planned-noun", token: child }]);
    if (child < token && THREATENED_ADJECTIVES.has(form))
      found.push([inMood("threatened"), { rule: "threatened-noun", token: child }]);
    if (child < token && DEMANDED_ADJECTIVES.has(form))
      found.push([inMood("demanded"), { rule: "demanded-noun", token: child }]);
  }
  return found;
}

/** "to attack" as the purpose of another deed. */
export const isPurpose = (tree: Tree, token: number): boolean =>
  relationOf(tree, token) === "advcl" && isInfinitive(tree, token);
