import type { ExportOptions, Paint } from "../exporter.js";
import { visible, wrap } from "../report/wrap.js";
import type { CellLine, Dossier } from "./content.js";

const STATE_PAINT: Readonly<Record<string, keyof Paint>> = {
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
  return [
    paint.bold(visible(dossier.title)),
    paint.dim("═".repeat(Math.min(width, dossier.title.length))),
    dossier.grade,
    ...(dossier.summary.length ? ["", ...wrap(visible(dossier.summary.join(" ")), width)] : []),
    ...heading("Who says what about it"),
    ...dossier.facts.flatMap(({ heading: name, state, note, lines }) => [
      "",
      `  ${paint.bold(name)}  ${paint[STATE_PAINT[state] ?? "dim"](state)}  ${paint.dim(visible(note ?? ""))}`,
      ...lines.flatMap((line) => cell(line, paint, width)),
    ]),
    ...(dossier.framing.length ? heading("What each calls it") : []),
    ...dossier.framing.flatMap(({ party, words }) => hanging(party, words.join(", "), width)),
    ...dossier.sections.flatMap(({ heading: name, lines }) => [
      ...heading(name),
      ...lines.flatMap(({ party, value, words, source }) => [
        ...indented(`${party} — ${value}`, 2),
        ...indented(`“${words}”`, 4),
        ...indented(source, 4).map(paint.dim),
      ]),
    ]),
    ...heading("Sources"),
    ...dossier.origins.flatMap((origin) => indented(origin, 2)),
    "",
  ].join("\n");
}

function cell({ party, value, words, source }: CellLine, paint: Paint, width: number): string[] {
  const [first = "", ...more] = hanging(
    party,
    value === words ? `“${words}”` : `${value}, in the words “${words}”`,
    width,
  );
  return [
    first,
    ...more,
    ...wrap(visible(source), width - PARTY_WIDTH - 4).map((line) => " ".repeat(PARTY_WIDTH + 4) + paint.dim(line)),
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
