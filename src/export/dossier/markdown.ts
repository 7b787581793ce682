import { visible } from "../report/wrap.js";
import { linkTo } from "./link.js";
import { HEADS, JOINS_NOTE, NAMING_HEADS, sentencesOf, SOURCES_NOTE } from "./prose.js";
import type { Backing, Dossier, Section } from "./content.js";

/** Text that Markdown and the HTML within it cannot take for marks, nor a renderer for an address. */
export const escapeMarkdown = (text: string): string =>
  visible(text)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]()#+!|<>~&]/g, (mark) => `\\${mark}`)
    .replace(/:\/\/|@/g, (mark) => [...mark].map((char) => `&#${char.codePointAt(0)!};`).join(""))
    .replace(/\bwww\./gi, (mark) => mark.replace(".", "&#46;"));

/** A dossier as Markdown tables. */
export function markdownDossier(dossier: Dossier): string {
  const md = escapeMarkdown;
  const uris = new Map(dossier.sources.map(({ document, uri }) => [document, uri]));
  const where = (backing: Backing): string => {
    const link = linkTo(uris.get(backing.document), backing.words);
    const place = `${backing.source}:${backing.span.start}–${backing.span.end}`;
    return `${md([backing.chain, backing.date].filter(Boolean).join(", "))} ${link ? `[${md(place)}](<${link}>)` : md(`[${place}]`)}`;
  };
  const table = ({ versions }: Section, [who, says] = HEADS): string[] => [
    `| ${who} | ${says} | words | in |`,
    "|---|---|---|---|",
    ...versions.flatMap(({ party, value, note, backing }) =>
      backing.map(
        (each) =>
          `| ${md(party)} | ${md(note ? `${value} (${note})` : value)} | “${md(each.words)}” | ${where(each)} |`,
      ),
    ),
    "",
  ];
  return [
    `# ${md(dossier.title)}`,
    "",
    `**${md(dossier.grade)}**`,
    "",
    ...(dossier.summary.length ? [md(sentencesOf(dossier.summary).join(" ")), ""] : []),
    ...dossier.facts.flatMap((row) => [`## ${row.heading}: ${row.state}`, "", md(row.note ?? ""), "", ...table(row)]),
    ...(dossier.framing.length ? ["## What each calls it", ""] : []),
    ...dossier.framing.flatMap((section) => [`### ${md(section.heading)}`, "", ...table(section, NAMING_HEADS)]),
    ...dossier.sections.flatMap((section) => [`## ${section.heading}`, "", ...table(section)]),
    ...(dossier.merged.length ? ["## Names taken as one", ""] : []),
    ...dossier.merged.map((each) => `- ${md(each)}`),
    "",
    "## Why these accounts are one incident",
    "",
    md(JOINS_NOTE),
    "",
    ...dossier.joins.map(({ source, words, why }) => `- ${md(`[${source}] ${words}: ${why}`)}`),
    "",
    "## Sources",
    "",
    md(SOURCES_NOTE),
    "",
    ...dossier.sources.map(({ outlet, date, name, uri, note }, i) => {
      const link = linkTo(uri);
      const told = md([outlet, date, name].filter(Boolean).join(", "));
      return `${i + 1}. ${link ? `[${told}](<${link}>)` : told}${note ? md(` (${note})`) : ""}`;
    }),
    "",
  ].join("\n");
}
