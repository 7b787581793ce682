/** Possibility, duty, condition and question within a clause or noun phrase. */
import { isPoliteWish } from "../attribution/courtesy.js";
import { type Tree, dependents, formOf, relationOf } from "../attribution/tree.js";
import {
  CONDITIONS,
  DUTY_MODALS,
  FUTURE_MODALS,
  LIKELY_ADVERBS,
  POSSIBLE_ADJECTIVES,
  POSSIBLE_ADVERBS,
  POSSIBLE_MODALS,
  WOULD,
} from "./marks.table.js";
import { isReproach } from "./negation.js";
import { type Change, type Ground, inMood, noted, uncertain } from "./value.js";
import { INTERROGATIVE } from "./questions.js";

export type Marked = readonly [change: Change, ground: Ground];

/**
 * The modal marks at a token. "cannot attack" is left to its negation, "must have attacked" is a guess, "should have attacked" and
 * "would have attacked" tell that it did not happen, "would" in reported speech is a future seen from the past.
 */
export function modalityOf(tree: Tree, token: number, reported: boolean): Marked[] {
  const found: Marked[] = [];
  const auxiliaries = dependents(tree, token, "aux");
  const perfect = auxiliaries.some((aux) => /^(have|'ve|’ve)$/.test(formOf(tree, aux)));
  const negated = dependents(tree, token, "advmod").some((child) => /^(not|n't|n’t)$/.test(formOf(tree, child)));
  for (const aux of auxiliaries) {
    const form = formOf(tree, aux);
    if (POSSIBLE_MODALS.has(form)) {
      if (negated && /^(ca|can|could)$/.test(form) && !perfect) continue;
      if (
        /^(?:can|could)$/.test(form) &&
        dependents(tree, token, "mark").some((mark) => formOf(tree, mark) === "before")
      )
        continue;
      found.push([uncertain("PS"), { rule: "possible", token: aux }]);
    } else if (DUTY_MODALS.has(form) && isReproach(tree, token)) {
      found.push([noted, { rule: "reproach", token: aux }]);
    } else if (DUTY_MODALS.has(form)) {
      const guess = perfect ? (form === "must" ? uncertain("PR") : inMood("hypothetical")) : inMood("demanded");
      found.push([guess, { rule: perfect ? "inferred" : "duty", token: aux }]);
    } else if (WOULD.has(form) && !isPoliteWish(tree, token)) {
      const counterfactual = perfect || conditioned(tree, token) || !reported;
      found.push([
        inMood(counterfactual ? "hypothetical" : "planned"),
        { rule: counterfactual ? "would" : "future-in-past", token: aux },
      ]);
    }
  }
  const told = imperativeAt(tree, token);
  if (told !== null) found.push([inMood("demanded"), { rule: "imperative", token: told }]);
  for (const child of dependents(tree, token, "advmod")) {
    const form = formOf(tree, child);
    if (POSSIBLE_ADVERBS.has(form)) found.push([uncertain("PS"), { rule: "possible", token: child }]);
    if (LIKELY_ADVERBS.has(form)) found.push([uncertain("PR"), { rule: "likely", token: child }]);
  }
  for (const child of dependents(tree, token, "amod"))
    if (POSSIBLE_ADJECTIVES.has(formOf(tree, child))) found.push([uncertain("PS"), { rule: "possible", token: child }]);
  for (const child of dependents(tree, token, "mark", "advmod"))
    if (CONDITIONS.has(formOf(tree, child))) found.push([inMood("hypothetical"), { rule: "condition", token: child }]);
  const before = conditionBefore(tree, token);
  if (before !== null && !found.some(([, ground]) => ground.token === before))
    found.push([inMood("hypothetical"), { rule: "condition", token: before }]);
  const awaited = awaitedAt(tree, token);
  if (awaited !== null) found.push([inMood("hypothetical"), { rule: "condition", token: awaited }]);
  const inverted = invertedCondition(tree, token);
  if (inverted !== null) found.push([inMood("hypothetical"), { rule: "condition", token: inverted }]);
  const given = givenThat(tree, token);
  if (given !== null) found.push([inMood("hypothetical"), { rule: "condition", token: given }]);
  return found;
}

/** "Unless the garrison withdraws, …": the conjunction before a verb with nothing but its subject between them, whatever it hangs on; or null. */
function conditionBefore(tree: Tree, token: number): number | null {
  const { syntax } = tree.analysis;
  if (syntax[token]?.upos !== "VERB") return null;
  for (let at = token - 1; at >= 0; at--) {
    if (CONDITIONS.has(formOf(tree, at))) return syntax[at]!.upos === "SCONJ" ? at : null;
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|AUX|ADV)$/.test(syntax[at]!.upos)) return null;
  }
  return null;
}

/** "will free them when the army leaves": a present under a future is awaited, and not told to happen; its conjunction or null. */
function awaitedAt(tree: Tree, token: number): number | null {
  if (relationOf(tree, token) !== "advcl" || !/^VB[PZ]$/.test(tree.analysis.syntax[token]?.xpos ?? "")) return null;
  const ahead = dependents(tree, tree.heads[token] ?? -1, "aux").some((aux) => FUTURE_MODALS.has(formOf(tree, aux)));
  const mark = dependents(tree, token, "mark", "advmod").find((child) => AWAITING.test(formOf(tree, child)));
  return ahead && mark !== undefined ? mark : null;
}

const AWAITING = /^(?:when|whenever|once|after|until)$/;

/** "Release them now," he said: the base form that opens a quotation, without a subject; its token or null. */
function imperativeAt(tree: Tree, token: number): number | null {
  const { syntax } = tree.analysis;
  const opens = /^["“«‘]$/.test(formOf(tree, token - 1));
  const base = /^VBP?$/.test(syntax[token]?.xpos ?? "") && syntax[token]?.lemma.toLowerCase() === formOf(tree, token);
  return opens && base && dependents(tree, token, "nsubj", "nsubj:pass", "aux").length === 0 ? token : null;
}

/** True when an if-clause hangs on the token. */
export const conditioned = (tree: Tree, token: number): boolean =>
  dependents(tree, token, "advcl").some(
    (clause) =>
      dependents(tree, clause, "mark", "advmod").some((mark) => CONDITIONS.has(formOf(tree, mark))) ||
      invertedCondition(tree, clause) !== null,
  );

/** "Had they attacked, …", "Should they attack, …": the auxiliary opens the clause, with the subject behind it; its token or null. */
function invertedCondition(tree: Tree, token: number): number | null {
  const { first } = tree.extent[token]!;
  if (relationOf(tree, token) !== "advcl" || first === token || !/^(had|should|were)$/.test(formOf(tree, first)))
    return null;
  const opens = first === tree.analysis.sentences[tree.analysis.tokens[first]!.sentence]!.first;
  // "Will act should they fail to": no comma is needed where the subject stands between the two.
  const before = dependents(tree, token, "nsubj", "nsubj:pass").some((each) => first < each && each < token);
  return opens || before || /^[,;:—–"“]$/.test(formOf(tree, first - 1)) ? first : null;
}

/** "Provided that they sign, …": the participle that makes the clause a condition, or null. */
function givenThat(tree: Tree, token: number): number | null {
  const that = dependents(tree, token, "mark").find((mark) => formOf(tree, mark) === "that");
  return that !== undefined && /^(?:provided|providing|supposing|assuming|granted)$/.test(formOf(tree, that - 1))
    ? that - 1
    : null;
}

/** The question mark of a sentence whose main clause the token heads; "who attacked?" takes the attack for granted. */
export function questionOf(tree: Tree, token: number): Ground | null {
  const { tokens, sentences } = tree.analysis;
  const sentence = sentences[tokens[token]!.sentence]!;
  for (let at = sentence.last - 1; at >= Math.max(sentence.first, sentence.last - 3); at--) {
    if (formOf(tree, at) !== "?") continue;
    const first = dependents(tree, token, "advmod", "nsubj", "obj", "obl").find((child) =>
      INTERROGATIVE.test(formOf(tree, child)),
    );
    // What a question with "who" or "when" takes for granted it does not when it looks ahead: "who will attack next?"
    const ahead = dependents(tree, token, "aux").some((aux) => FUTURE_MODALS.has(formOf(tree, aux)));
    return first === undefined || ahead ? { rule: "question", token: at } : null;
  }
  return null;
}
