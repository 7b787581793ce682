/** Dossiers as one page without script, for the browser, print and e-mail. */
import type { Report } from "../../records/index.js";
import { visible } from "../report/wrap.js";
import type { CellLine, Dossier } from "./content.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeHtml = (text: string): string => visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char]!);

const STYLE = `
:root{color-scheme:light dark;--line:#8886;--soft:#8882}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{line-height:1.2;margin-bottom:.2rem}h2{margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}h3{margin:1.2rem 0 .3rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
.state{font-size:.85em;border:1px solid var(--line);border-radius:1em;padding:.05em .6em;margin-left:.5em;font-weight:400}
.contested{background:#d332}.agreed,.compatible{background:#3a32}.revised{background:#38d2}
small,.source{opacity:.75}q{font-style:italic}pre{white-space:pre-wrap;background:var(--soft);padding:1rem;border-radius:.5rem;font:inherit}
mark{background:#fd08;color:inherit}:target{outline:2px solid #f80}
@media print{body{margin:0;max-width:none}section{break-inside:avoid}}`;

/** The page of several dossiers, with the texts they rest on at its end. */
export function htmlPage(dossiers: readonly Dossier[], reports: readonly Report[]): string {
  const marks = new Map<string, { start: number; end: number }[]>();
  for (const { facts, sections } of dossiers) {
    for (const { document, span } of [...facts, ...sections].flatMap(({ lines }) => lines))
      marks.set(document, [...(marks.get(document) ?? []), span]);
  }
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(dossiers[0]?.title ?? "Dossier")}</title><style>${STYLE}</style></head><body>`,
    ...dossiers.map(section),
    `<h2>The reports</h2>`,
    ...reports
      .filter(({ document }) => marks.has(document.id))
      .map((report) => source(report, marks.get(report.document.id)!)),
    `</body></html>\n`,
  ].join("\n");
}

function section(dossier: Dossier): string {
  const e = escapeHtml;
  return [
    `<section><h1>${e(dossier.title)}</h1><p><strong>${e(dossier.grade)}</strong></p><p>${e(dossier.summary.join(" "))}</p>`,
    `<h2>Who says what about it</h2>`,
    ...dossier.facts.map(
      ({ heading, state, note, lines }) =>
        `<h3>${e(heading)}<span class="state ${state}">${state}</span></h3><small>${e(note ?? "")}</small>${table(lines)}`,
    ),
    dossier.framing.length ? `<h2>What each calls it</h2><dl>` : "",
    ...dossier.framing.map(
      ({ party, words }) => `<dt><strong>${e(party)}</strong></dt><dd>${e(words.join(", "))}</dd>`,
    ),
    dossier.framing.length ? `</dl>` : "",
    ...dossier.sections.map(({ heading, lines }) => `<h2>${e(heading)}</h2>${table(lines)}`),
    `<h2>Sources</h2><ul>${dossier.origins.map((origin) => `<li>${e(origin)}</li>`).join("")}</ul></section>`,
  ].join("\n");
}

function table(lines: readonly CellLine[]): string {
  const e = escapeHtml;
  const rows = lines.map(
    ({ party, value, words, source: from, document, span }) =>
      `<tr><th scope="row">${e(party)}</th><td>${e(value)}</td><td><a href="#${anchor(document, span.start)}"><q>${e(words)}</q></a></td><td class="source">${e(from)}</td></tr>`,
  );
  return `<table><thead><tr><th>Who</th><th>Says</th><th>In the words</th><th>In</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

const anchor = (document: string, start: number): string => `d${document.slice(7, 19)}-${start}`;

/** A report's text with every span that a cell rests on marked; overlapping spans become one mark, each with its own anchor. */
function source({ document }: Report, spans: readonly { start: number; end: number }[]): string {
  const { text, id } = document;
  const starts = new Set(spans.map(({ start }) => start));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((from, i) => {
    const words = escapeHtml(text.slice(from, cuts[i + 1]));
    const place = starts.has(from) ? `<a id="${anchor(id, from)}"></a>` : "";
    return spans.some(({ start, end }) => start <= from && from < end) ? `${place}<mark>${words}</mark>` : words;
  });
  const name = document.title ?? document.origin.path ?? id;
  return `<section><h3>${escapeHtml(name)}</h3><pre>${pieces.join("")}</pre></section>`;
}
