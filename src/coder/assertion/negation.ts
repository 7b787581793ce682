/** Negation within a clause or noun phrase. */
import { type Tree, dependents, formOf } from "../attribution/tree.js";
import { FOILED_ADJECTIVES, NEGATIONS, NEVER, NO_DETERMINERS, NOBODY } from "./marks.table.js";
import type { Ground } from "./value.js";

/** Every negation at a token; two of them take each other back. "not only" and "not to mention" are none. */
export function negationsOf(tree: Tree, token: number): Ground[] {
  const found: Ground[] = [];
  const add = (rule: string, at: number) => found.push({ rule, token: at });
  if (isReproach(tree, token)) return found;
  for (const child of dependents(tree, token, "advmod", "neg", "cc", "aux", "discourse")) {
    const form = formOf(tree, child);
    const saying = formOf(tree, child + 1) === "to" && formOf(tree, child + 2) === "mention";
    if (NEGATIONS.has(form) && formOf(tree, child + 1) !== "only" && !saying) add("negation", child);
    else if (NOBODY.has(form) && child < token) add("negated-subject", child);
    if (form === "longer" && formOf(tree, child - 1) === "no") add("negation", child - 1);
  }
  // "Neither side has attacked", "no rebels attacked", "nobody was killed", "no attack took place"
  for (const child of dependents(tree, token, "nsubj")) {
    const at = noneOf(tree, child);
    if (at !== null && !found.some((each) => each.token === at)) add("negated-subject", at);
  }
  // "attacked nobody", "killed no civilians"
  for (const child of dependents(tree, token, "obj")) {
    const at = tree.extent[child]!.first === token + 1 ? noneOf(tree, child) : null;
    if (at !== null && formOf(tree, at) !== "neither") add("negated-object", at);
  }
  for (const child of dependents(tree, token, "obl")) {
    const { first } = tree.extent[child]!;
    if (NEVER.has(formOf(tree, child)) && formOf(tree, first + 1) === "no") add("negation", first + 1);
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
  // "without them having fired"
  for (const child of dependents(tree, token, "nsubj"))
    for (const mark of dependents(tree, child, "case")) if (formOf(tree, mark) === "without") add("without", mark);
  // What stands right before counts however the tree hangs it.
  // "found before it could explode"
  const early = dependents(tree, token, "mark").find((mark) => formOf(tree, mark) === "before");
  const able = dependents(tree, token, "aux").some((aux) => /^(?:can|could)$/.test(formOf(tree, aux)));
  if (early !== undefined && able) add("before-it-could", early);
  // "without ever meeting"
  const at = /^(?:ever|even|actually)$/.test(formOf(tree, token - 1)) ? token - 1 : token;
  const before = formOf(tree, at - 1);
  const surface =
    (before === "without" && "without") ||
    (before === "of" && formOf(tree, at - 2) === "instead" && "instead") ||
    (before === "than" && formOf(tree, at - 2) === "rather" && "instead") ||
    (before === "of" && formOf(tree, at - 2) === "short" && "short-of") ||
    (before === "from" && formOf(tree, at - 2) === "far" && "far-from") ||
    (/^(?:not|n't|n’t|never)$/.test(before) && "negation");
  if (surface && !found.some((each) => each.token === at - 1)) add(surface, at - 1);
  // "has yet to attack"
  const first = dependents(tree, token, "mark").find((mark) => formOf(tree, mark) === "to");
  if (first !== undefined && formOf(tree, first - 1) === "yet") add("yet-to", first - 1);
  return found;
}

/** "Should not have fired": said of what was done. */
export function isReproach(tree: Tree, token: number): boolean {
  const forms = dependents(tree, token, "aux", "advmod").map((each) => formOf(tree, each));
  return (
    forms.some((form) => /^(?:should|ought)$/.test(form)) &&
    forms.includes("have") &&
    forms.some((form) => NEGATIONS.has(form))
  );
}

/** The "no" of a noun, once however it is hung: "nobody", "no one", "no rebels", "none of them", "neither side"; not "no fewer than twelve". */
export function noneOf(tree: Tree, subject: number): number | null {
  const { first } = tree.extent[subject]!;
  if (/^(?:fewer|less|more)$/.test(formOf(tree, first + 1)) && formOf(tree, first + 2) === "than") return null;
  if (/^(?:not|no|none|neither)$/.test(formOf(tree, first))) return first;
  if (NOBODY.has(formOf(tree, subject))) return subject;
  return (
    dependents(tree, subject, "det", "cc", "advmod").find((det) => /^(no|neither)$/.test(formOf(tree, det))) ?? null
  );
}
