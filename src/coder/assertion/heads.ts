/** The encoder's own word on how a happening stands, for where the rules found nothing to go by. */
import type { Analysis } from "../../language/analysis.js";
import type { Status } from "../../records/event.js";
import { CUE_NOUNS, CUE_VERBS } from "../attribution/cues.table.js";
import { lookUp } from "../attribution/stems.js";
import { dependents, formOf, type Tree, treeOf } from "../attribution/tree.js";
import { EMBEDDING_ADJECTIVES, EMBEDDING_NOUNS, EMBEDDING_VERBS } from "./embedding.table.js";
import {
  DISTANCE_ADJECTIVES,
  DISTANCE_ADVERBS,
  FOILED_ADJECTIVES,
  NEGATIONS,
  NO_DETERMINERS,
  NOBODY,
} from "./marks.table.js";
import { isCountedVote } from "./votes.js";

export interface HeadAnswer {
  readonly status: Status;
  readonly head: "trigger-status" | "commitment";
  readonly confidence: number;
}

const NOT_PLAIN: readonly Status[] = [
  "denied",
  "negated",
  "demanded",
  "threatened",
  "planned",
  "hypothetical",
  "alleged",
];

const isDistant = (tree: Tree, token: number): boolean =>
  (DISTANCE_ADJECTIVES.has(formOf(tree, token)) ||
    DISTANCE_ADVERBS.has(formOf(tree, token)) ||
    [EMBEDDING_VERBS, EMBEDDING_NOUNS].some((table) => lookUp(table, tree, token) === "alleges")) &&
  tree.analysis.syntax[token]!.deprel !== "acl";

/** Below this a trigger is too doubtful for its status to count. */
const SURE = 0.5;

/**
 * What the encoder says against a plain happening: only where its status head and its commitment head agree that it is no plain happening. It
 * never makes a happening of what the rules took for none, and denies nothing where no word `around` the happening denies or negates. Null when it
 * has nothing to say.
 */
export function objectionOf(
  analysis: Analysis,
  token: number,
  reported: boolean,
  around: readonly number[],
): HeadAnswer | null {
  const trigger = triggerAt(analysis, token);
  const commitment = analysis.commitment[token];
  if (!trigger || trigger.confidence < SURE || !commitment) return null;
  const open =
    NOT_PLAIN.includes(trigger.status) && (NOT_PLAIN.includes(commitment.status) || commitment.factuality < 0);
  if (!open) return null;
  const tree = treeOf(analysis);
  // What has been decided by votes is neither planned nor demanded.
  if (isCountedVote(tree, tree.heads[token] ?? -1)) return null;
  const negative = trigger.status === "denied" || trigger.status === "negated";
  if (negative && isGiven(tree, token)) return null;
  if (negative && !around.some((each) => isNegative(tree, each) && !isManner(tree, each, token))) return null;
  // Distance is marked by words: in someone's words by those that the rules know, in the publisher's by what is not said of another deed ("a man suspected of
  // theft was held").
  if (trigger.status === "alleged" && (reported || !around.some((each) => isDistant(tree, each)))) return null;
  const status =
    trigger.status === "denied" && !reported
      ? "negated"
      : trigger.status === "negated" && reported
        ? "denied"
        : trigger.status;
  return { status, head: "trigger-status", confidence: trigger.confidence };
}

/** "Nobody was killed in the raid": what a definite phrase of place, time or cause names is taken for granted (Strawson 1950). */
const isGiven = (tree: Tree, token: number): boolean =>
  tree.analysis.syntax[token]!.upos === "NOUN" &&
  dependents(tree, token, "det").some((each) => /^(?:the|this|that|these|those)$/.test(formOf(tree, each))) &&
  dependents(tree, token, "case").some((each) =>
    /^(?:in|during|after|from|by|since|at|before)$/.test(formOf(tree, each)),
  );

/** "Shot at us without warning": how it was done, and not that it was not. */
const isManner = (tree: Tree, word: number, token: number): boolean => {
  const noun = tree.heads[word] ?? -1;
  return formOf(tree, word) === "without" && noun > token && tree.heads[noun] === token;
};

const WITHOUT = /^(?:without|instead|ca)$/;
/** Words that negate with the word behind them only: "far from", but "so far". */
const WITH_NEXT: ReadonlyMap<string, string> = new Map([
  ["far", "from"],
  ["rather", "than"],
  ["short", "of"],
]);

/** A word that denies, negates or undoes. */
function isNegative(tree: Tree, token: number): boolean {
  const form = formOf(tree, token);
  if (WITH_NEXT.get(form) === formOf(tree, token + 1)) return true;
  if (NEGATIONS.has(form) || NO_DETERMINERS.has(form) || NOBODY.has(form) || WITHOUT.test(form)) return true;
  if (FOILED_ADJECTIVES.has(form) || reverses(tree, token)) return true;
  return (lookUp(CUE_VERBS, tree, token) ?? lookUp(CUE_NOUNS, tree, token))?.act === "deny";
}

/** By any table: taggers are at their worst in the sentences where the encoder is asked. */
const reverses = (tree: Tree, token: number): boolean =>
  [EMBEDDING_VERBS, EMBEDDING_NOUNS, EMBEDDING_ADJECTIVES].some((table) => lookUp(table, tree, token) === "reverses");

const triggers = new WeakMap<Analysis, ReadonlyMap<number, Analysis["triggers"][number]>>();

/** The trigger at a token. */
export function triggerAt(analysis: Analysis, token: number): Analysis["triggers"][number] | undefined {
  let known = triggers.get(analysis);
  if (!known) {
    known = new Map(analysis.triggers.map((trigger) => [trigger.token, trigger]));
    triggers.set(analysis, known);
  }
  return known.get(token);
}
