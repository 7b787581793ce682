/** Who gives a figure in a sentence that has no verb of saying: "The Front raised its count of those killed to 16". */
import type { Report, Span } from "../../records/index.js";
import { sentenceAround } from "../sentence.js";

const BETWEEN = "(?:(?:on|late|early|has|have|had|also|again|then|since|later|meanwhile|\\p{L}+day|\\p{L}+ly)\\s+)*";
const SETTING = "(?:raise[sd]?|lower(?:s|ed)|revise[sd]?|update[sd]?|correct(?:s|ed)|increase[sd]?|reduce[sd]?|puts?)";
const FIGURE = "(?:its|the|their|his|her)\\s[^.;:]*\\b(?:count|number|toll|estimate|figures?|tally|total)\\b[^.;:]*";
const SETS = new RegExp(`^(?:,[^,.]*,)?\\s+${BETWEEN}${SETTING}\\s+${FIGURE}\\b(?:to|at)\\s+$`, "iu");

/** What stands before a subject, and before a name that is no subject: "a blast at the hospital raised the toll". */
const WITHIN =
  /\b(?:at|in|near|of|by|from|with|on|for|against|outside|inside|to|between|around|under|over) (?:the |an? )?$/iu;

/** The entity that sets a figure in its sentence; undefined when the figure is set by nobody. */
export function counterOf({ document, entities }: Report, figure: Span): string | undefined {
  const { start } = sentenceAround(document.text, figure);
  const [named] = entities
    .flatMap(({ id, mentions }) => mentions.map(({ span }) => ({ id, span })))
    .filter(({ span }) => span.start >= start && span.end < figure.start)
    .filter(({ span }) => !WITHIN.test(document.text.slice(start, span.start)))
    .filter(({ span }) => SETS.test(document.text.slice(span.end, figure.start)))
    .sort((a, b) => b.span.end - a.span.end);
  return named?.id;
}
