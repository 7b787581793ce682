/** Refuge: it is asked of the land where it is sought, for those who seek it. */
import { dependents, formOf } from "../attribution/tree.js";
import { agents, patients, under } from "./clause.js";
import { isOneOf } from "./lemmas.js";
import { isMeasure } from "./light.js";
import { canAct, entityOf, together, type Scene } from "./scene.js";

const SHELTER = /^(?:asylum|refuge|sanctuary)$/;
const SEEKING = new Set("seek find request claim ask".split(" "));
const IN = new Set(["in"]);

export interface Shelter {
  readonly seekers: readonly number[];
  readonly givers: readonly number[];
}

/** "Sought refuge in Uganda", of the verb or of the noun; undefined where none is sought. */
export function shelterAt(scene: Scene, token: number): Shelter | undefined {
  const { tree } = scene;
  const verb = SHELTER.test(formOf(tree, token)) ? (tree.heads[token] ?? -1) : token;
  if (verb < 0 || !isOneOf(tree, verb, SEEKING)) return undefined;
  const noun = [...patients(scene, verb), ...dependents(tree, verb, "obj")].find((each) =>
    SHELTER.test(formOf(tree, each)),
  );
  if (noun === undefined) return undefined;
  const givers = [verb, noun].flatMap((each) => under(scene, each, IN)).filter((each) => isLand(scene, each));
  const subjects = agents(scene, verb).flatMap((each) => together(scene, each));
  return { seekers: subjects.filter((each) => canAct(scene, each) || isMeasure(scene, each)), givers };
}

const isLand = (scene: Scene, token: number): boolean => {
  const entity = entityOf(scene, token);
  return entity?.kind === "country" || entity?.codes.country !== undefined;
};
