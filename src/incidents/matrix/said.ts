/** Cells that rest on what somebody says of a happening in a sentence that tells no deed: its reason, its lawfulness, whom it is blamed on. */
import {
  holds,
  isHarm,
  wordsOf,
  type Attribution,
  type CodedEvent,
  type FactCell,
  type Report,
  type Span,
} from "../../records/index.js";
import { outletOf, type Actors } from "../actors/actors.js";
import { toldOn } from "../matching/days.js";
import { accountsOf } from "../matching/account.js";
import { familyOf, isForce } from "../matching/families.js";
import { cellsOf, type Field } from "./cells.js";
import { groundsIn } from "./grounds.js";
import { byReport, isApart, nearOf, paragraphAround, saidNear } from "./near.js";
import { sentenceAround } from "../sentence.js";
import { speakerOf, type Telling } from "./telling.js";

export const cellsSaid = (tellings: readonly Telling[], actors: Actors): [Field, FactCell][] =>
  [...byReport(tellings)].flatMap(([report, own]) => [
    ...grounds(report, own, actors),
    ...blamed(report, own, actors),
    ...aftermath(report, own, actors),
  ]);

/**
 * "Two were hurt in the raid", "seven were arrested after the attack": those counted by deeds of another kind, which have no place
 * or day of their own, nor another deed of their kind to belong to, and so go with the happening that the report tells beside them.
 */
function aftermath(report: Report, tellings: readonly Telling[], actors: Actors): [Field, FactCell][] {
  const near = nearOf(report, tellings, ({ apart }) => apart);
  const { text } = report.document;
  const beside = (span: Span): boolean =>
    tellings.some(({ event }) => holds(paragraphAround(text, span), event.trigger));
  const byForce = tellings.some(({ event }) => isForce(event.type));
  const families = new Set(tellings.map(({ event }) => familyOf(event.type)));
  const told = new Map(report.events.map((event) => [event.id, event]));
  return accountsOf(report)
    .filter((account) => !isApart(account) && !families.has(familyOf(told.get(account.events[0]!.event)!.type)))
    .flatMap(({ events }) => events.map(({ event }) => ({ event: told.get(event)!, alone: events.length === 1 })))
    .filter(({ event, alone }) => (alone || (byForce && isForce(event.type)) ? near : beside)(event.trigger))
    .flatMap(({ event }) => cellsOf({ report, event }, actors).filter(([field]) => isHarm(field)));
}

/** Who denies, or tells what is to be done, gives no reason of what was done. */
const NO_REASON: ReadonlySet<string> = new Set(["deny", "promise", "threaten", "demand"]);

function grounds(report: Report, tellings: readonly Telling[], actors: Actors): [Field, FactCell][] {
  const { text } = report.document;
  const told = tellings.map(({ event }) => sentenceAround(text, event.trigger));
  return saidNear(report, tellings).flatMap((attribution) =>
    NO_REASON.has(attribution.act)
      ? []
      : attribution.content.flatMap((part) =>
          groundsIn(text, part, [part])
            .filter(({ span }) => !told.some((sentence) => holds(sentence, span)))
            .map(({ field, span }): [Field, FactCell] => [
              field,
              {
                ...cellOf(report, chainOf(report, attribution, actors), span, tellings),
                value: { text: wordsOf(text, span) },
                status: attribution.act === "claim" || attribution.act === "allege" ? "alleged" : "reported",
              },
            ]),
        ),
  );
}

/** Nouns for what somebody is blamed for. */
const DEED =
  /^(?:for|of|over) (?:(?:the|this|that|its|their) )?(?:[\p{L}'’]+ )?(?:attacks?|assault|massacre|killings?|murders?|deaths?|strikes?|bombings?|blast|explosion|shooting|shelling|raid|ambush|kidnappings?|abductions?|sinking|clash(?:es)?|violence|incident|aggression|bloodshed)\b/iu;

/** "He blamed the brigade for the kidnapping": who did it, by one who accuses. */
function blamed(report: Report, tellings: readonly Telling[], actors: Actors): [Field, FactCell][] {
  const near = nearOf(report, tellings);
  const { text } = report.document;
  const told = tellings.filter(({ event }) => event.actors.length > 0).map(({ event }) => event.trigger);
  return report.events.filter(isBlame).flatMap((event) => {
    const sentence = sentenceAround(text, event.trigger);
    if (!near(event.trigger) || told.some((trigger) => holds(sentence, trigger))) return [];
    return event.recipients.flatMap(({ entity, span }): [Field, FactCell][] => {
      if (entity === undefined || !span || !DEED.test(text.slice(span.end, sentence.end).trimStart())) return [];
      const party = actors.of(report, entity);
      const voices = [...event.voices.map((voice) => voice.entity), speakerOf({ report, event })];
      const chain = voices.flatMap((voice) => (voice === undefined ? [] : [actors.of(report, voice)]));
      return [
        [
          "responsible",
          {
            ...cellOf(report, chain, span, tellings),
            value: { text: actors.get(party).name, polarity: "yes", party },
            status: "alleged",
            event: event.id,
          },
        ],
      ];
    });
  });
}

const isBlame = ({ type, mode, status }: CodedEvent): boolean =>
  type === "ACCUSE" && mode === "allege" && (status === "asserted" || status === "reported" || status === "alleged");

function chainOf(report: Report, attribution: Attribution, actors: Actors): string[] {
  const chain: string[] = [];
  for (let said: Attribution | undefined = attribution; said;) {
    if (said.sourceEntity !== null) chain.unshift(actors.of(report, said.sourceEntity));
    const { parent }: Attribution = said;
    said = report.attributions.find(({ id }) => id === parent);
  }
  return [actors.of(report, "publisher"), ...chain];
}

function cellOf(
  report: Report,
  chain: readonly string[],
  span: Span,
  tellings: readonly Telling[],
): Omit<FactCell, "value" | "status"> {
  const day = toldOn(report);
  const voices = chain.filter((voice, i) => voice !== chain[i - 1]);
  return {
    document: report.document.id,
    span,
    words: wordsOf(report.document.text, span),
    party: voices.at(-1)!,
    voices,
    outlet: outletOf(report),
    event: tellings[0]!.event.id,
    ...(day && { first: day, last: day }),
  };
}
