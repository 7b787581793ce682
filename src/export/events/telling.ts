/** One event of a report with everything around it at hand, as the row formats need it. */
import {
  publishedOn,
  wordsOf,
  type CodedDate,
  type CodedEvent,
  type Count,
  type Document,
  type Entity,
  type Participant,
  type Printing,
  type Report,
  type Span,
} from "../../records/index.js";
import { outletNameOf } from "../../readers/outlet.js";
import { standing } from "../../records/printing.js";
import { outletsOf } from "../../store/terms.js";
import { CodePoints } from "../text/code-points.js";
import { traceOf } from "../text/link.js";

export interface Party {
  readonly name: string;
  /** As it stands in the text; the name when the text does not repeat it there. */
  readonly words: string;
  readonly span?: Span;
  readonly entity?: Entity;
}

export class Telling {
  readonly document: Document;
  readonly #entities: ReadonlyMap<string, Entity>;

  constructor(
    readonly report: Report,
    readonly event: CodedEvent,
    readonly points: CodePoints,
    entities: ReadonlyMap<string, Entity>,
  ) {
    this.document = report.document;
    this.#entities = entities;
  }

  entity(id: string | null | undefined): Entity | undefined {
    return id == null ? undefined : this.#entities.get(id);
  }

  words(span: Span): string {
    return wordsOf(this.document.text, span);
  }

  get actors(): Party[] {
    return this.event.actors.map((each) => this.#party(each));
  }

  get recipients(): Party[] {
    return this.event.recipients.map((each) => this.#party(each));
  }

  #party({ entity: id, span }: Participant): Party {
    const entity = this.entity(id);
    const words = span ? this.words(span) : (entity?.name ?? "");
    return { name: entity?.name ?? words, words, ...(span && { span }), ...(entity && { entity }) };
  }

  get place(): { readonly entity: Entity; readonly words: string } | undefined {
    const entity = this.entity(this.event.place?.entity);
    const span = this.event.place?.span;
    return entity && { entity, words: span ? this.words(span) : entity.name };
  }

  get outlet(): string {
    return outletNameOf(this.report);
  }

  /** All outlets that print the text, the leading one first. */
  get outlets(): readonly string[] {
    return outletsOf(this.report);
  }

  /** Where the text was printed and still stands, the leading place first, each with the outlet that printed it. */
  get printings(): readonly { readonly outlet: string; readonly printing: Printing }[] {
    const { printings } = this.document;
    return (printings ? standing(printings) : [this.document]).map((printing) => ({
      outlet: outletNameOf(this.report, printing),
      printing,
    }));
  }

  /** The chain of voices from the publisher inwards. */
  get voices(): { readonly name: string; readonly commitment: string }[] {
    return this.event.voices.map(({ entity, commitment }) => ({
      name: entity === "publisher" ? this.outlet : (this.entity(entity)?.name ?? "someone not named"),
      commitment,
    }));
  }

  /** The first count of a kind; `shared` ones speak of several kinds together. */
  count(what: Count["what"]): Count | undefined {
    return this.event.counts.find((each) => each.what === what);
  }

  /** When the report was published, ISO 8601. */
  get published(): string | undefined {
    return publishedOn(this.document);
  }

  /** When it happened; where the report does not tell, the day of its publication, and the rule says so. */
  get day(): { readonly date: CodedDate | undefined; readonly day: string | undefined; readonly rule: string } {
    const { date } = this.event;
    if (date?.start) return { date, day: date.start.slice(0, 10), rule: `event-date-${date.basis}` };
    return { date: undefined, day: this.published?.slice(0, 10), rule: "published-for-unknown-date" };
  }

  /** The link back to the document, event and trigger. */
  get trace(): string {
    return traceOf(this.document, `events/${this.event.id}`, this.event.trigger, this.points);
  }
}

/** The events of a report, one after the other. */
export function tellingsOf(report: Report): Telling[] {
  const entities = new Map(report.entities.map((each) => [each.id, each]));
  const points = new CodePoints(report.document.text);
  return report.events.map((event) => new Telling(report, event, points, entities));
}
