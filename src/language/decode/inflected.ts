import { irregularBase } from "./irregular.js";
import { regularBases } from "./regular.js";

/** Base forms that look like a past: "shed", "found". */
const BASES = new Set("bed embed found lay saw bore fell felt ground wound bound rent shed shred sled wed".split(" "));

/**
 * The Penn tag of a verb by its ending where the tagger gives one that the form cannot have, "sentenced" as VBZ: what a word looks like is surer than
 * a guess (11 of the 48,000 verbs in EWT's and GUM's training parts have an ending that is not their tag's, by a slip or a dialect, and 2 are a past
 * that is tagged as a present).
 * @param form a small-letter word
 * @param before Penn tag of the word before it
 */
export function inflectedTag(form: string, xpos: string, before: string): string {
  const has = (tag: string): boolean => regularBases(form, tag).length > 0;
  const regular = has("VBD") && !form.endsWith("eed");
  if (/^VB[GZ]$/.test(xpos) && regular) return "VBD";
  const past = irregularBase(form, "VBD") ?? form; // of "they put" the present looks the same
  if (xpos === "VBP" && !BASES.has(form) && (regular || past !== form)) return "VBD";
  if (/^VB[DNPZ]$/.test(xpos) && has("VBG")) return "VBG";
  if (/^VB[DN]$/.test(xpos) && has("VBZ")) return "VBZ";
  if (xpos === "VBG" && !/in[g'’]?$|^gon$/.test(form)) return /^(?:TO|MD)$/.test(before) ? "VB" : "VBP";
  return xpos;
}
