/** A proposal and what the report says now -> what the log gets. */
import { Problem, type Report } from "../records/index.js";
import { derived, misfit } from "./check-item.js";
import type { Decision, Proposal } from "./decision.js";
import { reopenable } from "./reopen.js";
import { disputed, idsTaken, itemsOf, standing, type Item } from "./state.js";

/** What a decision holds before it has its place in the log. */
export interface Draft {
  readonly kind: Proposal["kind"];
  readonly document: string;
  readonly verb: Proposal["verb"];
  readonly round: Proposal["round"];
  readonly reason: string;
  readonly coder: string;
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  readonly reopens?: number;
}

/** How many items each verb takes and leaves. */
const ARITY: Readonly<
  Record<Proposal["verb"], { takes: (n: number) => boolean; leaves: (n: number) => boolean; words: string }>
> = {
  accept: { takes: (n) => n >= 1, leaves: (n) => n === 0, words: "accept takes one or more targets and no after" },
  reject: { takes: (n) => n >= 1, leaves: (n) => n === 0, words: "reject takes one or more targets and no after" },
  correct: { takes: (n) => n === 1, leaves: (n) => n === 1, words: "correct takes one target and one item after" },
  add: { takes: (n) => n === 0, leaves: (n) => n >= 1, words: "add takes no target and one or more items after" },
  split: { takes: (n) => n === 1, leaves: (n) => n >= 2, words: "split takes one target and two or more items after" },
  merge: { takes: (n) => n >= 2, leaves: (n) => n === 1, words: "merge takes two or more targets and one item after" },
  reopen: { takes: (n) => n === 0, leaves: (n) => n === 0, words: "reopen takes no target and no after, but reopens" },
};

/**
 * Works a proposal out against the report and the decisions about it so far. Blind coders and adjudicators decide on the
 * machine's items, open reviewers on the items as they stand. @throws Problem does-not-fit
 */
export function draftOf(proposal: Proposal, coder: string, report: Report, decisions: readonly Decision[]): Draft {
  const { kind, document, verb, round, reason, targets, after: wanted = [] } = proposal;
  const { takes, leaves, words } = ARITY[verb];
  const fits = (verb === "reopen") === (proposal.reopens !== undefined);
  if (!fits || !takes(targets.length) || !leaves(wanted.length)) throw new Problem("does-not-fit", { reason: words });
  if (verb === "reopen") {
    const { seq, before, after, ...own } = reopenable(proposal.reopens, coder, decisions);
    return {
      kind: own.kind,
      document,
      verb,
      round: own.round,
      reason,
      coder,
      before: after,
      after: before,
      reopens: seq,
    };
  }
  if (new Set(targets).size < targets.length) throw new Problem("does-not-fit", { reason: "a target is named twice" });
  const now = round === "open" ? standing(report, kind, decisions) : itemsWith(report, proposal, decisions);
  const byId = new Map(now.map((item) => [item.id, item]));
  const before = targets.map((id) => {
    const item = byId.get(id);
    if (!item)
      throw new Problem("does-not-fit", { reason: `the report has no ${kind} ${id} now; it may have been decided on` });
    return item;
  });
  const about = { kind, document, verb, round, reason, coder, before };
  if (verb === "accept") return { ...about, after: before };
  if (verb === "reject") return { ...about, after: [] };
  const after = named(wanted.map(derived), targets, idsTaken(report, kind, decisions), kind === "event" ? "e" : "a");
  const attributions = new Set([
    ...standing(report, "attribution", decisions).map(({ id }) => id),
    ...report.attributions.map(({ id }) => id),
    ...(kind === "attribution" ? after.map(({ id }) => id) : []),
  ]);
  for (const item of after) {
    const wrong = misfit(kind, item, report, attributions);
    if (wrong !== null) throw new Problem("does-not-fit", { reason: wrong });
  }
  return { ...about, after };
}

/** The machine's items, and for adjudication those that blind coders added. */
function itemsWith(report: Report, { kind, round }: Proposal, decisions: readonly Decision[]): readonly Item[] {
  const added: Item[] =
    round === "adjudication"
      ? disputed(decisions).flatMap(({ last }) => last.flatMap(({ after }): Item[] => after))
      : [];
  const machine = itemsOf(report, kind);
  const known = new Set(machine.map(({ id }) => id));
  return [...machine, ...added.filter(({ id }) => !known.has(id))];
}

/** An item that goes on keeps its id; every other gets the next that was never used. */
function named(items: readonly Item[], targets: readonly string[], taken: ReadonlySet<string>, letter: string): Item[] {
  let next = 1 + Math.max(0, ...[...taken].map((id) => Number(/^[ea](\d{1,9})$/.exec(id)?.[1] ?? 0)));
  const left = new Set(targets);
  return items.map((item) => (left.delete(item.id) ? item : { ...item, id: `${letter}${next++}` }));
}
