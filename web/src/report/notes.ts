import { Lookup, saysOf } from "../../../src/export/report/voices.js";
import type { Attribution, CodedEvent, Report, Span } from "../../../src/records/index.js";
import type { Block } from "../text/blocks";

/** One voice of a chain: "Washington" "claims". */
export interface Link {
  readonly name: string;
  readonly says: string;
  readonly attribution: string | null;
}

/** What the margin says beside a block: a chain of voices, and what it tells there. */
export interface Note {
  readonly attribution: Attribution | null;
  readonly chain: readonly Link[];
  readonly events: readonly CodedEvent[];
}

/** The chain of an attribution from the outlet inwards: "Sahel Wire reports → the front says → …". */
export function chainOf(attribution: Attribution | null, lookup: Lookup): Link[] {
  const outlet = lookup.publisher === "the report" ? "This report" : lookup.publisher;
  const chain: Link[] = [];
  const seen = new Set<string>();
  for (let at = attribution; at && !seen.has(at.id); at = lookup.attribution(at.parent) ?? null) {
    seen.add(at.id);
    chain.unshift({ name: nameOf(at, lookup), says: saysOf(at.act), attribution: at.id });
  }
  return [{ name: outlet, says: chain.length ? "reports" : "says in its own voice", attribution: null }, ...chain];
}

function nameOf({ sourceEntity, source }: Attribution, lookup: Lookup): string {
  if (sourceEntity) return lookup.name(sourceEntity);
  return source ? lookup.report.document.text.slice(source.start, source.end) : "someone not named";
}

/** Where an attribution is noted: at its cue, else its source, else what it says. */
export const anchorOf = ({ cue, source, content }: Attribution): Span => cue ?? source ?? content[0]!;

/** The notes of each block, in the order of the text; the outlet's own voice first where it tells of events. */
export function notesOf(report: Report, blocks: readonly Block[], lookup: Lookup): Note[][] {
  const drafts = blocks.map(() => new Map<string | null, CodedEvent[]>());
  const noted = [
    ...report.attributions.map((each) => ({ at: anchorOf(each).start, key: each.id, event: null })),
    ...report.events.map((event) => ({ at: event.trigger.start, key: event.attribution, event })),
  ].sort((a, b) => a.at - b.at);
  let block = 0;
  for (const { at, key, event } of noted) {
    while (block < blocks.length - 1 && blocks[block]!.end <= at) block++;
    const draft = drafts[block];
    if (!draft) continue;
    const events = draft.get(key) ?? [];
    draft.set(key, events);
    if (event) events.push(event);
  }
  return drafts.map((draft) =>
    [...draft].map(([key, events]) => {
      const attribution = lookup.attribution(key) ?? null;
      return { attribution, chain: chainOf(attribution, lookup), events };
    }),
  );
}
