/** The event between two given spans: the encoder's relate head and the codebook's own reading, put together. */
import { segment, type Analyser } from "../../language/index.js";
import { quadOf, scoreOf, type Document, type EventType, type Span } from "../../records/index.js";
import type { Registry } from "../actors/registry.js";
import { attributionStep } from "../attribution/step.js";
import { entitiesStep } from "../entities/step.js";
import { eventsStep } from "../events/step.js";
import type { DraftEvent } from "../layers.js";
import { spanOf } from "../ranges.js";
import { assemble } from "../step.js";
import { weigh, type Evidence } from "./weigh.js";

export interface Relation {
  readonly type: EventType;
  readonly mode: string | null;
  readonly quad: 1 | 2 | 3 | 4;
  readonly confidence: number;
}

/** Finds the event between an actor and a recipient; either may be null when the text only implies it. */
export type Relate = (text: string, actor: Span | null, recipient: Span | null) => Promise<Relation>;

/** A relation finder over an analyser and a registry of actors. */
export function relateWith(analyser: Analyser, registry: Registry): Relate {
  const line = assemble(["document", "analysis"], [entitiesStep(registry), attributionStep, eventsStep]);
  return async (text, actor, recipient) => {
    const segmented = segment(text);
    const [analysis] = await analyser.analyse([segmented]);
    const roots = await analyser.relate(segmented, actor, recipient);
    const { layers } = await line.run({ document: bare(text), analysis: analysis! });
    const told = layers.drafts.map((draft) =>
      evidence(draft, spanOf(analysis!.tokens, draft.trigger), actor, recipient),
    );
    const { type, mode, confidence } = weigh(roots, told);
    return { type, mode, quad: quadOf(type), confidence };
  };
}

function evidence(draft: DraftEvent, trigger: Span, actor: Span | null, recipient: Span | null): Evidence {
  const { type, mode, actors, recipients } = draft;
  const meets = (side: DraftEvent["actors"], span: Span | null): boolean =>
    span !== null && side.some((each) => each.span && each.span.start < span.end && span.start < each.span.end);
  const confidence = Math.max(...draft.why.filter(({ field }) => field === "type").map((each) => each.confidence));
  return {
    type,
    mode: mode ?? null,
    actor: meets(actors, actor),
    recipient: meets(recipients, recipient),
    swapped: meets(actors, recipient) && meets(recipients, actor),
    between: between(trigger, actor, recipient),
    confidence,
    intensity: Math.abs(scoreOf(type, mode)),
  };
}

/** True when the trigger stands between the two spans. */
const between = (trigger: Span, actor: Span | null, recipient: Span | null): boolean =>
  actor !== null &&
  recipient !== null &&
  trigger.start >= Math.min(actor.end, recipient.end) &&
  trigger.end <= Math.max(actor.start, recipient.start);

const bare = (text: string): Document => ({
  id: "",
  text,
  language: "en",
  byline: [],
  origin: { reader: "relate", sha256: "" },
  status: "usable",
});
