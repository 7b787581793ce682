/** Who is judged for an act has done it, and not suffered it: "jailed a mayor for murder". */
import { dependents, formOf, lemmaOf, relationOf } from "../attribution/tree.js";
import { CHARGING, CLEARING, PUNISHING } from "../attribution/verdicts.table.js";
import { isVerbal, patients } from "./clause.js";
import { together, type Scene } from "./scene.js";

/** All verbs of judging, with whom they judge as their object (VerbNet judgement-33). */
const JUDGING = new Set([...CHARGING, ...PUNISHING, ...CLEARING, "execute", "hang"]);

/** Those judged for what a noun names; undefined where nobody is. */
export function chargedWith(scene: Scene, noun: number): readonly number[] | undefined {
  const { tree } = scene;
  // Wherever parsers hang it, the preposition stands right before the phrase.
  const before = tree.extent[noun]!.first - 1;
  const prepositions = [before, ...dependents(tree, noun, "case", "mark")].map((each) => formOf(tree, each));
  if (scene.analysis.syntax[noun]!.upos !== "NOUN" || !prepositions.some((each) => /^(?:for|of|with|over)$/.test(each)))
    return undefined;
  const head = tree.heads[noun] ?? -1;
  // Parsers hang the deed on who is judged as readily: "a mayor for murder".
  const verb =
    head >= 0 && !isVerbal(scene, head) && /^(?:obj|nsubj)$/.test(relationOf(tree, head)) ? tree.heads[head]! : head;
  if (verb < 0 || !JUDGING.has(lemmaOf(tree, verb)) || dependents(tree, noun, "nmod:poss").length > 0) return undefined;
  const judged = patients(scene, verb).flatMap((each) => together(scene, each));
  return judged.length > 0 && !judged.includes(noun) ? judged : undefined;
}
