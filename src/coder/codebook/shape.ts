/** The shape of the codebook: what a type or mode is, the words that carry it, and invented examples. */
import type { Context, EventType } from "../../records/plover.js";

/** One type or mode of PLOVER 2.0 in our own words. */
export interface Entry {
  readonly definition: string;
  /** Carriers, one a line, in the notation of carriers.ts. */
  readonly carriers: string;
  /** Invented sentences, each of which holds an event of this type and mode. */
  readonly examples: readonly string[];
}

/** A type of the codebook with its modes; the type's own entry covers what has no mode. */
export interface TypeEntry extends Entry {
  readonly type: EventType;
  readonly modes: Readonly<Record<string, Entry>>;
}

export type PartOfSpeech = "v" | "n" | "a";

/**
 * Where a condition looks. `obj`: object, passive subject or the noun's "of"; `subj`: subject or "by" agent; `mod`: what
 * modifies a noun (adjective, compound, possessor); `smod`: what the subject of a verb is made of ("aid trucks", "a convoy of aid"); `prt`: verb particle; `prep`: preposition of a dependent; `pp`: noun
 * under a preposition; `to`: clausal complement; `dep`: any of these; `party`: the grammatical places ("obj", "subj",
 * "pp") that must be filled by someone who can act.
 */
export type Place = "obj" | "subj" | "mod" | "smod" | "prt" | "prep" | "pp" | "to" | "dep" | "party" | "sense";

export interface Condition {
  readonly place: Place;
  /** True when the condition must not hold. */
  readonly not: boolean;
  /** Lemmas (for `sense`: PropBank rolesets); "*" = anything there will do. */
  readonly words: ReadonlySet<string>;
}

/** A word that names a happening of one type, with what must stand around it. */
export interface Carrier {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Counts only when something else speaks for the event: the encoder, or a party that can act politically. */
  readonly weak: boolean;
  readonly conditions: readonly Condition[];
  readonly type: EventType;
  readonly mode?: string;
  readonly contexts: readonly Context[];
}
