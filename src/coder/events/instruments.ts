/** What is fired, thrown or used in an act: the instrument is neither hit by it nor an act of its own. */
import { formOf, lemmaOf, relationOf } from "../attribution/tree.js";
import { isOneOf } from "./lemmas.js";
import { isMeasure } from "./light.js";
import { canAct, isNominal, type Scene } from "./scene.js";

const WIELDING = new Set(
  "use fire throw launch lob hurl fling toss sling pelt deploy employ drop plant lay wield detonate trigger unleash spray swing".split(
    " ",
  ),
);
/** What is fired, thrown or swung; `modes.table.ts` has what tells the mode of an act, planes and gunmen with it. */
const MUNITIONS = new Set(
  `weapon arm arms munition ammunition ammo round bullet shot pellet cartridge slug gun rifle pistol shotgun firearm handgun machine-gun
  artillery mortar shell howitzer cannon rocket missile projectile warhead torpedo drone bomb explosive grenade mine landmine
  dynamite charge ied device cocktail firebomb firework flare firecracker gas teargas spray baton truncheon club stick stone
  rock brick bottle shock knife machete axe spear sword arrow chlorine sarin phosphorus napalm taser canister vest jacket belt`
    .trim()
    .split(/\s+/),
);
/** How many nouns a compound may have behind a word: "sound grenades", "rubber bullets". */
const COMPOUND = 2;

/** True of a verb whose object may be what the act is done with. */
export const wields = (scene: Scene, verb: number): boolean => isOneOf(scene.tree, verb, WIELDING);

/** What is fired names the kind of an act: "artillery fire" is no fire of the artillery's. */
export const isMunition = ({ tree }: Scene, token: number): boolean => isOneOf(tree, token, MUNITIONS);

/** A noun for something to fire, throw or strike with, or the first word of such a compound that the parser cut in two. */
export function isInstrument(scene: Scene, token: number): boolean {
  // "Used force": nobody's forces.
  const verb = scene.tree.heads[token] ?? -1;
  if (formOf(scene.tree, token) === "force" && verb >= 0 && lemmaOf(scene.tree, verb) === "use") return true;
  if (canAct(scene, token)) return false;
  // "Dozens of shells".
  if (formOf(scene.tree, token + 1) === "of" && isMeasure(scene, token)) return isInstrument(scene, token + 2);
  const last = Math.min(token + COMPOUND, scene.analysis.tokens.length - 1);
  for (let at = token; at <= last && isNominal(scene, at); at++) if (isOneOf(scene.tree, at, MUNITIONS)) return true;
  return false;
}

/** True of an instrument that is the object of a verb that wields it, coordinates included: "used tear gas and sound grenades". */
export function isWielded(scene: Scene, token: number): boolean {
  const { tree, analysis } = scene;
  if (!isInstrument(scene, token)) return false;
  let at = token;
  while (relationOf(tree, at) === "conj" || relationOf(tree, at) === "compound") at = tree.heads[at]!;
  if (at !== token && !isInstrument(scene, at)) return false;
  const verb = tree.heads[at] ?? -1;
  return verb >= 0 && /^(?:obj|nsubj:pass)$/.test(analysis.syntax[at]!.deprel) && wields(scene, verb);
}
