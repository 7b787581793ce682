/** The typed layers that a document under way carries; each is written by exactly one step. */
import type { Analysis, Range } from "../language/analysis.js";
import type {
  Attribution,
  CodedDate,
  CodedEvent,
  Count,
  Document,
  Entity,
  Message,
  Participant,
  Place,
  Voice,
  Why,
} from "../records/index.js";

/** A time expression with its tokens. `since` and `until` mark open-ended words ("since March"). */
export interface DatedRange extends Range {
  readonly date: CodedDate;
  readonly open?: "since" | "until";
}

/** A number of people or things in words: "at least two dozen", with its bounds and the noun it counts. */
export interface Quantity extends Range {
  readonly min?: number;
  readonly max?: number;
  /** Token of the counted noun ("soldiers" in "12 soldiers"), or null when the number stands alone. */
  readonly noun: number | null;
}

/** The entities of a report and which of them a token range is a mention of. */
export interface EntityIndex {
  readonly entities: readonly Entity[];
  /** Every mention by token range; `head` is the syntactic head of the phrase. */
  readonly mentions: readonly EntityMention[];
  /** The entity whose mention has this token as its head or lies wholly within the range, the longest first; null when none. */
  at(range: Range): Entity | null;
}

export interface EntityMention extends Range {
  readonly entity: string;
  readonly head: number;
  readonly form: "name" | "nominal" | "pronoun";
}

/** An attribution with the token ranges its spans were made from. */
export interface SaidAttribution {
  readonly record: Attribution;
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly contents: readonly Range[];
}

/** An event before its voices are known. */
export interface DraftEvent {
  readonly id: string;
  /** Token of the trigger's head. */
  readonly token: number;
  readonly trigger: Range;
  readonly type: CodedEvent["type"];
  readonly mode?: string;
  readonly contexts: CodedEvent["contexts"];
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  /** The trigger's token of the event told before that this one denies. */
  readonly about?: number;
  readonly why: readonly Why[];
}

/** Where, when and how many of an event, by event id. */
export interface Circumstances {
  readonly place?: NonNullable<CodedEvent["place"]>;
  readonly date?: CodedDate;
  readonly counts: readonly Count[];
  readonly why: readonly Why[];
}

/** The chain of voices of an event and the status read off it. */
export interface Standing {
  readonly attribution: string | null;
  readonly voices: readonly Voice[];
  readonly status: CodedEvent["status"];
  readonly why: readonly Why[];
}

export interface Layers {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly dates: readonly DatedRange[];
  readonly quantities: readonly Quantity[];
  readonly entities: EntityIndex;
  /** Coordinates of the entities that are places, by entity id. */
  readonly places: ReadonlyMap<string, Place>;
  readonly attributions: readonly SaidAttribution[];
  readonly drafts: readonly DraftEvent[];
  readonly circumstances: ReadonlyMap<string, Circumstances>;
  readonly standings: ReadonlyMap<string, Standing>;
}

export type LayerName = keyof Layers;

/** What a step sees: the layers it reads, and a place for its messages. */
export type Under<R extends LayerName> = Pick<Layers, R> & { readonly tell: (message: Message) => void };
