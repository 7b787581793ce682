/** The voices of an attribution, and a cell of what they say. */
import { wordsOf, type Attribution, type FactCell, type Report, type Span } from "../../records/index.js";
import { outletNameOf } from "../../readers/outlet.js";
import type { Actors } from "../actors/actors.js";
import { toldOn } from "../matching/days.js";
import type { Telling } from "./telling.js";

/** From the outlet to the source of the attribution itself. */
export function chainOf(report: Report, attribution: Attribution, actors: Actors): string[] {
  const chain: string[] = [];
  for (let said: Attribution | undefined = attribution; said;) {
    if (said.sourceEntity !== null) chain.unshift(actors.of(report, said.sourceEntity));
    const { parent }: Attribution = said;
    said = report.attributions.find(({ id }) => id === parent);
  }
  return [actors.of(report, "publisher"), ...chain];
}

export function cellOf(
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
    outlet: outletNameOf(report),
    event: tellings[0]!.event.id,
    ...(day && { first: day, last: day }),
  };
}
