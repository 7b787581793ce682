/** The chain of voices of an event in one readable line, from the publisher inwards. */
import { outletOf } from "../../readers/outlet.js";
import type { Attribution, Commitment, Entity, Report, CodedEvent } from "../../records/index.js";

const SAYS: Record<Attribution["act"], string> = {
  state: "says",
  claim: "claims",
  allege: "alleges",
  accuse: "accuses",
  deny: "denies",
  confirm: "confirms",
  demand: "demands",
  promise: "promises",
  threaten: "threatens",
  warn: "warns",
  ask: "asks",
  think: "thinks",
  report: "reports",
};

const SURE: Record<Commitment, string> = {
  "CT+": "certain",
  "PR+": "probable",
  "PS+": "possible",
  "CT-": "it is not so",
  "PR-": "probably not",
  "PS-": "possibly not",
  CTu: "knows, does not tell",
  Uu: "does not vouch",
};

/** Answers about entities and attributions of a report by id. */
export class Lookup {
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #attributions: ReadonlyMap<string, Attribution>;

  constructor(readonly report: Report) {
    this.#entities = new Map(report.entities.map((entity) => [entity.id, entity]));
    this.#attributions = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  }

  name(entity: string | null | undefined): string {
    if (entity === "publisher") return this.publisher;
    return (entity && this.#entities.get(entity)?.name) || "someone not named";
  }

  attribution(id: string | null | undefined): Attribution | undefined {
    return id ? this.#attributions.get(id) : undefined;
  }

  /** The outlet's name, else "the report". */
  get publisher(): string {
    return outletOf(this.report) ?? "the report";
  }
}

/** "Mehr News Agency (does not vouch) › the council says (certain)". */
export function chainInWords(event: CodedEvent, lookup: Lookup): string {
  return event.voices
    .map(({ entity, attribution, commitment }) => {
      const act = lookup.attribution(attribution)?.act;
      return `${lookup.name(entity)}${act ? ` ${SAYS[act]}` : ""} (${SURE[commitment]})`;
    })
    .join(" › ");
}

export const saysOf = (act: Attribution["act"]): string => SAYS[act];
