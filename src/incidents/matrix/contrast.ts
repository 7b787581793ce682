/** Whom a voice says it was not, beside whom it was: "the Front, not the army, carried out the attack". */
import { holds, type FactCell, type Report, type Span } from "../../records/index.js";
import type { Actors } from "../actors/actors.js";
import { sentenceAround } from "../sentence.js";

const AGAINST = /^,? (?:and )?(?:not|rather than|instead of) (?:by |of )?(?:the )?$/;
/** "Not the army but the Front". */
const BUT = /^,? but (?:rather )?(?:by )?(?:the )?$/;
const NOT = /\bnot (?:by )?(?:the )?$/;
/** "The Front was behind the attack, not the army." */
const LAST = /, not (?:by |of )?(?:the )?$/;

/** The cell's voice says too that it was not these. */
export function contrastsOf(report: Report, cell: FactCell, actors: Actors): FactCell[] {
  const { text } = report.document;
  const { span } = cell;
  const sentence = sentenceAround(text, span);
  const isContrast = (other: Span): boolean => {
    if (!holds(sentence, other)) return false;
    if (other.end <= span.start)
      return BUT.test(text.slice(other.end, span.start)) && NOT.test(text.slice(sentence.start, other.start));
    const between = text.slice(span.end, other.start);
    return AGAINST.test(between) || (LAST.test(between) && /^(?:[,.;"”]|$)/u.test(text.slice(other.end, sentence.end)));
  };
  return report.entities.flatMap(({ id, kind, mentions }) => {
    const party = actors.of(report, id);
    const found = kind === "place" ? undefined : mentions.find((mention) => isContrast(mention.span));
    if (!found || party === cell.value.party) return [];
    const { start, end } = found.span;
    const value = { text: `not ${actors.get(party).name}`, polarity: "no" as const, party };
    return [{ ...cell, span: found.span, words: text.slice(start, end), value }];
  });
}
