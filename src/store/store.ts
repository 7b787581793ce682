/**
 * The store's contract: what is kept, how it is found, how it is handed on. SQLite and PostgreSQL keep it alike
 * (`store.case.ts` runs on both). Everything is addressed by what it is made from, so that doing a thing twice
 * changes nothing.
 */
import type {
  Attribution,
  CodedEvent,
  Document,
  Entity,
  Incident,
  Message,
  Printing,
  Report,
  Span,
  State,
} from "../records/index.js";
import type { Parts } from "./parts.js";

export { STATES, type Printing, type State } from "../records/index.js";

/** A coded report to be kept, with the bytes it came from. */
export interface Deposit {
  readonly report: Report;
  /** The raw bytes whose SHA-256 is `report.document.origin.sha256`; other bytes are an error. */
  readonly raw?: Uint8Array;
}

/** The same of a report that was taken apart already, on another thread say (`takeApart`). */
export interface PartsDeposit {
  readonly parts: Parts;
  readonly raw?: Uint8Array;
}

/** What a deposit did: `same` changed nothing; `changed` coded a known document anew or learned of another printing. */
export type Outcome = "new" | "same" | "changed";

/** A document without its text, as lists show it. */
export interface DocumentHead extends Omit<Document, "text" | "dateline"> {
  /** The best of its printings' states: a text is current while one outlet stands by it. */
  readonly state: State;
  /** Publisher, else agency, else the agency of the dateline. */
  readonly outlet?: string;
  /** Day of publication, else of the dateline. */
  readonly day?: string;
}

/** What to find. All given filters must hold; several values of one filter are alternatives. Dates are `YYYY-MM-DD`, inclusive. */
export interface Filters {
  /** Words in the text or quotation: all of them, `"a phrase"` together, `-word` not, `or` between alternatives. */
  readonly text?: string | undefined;
  /** Who did it: a name, an alias, a country (ISO alpha-3), a PLOVER sector, or an entity's key. */
  readonly actor?: string | readonly string[] | undefined;
  readonly recipient?: string | readonly string[] | undefined;
  /** Actor or recipient. */
  readonly party?: string | readonly string[] | undefined;
  /** Who says so, at any depth: a name, a key, or `publisher` for the publisher's own voice alone. */
  readonly voice?: string | readonly string[] | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly mode?: string | readonly string[] | undefined;
  readonly context?: string | readonly string[] | undefined;
  readonly status?: string | readonly string[] | undefined;
  readonly quad?: string | readonly string[] | undefined;
  /** A place's name, GeoNames id (`geo:2461003`), first-order division or country (ISO alpha-3). */
  readonly place?: string | readonly string[] | undefined;
  readonly publisher?: string | readonly string[] | undefined;
  /** Act of an attribution: state, claim, deny … */
  readonly act?: string | readonly string[] | undefined;
  /** The day of the event, else of publication; of reports and attributions the day of publication. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** The states to look in; `current` alone unless told. */
  readonly state?: State | readonly State[] | undefined;
  /** Only what is in this document (id). */
  readonly document?: string | undefined;
}

export const KINDS = ["event", "attribution", "report"] as const;
export type Kind = (typeof KINDS)[number];

export interface Page {
  /** How many at most; 50 unless told, 1,000 at most. */
  readonly limit?: number | undefined;
  /** `next` of the page before. @throws BadCursor when it is none of ours */
  readonly cursor?: string | undefined;
}

/** A page of a list; `next` is null on the last. */
export interface Paged<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** The words around a hit: `text.slice(span.start, span.end)` of the document, `highlights` in document offsets. */
export interface Passage {
  readonly span: Span;
  readonly text: string;
  readonly highlights: readonly Span[];
}

interface Found {
  readonly document: DocumentHead;
  readonly passage: Passage;
  /** The entities that the record names, by their id in the report. */
  readonly entities: Readonly<Record<string, FoundEntity>>;
}
/** An entity with its key across reports (see `Actor`). */
export interface FoundEntity extends Omit<Entity, "mentions"> {
  readonly key: string;
}
export interface EventHit extends Found {
  readonly kind: "event";
  readonly event: CodedEvent;
}
export interface AttributionHit extends Found {
  readonly kind: "attribution";
  readonly attribution: Attribution;
}
export interface ReportHit extends Found {
  readonly kind: "report";
  readonly events: number;
  readonly attributions: number;
}
export interface HitOf {
  event: EventHit;
  attribution: AttributionHit;
  report: ReportHit;
}
export type Hit = HitOf[Kind];

