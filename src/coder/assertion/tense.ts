/** Future, plans and purposes within a clause or noun phrase. */
import { irregularBase } from "../../language/index.js";
import { type Tree, dependents, formOf, relationOf } from "../attribution/tree.js";
import { isInfinitive } from "../attribution/complements.js";
import { hasGerundSubject } from "../attribution/gerund.js";
import { DEMANDED_ADJECTIVES, FUTURE_MODALS, PLANNED_ADJECTIVES, THREATENED_ADJECTIVES } from "./marks.table.js";
import type { Marked } from "./modality.js";
import { inMood } from "./value.js";

/**
 * What marks a clause or noun as still to come. A future with a gerund as its subject ("threatening them will bring war") is a
 * condition in other words.
 */
export function tenseOf(tree: Tree, token: number): Marked[] {
  const found: Marked[] = [];
  for (const aux of dependents(tree, token, "aux")) {
    if (!FUTURE_MODALS.has(formOf(tree, aux))) continue;
    const gerund = hasGerundSubject(tree, token);
    found.push([
      inMood(gerund ? "hypothetical" : "planned"),
      { rule: gerund ? "generic-condition" : "future", token: aux },
    ]);
  }
  const to = dependents(tree, token, "mark").find((mark) => mark < token && formOf(tree, mark) === "to");
  // However the parser hangs it: "is due to hand over", "about to strike".
  if (formOf(tree, token - 1) === "to" && DUE.test(formOf(tree, token - 2)))
    found.push([inMood("planned"), { rule: "due-to", token: token - 2 }]);
  const fixed = futurate(tree, token);
  if (fixed !== null) found.push([inMood("planned"), { rule: "timetable", token: fixed }]);
  if (to !== undefined) {
    const relation = relationOf(tree, token);
    const be = dependents(tree, token, "aux", "cop").find(
      (aux) => aux < to && /^(is|are|was|were|'s|be)$/.test(formOf(tree, aux)),
    );
    // "is to meet", and the headline's "Rebels to lay down arms"; but "is to blame"
    if (formOf(tree, token) !== "blame" && (relation === "root" || be !== undefined))
      found.push([inMood("planned"), { rule: "is-to", token: to }]);
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

/** "Shot them", "had been shot", "has shot": a verb in the past or the perfect, without a modal. */
export function isPast(tree: Tree, token: number): boolean {
  const { xpos, upos } = tree.analysis.syntax[token]!;
  const auxiliaries = dependents(tree, token, "aux", "cop");
  if (upos !== "VERB" || auxiliaries.some((each) => tree.analysis.syntax[each]!.xpos === "MD")) return false;
  // "After being arrested"
  const before = dependents(tree, token, "mark").some((each) => /^(?:after|since)$/.test(formOf(tree, each)));
  if (before && auxiliaries.length + dependents(tree, token, "aux:pass").length > 0) return true;
  return xpos === "VBD" || auxiliaries.some((each) => /^(?:ha[ds]|have|'ve|was|were)$/.test(formOf(tree, each)));
}

const DUE = /^(?:about|due|set|scheduled|slated|poised|ready)$/;

/** "next week", "tomorrow": ahead in a headline too. */
const isNext = (tree: Tree, token: number): boolean =>
  formOf(tree, token) === "tomorrow" ||
  (/^(?:week|month|year|spring|summer|autumn|winter)$/.test(formOf(tree, token)) && formOf(tree, token - 1) === "next");

const AHEAD = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight)$/;

/** "Police shot at marchers on Friday", "Drones hit two schools": a past, whatever else its form may be and taggers take it for. */
const isPastForm = (form: string): boolean => irregularBase(form, "VBD") !== null;

/**
 * A simple present with a day, in a full sentence, tells what is on the timetable: "Talks resume on Thursday." The token of the day; null in a
 * headline, which has its past in the present.
 */
function futurate(tree: Tree, token: number): number | null {
  const { tokens, sentences, syntax } = tree.analysis;
  // Taggers take "Talks resume" for two nouns.
  const present = /^(?:VB[PZ]?|NNS?|JJ)$/.test(syntax[token]?.xpos ?? "") && !formOf(tree, token).endsWith("ed");
  if (isPastForm(formOf(tree, token))) return null;
  const bare = dependents(tree, token, "aux", "cop", "mark", "det").length === 0;
  if (!present || !bare) return null;
  const next = dependents(tree, token, "obl", "advmod", "nmod").find((child) => child > token && isNext(tree, child));
  if (next !== undefined) return next;
  if (dependents(tree, token, "nsubj").length === 0) return null;
  const sentence = sentences[tokens[token]!.sentence]!;
  if (!/^[.”"]$/.test(tokens[sentence.last - 1]!.text)) return null;
  return (
    dependents(tree, token, "obl", "advmod", "nmod").find(
      (child) => child > token && AHEAD.test(formOf(tree, child)),
    ) ?? null
  );
}

/** "to attack" as the purpose of another deed. */
export const isPurpose = (tree: Tree, token: number): boolean =>
  relationOf(tree, token) === "advcl" && isInfinitive(tree, token);
