import { lemmaOf } from "../attribution/tree.js";
import type { Scene } from "./scene.js";
import type { Candidate } from "./triggers.js";

const WRONGS = new Set("violate breach infringe violation breach infringement".split(" "));

/**
 * True when the trigger calls an act a wrong ("violates our sovereignty"): such words accuse only in somebody's mouth, and
 * what stands under their "of" is the norm, not a party.
 */
export const isWrong = ({ tree }: Scene, { token, type }: Candidate): boolean =>
  type === "ACCUSE" && WRONGS.has(lemmaOf(tree, token));

/** Told in the publisher's own voice, a breach of norms by someone is defiance (CAMEO 128), not an accusation. */
export const asDefiance = (candidate: Candidate): Candidate => {
  const { mode: _, ...rest } = candidate;
  return { ...rest, type: "REJECT", mode: "yield" };
};
