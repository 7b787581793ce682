/** A side of an event from the heads of noun phrases that were found for it. */
import type { Found } from "./found.js";
import type { Scene } from "./scene.js";
import { NOBODY, type Side } from "./sketch.js";
import { partyAt } from "./speakers.js";

export function side(scene: Scene, { heads, rule, confidence }: Found): Side {
  return heads.length === 0 ? NOBODY : { heads, parties: heads.map((each) => partyAt(scene, each)), rule, confidence };
}
