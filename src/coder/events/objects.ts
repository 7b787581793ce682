/** Nouns beside a verb that are nobody, though they stand where a party would. */
import { dependents, formOf } from "../attribution/tree.js";
import { isOneOf } from "./lemmas.js";
import { partiesIn } from "./parties.js";
import type { Scene } from "./scene.js";

/** Objects that only name the act again: "imposed a curfew", "declared war". */
export const lightObject = ({ tree }: Scene, token: number): boolean => isOneOf(tree, token, LIGHT_OBJECTS);
const LIGHT_OBJECTS = new Set(
  `sanction embargo curfew ban restriction tariff blockade control siege law state emergency fire attack strike assault
  raid offensive operation charge arm weapon rocket missile shell mortar bomb grenade gas shot bullet barrage war custody
  cannon crackdown limit measure penalty duty airstrike campaign ceasefire cease-fire truce`
    .trim()
    .split(/\s+/),
);

/** "On alert", "on standby": how forces are put, and not whom they are put against. */
export const isState = ({ tree }: Scene, token: number): boolean => READINESS.test(formOf(tree, token));
const READINESS = /^(?:alert|standby|stand-by|footing|readiness|guard|notice|duty)$/;

/** "Probes a complaint": whoever brought it is not looked into. */
export const isComplaint = ({ tree }: Scene, token: number): boolean => COMPLAINTS.test(formOf(tree, token));
const COMPLAINTS = /^(?:complaints?|reports?|allegations?|accusations?|claims?|tips?)$/;

/** "A shot to the neck"; "the head of the army" is somebody. */
export const isBodyPart = ({ tree }: Scene, token: number): boolean =>
  BODY.test(formOf(tree, token)) && dependents(tree, token, "nmod").every((each) => each < token);
const BODY =
  /^(?:head|neck|throat|face|eyes?|chest|torso|back|spine|stomach|abdomen|groin|shoulders?|arms?|elbows?|hands?|hips?|thighs?|legs?|knees?|ankles?|foot|feet)$/;

const PAPERS = new Set("licence license permit visa passport accreditation credential citizenship account".split(" "));

/** "Revoked the licences of six stations": whoever has such a thing, and not the thing, is who loses it; parsers hang them on the verb as readily. */
export function holdersOf(scene: Scene, token: number): readonly number[] {
  const { tree } = scene;
  if (!isOneOf(tree, token, PAPERS)) return [];
  const within = partiesIn(scene, token);
  if (within.length > 0 || formOf(tree, token + 1) !== "of") return within;
  return [token, tree.heads[token] ?? -1]
    .flatMap((each) => dependents(tree, each, "nmod", "obl"))
    .filter((each) => dependents(tree, each, "case").includes(token + 1));
}