export const FACETS = ["type", "status", "actor", "recipient", "voice", "place", "country", "publisher"] as const;
export type Facet = (typeof FACETS)[number];

/** How the hits of a search spread; `counted` of them were looked at, all when `complete`, else the newest. */
export interface Spread {
  readonly counted: number;
  readonly complete: boolean;
  readonly facets: Readonly<Partial<Record<Facet, readonly { value: string; name: string; count: number }[]>>>;
  /** Hits a day, month or year (`2024-03-03`, `2024-03`, `2024`), oldest first; days without hits are left out. */
  readonly histogram: readonly { readonly from: string; readonly count: number }[];
  readonly bin: "day" | "month" | "year";
}

/** Someone or somewhere across reports. `key` is `Q1065`, `geo:2461003`, `country:MLI` or `name:songhai liberation front`. */
export interface Actor {
  readonly key: string;
  readonly name: string;
  readonly kind: Entity["kind"];
  readonly codes: Entity["codes"];
  readonly aliases: readonly string[];
  /** Keys that a person merged into this one. */
  readonly merged: readonly string[];
  /** Events it acts in, is acted on in, and speaks of. */
  readonly events: { readonly actor: number; readonly recipient: number; readonly voice: number };
}

/** The same in short. */
export interface KnownActor extends Pick<Actor, "key" | "name" | "kind"> {
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  readonly place?: NonNullable<Entity["place"]>;
}

/** The tags of the newest events of some filters, each as `actor=Q1065`, `type=ASSAULT`; all events when `complete`. */
export interface Tagged {
  readonly events: readonly (readonly string[])[];
  readonly complete: boolean;
}

export interface Merge {
  readonly from: string;
  readonly into: string;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
  /** When it was split again. */
  readonly undone?: string;
}

/** A line of the review log. `id` is the SHA-256 of `previous`, `at` and `body`. */
export interface Decision {
  readonly n: number;
  readonly id: string;
  readonly previous: string;
  readonly at: string;
  readonly body: DecisionBody;
}
/** What is decided; the review stage says what it holds. `subject` is what it is about, for looking up. */
export interface DecisionBody {
  readonly kind: string;
  readonly subject: string;
  readonly by: string;
  readonly [field: string]: unknown;
}

export interface QuarantineEntry {
  /** Hash of what was refused, its path and record: the same refusal is one entry. */
  readonly id: string;
  readonly sha256: string;
  readonly path?: string;
  readonly record?: string;
  readonly message: Message;
  readonly attempts: number;
  readonly first: string;
  readonly last: string;
  /** True when the raw bytes are kept too. */
  readonly kept: boolean;
}

export type ChangeKind = "document" | "incident" | "actor" | "decision";
/** `deleted`: withdrawn, or taken up into another incident; the record itself stays in the log. */
export interface Change {
  readonly seq: number;
  readonly kind: ChangeKind;
  readonly id: string;
  readonly what: "new" | "changed" | "deleted";
  readonly at: string;
}

/** Filters of incidents; dates are the incident's. */
export interface IncidentFilters {
  readonly type?: string | readonly string[] | undefined;
  readonly status?: string | readonly string[] | undefined;
  readonly place?: string | readonly string[] | undefined;
  readonly party?: string | readonly string[] | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** The incidents that a document tells of. */
  readonly document?: string | undefined;
}

export interface StoreCounts {
  readonly documents: number;
  readonly events: number;
  readonly attributions: number;
  readonly incidents: number;
  readonly quarantined: number;
  /** Of reviewers. */
  readonly decisions: number;
  /** Lines of the same log that tell of tokens. */
  readonly tokens: number;
}

/** The subject of the log's lines that tell of tokens; all others are reviewers' decisions. */
export const TOKENS = "tokens";

/** What a look through a whole store found. */
export interface StoreCheck {
  readonly documents: number;
  readonly decisions: number;
  /** What is damaged, in words; the first twenty. */
  readonly faults: readonly string[];
}

export interface Store {
  readonly engine: "sqlite" | "postgres";

