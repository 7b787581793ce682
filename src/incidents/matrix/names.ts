/**
 * What somebody says the happening was: "It was a massacre", "This is an act of piracy", "called the sinking murder". Only nouns
 * that judge or explain an act are names for it: "It was a long night" names nothing.
 */
import { holds, wordsOf, type Framing, type Report, type Span } from "../../records/index.js";
import type { Actors } from "../actors/actors.js";
import { byReport, saidNear } from "./near.js";
import type { Telling } from "./telling.js";

const NOUNS =
  "massacre|slaughter|bloodbath|carnage|murder|killing|execution|crime|atrocity|genocide|aggression|provocation|attack|assault|ambush|raid|strike|" +
  "shooting|bombing|invasion|incursion|kidnapping|abduction|theft|robbery|piracy|terrorism|barbarism|sabotage|violation|outrage|disgrace|" +
  "accident|mistake|error|misunderstanding|tragedy|disaster|incident|clash|exchange|operation|mission|exercise|intervention|crackdown|rescue|" +
  "response|retaliation|reprisal|revenge|punishment|self-defen[cs]e|witch-hunt|stunt|hoax|fabrication|farce|escalation|measure";
const OF = "(?:act|crime|campaign|declaration) of [\\p{L}-]+";
const NAME = `(?:(?!an? )[\\p{L}-]+ ){0,3}?(?:${OF}|war crime|${NOUNS})\\b`;
const SAID_OF = new RegExp(`\\b(?:it|this|that|the [\\p{L}-]+) (?:is|was|has been|had been) an? (${NAME})`, "giu");
const NAMED_A = new RegExp(`\\ban? (${NAME})(?: (?:of|for|against|on|to|by|in)\\b[^,;]*)?$`, "iu");
const NAMED = new RegExp(`\\b(${OF}|${NOUNS})$`, "iu");
/** "Called for an inquiry" names nothing. */
const ASKED = /^(?:for|on|upon)\b/i;
const NAMING = /\b(?:call|describ|brand|label|denounc)/i;

/** One for each party and name. */
export function namesFor(tellings: readonly Telling[], actors: Actors): Framing[] {
  return [...byReport(tellings)].flatMap(([report, own]) => {
    const { id, text } = report.document;
    return saidNear(report, own).flatMap(({ sourceEntity, cue, content }) =>
      content
        .map((part) => beforeCue(report, part))
        .flatMap((part) => namesIn(text, part, cue !== null && NAMING.test(wordsOf(text, cue))))
        .map((span): Framing => ({
          party: actors.of(report, sourceEntity!),
          role: "act",
          words: wordsOf(text, span),
          span,
          document: id,
        })),
    );
  });
}

/** "Called it an act of piracy and demanded …": what is said before a verb of saying that stands in the same words. */
function beforeCue({ document, attributions }: Report, part: Span): Span {
  const cues = attributions.flatMap(({ cue }) => (cue && holds(part, cue) ? cue.start : []));
  if (cues.length === 0) return part;
  const words = document.text.slice(part.start, Math.min(...cues)).trimEnd();
  return { start: part.start, end: part.start + words.replace(/,?(?: and| but)?$/u, "").length };
}

function namesIn(text: string, part: Span, naming: boolean): Span[] {
  const words = wordsOf(text, part);
  const matches = [...words.matchAll(SAID_OF)];
  const called = words.replace(/[^\p{L}]{1,2}$/u, "");
  const last = naming && !ASKED.test(words) ? (NAMED_A.exec(called) ?? NAMED.exec(called)) : null;
  return [...matches, ...(last ? [last] : [])].map((match) => {
    const name = match[1]!;
    const start = part.start + match.index + match[0].lastIndexOf(name);
    return { start, end: start + name.length };
  });
}
