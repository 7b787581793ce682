/** Deaths that nobody brought about: ships that sink, coaches that crash, floods, illness. */
import { formOf } from "../attribution/tree.js";
import { agents } from "./clause.js";
import { isHarm, victims } from "./harm.js";
import { isMunition } from "./instruments.js";
import { readingsAt } from "./match.js";
import { canAct, type Scene } from "./scene.js";

const MISHAP =
  /^(?:capsiz(?:es?|ed|ing)|sank|sinks|sunk|overturn(?:s|ed|ing)?|derail(?:s|ed|ment)|crash(?:es|ed)?|collid(?:es?|ed)|collisions?|collaps(?:es?|ed)|plung(?:es?|ed|ing)|skidded|drown(?:s|ed|ing)?|stampedes?|accidents?|shipwrecks?|(?:earth)?quakes?|floods?|flooding|hurricanes?|typhoons?|cyclones?|tornado(?:es)?|landslides?|mudslides?|avalanches?|tsunamis?|wildfires?|lightning|heatwaves?)$/;

/** What people die of in bed. */
export const ILLNESS =
  /^(?:illness|disease|epidemic|outbreak|cholera|measles|malaria|ebola|dengue|typhoid|meningitis|diphtheria|polio|tuberculosis|influenza|flu|covid(?:-19)?|coronavirus|virus|infections?|pneumonia|cancer|fever|surgery|overdose)$/;

/** Whether a verb of harm has a mishap in its sentence, no force, and nobody who does it. */
export function isMishap(scene: Scene, token: number): boolean {
  const { analysis, tree } = scene;
  if (!isHarm(scene, token)) return false;
  const { first, last } = analysis.sentences[analysis.tokens[token]!.sentence]!;
  const around = Array.from({ length: last - first }, (_, i) => first + i).filter((each) => each !== token);
  if (!around.some((each) => [MISHAP, ILLNESS].some((words) => words.test(formOf(tree, each))))) return false;
  const harmed = victims(scene, token);
  const done = agents(scene, token).some((each) => canAct(scene, each) && !harmed.includes(each));
  return !done && !around.some((each) => isForce(scene, each));
}

/** A weapon, or a word that the codebook has for an act of force; what was suffered may come of a mishap. */
const isForce = (scene: Scene, token: number): boolean =>
  isMunition(scene, token) ||
  (!isHarm(scene, token) && readingsAt(scene, token).some(({ carrier }) => carrier.type === "ASSAULT"));