  /** Keeps a batch in one transaction; when it returns, all of it is on disk. One outcome a deposit, in order. */
  put(batch: readonly Deposit[]): Promise<Outcome[]>;
  putParts(batch: readonly PartsDeposit[]): Promise<Outcome[]>;
  /** Marks every version of an article, or one document, as withdrawn by its publisher. Says how many documents it touched. */
  withdraw(articleOrDocument: string): Promise<number>;
  /** True for each (document, origin) that this coder's report of is already kept. */
  has(documents: readonly Document[], coder: Report["coder"]): Promise<boolean[]>;

  /** The report as the newest coder made it, whatever its state; null when there is none or it is embargoed. */
  report(document: string): Promise<Report | null>;
  reportsOf(documents: readonly string[]): Promise<Report[]>;
  document(id: string): Promise<DocumentHead | null>;
  /** The heads of those there are, in the order asked. */
  documents(ids: readonly string[]): Promise<DocumentHead[]>;
  /** Where the text was printed, each with its own state, oldest first; without those under embargo. */
  printings(document: string): Promise<Printing[]>;
  /** All versions of the articles that a document is a version of, oldest first, each as it was printed there. */
  versions(document: string): Promise<DocumentHead[]>;
  raw(sha256: string): Promise<Uint8Array | null>;

  /** Newest first, by the day of the event or publication. */
  search<K extends Kind>(kind: K, filters: Filters, page?: Page): Promise<Paged<HitOf[K]>>;
  spread(kind: Kind, filters: Filters, facets?: readonly Facet[]): Promise<Spread>;
  /** What the facets of at most `most` events are; without their records, so that many can be added up. */
  tagged(filters: Filters, most: number): Promise<Tagged>;
  /** All reports that hold a hit of the filters, oldest first, in constant memory: the way out for exports. */
  reports(filters?: Filters): AsyncIterable<Report>;

  actors(filters?: { name?: string; kind?: string; country?: string }, page?: Page): Promise<Paged<Actor>>;
  actor(key: string): Promise<Actor | null>;
  /** Those of the keys that are known. */
  knownActors(keys: readonly string[]): Promise<ReadonlyMap<string, KnownActor>>;
  mergeActors(from: string, into: string, by: string, reason: string): Promise<void>;
  splitActor(from: string, by: string, reason: string): Promise<void>;
  merges(): Promise<Merge[]>;

  incidents(filters?: IncidentFilters, page?: Page): Promise<Paged<Incident>>;
  incident(id: string): Promise<Incident | null>;
  /** Keeps incidents as they are now: `removed` go, `put` come or change. One transaction. */
  keepIncidents(change: { readonly removed: readonly string[]; readonly put: readonly Incident[] }): Promise<void>;
  /** What the matcher of incidents keeps of each document, as it gave it; null takes it out. */
  keepRows(rows: ReadonlyMap<string, object | null>): Promise<void>;
  keptRows(): AsyncIterable<unknown>;

  /** Appends to the review log. */
  decide(body: DecisionBody): Promise<Decision>;
  decisions(filters?: { since?: number; subject?: string; limit?: number }): Promise<Decision[]>;
  /** The first line of the review log that does not follow from the one before, or null. */
  checkDecisions(): Promise<{ readonly n: number; readonly reason: string } | null>;
  /** Reads everything that is kept and holds it against its hashes. */
  check(): Promise<StoreCheck>;

  /** Keeps what was refused and says its id in quarantine. */
  quarantine(refused: {
    readonly sha256: string;
    readonly path?: string;
    readonly record?: string;
    readonly message: Message;
    readonly raw?: Uint8Array;
  }): Promise<string>;
  quarantined(page?: Page): Promise<Paged<QuarantineEntry>>;
  /** Takes an entry out, after its record was read at last. */
  release(id: string): Promise<void>;

  /** What happened since a cursor (`next` of the last call; none: from the start). Embargoed documents come when their time is there. */
  changes(cursor?: string, limit?: number): Promise<{ readonly items: readonly Change[]; readonly next: string }>;
  /** The cursor of the newest change: what comes after it is new. */
  latest(): Promise<string>;
  counts(): Promise<StoreCounts>;
  /** A small value kept under a name (how far a reader or matcher has come). */
  getMark(name: string): Promise<string | null>;
  setMark(name: string, value: string): Promise<void>;
  /** After much was written: brings the indexes in order for whoever searches. 15 seconds for a million events in SQLite (docs/results.md). */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** A cursor that this store did not write. */
export class BadCursor extends Error {
  override readonly name = "BadCursor";
}
/** The store cannot be used, and why in words for people: newer than this program, damaged, not ours, out of reach. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
