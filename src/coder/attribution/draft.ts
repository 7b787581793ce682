/** An attribution on its way: token ranges, before conventions of spans, sources and parents are settled. */
import type { Act } from "../../records/attribution.js";
import type { Range } from "../../language/analysis.js";

/**
 * How the source stands to the cue: `stated` beside it; `shared` with a cue before it ("said …, adding that"); `controlled`: the
 * understood subject of a participle; `passive`: left out by a passive or an adverb; `carried`: a quotation without a cue.
 */
export type Sourcing = "stated" | "shared" | "controlled" | "passive" | "carried" | "missing";

/** Who found it. */
export type Finder = "encoder" | "syntax" | "both" | "quotation" | "pieces";

export interface Draft {
  readonly cue: Range | null;
  /** The token that carries the act: the verb or noun of the cue; for a carried quotation its first token. */
  readonly head: number;
  readonly source: Range | null;
  readonly sourcing: Sourcing;
  /** A token of the name that the source only stands for: the "A" of an interview. */
  readonly standsFor?: number;
  /** Token ranges in text order, at least one once joined. */
  readonly contents: readonly Range[];
  readonly act: Act;
  readonly confidence: number;
  readonly finder: Finder;
}

/** First token that a draft speaks of, for putting drafts in text order. */
export const firstToken = ({ cue, contents, head }: Draft): number =>
  Math.min(cue?.first ?? head, contents[0]?.first ?? head);
