/** Which acts of force a noun may point back to: "the raid" is no shooting of somebody, "the killing" is. */
import { formOf, lemmaOf } from "../attribution/tree.js";
import { isFight } from "./fights.js";
import { isOneOf } from "./lemmas.js";
import type { Scene } from "./scene.js";
import type { Candidate } from "./triggers.js";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const KILLINGS = words("killing murder assassination execution slaying");
const KILLING = words("kill murder assassinate execute slay massacre slaughter behead hang lynch");
/** What is done to persons one by one, which no raid, strike or blast is. */
const PERSONAL = words("shoot stab beat torture rape punch kick execute behead hang lynch murder assassinate slay");
const RAIDS = words("raid storming incursion invasion operation offensive");
const STRIKES = words("strike airstrike bombardment shelling bombing");
const BLASTS = words("blast explosion bombing");
/** Nouns that name acts of one mode alone. */
const MODES: ReadonlyMap<string, string> = new Map([
  ["abduction", "abduct"],
  ["kidnapping", "abduct"],
  ["beating", "beat"],
  ["torture", "torture"],
  ["rape", "sexual"],
  ["shooting", "firearms"],
]);
const FROM_AFAR = words("aerial drone heavy-weapons explosives suicide-attack unconventional destroy");

/** "Shot dead", "beaten to death", "killed": somebody died of it. */
export function isKilling({ tree }: Scene, token: number): boolean {
  const next = formOf(tree, token + 1);
  return isOneOf(tree, token, KILLING) || next === "dead" || (next === "to" && formOf(tree, token + 2) === "death");
}

/** Whether the noun says "killing" and the earlier act was one. */
export const isKillingTold = (scene: Scene, noun: number, token: number): boolean =>
  KILLINGS.has(lemmaOf(scene.tree, noun)) && isKilling(scene, token);

/** Whether the noun can be another word for the act. @param unspecific nouns that fit any act ("act", "incident") */
export function mayName(
  scene: Scene,
  noun: number,
  { token, mode }: Candidate,
  unspecific: ReadonlySet<string>,
): boolean {
  const lemma = lemmaOf(scene.tree, noun);
  const personal = isOneOf(scene.tree, token, PERSONAL);
  if (isFight(scene, token)) return isFight(scene, noun) || unspecific.has(lemma);
  if (isFight(scene, noun)) return false;
  if (KILLINGS.has(lemma)) return isKilling(scene, token);
  if (RAIDS.has(lemma)) return !personal;
  if (STRIKES.has(lemma) || BLASTS.has(lemma)) return !personal && (mode === undefined || FROM_AFAR.has(mode));
  const only = MODES.get(lemma);
  return only === undefined || mode === undefined || mode === only;
}
