/** Dossiers as one page without script, for the browser, print and e-mail. */
import type { Clause, Evidence, Report, Span } from "../../records/index.js";
import type { Backing, Dossier, Section, Source } from "./content.js";
import { HEADS, JOINS_NOTE, NAMING_HEADS, SOURCES_NOTE } from "./prose.js";
import { anchorOf } from "./anchor.js";
import { mapSvg } from "./figures/map.js";
import { matrixSvg } from "./figures/matrix.js";
import { escapeHtml } from "./figures/svg.js";
import { timelineSvg } from "./figures/timeline.js";
import { linkTo } from "./link.js";
import { STYLE } from "./style.js";
import { sourceTexts } from "./texts.js";

const e = escapeHtml;

/** The page of several dossiers, with the texts they rest on at its end. */
export function htmlPage(dossiers: readonly Dossier[], reports: ReadonlyMap<string, Report>): string {
  const spans = new Map<string, Span[]>();
  for (const { document, span } of dossiers.flatMap(evidenceIn))
    spans.set(document, [...(spans.get(document) ?? []), span]);
  const title = dossiers.length === 1 ? dossiers[0]!.title : `${dossiers.length} incidents`;
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="referrer" content="no-referrer"><title>${e(title)}</title><style>${STYLE}</style></head><body>`,
    ...(dossiers.length > 1 ? [contents(dossiers)] : []),
    ...dossiers.map(article),
    `<section id="reports"><h2>The reports</h2>${sourceTexts(spans, reports)}</section>`,
    `</body></html>\n`,
  ].join("\n");
}

const evidenceIn = ({ facts, framing, sections, summary }: Dossier): Pick<Evidence, "document" | "span">[] => [
  ...[...facts, ...framing, ...sections].flatMap(({ versions }) => versions.flatMap(({ backing }) => backing)),
  ...summary.flat().flatMap(({ evidence }) => evidence),
];

const contents = (dossiers: readonly Dossier[]): string =>
  `<nav><h1>${dossiers.length} incidents</h1><ol>${dossiers.map(({ id, title, grade }) => `<li><a href="#${e(id)}">${e(title)}</a> <small>${e(grade)}</small></li>`).join("")}</ol></nav>`;

function article(dossier: Dossier): string {
  const uris = new Map(dossier.sources.map(({ document, uri }) => [document, uri]));
  const figures = [timelineSvg(dossier.timeline), mapSvg(dossier.map), matrixSvg(dossier.facts)];
  return [
    `<article id="${e(dossier.id)}"><h1>${e(dossier.title)}</h1><p class="grade">${e(dossier.grade)}</p>`,
    dossier.summary.length
      ? `<p class="summary">${dossier.summary.map((each) => each.map(clause).join(" ")).join(" ")}</p>`
      : "",
    ...figures.filter(Boolean).map((svg) => `<figure>${svg}</figure>`),
    `<h2>Who says what about it</h2>`,
    ...dossier.facts.map(
      (row) =>
        `<section><h3>${e(row.heading)} <span class="state ${row.state}">${row.state}</span></h3><p class="note">${e(row.note ?? "")}</p>${table(row, uris)}</section>`,
    ),
    dossier.framing.length ? `<h2>What each calls it</h2>` : "",
    ...dossier.framing.map(
      (section) => `<section><h3>${e(section.heading)}</h3>${table(section, uris, NAMING_HEADS)}</section>`,
    ),
    ...dossier.sections.map((section) => `<section><h2>${e(section.heading)}</h2>${table(section, uris)}</section>`),
    dossier.merged.length ? `<h2>Names taken as one</h2>${list(dossier.merged)}` : "",
    `<h2>Why these accounts are one incident</h2><p class="note">${e(JOINS_NOTE)}</p>${list(dossier.joins.map(({ source, words, why }) => `[${source}] ${words}: ${why}`))}`,
    `<h2>Sources</h2><p class="note">${e(SOURCES_NOTE)}</p><ol>${dossier.sources.map(source).join("")}</ol></article>`,
  ].join("\n");
}

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${e(item)}</li>`).join("")}</ul>`;

/** A clause that leads to the first of the words it rests on. */
const clause = ({ text, evidence: [first] }: Clause): string =>
  first ? `<a href="#${anchorOf(first)}" title="${e(first.words)}">${e(text)}</a>` : e(text);

const source = ({ document, outlet, date, name, uri, note }: Source): string => {
  const link = linkTo(uri);
  return `<li><a href="#${anchorOf({ document, span: { start: 0, end: 0 } }, true)}">${e(`${outlet}, ${date}, ${name}`)}</a>${link ? ` <a href="${e(link)}" rel="noreferrer noopener">${e(link)}</a>` : ""}${note ? ` <small>${e(note)}</small>` : ""}</li>`;
};

function table({ versions }: Section, uris: ReadonlyMap<string, string | undefined>, [who, says] = HEADS): string {
  const rows = versions.map(
    ({ party, value, note, backing }) =>
      `<tr><th scope="row">${e(party)}</th><td>${e(value)}${note ? ` <small>${e(note)}</small>` : ""}</td><td>${backing.map((each) => backed(each, uris)).join("")}</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">${who}</th><th scope="col">${says}</th><th scope="col">In the words</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function backed(backing: Backing, uris: ReadonlyMap<string, string | undefined>): string {
  const { words, chain, date, source: number, span } = backing;
  const link = linkTo(uris.get(backing.document), words);
  const outside = link ? ` <a href="${e(link)}" rel="noreferrer noopener">original</a>` : "";
  return `<div><a href="#${anchorOf(backing)}"><q>${e(words)}</q></a> <span class="source">${e([chain, date].filter(Boolean).join(", "))} [${number}:${span.start}–${span.end}]${outside}</span></div>`;
}
