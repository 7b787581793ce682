/** What a word says of its complement: its class in the tables of embedding words. */
import { keyIn, lookUp } from "../attribution/stems.js";
import { type Tree, dependents, formOf, isNoun } from "../attribution/tree.js";
import {
  EMBEDDING_ADJECTIVES,
  EMBEDDING_NOUNS,
  EMBEDDING_VERBS,
  type EmbeddingClass,
  PHRASAL,
} from "./embedding.table.js";
import { isCountedVote } from "./votes.js";

/**
 * The class of a word: by its particle ("called off"), by the table of its part of speech, else by the other tables, since taggers mistake
 * one for the other.
 */
export function classOf(tree: Tree, token: number): EmbeddingClass | undefined {
  if (isVain(tree, token)) return "reverses";
  if (isUttering(tree, token)) return "implies";
  const phrasal = isCountedVote(tree, token) ? "implies" : phrasalOf(tree, token);
  if (phrasal) return phrasal;
  const tables = TABLES[isNoun(tree, token) ? "NOUN" : tree.analysis.syntax[token]!.upos] ?? [
    EMBEDDING_VERBS,
    EMBEDDING_NOUNS,
  ];
  for (const table of tables) {
    const by = lookUp(table, tree, token);
    if (by) return by;
  }
  return undefined;
}

/** The class of a verb with its particle, which taggers take for a preposition as readily ("fell through on Friday"). */
export function phrasalOf(tree: Tree, token: number): EmbeddingClass | undefined {
  const verb = keyIn(PHRASAL_VERBS, tree, token);
  if (verb === undefined) return undefined;
  const particles = dependents(tree, token, "compound:prt", "advmod").filter((each) => each > token);
  for (const particle of [...particles, token + 1]) {
    const by = PHRASAL.get(`${verb} ${formOf(tree, particle)}`);
    if (by) return by;
  }
  return undefined;
}

const PHRASAL_VERBS = new Set([...PHRASAL.keys()].map((key) => key.split(" ")[0]!));

const TABLES: Readonly<Record<string, readonly ReadonlyMap<string, EmbeddingClass>[]>> = {
  ADJ: [EMBEDDING_ADJECTIVES, EMBEDDING_VERBS],
  ADV: [EMBEDDING_ADJECTIVES],
  NOUN: [EMBEDDING_NOUNS],
  PROPN: [EMBEDDING_NOUNS],
};

const ATTEMPTS = new Set(["attempt", "bid", "try"]);
const VAIN = /^(?:unsuccessful|failed|foiled|thwarted|abortive|botched|futile)$/;

/** "An unsuccessful attempt to storm the camp": what was tried was not done. */
const isVain = (tree: Tree, token: number): boolean =>
  isNoun(tree, token) &&
  keyIn(ATTEMPTS, tree, token) !== undefined &&
  dependents(tree, token, "amod").some((each) => VAIN.test(formOf(tree, each)));

const UTTERANCES =
  /^(?:apolog(?:y|ies)|condemnation|condolences?|congratulations|criticisms?|praise|rebuke|reproach|sympath(?:y|ies)|thanks)$/;

/** "Offered scathing criticism": what is only words is done by offering it. */
const isUttering = (tree: Tree, token: number): boolean =>
  keyIn(OFFERS, tree, token) !== undefined &&
  dependents(tree, token, "obj").some((each) => UTTERANCES.test(formOf(tree, each)));
const OFFERS = new Set(["offer", "extend"]);
