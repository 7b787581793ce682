/** A decision under way: the items it is about and what they are to become. */
import type { Attribution, CodedEvent, Report } from "../../../src/records/index.js";
import type { Decision, Proposal } from "../../../src/review/decision.js";

export type Verb = Proposal["verb"];
export type Kind = Proposal["kind"];
export type Item = CodedEvent | Attribution;

export interface Draft {
  readonly verb: Verb;
  readonly kind: Kind;
  readonly targets: readonly string[];
  readonly after: readonly Item[];
}

export const isEvent = (item: Item): item is CodedEvent => "trigger" in item;

/** The item of a report with an id, of either kind. */
export const itemOf = (report: Report, kind: Kind, id: string): Item | undefined =>
  kind === "event" ? report.events.find((each) => each.id === id) : report.attributions.find((each) => each.id === id);

export const accepting = (kind: Kind, id: string): Draft => ({ verb: "accept", kind, targets: [id], after: [] });
export const rejecting = (kind: Kind, id: string): Draft => ({ verb: "reject", kind, targets: [id], after: [] });
export const correcting = (kind: Kind, item: Item): Draft => ({
  verb: "correct",
  kind,
  targets: [item.id],
  after: [item],
});

/** Two copies of an item, to be told apart by the reviewer. */
export const splitting = (kind: Kind, item: Item, report: Report): Draft => ({
  verb: "split",
  kind,
  targets: [item.id],
  after: [item, { ...item, id: freshId(report, kind) }],
});

/** One item out of several: the first, with what the others add. */
export function merging(kind: Kind, items: readonly Item[]): Draft {
  const [first, ...others] = items;
  const merged = others.reduce(
    (sum, each) => (isEvent(sum) && isEvent(each) ? both(sum, each) : bothSaid(sum, each)),
    first!,
  );
  return { verb: "merge", kind, targets: items.map(({ id }) => id), after: [merged] };
}

const both = (a: CodedEvent, b: CodedEvent): CodedEvent => ({
  ...a,
  actors: once([...a.actors, ...b.actors]),
  recipients: once([...a.recipients, ...b.recipients]),
  counts: once([...a.counts, ...b.counts]),
  contexts: once([...a.contexts, ...b.contexts]),
  ...((a.place ?? b.place) ? { place: (a.place ?? b.place)! } : {}),
  ...((a.date ?? b.date) ? { date: (a.date ?? b.date)! } : {}),
});

const bothSaid = (a: Item, b: Item): Item =>
  isEvent(a) || isEvent(b)
    ? a
    : { ...a, content: once([...a.content, ...b.content]).sort((x, y) => x.start - y.start) };

const once = <T>(all: readonly T[]): T[] => [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];

/** The next free id: "e9" after e8. */
export function freshId(report: Report, kind: Kind): string {
  const items: readonly { id: string }[] = kind === "event" ? report.events : report.attributions;
  const last = items.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0);
  return `${kind === "event" ? "e" : "a"}${last + 1}`;
}

/** What is sent. `after` goes along only where the verb makes something new. */
export function proposalOf(draft: Draft, document: string, round: Proposal["round"], reason: string): Proposal {
  const { verb, kind, targets, after } = draft;
  const made = verb === "accept" || verb === "reject" ? {} : { after: [...after] };
  return { document, verb, kind, targets: [...targets], round, reason, ...made } as Proposal;
}

/** What takes a decision back. */
export const reopening = ({ document, kind, round, seq }: Decision): Proposal => ({
  document,
  kind,
  round,
  verb: "reopen",
  reason: "",
  targets: [],
  reopens: seq,
});

/** What a draft still lacks, in a sentence; null when it can be sent. */
export function lackOf({ verb, targets, after }: Draft, reason: string): string | null {
  if (verb === "reject" && !reason.trim()) return "Say why it is rejected: the reason is kept with it.";
  if (verb === "merge" && targets.length < 2) return "Choose the items to merge with.";
  if (verb === "split" && JSON.stringify({ ...after[0], id: "" }) === JSON.stringify({ ...after[1], id: "" }))
    return "The two parts are still the same; change what tells them apart.";
  return null;
}
