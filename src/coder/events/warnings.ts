/** Warnings that hold out no harm by whoever warns. */
import { CLASSES } from "../codebook/classes.table.js";
import { dependent, dependents, formOf } from "../attribution/tree.js";
import { patients, under } from "./clause.js";
import { isOneOf } from "./lemmas.js";
import { canAct, type Scene } from "./scene.js";
import { isCue } from "./speakers.js";

const WARNING = new Set(["warn"]);
const ABOUT = new Set(["of", "about"]);

/** What a warning is of, by the tree or, where that hangs it on a clause behind, by the order of the words. */
function behindAbout(scene: Scene, token: number): readonly number[] {
  const { tree, analysis } = scene;
  const hung = [token, ...patients(scene, token)].flatMap((each) => under(scene, each, ABOUT));
  if (hung.length > 0) return hung;
  const { last } = analysis.sentences[analysis.tokens[token]!.sentence]!;
  let about = token + 1;
  while (about < last && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(analysis.syntax[about]!.upos)) about++;
  if (!ABOUT.has(formOf(tree, about))) return [];
  let noun = about + 1;
  while (noun < last && /^(?:DET|ADJ|NUM)$/.test(analysis.syntax[noun]!.upos)) noun++;
  return analysis.syntax[noun]?.upos === "NOUN" ? [noun] : [];
}

const CONSEQUENCES = new Set(CLASSES["consequences"]);
/** What who warns of it would do or bring about. */
const HELD_OUT = new Set([
  ...CONSEQUENCES,
  ...["force", "restriction"].flatMap((name) => CLASSES[name] ?? []),
  ..."action measure reprisal step".split(" "),
]);

/**
 * "Warned that a battle would be catastrophic", "failed to warn fishermen": whoever foresees what nobody is said to do, or warns of nothing that is told, holds
 * out no harm.
 */
export function isForecast(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (!isOneOf(tree, token, WARNING)) return false;
  // "Warned skippers of thefts"; "warned of a crushing response" is a threat.
  const foreseen = behindAbout(scene, token);
  if (foreseen.length > 0 && !foreseen.some((each) => isOneOf(tree, each, HELD_OUT))) return true;
  const [clause] = dependents(tree, token, "ccomp", "xcomp", "parataxis", "advcl");
  if (clause === undefined) return dependents(tree, token, "obl", "nmod").length === 0 && !isCue(scene, token);
  const subject = dependent(tree, clause, "nsubj");
  if (dependent(tree, clause, "cop") === undefined || subject === undefined) return false;
  return !canAct(scene, subject) && !isOneOf(tree, subject, CONSEQUENCES) && !isOneOf(tree, clause, CONSEQUENCES);
}
