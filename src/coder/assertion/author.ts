/**
 * How the author presents the happening at a word: the encoder's answer, with what the words around it do to it (negation, modals, embedding) where
 * they say more. The rarer classes are seldom heard by the encoder and are most often marked in so many words.
 */
import type { Commitment } from "../../language/analysis.js";
import { type Tree, formOf } from "../attribution/tree.js";
import { passage } from "./embedding.js";
import type { Ground } from "./value.js";

/** Rules that rest on a tense or a timetable, and not on what somebody wants. */
const AHEAD = new Set(["future", "is-to", "due-to", "timetable"]);

/** The commitment at a token, by encoder and rules together. */
export function authorsCommitment(tree: Tree, token: number): Commitment {
  const heard = tree.analysis.commitment[token]!;
  const { value } = passage(tree, token, false, () => true);
  const by = (fits: (ground: Ground) => boolean): boolean => value.grounds.some(fits);
  // "can" tells what is allowed or able, and the annotators take it for certain.
  const possible = by((ground) => ground.rule === "possible" && formOf(tree, ground.token) !== "can");
  const likely = by(({ rule }) => rule === "likely" || rule === "under-likely");
  return {
    ...heard,
    polarity: value.polarity === "-" ? "NEG" : heard.polarity,
    time: by(({ rule }) => AHEAD.has(rule)) && value.polarity !== "-" ? "FUTURE" : heard.time,
    certainty: possible ? "POSSIBLE" : likely ? "PROBABLE" : heard.certainty,
  };
}
