/** What grammar finds of a side: heads of noun phrases with the rule that found them, and who stands behind a preposition. */
import { dependents } from "../attribution/tree.js";
import { under } from "./clause.js";
import { isBodyPart, isState } from "./objects.js";
import { partiesIn } from "./parties.js";
import { canAct, entityOf, together, type Scene } from "./scene.js";
import type { Slots } from "./slots.table.js";

export interface Found {
  readonly heads: readonly number[];
  readonly rule: string;
  readonly confidence: number;
}

export interface Sides {
  readonly actors: Found;
  readonly recipients: Found;
}

export const NONE: Found = { heads: [], rule: "none", confidence: 0 };
export const found = (heads: readonly number[], rule: string, confidence: number): Found =>
  heads.length === 0 ? NONE : { heads: [...new Set(heads)], rule, confidence };

/** Who stands behind the prepositions of a word and its objects: the best of the first preposition that has any. */
export function byPreposition(scene: Scene, heads: readonly number[], slots: Slots): Found {
  for (const preposition of slots.to) {
    const only = new Set([preposition]);
    const phrases = heads
      .flatMap((each) => under(scene, each, only))
      .filter((each) => !isState(scene, each) && !isBodyPart(scene, each) && !isOfSubject(scene, heads[0]!, each));
    const named = phrases.flatMap((each) => together(scene, each));
    const acting = named.filter((each) => canAct(scene, each));
    if (acting.length > 0) return found(acting, `"${preposition}"`, 0.8);
    const within = phrases.flatMap((each) => partiesIn(scene, each));
    if (within.length > 0 && preposition !== "in") return found(within, `within "${preposition}"`, 0.6);
    const placed = named.filter((each) => entityOf(scene, each) !== undefined || slots.anything);
    if (placed.length > 0 && (preposition !== "in" || slots.within === true))
      return found(placed, `"${preposition}"`, 0.6);
  }
  return NONE;
}

/** "Gunmen on motorbikes opened fire at a bar", "hackers linked to Oslo broke into a server": what stands between a subject and its verb tells who the subject is. */
const isOfSubject = ({ tree }: Scene, verb: number, noun: number): boolean =>
  noun < verb && dependents(tree, verb, "nsubj").some((subject) => subject < noun);
