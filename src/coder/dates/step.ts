import { findDateline } from "../../readers/index.js";
import type { Analysis } from "../../language/analysis.js";
import { message, overlaps, wordsOf } from "../../records/index.js";
import type { DatedRange } from "../layers.js";
import { spanOf } from "../ranges.js";
import { step } from "../step.js";
import { anchorOf } from "./anchor.js";
import { expressionsIn, type Expression } from "./expressions.js";
import { resolve } from "./resolve.js";

const NAMED = 6; // years told in a message, the latest

export const datesStep = step({
  name: "dates",
  version: 1,
  reads: ["document", "analysis"],
  writes: ["dates"],
  run({ document, analysis, tell }) {
    const expressions = expressionsIn(analysis.tokens);
    const filed = document.dateline && findDateline(document.text)?.date;
    const isFiled = (each: Expression): boolean =>
      filed !== undefined && overlaps(spanOf(analysis.tokens, each), filed);
    const { anchor, years } = anchorOf(
      document.published,
      expressions.find(isFiled),
      expressions.filter((each) => !isFiled(each)),
    );
    if (filed && years) {
      const words = wordsOf(document.text, filed);
      const list = years.length ? years.slice(-NAMED).join(", ") : "any year";
      tell(message("date-without-year", "dates", { words, years: list }, filed));
    }
    const dates = expressions.flatMap((expression): DatedRange[] => {
      const words = spanOf(analysis.tokens, expression);
      const resolved = resolve(expression.said, anchor, isFuture(analysis, expression.first));
      if (!resolved) {
        tell(message("date-impossible", "dates", { words: wordsOf(document.text, words) }, words));
        return [];
      }
      const { first, last, open } = expression;
      const basis = isFiled(expression) ? "dateline" : resolved.basis;
      return [{ first, last, date: { words, ...resolved, basis }, ...(open && { open }) }];
    });
    return { dates };
  },
});

/** True when the verb that a date hangs on looks ahead: "will meet on Monday", "is to meet". */
function isFuture({ syntax, tokens }: Analysis, token: number): boolean {
  let at = token;
  for (let climb = 0; climb < 6 && at >= 0; climb++) {
    if (syntax[at]!.upos === "VERB") break;
    at = syntax[at]!.head;
  }
  if (at < 0 || syntax[at]!.upos !== "VERB") return false;
  const from = Math.max(0, at - 6);
  for (let i = from; i < at; i++) {
    if (syntax[i]!.head === at && /^(?:will|shall|'ll|’ll)$/i.test(tokens[i]!.text)) return true;
  }
  const infinitive = at > 0 && tokens[at - 1]!.text.toLowerCase() === "to";
  const governor = syntax[at]!.head;
  return (
    infinitive &&
    governor >= 0 &&
    /^(?:plan|expect|schedule|due|intend|set|agree|vow|promise)$/.test(syntax[governor]!.lemma)
  );
}
