import type { ExportOptions, Paint } from "../exporter.js";
import { visible, wrap } from "../report/wrap.js";
import { JOINS_NOTE, sentencesOf, SOURCES_NOTE } from "./prose.js";
import { DEED, type Backing, type Dossier, type Row, type Section, type Version } from "./content.js";

const STATE_PAINT: Readonly<Record<Row["state"], keyof Paint>> = {
  agreed: "green",
  compatible: "green",
  "single-source": "yellow",
  contested: "red",
  revised: "cyan",
  withdrawn: "dim",
};
const PARTY_WIDTH = 26;

/** A dossier for reading in a terminal. */
export function textDossier(dossier: Dossier, { paint, width }: ExportOptions): string {
  const heading = (text: string): string[] => ["", paint.bold(text)];
  const indented = (text: string, indent: number): string[] =>
    wrap(visible(text), width - indent).map((line) => " ".repeat(indent) + line);
  const versions = ({ versions: all }: Section): string[] => all.flatMap((each) => versionLines(each, paint, width));
  return [
    paint.bold(visible(dossier.title)),
    paint.dim("═".repeat(Math.min(width, dossier.title.length))),
    dossier.grade,
    ...(dossier.summary.length ? ["", ...wrap(visible(sentencesOf(dossier.summary).join(" ")), width)] : []),
    ...heading("Who says what about it"),
    ...dossier.facts.flatMap((row) => [
      "",
      `  ${paint.bold(row.heading)}  ${paint[STATE_PAINT[row.state]](row.state)}`,
      ...indented(row.note ?? "", 4).map(paint.dim),
      ...versions(row),
    ]),
    ...(dossier.framing.length ? heading("What each calls it") : []),
    ...dossier.framing.flatMap(({ heading: party, versions: all }) => hanging(party, namesOf(all), width)),
    ...dossier.sections.flatMap(({ heading: name, versions: all }) => [
      ...heading(name),
      ...all.flatMap(({ party, value, backing }) => [
        ...indented(`${party} ${value}`, 2),
        ...backing.flatMap((each) => [
          ...indented(quoted(each.words), 4),
          ...indented(sourceLine(each), 4).map(paint.dim),
        ]),
      ]),
    ]),
    ...(dossier.merged.length ? heading("Names taken as one") : []),
    ...dossier.merged.flatMap((each) => indented(each, 2)),
    ...heading("Why these accounts are one incident"),
    ...indented(JOINS_NOTE, 2),
    ...dossier.joins.flatMap(({ source, words, why }) => indented(`[${source}] ${words}: ${why}`, 2)),
    ...heading("Sources"),
    ...indented(SOURCES_NOTE, 2),
    ...dossier.sources.flatMap(({ outlet, date, name, uri, note }, i) =>
      indented(`[${i + 1}] ${[outlet, date, name, uri].filter(Boolean).join(", ")}${note ? ` (${note})` : ""}`, 2),
    ),
    "",
  ].join("\n");
}

/** "Sahel Wire › Songhai Liberation Front, 2024-03-04 [1:150–161]". */
export const sourceLine = ({ chain, date, source, span }: Backing): string =>
  `${[chain, date].filter(Boolean).join(", ")} [${source}:${span.start}–${span.end}]`;

/** Words in quotation marks; those that have their own keep them. */
const quoted = (words: string): string => (/^["“].*["”]$/su.test(words) ? words : `“${words}”`);

/** “bombed”, “bombing”; those who did it: “government”; the place: “Ansongo”. */
function namesOf(versions: readonly Version[]): string {
  const roles = [...new Set(versions.map(({ party }) => party))];
  return roles
    .map((role) => {
      const names = versions.filter(({ party }) => party === role).map(({ value }) => `“${value}”`);
      return `${role === DEED ? "" : `${role}: `}${names.join(", ")}`;
    })
    .join("; ");
}

function versionLines({ party, value, note, backing }: Version, paint: Paint, width: number): string[] {
  const told = backing.every(({ words }) => words === value) ? `“${value}”` : `${value}`;
  const right = " ".repeat(PARTY_WIDTH + 4);
  return [
    ...hanging(party, note ? `${told} (${note})` : told, width),
    ...backing.flatMap((each) =>
      wrap(
        visible(each.words === value ? sourceLine(each) : `“${each.words}” ${sourceLine(each)}`),
        width - PARTY_WIDTH - 6,
      ).map((line, i) => right + (i ? "  " : "") + paint.dim(line)),
    ),
  ];
}

/** A name in the left column and words beside it. */
function hanging(name: string, words: string, width: number): string[] {
  const left = wrap(visible(name), PARTY_WIDTH - 1);
  const right = wrap(visible(words), width - PARTY_WIDTH - 4);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    `    ${(left[i] ?? "").padEnd(PARTY_WIDTH)}${right[i] ?? ""}`.trimEnd(),
  );
}
