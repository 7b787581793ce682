/** Whom somebody says a happening is the work of, in a sentence that tells no deed: by accusing, or as "responsible". */
import {
  EACH_OTHER,
  holds,
  wordsOf,
  type Attribution,
  type CodedEvent,
  type FactCell,
  type Report,
  type Span,
} from "../../records/index.js";
import type { Actors } from "../actors/actors.js";
import { familyOf } from "../matching/families.js";
import { MUNITIONS } from "../munitions.js";
import { sentenceAround } from "../sentence.js";
import type { Field } from "./cells.js";
import { DEEDS } from "./deeds.js";
import { nearOf, saidNear } from "./near.js";
import { cellOf, chainOf } from "./saying.js";
import { speakerOf, type Telling } from "./telling.js";

/** What somebody is blamed for. */
const CALLED = "what (?:[\\p{L}'’]+ ){1,4}?(?:calls?|called|describes? as|described as) ";
const FOR_DEED = new RegExp(
  `^(?:, [^,.;]{1,60}, )?(?:for|of|over) (?:${CALLED})?(?:(?:an?|the|this|that|its|their) )?["“'‘]?(?:[\\p{L}'’]+ )?(?:${DEEDS})\\b`,
  "iu",
);

/** "He blamed the brigade for the kidnapping": who did it, by one who accuses. */
export function blamed(report: Report, tellings: readonly Telling[], actors: Actors): [Field, FactCell][] {
  const near = nearOf(report, tellings);
  const { text } = report.document;
  const blames = report.events.filter((event) => isBlame(report, event) && near(event.trigger));
  return blames.flatMap((event) => {
    const sentence = sentenceAround(text, event.trigger);
    const told = tellings.map((telling) => telling.event).filter(({ trigger }) => holds(sentence, trigger));
    if (isMutual(event)) {
      const rest = text
        .slice(event.trigger.end, sentence.end)
        .replace(/^ (?:each other|one another)/, "")
        .trimStart();
      const deed = FOR_DEED.test(rest) || told.some(({ trigger }) => trigger.start > event.trigger.end);
      return deed || (isBlaming(report, event) && !/^(?:for|of|over)\b/i.test(rest)) ? eachOther(report, event) : [];
    }
    if (told.some(({ actors }) => actors.length > 0)) return [];
    const beside =
      isBlaming(report, event) && (told.length === 0 || told.some(({ trigger }) => trigger.end <= event.trigger.start));
    return event.recipients.flatMap(({ entity, span }): [Field, FactCell][] => {
      // "The Front, a separatist movement, for the attack".
      const rest = span ? text.slice(span.end, sentence.end).trimStart() : "";
      const forDeed = FOR_DEED.test(rest) || (beside && !/^(?:for|of|over)\b/i.test(rest));
      if (entity === undefined || !span || !forDeed) return [];
      const voices = [...event.voices.map((voice) => voice.entity), speakerOf({ report, event })];
      return [accusing(report, event, voices, { entity, span })];
    });
  });

  /** What each says of every other, side by side. */
  function eachOther(report: Report, event: CodedEvent): [Field, FactCell][] {
    return event.actors.flatMap(({ entity: by }) =>
      event.recipients.flatMap(({ entity, span }) =>
        by === undefined || entity === undefined || !span || by === entity
          ? []
          : [accusing(report, event, [...event.voices.map((voice) => voice.entity), by], { entity, span })],
      ),
    );
  }

  function accusing(
    report: Report,
    event: CodedEvent,
    voices: readonly (string | null | undefined)[],
    { entity, span }: { readonly entity: string; readonly span: Span },
  ): [Field, FactCell] {
    const party = actors.of(report, entity);
    const chain = voices.flatMap((voice) => (voice === undefined ? [] : [actors.of(report, voice)]));
    return [
      "responsible",
      {
        ...cellOf(report, chain, span, tellings),
        value: { text: actors.get(party).name, polarity: "yes", party },
        status: "alleged",
        event: event.id,
      },
    ];
  }
}

