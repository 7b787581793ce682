/** Whether the clause of a date looks ahead: "will meet on Monday", "is due on Monday", "to remain closed until Friday". */
import type { Analysis } from "../../language/analysis.js";

/** What is arranged for a day. */
const ARRANGED = /^(?:schedule|slate|set|plan|due|expect|book|fix|postpone|delay|reschedule|timetable)$/;
/** Present tense of these with a day is a timetable: "the truce begins on Friday". */
const TIMETABLED =
  /^(?:begin|start|open|end|expire|arrive|close|land|leave|resume|meet|visit|take|run|come|go|depart|convene)$/;
/** What follows "to" here has happened or not: it is no plan. */
const IMPLICATIVE =
  /^(?:begin|start|continue|manage|fail|happen|appear|seem|come|cease|help|get|use|have|refuse|decline|go|force|allow|enable|cause|lead)$/;
const HOLDING_OUT = /^(?:plan|promise|propose|announce|pledge|threaten|seek|demand|want|expect)$/;
const HEADED = /^(?:VERB|ADJ|NOUN)$/;
const CLIMB = 6;

/** A noun that is the root of its sentence: nothing is told of it but by an infinitive. */
const isTitle = ({ upos, deprel }: Analysis["syntax"][number]): boolean =>
  /^(?:NOUN|PROPN)$/.test(upos) && deprel === "root";

/** True when the verb that a date hangs on looks ahead. */
export function looksAhead({ syntax, tokens }: Analysis, token: number): boolean {
  const before = tokens[token - 1]?.text.toLowerCase() ?? "";
  if (/^(?:starting|beginning|effective|upcoming)$/.test(before)) return true;
  // "Talks planned for Monday", but "claimed responsibility for Monday night's attack".
  const owns = [1, 2].some((next) => /^['’]s$/.test(tokens[token + next]?.text ?? ""));
  if (before === "for" && /day$/i.test(tokens[token]!.text) && !owns) return true;
  if (before === "from" && /^(?:starting|beginning|effective)$/.test(tokens[token - 2]?.text.toLowerCase() ?? ""))
    return true;
  let at = syntax[token]!.head;
  for (let climb = 0; climb < CLIMB && at >= 0; climb++) {
    const { upos, lemma, xpos } = syntax[at]!;
    if (HEADED.test(upos) && ARRANGED.test(lemma) && (upos === "ADJ" || xpos === "VBN")) return true;
    if (upos === "VERB") break;
    at = syntax[at]!.head;
  }
  if (at < 0 || syntax[at]!.upos !== "VERB") return false;
  // "Promised elections in December": the day of what is promised; "promised on Monday" is that of the promise.
  if (at !== syntax[token]!.head && HOLDING_OUT.test(syntax[at]!.lemma)) return true;
  const { xpos, lemma, head, deprel } = syntax[at]!;
  const marks: string[] = [];
  for (let i = Math.max(0, at - CLIMB); i < at; i++)
    if (syntax[i]!.head === at) marks.push(tokens[i]!.text.toLowerCase());
  if (marks.includes("would") && marks.includes("have")) return false;
  if (marks.some((mark) => /^(?:will|would|shall|'ll|’ll|wo)$/.test(mark))) return true;
  if (marks.some((mark) => /^(?:have|has|had)$/.test(mark))) return false;
  const bare = xpos === "VB" || xpos === "VBG";
  if (bare && /^(?:until|till|by)$/.test(before)) return true;
  if (marks.includes("to")) {
    // "Is to meet", "Ministers to meet on Friday", however parsers hang the infinitive of a headline on its noun.
    if (head < 0 || deprel === "root" || isTitle(syntax[head]!)) return true;
    if (ARRANGED.test(syntax[head]!.lemma)) return true;
    return /^(?:xcomp|ccomp)/.test(deprel) && !IMPLICATIVE.test(syntax[head]!.lemma);
  }
  return /^VB[ZP]$/.test(xpos) && TIMETABLED.test(lemma) && marks.length < CLIMB && !marks.includes("do");
}
