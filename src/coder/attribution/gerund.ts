/** Gerunds that are the subject of a verb: "threatening them will not help". */
import { type Tree, dependents, hangsBy } from "./tree.js";

const FINITE = /^(?:MD|VBD|VBP|VBZ)$/;

export const isGerundSubject = (tree: Tree, token: number): boolean =>
  tree.analysis.syntax[token]?.xpos === "VBG" &&
  (hangsBy(tree, token, ["csubj", "nsubj"]) || verbOfOpening(tree, token) !== null);

/** Whether the subject of a verb is a gerund. */
export function hasGerundSubject(tree: Tree, verb: number): boolean {
  const { syntax, tokens, sentences } = tree.analysis;
  if (dependents(tree, verb, "csubj").some((child) => syntax[child]?.xpos === "VBG")) return true;
  const { first } = sentences[tokens[verb]!.sentence]!;
  return [first, first + 1].some((token) => syntax[token]?.xpos === "VBG" && verbOfOpening(tree, token) === verb);
}

/**
 * The verb of a gerund that opens its sentence, by the words, since parsers hang it anywhere: the first finite verb behind it,
 * with no comma before, that has no other subject.
 */
function verbOfOpening(tree: Tree, token: number): number | null {
  const { syntax, tokens, sentences } = tree.analysis;
  const { first, last } = sentences[tokens[token]!.sentence]!;
  const opens = token === first || (token === first + 1 && /^["“‘]$/.test(tokens[first]!.text));
  if (!opens) return null;
  for (let at = token + 1; at < last && tokens[at]!.text !== ","; at++) {
    if (!FINITE.test(syntax[at]!.xpos)) continue;
    const verb = syntax[at]!.upos === "AUX" ? (tree.heads[at] ?? at) : at;
    if (dependents(tree, verb, "nsubj", "csubj").length === 0) return verb;
  }
  return null;
}
