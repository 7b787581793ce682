/** Institutions named by a part: "The Security" for "Iraqi Security Council", when only one institution's name has the word. */
import { formOf, relationOf, type Tree } from "../attribution/tree.js";
import type { Cast } from "./cast.js";
import type { Group } from "./group.js";

/** By word of the name (lower case): the only institution, or null when several share the word. */
export function wordsOfInstitutions(cast: Cast): ReadonlyMap<string, Group | null> {
  const found = new Map<string, Group | null>();
  for (const { of } of cast.names) {
    if (of.kind !== "organization" && of.kind !== "agency") continue;
    for (const word of of.words.length > 1 ? of.words : []) {
      const known = found.get(word);
      found.set(word, known === undefined || known === of ? of : null);
    }
  }
  return found;
}

const HEADS = new Set(["nsubj", "obj", "obl"]);

/** The institution that "the" and one capitalised word stand for. */
export function cutNameAt(
  tree: Tree,
  institutions: ReadonlyMap<string, Group | null>,
  head: number,
): Group | undefined {
  const { text } = tree.analysis.tokens[head]!;
  if (!/^\p{Lu}\p{Ll}{3}/u.test(text) || formOf(tree, head - 1) !== "the" || !HEADS.has(relationOf(tree, head)))
    return undefined;
  const next = tree.analysis.syntax[head + 1]?.upos;
  if (next === "NOUN" || next === "PROPN") return undefined;
  return institutions.get(text.toLowerCase()) ?? undefined;
}
