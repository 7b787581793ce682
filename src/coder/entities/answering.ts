/** Pronouns of those who answer a request: "the ministry asked the union to call off the march, but it refused". */
import { dependents, formOf, isNoun, lemmaOf, relationOf, type Tree } from "../attribution/tree.js";
import { isInfinitive } from "../attribution/complements.js";

const ANSWERING = new Set("refuse decline agree accept comply balk oblige consent obey".split(" "));
const REQUESTING = new Set("ask urge order tell request call appeal beg press instruct command invite".split(" "));

/**
 * The head of the phrase for whoever was asked to do something by the clause that a subject with a verb of answering is joined to, or by the main clause of
 * the sentence before: it is they who refuse or agree, and not the subject who asked; undefined where nobody was.
 */
export function askedBefore(tree: Tree, at: number): number | undefined {
  const answer = tree.heads[at] ?? -1;
  if (relationOf(tree, at) !== "nsubj" || !ANSWERING.has(lemmaOf(tree, answer))) return undefined;
  const asked = clauseBefore(tree, at, answer);
  if (asked === undefined || !REQUESTING.has(lemmaOf(tree, asked))) return undefined;
  const clause = (tree.children[asked] ?? []).find((each) => each > asked && isInfinitive(tree, each));
  if (clause === undefined) return undefined;
  return dependents(tree, asked, "obj", "iobj", "obl").find(
    (each) =>
      each > asked &&
      each < clause &&
      isNoun(tree, each) &&
      dependents(tree, each, "case").every((mark) => /^(?:on|upon|to)$/.test(formOf(tree, mark))),
  );
}

function clauseBefore(tree: Tree, at: number, answer: number): number | undefined {
  const above = tree.heads[answer] ?? -1;
  if (above >= 0) return /^(?:conj|parataxis)$/.test(relationOf(tree, answer)) ? above : undefined;
  const { tokens, sentences, syntax } = tree.analysis;
  const own = sentences[tokens[at]!.sentence]!;
  const before = sentences[own.index - 1];
  if (!before || before.paragraph !== own.paragraph) return undefined;
  for (let token = before.first; token < before.last; token++) if (syntax[token]!.head < 0) return token;
  return undefined;
}
