/** Rows of a tree under repair, written by hand; for tests. Heads are of the same sentence, -1 for the root. */
import type { Syntax } from "../analysis.js";

export const row = (upos: string, head: number, deprel: string): Syntax => ({
  upos,
  xpos: "",
  lemma: "",
  head,
  deprel,
});

/** A row whose lemma, and finer tag, matter. */
export const named = (upos: string, lemma: string, head: number, deprel: string, xpos = ""): Syntax => ({
  upos,
  xpos,
  lemma,
  head,
  deprel,
});

/** A word of a Penn tag where it is a verb or a pronoun that asks, and of a universal one elsewhere. */
export const tagged = (tag: string, head: number, deprel: string, lemma = ""): Syntax => ({
  upos: /^(?:VB|MD)/.test(tag) ? (deprel.startsWith("aux") ? "AUX" : "VERB") : /^W/.test(tag) ? "PRON" : tag,
  xpos: tag,
  lemma,
  head,
  deprel,
});

/** A verb in the past. */
export const said = (head: number, deprel: string): Syntax => ({ ...row("VERB", head, deprel), xpos: "VBD" });

/** Relation and head of each. */
export const arcs = (rows: readonly Syntax[]): string[] => rows.map(({ head, deprel }) => `${deprel} ${head}`);
