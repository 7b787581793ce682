/** "A crackdown, which students say has killed nine": those who only speak stand between the pronoun and its verb. */
import { dependent, formOf, relationOf, type Tree } from "../attribution/tree.js";
import { leftEdge } from "../entities/phrase.js";
import { isOneOf } from "./lemmas.js";

export interface Aside {
  readonly pronoun: number;
  /** What the pronoun stands for. */
  readonly noun: number;
}

const PRONOUN = /^(?:who|which|that)$/;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
/** Behind these a bare participle is the tagger's slip for a past tense: "which the governor said killed five". */
const SAYING = new Set("say claim believe allege think fear report insist".split(" "));
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/;

/**
 * The aside before a finite verb, undefined when there is none. By the order of the words: parsers make a clause of either verb, and hang the
 * pronoun on either.
 */
export function asideBefore(tree: Tree, verb: number): Aside | undefined {
  const { syntax } = tree.analysis;
  const isFinite = (token: number): boolean => FINITE.test(syntax[token]?.xpos ?? "");
  let speech = verb - 1;
  while (/^(?:AUX|ADV|PART)$/.test(syntax[speech]?.upos ?? "")) speech--;
  if (syntax[speech]?.upos !== "VERB" || !isFinite(speech)) return undefined;
  const finite = isFinite(verb) || isFinite(speech + 1) || isOneOf(tree, speech, SAYING);
  const speaker = dependent(tree, speech, "nsubj") ?? speech - 1;
  if (!finite || speaker >= speech || !NOMINAL.test(syntax[speaker]?.upos ?? "")) return undefined;
  const pronoun = leftEdge(tree, speaker) - 1;
  if (!PRONOUN.test(formOf(tree, pronoun))) return undefined;
  const clause = [speech, verb].find((each) => relationOf(tree, each) === "acl");
  const before = formOf(tree, pronoun - 1) === "," ? pronoun - 2 : pronoun - 1;
  const noun = clause === undefined ? before : tree.heads[clause]!;
  return NOMINAL.test(syntax[noun]?.upos ?? "") ? { pronoun, noun } : undefined;
}
