/** The reports' texts at the end of the page, with everything marked that a dossier rests on. */
import { fileOf } from "../../readers/outlet.js";
import { publishedOn, type Report, type Span } from "../../records/index.js";
import { escapeHtml } from "./figures/svg.js";
import { anchorOf } from "./anchor.js";

/** @param spans by document; documents without a report are passed over */
export const sourceTexts = (
  spans: ReadonlyMap<string, readonly Span[]>,
  reports: ReadonlyMap<string, Report>,
): string =>
  [...spans]
    .flatMap(([id, marked]) => {
      const report = reports.get(id);
      return report ? [sourceText(report, marked)] : [];
    })
    .join("\n");

/** Overlapping spans become one mark, each with its own anchor. */
function sourceText({ document }: Report, spans: readonly Span[]): string {
  const { text, id } = document;
  const starts = new Set(spans.map(({ start }) => start));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const covered = coverOf(spans);
  let at = 0;
  const pieces = cuts.slice(0, -1).map((from, i) => {
    while (at < covered.length && covered[at]!.end <= from) at++;
    const marked = at < covered.length && covered[at]!.start <= from;
    const words = escapeHtml(text.slice(from, cuts[i + 1]));
    const place = starts.has(from)
      ? `<a id="${anchorOf({ document: id, span: { start: from, end: from } })}"></a>`
      : "";
    return `${place}${marked ? `<mark>${words}</mark>` : words}`;
  });
  const name = [document.title ?? (fileOf(document.origin.path ?? "") || id), publishedOn(document)?.slice(0, 10)]
    .filter(Boolean)
    .join(", ");
  return `<section id="${anchorOf({ document: id, span: { start: 0, end: 0 } }, true)}"><h3>${escapeHtml(name)}</h3><pre>${pieces.join("")}</pre></section>`;
}

/** The union of spans, in order. */
function coverOf(spans: readonly Span[]): Span[] {
  const cover: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = cover.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else cover.push({ start, end });
  }
  return cover;
}
