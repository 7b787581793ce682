/** What each of several does to the others: "accused each other", "traded blame". */
import { formOf, relationOf, type Tree } from "../attribution/tree.js";
import { agents } from "./clause.js";
import { isOneOf } from "./lemmas.js";
import type { Found } from "./found.js";
import { together, type Scene } from "./scene.js";

const isEachOther = (tree: Tree, at: number): boolean =>
  /^(?:each other|one another)$/.test(`${formOf(tree, at)} ${formOf(tree, at + 1)}`);

export const isWithinEachOther = ({ tree }: Scene, token: number): boolean =>
  isEachOther(tree, token) || isEachOther(tree, token - 1);

/** "Accused each other", "blamed one another". */
export function isReciprocal({ tree }: Scene, token: number): boolean {
  const other = [token + 1, token + 2].find((at) => isEachOther(tree, at));
  return other !== undefined && [other, other + 1].some((each) => tree.heads[each] === token);
}

const EXCHANGING = new Set("trade exchange swap".split(" "));

/** Those who "traded blame", "exchanged accusations": all of them, of a noun of saying. */
export function exchangingIn(scene: Scene, noun: number): Found | undefined {
  const { tree } = scene;
  const verb = tree.heads[noun] ?? -1;
  if (relationOf(tree, noun) !== "obj" || !isOneOf(tree, verb, EXCHANGING)) return undefined;
  const heads = agents(scene, verb).flatMap((each) => together(scene, each));
  return heads.length > 1 ? { heads, rule: "subject of the exchange", confidence: 0.8 } : undefined;
}
