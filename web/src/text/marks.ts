import type { Attribution, Report, Span } from "../../../src/records/index.js";
import { hueOf, type Speaker } from "./speakers";

/** A stretch of text that means something. `level` orders marks from the outside inwards. */
export interface Mark {
  readonly kind: "content" | "source" | "cue" | "loaded" | "aim" | "event";
  /** The id of the attribution or event, or the class of a loaded word. */
  readonly id: string;
  readonly span: Span;
  readonly level: number;
  readonly look: string;
  readonly speaker?: Speaker;
  /** True of what review has taken away. */
  readonly out?: boolean;
}

/** Levels: content by depth, then what stands within it. */
const WITHIN = { source: 40, cue: 41, loaded: 50, aim: 55, event: 60 } as const;

/** How deep an attribution lies in others, from 0. */
export function depthsOf(attributions: readonly Attribution[]): ReadonlyMap<string, number> {
  const byId = new Map(attributions.map((each) => [each.id, each]));
  const depths = new Map<string, number>();
  for (const each of attributions) {
    const seen = new Set([each.id]);
    for (let at = byId.get(each.parent ?? ""); at && !seen.has(at.id); at = byId.get(at.parent ?? "")) seen.add(at.id);
    depths.set(each.id, seen.size - 1);
  }
  return depths;
}

/** Every mark of a report, sorted by where it begins, the longer first. `out` tells of an item whether review took it away. */
export function marksOf(
  report: Report,
  speakers: ReadonlyMap<string, Speaker>,
  out: (kind: "event" | "attribution", id: string) => boolean = () => false,
): Mark[] {
  const depths = depthsOf(report.attributions);
  const marks: Mark[] = [];
  for (const { id, content, source, cue } of report.attributions) {
    const speaker = speakers.get(id)!;
    const depth = Math.min(depths.get(id)!, 30);
    const hue = hueOf(speaker);
    const own = { speaker, ...(out("attribution", id) && { out: true }) };
    for (const span of content)
      marks.push({ kind: "content", id, span, level: depth, look: `${hue} depth${Math.min(depth, 3)}`, ...own });
    if (source) marks.push({ kind: "source", id, span: source, level: WITHIN.source, look: hue, ...own });
    if (cue) marks.push({ kind: "cue", id, span: cue, level: WITHIN.cue, look: hue, ...own });
  }
  for (const { id, trigger, status } of report.events)
    marks.push({
      kind: "event",
      id,
      span: trigger,
      level: WITHIN.event,
      look: status,
      ...(out("event", id) && { out: true }),
    });
  return inOrder(marks);
}

/** Loaded words among the other marks. */
export const withLoaded = (marks: readonly Mark[], words: readonly { span: Span; colour: string }[]): Mark[] =>
  inOrder([
    ...marks,
    ...words.map(({ span, colour }): Mark => ({
      kind: "loaded",
      id: colour,
      span,
      level: WITHIN.loaded,
      look: colour,
    })),
  ]);

/** The words that a link leads to, among the other marks. */
export const withAim = (marks: readonly Mark[], span: Span): Mark[] =>
  inOrder([...marks, { kind: "aim", id: "aim", span, level: WITHIN.aim, look: "" }]);

const inOrder = (marks: Mark[]): Mark[] =>
  marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.level - b.level);