const isMutual = ({ why }: CodedEvent): boolean => why.some(({ rule }) => rule === EACH_OTHER);

/** "A blast killed two, said the army, blaming rebels": who is blamed beside a deed and for nothing else is blamed for it. */
const isBlaming = ({ document }: Report, { trigger }: CodedEvent): boolean =>
  /^blam(?:e|es|ed|ing)$/i.test(wordsOf(document.text, trigger));

const isBlame = (report: Report, event: CodedEvent): boolean => {
  const { type, mode, status } = event;
  if (
    type !== "ACCUSE" ||
    !(mode === "allege" || (mode === undefined && (isBlaming(report, event) || isMutual(event))))
  )
    return false;
  return status === "asserted" || status === "reported" || status === "alleged";
};

/** What may be so, or might have been, blames nobody. */
const HELD =
  /\s+(?:\p{L}+ly )?(?:is|are|was|were|(?:has|have|had) been) (?<no>not |never )?(?:\p{L}+ly )?(?:responsible|to blame|behind)\b(?<rest>[^.;"”]*)/uy;

/** "Government forces were responsible", "the Front was not behind the attack". */
export function heldResponsible(report: Report, tellings: readonly Telling[], actors: Actors): [Field, FactCell][] {
  const { text } = report.document;
  const own = new Set(tellings.map(({ event }) => event));
  // "Behind attacks on the base": another deed than the one at hand.
  const others = report.events.filter((event) => familyOf(event.type) !== null && !own.has(event));
  return saidNear(report, tellings).flatMap((attribution) =>
    report.entities.flatMap(({ id, mentions }): [Field, FactCell][] =>
      mentions.flatMap(({ span }): [Field, FactCell][] => {
        if (!attribution.content.some((part) => holds(part, span)) || isWithin(text, span)) return [];
        HELD.lastIndex = span.end;
        const held = HELD.exec(text)?.groups;
        if (!held || !isOfDeed(held["rest"]!)) return [];
        const said = { start: span.end, end: HELD.lastIndex };
        if (others.some(({ trigger }) => holds(said, trigger))) return [];
        const voice = { report, attribution, actors, tellings };
        return [ascribed(voice, { entity: id, span, negated: held["no"] !== undefined })];
      }),
    ),
  );
}

interface Saying {
  readonly report: Report;
  readonly attribution: Attribution;
  readonly actors: Actors;
  readonly tellings: readonly Telling[];
}

/** The deed as somebody's or, by a negation or a denial, as not his; two of them make it his again. */
function ascribed(
  { report, attribution, actors, tellings }: Saying,
  { entity, span, negated }: { readonly entity: string; readonly span: Span; readonly negated: boolean },
): [Field, FactCell] {
  const { act } = attribution;
  const party = actors.of(report, entity);
  const { name } = actors.get(party);
  const no = negated !== (act === "deny");
  return [
    "responsible",
    {
      ...cellOf(report, chainOf(report, attribution, actors), span, tellings),
      value: { text: no ? `not ${name}` : name, polarity: no ? "no" : "yes", party },
      status: act === "deny" ? "denied" : act === "claim" || act === "allege" ? "alleged" : "reported",
    },
  ];
}

/** What is denied to be one's own. */
const OWN =
  /^(?:(?:any|all|its|his|her|their|direct|having) )*(?:responsibility|involvement|role|part|hand|complicity|being (?:involved|responsible|behind))\b(?<rest>[^.;"”]*)/iu;

/** "The army denied responsibility for the blast": not the army's, it says. */
export function disowned(report: Report, tellings: readonly Telling[], actors: Actors): [Field, FactCell][] {
  const { text } = report.document;
  return saidNear(report, tellings).flatMap((attribution): [Field, FactCell][] => {
    const { act, content, sourceEntity } = attribution;
    const own = act === "deny" && content[0] ? OWN.exec(wordsOf(text, content[0]))?.groups : undefined;
    if (!own || sourceEntity === null) return [];
    if (!isOfDeed(own["rest"]!.replace(/^ (?:in|with|behind)(?= )/, " for"))) return [];
    const voice = { report, attribution, actors, tellings };
    const entity = spokenFor(report, attribution) ?? sourceEntity;
    return [ascribed(voice, { entity, span: content[0]!, negated: false })];
  });
}

/** "A spokesman for the front": whose deed it is said not to be. */
function spokenFor({ document: { text }, entities }: Report, { source }: Attribution): string | undefined {
  const words = source ? wordsOf(text, source) : "";
  const [before] = /^(?:an? |the )?spokes(?:man|woman|person) (?:for|of) (?:the )?/i.exec(words) ?? [];
  if (!source || before === undefined) return undefined;
  const at = source.start + before.length;
  return entities.find(
    ({ kind, mentions }) =>
      /^(?:organization|group|country)$/.test(kind) &&
      mentions.some(({ span }) => span.start <= at && at < span.end && span.end <= source.end),
  )?.id;
}

/** "The blast was caused by a failed launch by the Front", "it was the work of militants": by whom, behind the cause of the deed. */
const CAUSED = new RegExp(
  `\\b(?:it|this|that|which|${DEEDS})(?: [\\p{L}'’-]+){0,6}? (?:is|are|was|were|been) (?<no>not |never )?` +
    `(?:caused by|the (?:result|work|doing) of)\\b(?<rest>[^.;,"”]*)`,
  "giu",
);
/** "The drone had been launched by Karelen." */
const LAUNCHED = new RegExp(
  `\\b(?:${MUNITIONS})(?: [\\p{L}'’-]+){0,4}? (?:is|are|was|were|been) (?<no>not |never )?` +
    `(?:launched|fired|dropped|planted|laid|flown|sent|shot)(?: [\\p{L}'’-]+){0,3}? by\\b(?<rest>[^.;,"”]*)`,
  "giu",
);

export function causedBy(report: Report, tellings: readonly Telling[], actors: Actors): [Field, FactCell][] {
  const { text } = report.document;
  const mentioned = report.entities
    .filter(({ kind }) => kind !== "place")
    .flatMap(({ id, mentions }) => mentions.map(({ span }) => ({ entity: id, span })));
  return saidNear(report, tellings).flatMap((attribution) =>
    attribution.content.flatMap((part) =>
      [CAUSED, LAUNCHED]
        .flatMap((pattern) => [...wordsOf(text, part).matchAll(pattern)])
        .flatMap((match): [Field, FactCell][] => {
          const end = part.start + match.index + match[0].length;
          const rest = { start: end - match.groups!["rest"]!.length, end };
          const agent = mentioned.find(({ span }) => isAgentIn(text, rest, span));
          const negated = match.groups!["no"] !== undefined;
          return agent ? [ascribed({ report, attribution, actors, tellings }, { ...agent, negated })] : [];
        }),
    ),
  );
}

/** The first thing behind "the work of", or what stands behind "by" or "of" in the cause. */
function isAgentIn(text: string, rest: Span, span: Span): boolean {
  const before = text.slice(rest.start, span.start);
  return holds(rest, span) && /^\s*(?:the |an? )?$|\b(?:by|of) (?:the |an? )?$/i.test(before);
}

/** "The regime in Bamako is responsible": the town is no more than where the regime is. */
const isWithin = (text: string, { start }: Span): boolean =>
  /\b(?:in|of|from|near|at) (?:the )?$/.test(text.slice(Math.max(0, start - 10), start));

/** For the deed, or for nothing that is named: "responsible for security" is an office. */
export const isOfDeed = (rest: string): boolean =>
  !/^ \p{L}/u.test(rest) || AT_HAND.test(rest) || FOR_DEED.test(rest.trim().replace(/^(?!for |of |over )/, "for "));

/** "Was behind it", "claimed responsibility for this": no other deed than the one at hand. */
const AT_HAND = /^ (?:for |over )?(?:it|this|that)(?=$|[,.;:"”]| (?:and|but|on|in|at|as) )/;
