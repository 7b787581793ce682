/**
 * Nouns for what is done to somebody: "his arrest", "the sailors' release". Whoever possesses them has suffered the deed and not done it
 * (NomBank: ARG1 before the noun), unless "of" says who suffered it: "Israel's killing of a commander".
 */
import { CLASSES } from "../codebook/classes.table.js";
import { dependents, formOf, lemmaOf } from "../attribution/tree.js";
import { under } from "./clause.js";
import { agentOf, entityOf, type Scene } from "./scene.js";

const UNDERGONE = new Set(CLASSES["undergone"]);
const OF = new Set(["of"]);

export const isUndergone = ({ tree }: Scene, noun: number): boolean => UNDERGONE.has(lemmaOf(tree, noun));

/** The possessors of such a noun that have suffered it. */
export function undergoers(scene: Scene, noun: number): readonly number[] {
  if (!isUndergone(scene, noun) || under(scene, noun, OF).length > 0) return [];
  return dependents(scene.tree, noun, "nmod:poss").filter((each) => each < noun && !isPower(scene, each));
}

/** All who suffer it, by possession or behind "of". */
export const sufferers = (scene: Scene, noun: number): readonly number[] =>
  isUndergone(scene, noun) ? [...undergoers(scene, noun), ...under(scene, noun, OF)] : [];

/** A state, a body or a corps, whose deed it is. */
function isPower(scene: Scene, token: number): boolean {
  const form = formOf(scene.tree, token);
  if (/^(?:my|our|your|his|her|their)$/.test(form)) return false;
  const kind = entityOf(scene, token)?.kind;
  if (kind === "country" || kind === "organization") return true;
  return form !== "its" && agentOf(scene, token)?.agent.class === "corps";
}
