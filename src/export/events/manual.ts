/**
 * How formats without a status tell an event. A planned or denied deed must never come out as one that happened: what
 * PLOVER has a type for takes that type (docs/codebook.md), and what it has none for is left out.
 */
import { hasMode, quadOf, scoreOf, type CodedEvent, type EventType } from "../../records/index.js";
import { cameoOf } from "../../coder/codebook/cameo.js";

/** The event as it is told, with the rule that made it so. */
export interface Told {
  readonly type: EventType;
  readonly mode: string | undefined;
  readonly quad: 1 | 2 | 3 | 4;
  readonly score: number;
  readonly cameo: string | undefined;
  readonly rule: TellingRule;
}

export const TELLING_RULES = {
  "as-coded": "The event as it was coded: it is told as having happened, by the publisher or by a voice.",
  "future-cooperation-agree": "Cooperation that is planned or offered is AGREE.",
  "future-retreat-concede": "A RETREAT that is planned or offered is CONCEDE.",
  "future-conflict-threaten": "Conflict that is planned or held out is THREATEN.",
  "hypothetical-assault-threaten": "An ASSAULT that is only thought of is THREATEN.",
} as const;
export type TellingRule = keyof typeof TELLING_RULES;

/** How an event is told; a string says why it is left out. */
export function toldAs(event: CodedEvent): Told | string {
  const { type, mode, status, contexts } = event;
  const as = (to: EventType, rule: TellingRule, toMode?: string): Told => ({
    type: to,
    mode: toMode,
    quad: quadOf(to),
    score: scoreOf(to, toMode),
    cameo: cameoOf(to, toMode, contexts),
    rule,
  });
  switch (status) {
    case "asserted":
    case "reported":
    case "alleged":
      return {
        type,
        mode,
        quad: quadOf(type),
        score: event.score,
        cameo: event.cameo ?? cameoOf(type, mode, contexts),
        rule: "as-coded",
      };
    case "planned":
    case "threatened":
      if (type === "RETREAT") return as("CONCEDE", "future-retreat-concede");
      if (quadOf(type) <= 2) return as("AGREE", "future-cooperation-agree");
      if (quadOf(type) === 4) return as("THREATEN", "future-conflict-threaten", threatOf(type, mode));
      return `${status} ${type}: there is no type for it`;
    case "hypothetical":
      if (type === "ASSAULT") return as("THREATEN", "hypothetical-assault-threaten", "violence");
      return "hypothetical: it is not said to have happened";
    case "demanded":
      return "demanded: the demand itself is an event of its own";
    case "negated":
    case "denied":
      return `${status}: the format has no place for what did not happen`;
  }
}

/** THREATEN's mode for what is threatened. */
function threatOf(type: EventType, mode: string | undefined): string | undefined {
  const found = type === "ASSAULT" || type === "MOBILIZE" ? "violence" : type === "SANCTION" ? "relations" : mode;
  return found !== undefined && hasMode("THREATEN", found) ? found : undefined;
}
