/** One event of an incident in the report that tells it. */
import { holds, type CodedEvent, type Report, type Voice } from "../../records/index.js";

export interface Telling {
  readonly report: Report;
  readonly event: CodedEvent;
}

const COMMITTED = /^(?:CT|PR|PS)[+-]$/;

const AGAINST = /^(?:CT|PR)-$/;

/**
 * The innermost voice that takes a stand on the event, with its place in the chain; null when none does. Of what is denied it is
 * the one who denies, not those whose word is denied ("rejected reports that …").
 */
export function standOf({ voices, status }: CodedEvent): { readonly voice: Voice; readonly depth: number } | null {
  const denying = status === "denied" ? voices.findLastIndex(({ commitment }) => AGAINST.test(commitment)) : -1;
  if (denying >= 0) return { voice: voices[denying]!, depth: denying };
  for (let depth = voices.length - 1; depth >= 0; depth--) {
    const voice = voices[depth]!;
    if (COMMITTED.test(voice.commitment)) return { voice, depth };
  }
  return null;
}

/** True when the one who takes the stand says that it is not so. */
export const isDenial = ({ status }: CodedEvent): boolean => status === "denied" || status === "negated";

/** Who does an act of words: its actor, else, where that is a pronoun, the source of the attribution that the word opens. */
export const speakerOf = ({ report, event }: Telling): string | undefined =>
  event.actors[0]?.entity ??
  report.attributions.find(({ cue }) => cue && holds(cue, event.trigger))?.sourceEntity ??
  undefined;
