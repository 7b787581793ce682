/** Negation within a clause or noun phrase. */
import { type Tree, dependents, formOf } from "../attribution/tree.js";
import { FOILED_ADJECTIVES, NEGATIONS, NO_DETERMINERS, NOBODY } from "./marks.table.js";
import type { Ground } from "./value.js";

/** Every negation at a token; two of them take each other back. "not only" is none. */
export function negationsOf(tree: Tree, token: number): Ground[] {
  const found: Ground[] = [];
  const add = (rule: string, at: number) => found.push({ rule, token: at });
  for (const child of dependents(tree, token, "advmod", "neg", "cc", "aux", "discourse")) {
    const form = formOf(tree, child);
    if (NEGATIONS.has(form) && formOf(tree, child + 1) !== "only") add("negation", child);
    if (form === "longer" && formOf(tree, child - 1) === "no") add("negation", child - 1);
  }
  // "Neither side has attacked", "no rebels attacked", "nobody was killed", "no attack took place"
  for (const child of dependents(tree, token, "nsubj")) {
    const { first } = tree.extent[child]!;
    if (first < child && /^(?:not|none|neither)$/.test(formOf(tree, first))) add("negated-subject", first);
    if (NOBODY.has(formOf(tree, child)) || (formOf(tree, child) === "one" && formOf(tree, child - 1) === "no"))
      add("negated-subject", child);
    for (const det of dependents(tree, child, "det", "cc", "advmod"))
      if (/^(no|neither)$/.test(formOf(tree, det))) add("negated-subject", det);
  }
  for (const child of dependents(tree, token, "det", "advmod"))
    if (NO_DETERMINERS.has(formOf(tree, child)) && !found.some((each) => each.token === child))
      add("negated-noun", child);
  for (const child of dependents(tree, token, "amod"))
    if (FOILED_ADJECTIVES.has(formOf(tree, child))) add("foiled", child);
  for (const child of dependents(tree, token, "mark", "case")) {
    const form = formOf(tree, child);
    if (form === "without" && child !== token - 1) add("without", child);
    if ((form === "instead" || form === "rather") && child < token - 2) add("instead", child);
  }
  // What stands right before counts however the tree hangs it.
  const before = formOf(tree, token - 1);
  const surface =
    (before === "without" && "without") ||
    (before === "of" && formOf(tree, token - 2) === "instead" && "instead") ||
    (before === "than" && formOf(tree, token - 2) === "rather" && "instead") ||
    (/^(?:not|n't|n’t|never)$/.test(before) && "negation");
  if (surface && !found.some(({ token: at }) => at === token - 1)) add(surface, token - 1);
  // "has yet to attack"
  const first = dependents(tree, token, "mark").find((mark) => formOf(tree, mark) === "to");
  if (first !== undefined && formOf(tree, first - 1) === "yet") add("yet-to", first - 1);
  return found;
}
