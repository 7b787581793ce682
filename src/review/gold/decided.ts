/** Which items of a report people have decided on: gold is only what somebody looked at. */
import type { Report } from "../../records/index.js";
import type { Decision } from "../decision.js";
import { inForce } from "../reopen.js";
import { itemsOf, standing, unitsOf, sameOutcome, type ReviewedKind } from "../state.js";

/** Ids of items that were decided on, in open review, by adjudication, or by blind coders who agree. */
export function decidedIds(kind: ReviewedKind, decisions: readonly Decision[]): Set<string> {
  const own = inForce(decisions).filter((each) => each.kind === kind);
  const agreed = unitsOf(own.filter(({ round }) => round === "blind")).flatMap(({ last }) =>
    last.length > 1 && last.every((each) => sameOutcome(each, last[0]!)) ? last : [],
  );
  const settled = [...own.filter(({ round }) => round !== "blind"), ...agreed];
  return new Set(settled.flatMap(({ before, after }) => [...before, ...after].map(({ id }) => id)));
}

/** True when every item of the kind, the machine's and those that stand, was decided on, and there is one at least. */
export function isComplete(report: Report, kind: ReviewedKind, decisions: readonly Decision[]): boolean {
  const decided = decidedIds(kind, decisions);
  const items = [...itemsOf(report, kind), ...standing(report, kind, decisions)];
  return decided.size > 0 && items.every(({ id }) => decided.has(id));
}
