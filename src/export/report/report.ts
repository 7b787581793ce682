/** The format for reading in a terminal: who says what, what happened, how sure; each with its words. */
import {
  publishedOn,
  wordsOf,
  type Attribution,
  type CodedEvent,
  type CodedDate,
  type Participant,
  type Report,
} from "../../records/index.js";
import type { Exporter, ExportOptions, Paint } from "../exporter.js";
import { chainInWords, Lookup, saysOf } from "./voices.js";
import { shorten, visible, wrap } from "./wrap.js";

const STATUS_PAINT: Record<CodedEvent["status"], keyof Paint> = {
  asserted: "green",
  reported: "blue",
  alleged: "yellow",
  denied: "red",
  negated: "red",
  planned: "cyan",
  demanded: "cyan",
  threatened: "magenta",
  hypothetical: "dim",
};
const STATUS_WIDTH = 13;

export const reportExporter: Exporter = {
  name: "report",
  about: "for reading: who says what, what happened, how sure",
  of: "records",
  async *write({ reports }, options) {
    let first = true;
    for await (const report of reports) {
      yield `${first ? "" : "\n\n"}${render(report, options)}\n`;
      first = false;
    }
  },
};

/** One report as lines of text. */
export function render(report: Report, { paint, width }: ExportOptions): string {
  const lookup = new Lookup(report);
  return [
    ...heading(report, lookup, paint, width),
    "",
    paint.bold("Who says what"),
    ...(report.attributions.length
      ? sayings(report, lookup, paint, width)
      : [paint.dim("  Nobody is quoted or paraphrased.")]),
    "",
    paint.bold("What happened, and how sure each voice is"),
    ...(report.events.length
      ? happenings(report, lookup, paint, width)
      : [paint.dim("  No political event was found.")]),
    ...notes(report, paint, width),
  ].join("\n");
}

function heading(report: Report, lookup: Lookup, paint: Paint, width: number): string[] {
  const { document } = report;
  const opening = document.title ?? document.text.trimStart().split("\n", 1)[0] ?? "";
  const about = [
    lookup.publisher === "the report" ? null : lookup.publisher,
    publishedOn(document),
    document.origin.path,
    document.origin.record,
  ];
  return [
    paint.bold(shorten(visible(opening), width)),
    paint.dim(
      about
        .filter(Boolean)
        .map((each) => visible(each!))
        .join(" · "),
    ),
  ];
}

function sayings(report: Report, lookup: Lookup, paint: Paint, width: number): string[] {
  const byParent = new Map<string | null, Attribution[]>();
  for (const each of report.attributions) byParent.set(each.parent, [...(byParent.get(each.parent) ?? []), each]);
  const lines: string[] = [];
  const stack = (byParent.get(null) ?? []).map((attribution) => ({ attribution, depth: 0 })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { attribution, depth } = next;
    const indent = "  ".repeat(depth + 1);
    const { text } = report.document;
    const content = attribution.content.map((span) => visible(wordsOf(text, span))).join(" … ");
    const cue = attribution.cue ? visible(wordsOf(text, attribution.cue)) : "goes on";
    const note =
      attribution.resolved === "named"
        ? saysOf(attribution.act)
        : `${saysOf(attribution.act)}; source ${attribution.resolved}`;
    lines.push(
      `${indent}${paint.bold(visible(speaker(attribution, report, lookup)))} ${paint.dim(`— ${cue} (${note})`)}`,
    );
    lines.push(...wrap(content, width - indent.length - 2).map((line) => `${indent}  ${line}`));
    for (const child of [...(byParent.get(attribution.id) ?? [])].reverse())
      stack.push({ attribution: child, depth: depth + 1 });
  }
  return lines;
}

function speaker(attribution: Attribution, report: Report, lookup: Lookup): string {
  if (attribution.sourceEntity) return lookup.name(attribution.sourceEntity);
  return attribution.source ? wordsOf(report.document.text, attribution.source) : "Someone not named";
}

function happenings(report: Report, lookup: Lookup, paint: Paint, width: number): string[] {
  return report.events.flatMap((event) => {
    const { text } = report.document;
    const parties = (all: readonly Participant[]): string =>
      all.map((each) => party(each, report, lookup)).join(", ") || "?";
    const kind = `${event.type}${event.mode ? `/${event.mode}` : ""}`;
    const who = event.recipients.length
      ? `${parties(event.actors)} → ${parties(event.recipients)}`
      : parties(event.actors);
    const counts = event.counts.map(({ what, words }) => `${what}: “${visible(wordsOf(text, words))}”`);
    const when = event.date && dateInWords(event.date);
    const where = event.place && lookup.name(event.place.entity);
    const details = [where && visible(where), when, ...counts].filter(Boolean).join(" · ");
    const status = paint[STATUS_PAINT[event.status]](event.status.padEnd(STATUS_WIDTH));
    const indent = " ".repeat(STATUS_WIDTH + 2);
    return [
      `  ${status}${paint.bold(kind)}  ${visible(who)}  ${paint.dim(`“${visible(wordsOf(text, event.trigger))}”`)}`,
      ...(details ? wrap(details, width - indent.length).map((line) => indent + line) : []),
      ...wrap(visible(chainInWords(event, lookup)), width - indent.length).map((line) => indent + paint.dim(line)),
    ];
  });
}

function party({ entity, span }: Participant, report: Report, lookup: Lookup): string {
  return entity ? lookup.name(entity) : span ? wordsOf(report.document.text, span) : "?";
}

/** "2019-12-29", "2024-03", "2024-03-01 to 2024-03-07", or "date open". */
export function dateInWords({ start, end, precision }: CodedDate): string {
  if (!start || !end) return "date open";
  if (precision === "year") return start.slice(0, 4);
  if (precision === "month") return start.slice(0, 7);
  return start === end ? start : `${start} to ${end}`;
}

function notes(report: Report, paint: Paint, width: number): string[] {
  const told = report.messages.filter(({ severity }) => severity !== "info");
  if (!told.length) return [];
  return [
    "",
    paint.bold("Notes"),
    ...told.flatMap(({ text }) => wrap(`- ${visible(text)}`, width - 2).map((line) => paint.yellow(`  ${line}`))),
  ];
}
