/** That nobody came to harm: a figure of none, which no number word tells. */
import { holds, type FactCell, type Report, type Span } from "../../records/index.js";
import type { Actors } from "../actors/actors.js";
import type { Field } from "./cells.js";
import { nearOf } from "./near.js";
import { cellOf, chainOf } from "./saying.js";
import type { Telling } from "./telling.js";

/** What befalls people, and the rows that a figure of none of them belongs to. */
const ROWS: readonly (readonly [pattern: string, rows: readonly Field[]])[] = [
  ["killed|deaths|fatalities|dead|dying|loss of life", ["killed"]],
  ["injured|wounded|injuries", ["injured"]],
  ["hurt|harmed|casualties|victims|casualty|casualty figures", ["killed", "injured"]],
  ["arrested|detained|arrests|detentions", ["arrested"]],
  ["abducted|kidnapped|abductions|kidnappings", ["abducted"]],
];
const BEFALLS = ROWS.map(([pattern]) => pattern).join("|");
const WHO = "no one|nobody|none(?: of [\\p{L}'’ ]{1,30}?)?|no (?:[\\p{L}-]+ ){0,3}?|neither (?:[\\p{L}-]+ )?";
const NOBODY = new RegExp(
  `\\b(?<who>${WHO}) ?(?:(?:was|were|is|are|(?:has|have|had) been) )?(?:\\p{L}+ly )?(?<what>${BEFALLS})\\b|\\bwithout (?:(?:any|causing|further) )*(?<loss>casualties|injuries|deaths|loss of life)\\b`,
  "giu",
);
/** "No reports of casualties", "no word on injuries": nothing is known yet. */
const UNKNOWN = /\b(?:reports?|word|information|details?|news|indication|sign|evidence|figures?|idea|claim)\b/i;

/** Cells of what a report, or somebody in it, says of the happening: none. */
export function unharmed(report: Report, tellings: readonly Telling[], actors: Actors): [Field, FactCell][] {
  const { document, attributions } = report;
  const { text } = document;
  const near = nearOf(report, tellings);
  return [...text.matchAll(NOBODY)].flatMap((match): [Field, FactCell][] => {
    const span: Span = { start: match.index, end: match.index + match[0].length };
    const what = (match.groups!["what"] ?? match.groups!["loss"])!.toLowerCase();
    if (UNKNOWN.test(match[0]) || !near(span)) return [];
    const said = attributions.findLast(({ content }) => content.some((part) => holds(part, span)));
    if (said && (said.act === "deny" || said.act === "ask" || said.act === "demand" || said.sourceEntity === null))
      return [];
    const chain = said ? chainOf(report, said, actors) : [actors.of(report, "publisher")];
    const value = { text: match[0].toLowerCase(), min: 0, max: 0 };
    const rows = ROWS.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(what))?.[1] ?? [];
    return rows.map((row) => [row, { ...cellOf(report, chain, span, tellings), value, status: "reported" }]);
  });
}
