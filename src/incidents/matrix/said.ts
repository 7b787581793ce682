/** Cells that rest on what somebody says of a happening in a sentence that tells no deed: its reason, its lawfulness, what it cost. */
import { holds, isHarm, wordsOf, type FactCell, type Report, type Span } from "../../records/index.js";
import type { Actors } from "../actors/actors.js";
import { accountsOf, isApart } from "../matching/account.js";
import { familyOf, hasAftermath, isForce } from "../matching/families.js";
import { cellsOf, type Field } from "./cells.js";
import { groundsIn } from "./grounds.js";
import { blamed, causedBy, disowned, heldResponsible } from "./blame.js";
import { claimed } from "./claims.js";
import { byReport, nearOf, paragraphAround, saidNear } from "./near.js";
import { cellOf, chainOf } from "./saying.js";
import { sentenceAround } from "../sentence.js";
import type { Telling } from "./telling.js";
import { unharmed } from "./unharmed.js";

export const cellsSaid = (tellings: readonly Telling[], actors: Actors): [Field, FactCell][] =>
  [...byReport(tellings)].flatMap(([report, own]) => [
    ...grounds(report, own, actors),
    ...blamed(report, own, actors),
    ...claimed(report, own, actors),
    ...heldResponsible(report, own, actors),
    ...disowned(report, own, actors),
    ...causedBy(report, own, actors),
    ...aftermath(report, own, actors),
    ...unharmed(report, own, actors),
  ]);

/**
 * "Two were hurt in the raid", "seven were arrested after the attack": those counted by deeds of another kind, which have no place
 * or day of their own, nor another deed of their kind to belong to, and so go with the happening that the report tells beside them.
 */
function aftermath(report: Report, tellings: readonly Telling[], actors: Actors): [Field, FactCell][] {
  if (!tellings.some(({ event }) => hasAftermath(event.type))) return [];
  const { text } = report.document;
  const beside = (span: Span): boolean =>
    tellings.some(({ event }) => holds(paragraphAround(text, span), event.trigger));
  const byForce = tellings.some(({ event }) => isForce(event.type));
  const families = new Set<string | null>(tellings.map(({ event }) => familyOf(event.type)));
  const told = new Map(report.events.map((event) => [event.id, event]));
  return accountsOf(report)
    .filter((account) => !isApart(account) && !families.has(account.family))
    .flatMap(({ events }) => {
      const own = events.map(({ event }) => told.get(event)!);
      const isOwn = ({ start }: Span): boolean => own.some(({ trigger }) => trigger.start === start);
      const near = nearOf(
        report,
        tellings,
        ({ apart, type, triggers }) => apart || (/^(?:ASSAULT|PROTEST)$/.test(type) && !triggers.some(isOwn)),
      );
      return own.filter(({ type, trigger }) =>
        (own.length === 1 || (byForce && isForce(type)) ? near : beside)(trigger),
      );
    })
    .flatMap((event) => cellsOf({ report, event }, actors).filter(([field]) => isHarm(field)));
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
