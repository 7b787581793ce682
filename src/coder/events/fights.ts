/** Fights that two sides have with each other: "clashes between X and Y", "X's battle with Y". */
import { dependents, formOf, relationOf } from "../attribution/tree.js";
import { isBeyondBorder, isTime, under } from "./clause.js";
import { isOneOf } from "./lemmas.js";
import { canAct, entityOf, isNominal, prepositionOf, together, type Scene } from "./scene.js";
import type { Slots } from "./slots.table.js";

const FIGHTS = new Set(
  `clash fight fighting battle skirmish gunfight firefight gunbattle shootout standoff combat duel scuffle brawl hostility
  confrontation exchange encounter`
    .trim()
    .split(/\s+/),
);

/** Where the other side of a fight stands: what is "on" or "in" something is there, and no side ("clashes on the border"). */
export const FIGHT_SLOTS: Slots = { to: ["with", "against"], of: "actor", object: "recipient", anything: true };

export const isFight = (scene: Scene, token: number): boolean => isOneOf(scene.tree, token, FIGHTS);

/** "Killed in an encounter with police": those whom the harmed fought. */
export const foughtBy = (scene: Scene, harm: number): readonly number[] =>
  under(scene, harm, IN)
    .filter((each) => isFight(scene, each))
    .flatMap((each) => under(scene, each, WITH))
    .flatMap((each) => together(scene, each))
    .filter((each) => canAct(scene, each));

const IN = new Set(["in", "during"]);
const WITH = new Set(["with"]);

/** The sides that "between" names at a noun, in their order; none where it names fewer than two that can act. */
export function sidesBetween(scene: Scene, noun: number): readonly number[] {
  const { tree } = scene;
  const below = dependents(tree, noun, "nmod", "obl", "obj", "dep", "acl").filter((each) => each > noun);
  // "Clashes in Chad between miners and police": parsers may hang them on the place.
  const places = isFight(scene, noun) ? below.filter((each) => entityOf(scene, each) !== undefined) : [];
  // "Clashes broke out between students and police".
  const verb = isFight(scene, noun) && relationOf(tree, noun) === "nsubj" ? (tree.heads[noun] ?? -1) : -1;
  const beside = verb < 0 ? [] : dependents(tree, verb, "obl", "nmod").filter((each) => each > verb);
  const hung = [...below, ...beside, ...places.flatMap((each) => dependents(tree, each, "nmod", "obl"))].filter(
    (each) => prepositionOf(scene, each) === "between" && !isBeyondBorder(scene, each),
  );
  for (const first of hung) {
    if (!isNominal(scene, first) || isTime(scene, first)) continue;
    const sides = together(scene, first).filter((each) => canAct(scene, each));
    if (sides.length > 1) return sides.sort((a, b) => a - b);
  }
  return sidesBeside(scene, noun);
}

/** How far the "and" may stand behind "between". */
const REACH = 8;

/** By the order of the words, where parsers hang the "between" that follows the word elsewhere: "fighting between X and Y". */
function sidesBeside(scene: Scene, noun: number): readonly number[] {
  const { tree } = scene;
  if (formOf(tree, noun + 1) !== "between") return [];
  for (let and = noun + 3; and <= noun + 1 + REACH; and++) {
    if (formOf(tree, and) !== "and") continue;
    const sides = [and - 1, tree.heads[and] ?? -1];
    return sides.every((each) => each > noun && isNominal(scene, each) && canAct(scene, each)) && sides[1]! > and
      ? sides
      : [];
  }
  return [];
}
