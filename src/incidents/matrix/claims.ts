/** Who claims a deed as his own: he says so himself, whoever tells of it. */
import { holds, type FactCell, type Report, type Span } from "../../records/index.js";
import type { Actors } from "../actors/actors.js";
import { isOfDeed } from "./blame.js";
import type { Field } from "./cells.js";
import { nearOf } from "./near.js";
import { cellOf, chainOf } from "./saying.js";
import type { Telling } from "./telling.js";

/** When, where and how it is claimed: "on Wednesday", "in a statement posted online", ", through its radio station,". */
const ASIDE = "(?:, [^,.;]{1,80},| (?:on|late|early|in|via|through|by)(?: [\\p{L}\\p{N}'’-]+){1,6}?)?";
const CLAIMS = new RegExp(
  `^${ASIDE} (?:(?:later|also|has|have|had|on \\p{L}+day) )*(?:claim(?:ed|s)|admit(?:ted|s)|accept(?:ed|s)|took|taken)${ASIDE} ` +
    `(?:full )?(?:responsibility|credit)${ASIDE}(?<rest> (?:for|of|over)\\b[^.;"”]*|(?=[.,;:"”]|$| (?:and|but) ))`,
  "iu",
);

/** "The Front claimed responsibility on Wednesday for the attack": the words behind a name claim a deed. */
export const isClaimed = (text: string, name: Span): boolean => {
  const rest = CLAIMS.exec(text.slice(name.end))?.groups!["rest"];
  return rest !== undefined && isOfDeed(rest);
};

const NOBODY = /^(?:no|none|nobody|neither)\b/i;

/** Claims of what is told near them, also where no event has the one who claims it for its doer. */
export function claimed(report: Report, tellings: readonly Telling[], actors: Actors): [Field, FactCell][] {
  const { document, entities, attributions } = report;
  const near = nearOf(report, tellings);
  return entities.flatMap(({ id, kind, name, mentions }): [Field, FactCell][] => {
    if (kind === "place" || NOBODY.test(name)) return [];
    return mentions
      .filter(({ span, form }) => form !== "pronoun" && isClaimed(document.text, span) && near(span))
      .map(({ span }): [Field, FactCell] => {
        const party = actors.of(report, id);
        const said = attributions.findLast(
          ({ content, sourceEntity }) => sourceEntity !== id && content.some((part) => holds(part, span)),
        );
        const chain = said ? chainOf(report, said, actors) : [actors.of(report, "publisher")];
        const value = { text: actors.get(party).name, polarity: "yes" as const, party };
        return ["responsible", { ...cellOf(report, [...chain, party], span, tellings), value, status: "reported" }];
      });
  });
}
