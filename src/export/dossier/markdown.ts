import { visible } from "../report/wrap.js";
import type { CellLine, Dossier } from "./content.js";

/** Text that Markdown and the HTML within it cannot take for marks. */
export const escapeMarkdown = (text: string): string =>
  visible(text)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]()#+!|<>~&]/g, (mark) => `\\${mark}`);

/** A dossier as Markdown tables. */
export function markdownDossier(dossier: Dossier): string {
  const md = escapeMarkdown;
  const table = (lines: readonly CellLine[]): string[] => [
    "| who | says | words | in |",
    "|---|---|---|---|",
    ...lines.map(
      ({ party, value, words, source }) => `| ${[party, value, `“${words}”`, source].map(md).join(" | ")} |`,
    ),
  ];
  return [
    `# ${md(dossier.title)}`,
    "",
    `**${md(dossier.grade)}**`,
    "",
    ...(dossier.summary.length ? [md(dossier.summary.join(" ")), ""] : []),
    ...dossier.facts.flatMap(({ heading, state, note, lines }) => [
      `## ${md(heading)}: ${state}`,
      "",
      md(note ?? ""),
      "",
      ...table(lines),
      "",
    ]),
    ...(dossier.framing.length ? ["## What each calls it", ""] : []),
    ...dossier.framing.map(({ party, words }) => `- **${md(party)}**: ${md(words.join(", "))}`),
    "",
    ...dossier.sections.flatMap(({ heading, lines }) => [`## ${heading}`, "", ...table(lines), ""]),
    "## Sources",
    "",
    ...dossier.origins.map((origin) => `- ${md(origin)}`),
    "",
  ].join("\n");
}
