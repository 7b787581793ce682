/** Events that tell what a deed cost, and not the deed. */
import { TOLL_RULE, type CodedEvent } from "../../records/index.js";

/** "Dozens are dead": coded by the rule for tolls of an act told before. */
export const isToll = ({ why }: CodedEvent): boolean =>
  why.some(({ field, rule }) => field === "type" && rule === TOLL_RULE);

/** "Civilians were killed", with nobody who did it: who denies it denies the harm, and not the deed. */
export const isHarmOnly = (event: CodedEvent): boolean =>
  isToll(event) || (event.actors.length === 0 && isHarming(event));

/** Told by a verb for the harm that a deed does, whoever did it. */
export const isHarming = ({ why }: CodedEvent): boolean =>
  why.some(
    ({ field, rule }) => field === "type" && /^codebook: (?:kill|wound|injure|hurt|die|harm) \(v\)/.test(rule ?? ""),
  );
