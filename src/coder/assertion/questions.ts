/** Questions with "who" or "why", which take for granted that it was so (Karttunen 1977); "whether" asks for all of it. */
import { isInfinitive } from "../attribution/complements.js";
import { formOf, relationOf, type Tree } from "../attribution/tree.js";

export const INTERROGATIVE = /^(?:who|whom|whose|what|which|why|how|where|when)$/;

const CLAUSES: ReadonlySet<string> = new Set(["ccomp", "csubj", "xcomp", "parataxis"]);

/** "It was not clear who carried out the attack", "did not say why they attacked": the verb or predicate of such a clause. */
export function isIndirectQuestion(tree: Tree, token: number): boolean {
  if (!CLAUSES.has(relationOf(tree, token)) || isInfinitive(tree, token)) return false;
  const { first } = tree.extent[token]!;
  if (INTERROGATIVE.test(formOf(tree, first - 1)) && tree.heads[first - 1] === tree.heads[token]) return true;
  const asked = tree.heads[first] ?? -1;
  const own = asked === token || (tree.heads[asked] === token && !CLAUSES.has(relationOf(tree, asked)));
  return own && INTERROGATIVE.test(formOf(tree, first));
}
