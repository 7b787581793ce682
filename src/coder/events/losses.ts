/** Own losses: "the army lost 22 men" tells of those killed on the side of the subject, who has killed nobody. */
import { agents, patients } from "./clause.js";
import { isOneOf } from "./lemmas.js";
import { canAct, entityOf, together, type Scene } from "./scene.js";
import { NOBODY, type Side } from "./sketch.js";
import { partyAt } from "./speakers.js";

const LOSING = new Set(["lose"]);

export const isLoss = (scene: Scene, token: number): boolean => isOneOf(scene.tree, token, LOSING);

/** Those lost, as people of whoever lost them. */
export function lossesOf(scene: Scene, verb: number): Side {
  const heads = patients(scene, verb).flatMap((each) => together(scene, each));
  if (heads.length === 0) return NOBODY;
  const owner = agents(scene, verb).find((each) => canAct(scene, each));
  const entity = owner === undefined ? undefined : entityOf(scene, owner)?.id;
  const parties = heads.map((each) => ({ ...partyAt(scene, each), ...(entity !== undefined && { entity }) }));
  return { heads, parties, rule: "own losses", confidence: 0.75 };
}
