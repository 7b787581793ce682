import { regularBases } from "./regular.js";

/**
 * The Penn tag of a verb by its ending where the tagger gives one that the form cannot have, "sentenced" as VBZ: what a word looks like is surer than
 * a guess (11 of the 48,000 verbs in EWT's and GUM's training parts have an ending that is not their tag's, by a slip or a dialect).
 * @param form a small-letter word
 * @param before Penn tag of the word before it
 */
export function inflectedTag(form: string, xpos: string, before: string): string {
  const has = (tag: string): boolean => regularBases(form, tag).length > 0;
  if (/^VB[GZ]$/.test(xpos) && has("VBD") && !form.endsWith("eed")) return "VBD";
  if (/^VB[DNZ]$/.test(xpos) && has("VBG")) return "VBG";
  if (/^VB[DN]$/.test(xpos) && has("VBZ")) return "VBZ";
  if (xpos === "VBG" && !/in[g'’]?$|^gon$/.test(form)) return /^(?:TO|MD)$/.test(before) ? "VB" : "VBP";
  return xpos;
}
