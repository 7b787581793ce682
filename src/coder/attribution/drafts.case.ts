/** Drafts in words, for tests: the cue's head, and the last words of the source and of the first content. */
import type { Draft } from "./draft.js";
import { formOf, type Tree } from "./tree.js";

export const inWords = (tree: Tree, drafts: readonly Draft[]): (string | null)[][] =>
  drafts.map(({ head, source, contents }) => [
    formOf(tree, head),
    source && formOf(tree, source.last - 1),
    formOf(tree, contents[0]!.last - 1),
  ]);
