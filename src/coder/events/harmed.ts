/** Those whom an act of force harms beside whom it is aimed at, those who do the harm, and what its means meet. */
import { formOf, lemmaOf } from "../attribution/tree.js";
import { isActNoun } from "./acts.js";
import { mayAct } from "./arguments.js";
import { hurtBy, lays } from "./blasts.js";
import { agents, patients, under } from "./clause.js";
import { harmsOf, isHarm, victims } from "./harm.js";
import { isOneOf } from "./lemmas.js";
import { isLoss, lossesOf } from "./losses.js";
import { canAct, prepositionOf, together, type Scene } from "./scene.js";
import { side } from "./side.js";
import { keeping, NOBODY, type Side } from "./sketch.js";
import { partyAt } from "./speakers.js";

/** "Twelve died in the attack": those harmed. */
export function harmed(scene: Scene, token: number): Side {
  const harms = harmsOf(scene, token).toSorted((a, b) => a - b);
  const loss = harms.find((harm) => isLoss(scene, harm));
  if (loss !== undefined) return lossesOf(scene, loss);
  const heads = [...new Set(harms.flatMap((harm) => victims(scene, harm)))];
  if (heads.length > 0) return side(scene, { heads, rule: "those harmed", confidence: 0.75 });
  const hurt = hurtBy(scene, token);
  return hurt ? side(scene, { heads: [hurt.victim], rule: "those harmed", confidence: 0.6 }) : NOBODY;
}

/** "Attacked a convoy, killing ten soldiers": the convoy and the soldiers. */
export function withHarmed(scene: Scene, token: number, found: Side): Side {
  const hurt = isHarm(scene, token) ? [] : harmsOf(scene, token).flatMap((harm) => victims(scene, harm));
  const heads = [...new Set(hurt)].filter((each) => !found.heads.includes(each) && canAct(scene, each));
  return {
    ...found,
    heads: [...found.heads, ...heads],
    parties: [...found.parties, ...heads.map((each) => partyAt(scene, each))],
  };
}

/** Who does the harm that an act brings about: "the group killed nine in two attacks". */
export function harming(scene: Scene, token: number): Side {
  for (const harm of harmsOf(scene, token)) {
    if (isLoss(scene, harm)) continue;
    const heads = agents(scene, harm)
      .flatMap((each) => together(scene, each))
      .filter((each) => each !== token && canAct(scene, each) && mayAct(scene, token, each));
    if (heads.length > 0) return side(scene, { heads, rule: "subject of the harm", confidence: 0.7 });
  }
  return NOBODY;
}

/** "Their vehicle hit a mine": what met it. */
export const meeting = (scene: Scene, token: number): Side =>
  side(scene, { heads: agents(scene, token), rule: "who met it", confidence: 0.7 });

const RAMMING = new Set(["ram", "crash", "plough", "plow"]);
const INTO = new Set(["into"]);

/** "Planted a bomb on a roadside" hits nobody, "under the bridge" the bridge, "rammed a car into a checkpoint" hits the checkpoint. */
export function ofMeans(scene: Scene, token: number, found: Side): Side {
  if (lays(scene, token) && !isSetAlight(scene, token))
    return keeping(
      found,
      (head) => canAct(scene, head) || /^(?:under|beneath|inside)$/.test(prepositionOf(scene, head)),
    );
  const struck = isOneOf(scene.tree, token, RAMMING) ? under(scene, token, INTO) : [];
  if (struck.length === 0) return found;
  const driven = patients(scene, token);
  const rest = keeping(found, (head) => !driven.includes(head) && !struck.includes(head));
  const hit = side(scene, { heads: struck, rule: "what is rammed", confidence: 0.75 });
  return { ...hit, heads: [...hit.heads, ...rest.heads], parties: [...hit.parties, ...rest.parties] };
}

/** "Set two lorries ablaze", "set fire to a shop". */
const isSetAlight = ({ tree }: Scene, verb: number): boolean =>
  isOneOf(tree, verb, SETTING) &&
  (tree.children[verb] ?? []).some((each) => /^(?:ablaze|alight|aflame|fire)$/.test(formOf(tree, each)));
const SETTING = new Set(["set"]);

/** An act of force hits somebody, and no act: "a drone strike killed 18". */
export const withoutActs = (scene: Scene, side: Side): Side =>
  keeping(side, (head) => !(isActNoun(scene, head) || ATTEMPTS.test(lemmaOf(scene.tree, head))) || canAct(scene, head));

const ATTEMPTS = /^(?:attempt|bid|plot)$/;
