/**
 * What a report says once its decisions are applied. Open and adjudicating decisions apply in order. Blind ones apply
 * when all coders who decided an item agree on it; where they differ the machine's item stands until it is adjudicated.
 */
import type { Attribution, CodedEvent, Report } from "../records/index.js";
import { canonical } from "./canonical.js";
import type { Decision } from "./decision.js";
import { inForce } from "./reopen.js";

export type ReviewedKind = Decision["kind"];
export type Item = CodedEvent | Attribution;

/** A report's items of one kind. */
export const itemsOf = (report: Report, kind: ReviewedKind): readonly Item[] =>
  kind === "event" ? report.events : report.attributions;

/** The items of one kind as they stand after the decisions, those of the machine first. */
export function standing(report: Report, kind: ReviewedKind, decisions: readonly Decision[]): Item[] {
  const items = new Map<string, Item>(itemsOf(report, kind).map((item) => [item.id, item]));
  for (const { before, after } of applying(decisions.filter((each) => each.kind === kind))) {
    const kept = new Set(after.map(({ id }) => id));
    for (const { id } of before) if (!kept.has(id)) items.delete(id);
    for (const item of after) items.set(item.id, item);
  }
  return [...items.values()];
}

/** The report with its decisions applied. */
export const reviewedReport = (report: Report, decisions: readonly Decision[]): Report => ({
  ...report,
  attributions: standing(report, "attribution", decisions) as Attribution[],
  events: standing(report, "event", decisions) as CodedEvent[],
});

/** The decisions that count, in the order in which they apply. */
export function applying(decisions: readonly Decision[]): Decision[] {
  const agreed = blindUnits(decisions).flatMap(({ last }) => {
    const [first, ...others] = last;
    return first && others.length && others.every((each) => sameOutcome(each, first)) ? [first] : [];
  });
  return [...agreed, ...inForce(decisions).filter(({ round }) => round !== "blind")];
}

/** What blind coders decided on the same items: the last decision of each coder. Added items stand each for itself. */
export interface Unit {
  readonly key: string;
  readonly last: readonly Decision[];
}

export function blindUnits(decisions: readonly Decision[]): Unit[] {
  return unitsOf(decisions.filter(({ round }) => round === "blind"));
}

/** Decisions that count by the items they are about. */
export function unitsOf(decisions: readonly Decision[]): Unit[] {
  const units = new Map<string, Map<string, Decision>>();
  for (const decision of inForce(decisions)) {
    const key = unitKey(decision);
    const coders = units.get(key) ?? new Map<string, Decision>();
    coders.set(decision.coder, decision);
    units.set(key, coders);
  }
  return [...units].map(([key, coders]) => ({ key, last: [...coders.values()] }));
}

/** What a decision is about: the items it takes; of added ones, themselves; of a reopening, what it reopens was about. */
export const unitKey = ({ document, kind, verb, before, after }: Decision): string => {
  const [taken, left] = verb === "reopen" ? [after, before] : [before, after];
  return canonical([document, kind, (taken.length ? taken : left).map(({ id }) => id).sort()]);
};

/** True when both leave the same items; how sure the coder of an item was and why play no part. */
export const sameOutcome = (a: Decision, b: Decision): boolean => canonical(bare(a.after)) === canonical(bare(b.after));

const bare = (items: readonly Item[]): object[] =>
  items.map((item) => ({ ...item, confidence: undefined, why: undefined }));

/** Blind units that coders decided differently and nobody has adjudicated since. */
export function disputed(decisions: readonly Decision[]): Unit[] {
  const settled = new Set(
    inForce(decisions)
      .filter(({ round }) => round === "adjudication")
      .map(unitKey),
  );
  return blindUnits(decisions).filter(
    ({ key, last: [first, ...others] }) => !settled.has(key) && others.some((each) => !sameOutcome(each, first!)),
  );
}

/** Ids that a new item may not take: of every item there is or ever was. */
export function idsTaken(report: Report, kind: ReviewedKind, decisions: readonly Decision[]): Set<string> {
  return new Set([
    ...itemsOf(report, kind).map(({ id }) => id),
    ...decisions.filter((each) => each.kind === kind).flatMap(({ after }) => after.map(({ id }) => id)),
  ]);
}
