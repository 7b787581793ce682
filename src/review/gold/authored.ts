/**
 * Reviewed sentences with marks, in the form of training/authored (its README): what the encoder is trained on. A run of
 * sentences that some span ties together is one item; it counts when everything in it was decided on. A sentence whose
 * items were all rejected is an item without marks: that nothing is there is worth learning too.
 */
import { segment } from "../../language/segment/segment.js";
import type { Attribution, CodedEvent, Report, Span } from "../../records/index.js";

const MOST_SENTENCES = 4;

interface Mark extends Span {
  readonly kind: string;
  readonly numbers: readonly number[];
  readonly rest?: string;
}

export interface Authored {
  readonly items: readonly string[];
  /** Runs that could not be written: crossing spans, braces in the text, more than four sentences. */
  readonly left: number;
}

/** `decided` tells whether an item was decided on; `rejected` are the machine's items that people threw out. */
export function authoredItems(
  report: Report,
  decided: (item: Attribution | CodedEvent) => boolean,
  rejected: readonly (Attribution | CodedEvent)[],
): Authored {
  const { text } = report.document;
  const all = [...report.attributions, ...report.events, ...rejected];
  const items: string[] = [];
  let left = 0;
  for (const run of runsOf(text, all)) {
    const touching = all.filter((item) => spansOf(item).some((span) => within(span, run)));
    if (!touching.length || !touching.every((item) => rejected.includes(item) || decided(item))) continue;
    const marks = [
      ...marksOfAttributions(report.attributions.filter((each) => touching.includes(each))),
      ...marksOfEvents(report.events.filter((each) => touching.includes(each))),
    ];
    const written = run.sentences > MOST_SENTENCES ? null : write(text, run, marks);
    if (written === null) left++;
    else items.push(written);
  }
  return { items, left };
}

interface Run extends Span {
  readonly sentences: number;
}

/** Sentences, joined where a span of some item reaches over their border. */
function runsOf(text: string, items: readonly (Attribution | CodedEvent)[]): Run[] {
  const reaches = items.map((item) => {
    const spans = spansOf(item);
    return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  });
  const runs: Run[] = [];
  for (const { start, end } of segment(text).sentences) {
    const before = runs.at(-1);
    if (before && reaches.some((reach) => reach.start < before.end && reach.end > start))
      runs[runs.length - 1] = { start: before.start, end, sentences: before.sentences + 1 };
    else runs.push({ start, end, sentences: 1 });
  }
  return runs;
}

const within = (span: Span, run: Span): boolean => run.start <= span.start && span.end <= run.end;

function spansOf(item: Attribution | CodedEvent): Span[] {
  if ("content" in item) return [item.source, item.cue, ...item.content].filter((span) => span !== null);
  const { trigger, actors, recipients, place, date, counts } = item;
  return [
    trigger,
    ...[...actors, ...recipients].map(({ span }) => span),
    place?.span,
    date?.words,
    ...counts.map(({ words }) => words),
  ].filter((span) => span !== undefined);
}

const marksOfAttributions = (attributions: readonly Attribution[]): Mark[] =>
  attributions.flatMap(({ source, cue, content, act }, i): Mark[] => {
    const numbers = [i + 1];
    return [
      ...(source ? [{ kind: "s", numbers, ...source }] : []),
      ...(cue ? [{ kind: "c", numbers, rest: act, ...cue }] : []),
      ...content.map((span) => ({ kind: "q", numbers, ...span })),
    ];
  });

const marksOfEvents = (events: readonly CodedEvent[]): Mark[] =>
  events.flatMap((event, i): Mark[] => {
    const numbers = [i + 1];
    const { type, mode, status, contexts, trigger, actors, recipients, place, date, counts } = event;
    const label = [
      mode === undefined ? type : `${type}/${mode}`,
      status,
      ...(contexts.length ? [contexts.join(",")] : []),
    ];
    const plain = (kind: string, span: Span | undefined): Mark[] => (span ? [{ kind, numbers, ...span }] : []);
    return [
      { kind: "e", numbers, rest: label.join(":"), ...trigger },
      ...actors.flatMap(({ span }) => plain("a", span)),
      ...recipients.flatMap(({ span }) => plain("r", span)),
      ...plain("l", place?.span),
      ...plain("t", date?.words),
      ...counts.map(({ what, words }) => ({ kind: "k", numbers, rest: what, ...words })),
    ];
  });

/** Of marks over the same words the first of these is the outer one. */
const OUTER_FIRST = "qscarltke";

/** The run with its marks; null when marks cross or the words hold braces. */
function write(text: string, run: Run, marks: readonly Mark[]): string | null {
  if (/[{}⏎]/.test(text.slice(run.start, run.end))) return null;
  const sorted = merged(marks).sort(
    (a, b) => a.start - b.start || b.end - a.end || OUTER_FIRST.indexOf(a.kind) - OUTER_FIRST.indexOf(b.kind),
  );
  let written = "";
  let at = run.start;
  const open: Mark[] = [];
  const upTo = (position: number): void => {
    written += text.slice(at, position);
    at = position;
  };
  for (const mark of [...sorted, { kind: "", numbers: [], start: run.end, end: run.end }]) {
    while (open.length && open.at(-1)!.end <= mark.start) {
      upTo(open.pop()!.end);
      written += "}";
    }
    if (open.length && mark.end > open.at(-1)!.end) return null;
    upTo(mark.start);
    if (!mark.kind) continue;
    written += `{${mark.kind}${mark.numbers.join(",")}${mark.rest === undefined ? "" : `:${mark.rest}`} `;
    open.push(mark);
  }
  const line = written
    .split("\n")
    .map((each) => each.trim())
    .filter(Boolean)
    .join("⏎");
  return /^#/.test(line) ? null : line;
}

/** One mark for the same words in the same role of several attributions or events. */
function merged(marks: readonly Mark[]): Mark[] {
  const byKey = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.kind} ${mark.rest ?? ""} ${mark.start} ${mark.end}`;
    const had = byKey.get(key);
    byKey.set(
      key,
      had && mark.rest === undefined ? { ...had, numbers: [...new Set([...had.numbers, ...mark.numbers])] } : mark,
    );
    if (had && mark.rest !== undefined) byKey.set(`${key} ${mark.numbers.join()}`, had);
  }
  return [...byKey.values()];
}
