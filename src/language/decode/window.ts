/** The encoder's answers about one window, as the interface of the language layer names them. */
import type { Analysis, Range, Token } from "../analysis.js";
import type { Lexicon, Manifest } from "../encoder/model.js";
import type { Outputs } from "../encoder/session.js";
import type { Window } from "../encoder/windows.js";
import { commitmentOf } from "./commitment.js";
import { namesOf, type ScoredName } from "./names.js";
import { predicatesOf } from "./predicates.js";
import { brokenQuotations } from "./quoted.js";
import { Reading } from "./reading.js";
import { saidOf } from "./said.js";
import { syntaxOf, type IsWord } from "./syntax.js";
import { triggersOf } from "./triggers.js";

export type Answers = Pick<
  Analysis,
  "syntax" | "predicates" | "said" | "saidPieces" | "triggers" | "commitment" | "vectors"
> & {
  /** Types are yet to be agreed upon over the whole document. */
  readonly names: readonly ScoredName[];
  /** Quotations to be read alone. */
  readonly broken: readonly Range[];
};

/** @param tokens of the whole document; token numbers in the answers are the document's */
export function answersOf(
  { manifest, lexicon }: { readonly manifest: Manifest; readonly lexicon: Lexicon },
  window: Window,
  outputs: Outputs,
  tokens: readonly Token[],
  isWord: IsWord,
): Answers {
  const reading = new Reading(manifest, window, outputs, tokens);
  const syntax = syntaxOf(reading, isWord);
  const { said, pieces } = saidOf(reading);
  return {
    syntax,
    names: namesOf(reading),
    predicates: predicatesOf(reading, syntax, lexicon),
    said,
    saidPieces: pieces,
    triggers: triggersOf(reading),
    commitment: commitmentOf(reading),
    broken: brokenQuotations(reading, syntax),
    vectors: window.sentences.map((_, sentence) => reading.row("sentence_vectors", sentence).slice()),
  };
}
