/**
 * What the language layer answers about a text. The coder's rules are written against this interface and know nothing
 * of the encoder behind it. Token ranges are half-open indexes into `tokens`; offsets are UTF-16 code units.
 */
import type { Act } from "../records/attribution.js";
import type { EventType } from "../records/plover.js";
import type { Status } from "../records/event.js";
import type { Span } from "../records/span.js";

export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: number;
}

/** Half-open range of token indexes. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Sentence extends Range {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** The encoder reads it apart from its neighbours: the dateline, a label, who says a headline. */
  readonly alone?: boolean;
}

export interface Paragraph {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Half-open range of sentence indexes. */
  readonly sentences: Range;
}

/** A stretch between quotation marks, marks included. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** 0 = outermost; a quotation inside another has 1 and so on. */
  readonly depth: number;
  /** False when no closing mark was found: the quotation then ends with its paragraph. */
  readonly closed: boolean;
  /** Index of the quotation of the paragraph before that this one goes on with (the opening mark repeated, no closing mark before), or null. */
  readonly continues: number | null;
}

/** Sentences, tokens and quotations: what is known before the encoder speaks. */
export interface Segmentation {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
}

/** Tags and tree of one token, Universal Dependencies v2 (upos, deprel with subtype) and Penn tags (xpos). */
export interface Syntax {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  /** Token index of the head within the document; -1 for the root of its sentence. */
  readonly head: number;
  readonly deprel: string;
}

export type NameType =
  "Person" | "Organization" | "Location" | "NORP" | "Facility" | "Product" | "Date" | "Money" | "Misc";

export interface Name extends Range {
  readonly type: NameType;
  readonly confidence: number;
}

export interface Role extends Range {
  /** PropBank label: ARG0 … ARG5, ARGM-TMP, R-ARG0, C-ARG1 … */
  readonly label: string;
}

export interface Predicate {
  readonly token: number;
  readonly roleset: string;
  readonly roles: readonly Role[];
  readonly confidence: number;
}

/** A cue with the source and content that the encoder links to it; nested ones included. */
export interface SaidSpan {
  readonly cue: Range;
  readonly sources: readonly Range[];
  readonly contents: readonly Range[];
  readonly confidence: number;
  /** The act that the encoder hears in the cue. */
  readonly act?: Act;
}

/** An unlinked span of the flat source/cue/content tagging (outermost level only, as in PolNeAR). */
export interface SaidPiece extends Range {
  readonly kind: "source" | "cue" | "content";
  readonly confidence: number;
}

export type TriggerRole = "actor" | "recipient" | "place" | "time" | "count";

export interface TriggerArgument extends Range {
  readonly role: TriggerRole;
}

/** A word that the encoder takes for the name of a political happening. */
export interface Trigger {
  readonly token: number;
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  /** The status that the words around it suggest; the coder decides with the chain of voices. */
  readonly status: Status;
  readonly arguments: readonly TriggerArgument[];
  readonly confidence: number;
}

/** How the author presents a predicate's happening (UDS-IH2 and MEANTIME). */
export interface Commitment {
  /** -3 (surely not) … 3 (surely so), UDS It-Happened. */
  readonly factuality: number;
  readonly certainty: "CERTAIN" | "PROBABLE" | "POSSIBLE";
  readonly polarity: "POS" | "NEG";
  readonly time: "FUTURE" | "NON_FUTURE";
  readonly status: Status;
}

export interface Analysis extends Segmentation {
  /** One a token. */
  readonly syntax: readonly Syntax[];
  readonly names: readonly Name[];
  readonly predicates: readonly Predicate[];
  readonly said: readonly SaidSpan[];
  readonly saidPieces: readonly SaidPiece[];
  readonly triggers: readonly Trigger[];
  /** By token index; meaningful for predicates and event nouns. */
  readonly commitment: readonly Commitment[];
  /** One unit vector a sentence, for comparing reports. */
  readonly vectors: readonly Float32Array[];
}

/** Answers about segmented text. `name` and `sha256` identify what answered, for the record. */
export interface Analyser {
  readonly name: string;
  readonly sha256: string;
  analyse(texts: readonly Segmentation[]): Promise<Analysis[]>;
  /** Probabilities of the event between two given spans, by PLOVER root (YIELD = CONCEDE or RETREAT); a span may be implied. */
  relate(text: Segmentation, actor: Span | null, recipient: Span | null): Promise<ReadonlyMap<string, number>>;
}
