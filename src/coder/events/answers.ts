/** Bare answers to what was asked before: "the union asked for talks, but the ministry refused, saying …". */
import { above } from "../attribution/tree.js";
import { complements, patients } from "./clause.js";
import { isOneOf } from "./lemmas.js";
import type { Scene } from "./scene.js";
import type { Sketch } from "./sketch.js";
import type { Candidate } from "./triggers.js";

const REFUSING = new Set("refuse decline".split(" "));
/** How many sentences behind the request its answer may stand. */
const NEAR = 1;

/** The request that a refusal without an object or a clause of its own answers: that of its sentence or of the one before; undefined where it answers none. */
export function requestAnswered(
  scene: Scene,
  { token, type }: Candidate,
  earlier: readonly Sketch[],
): Sketch | undefined {
  if (type !== "REJECT" || scene.analysis.syntax[token]!.upos !== "VERB" || !isOneOf(scene.tree, token, REFUSING))
    return undefined;
  if (complements(scene, token).length > 0 || patients(scene, token).length > 0) return undefined;
  const sentenceOf = (at: number): number => scene.analysis.tokens[at]!.sentence;
  return earlier.findLast(
    ({ candidate }) =>
      candidate.type === "REQUEST" &&
      sentenceOf(token) - sentenceOf(candidate.token) <= NEAR &&
      !above(scene.tree, candidate.token).includes(token),
  );
}
