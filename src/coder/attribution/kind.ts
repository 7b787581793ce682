/** Direct, indirect or mixed: how much of a content stands in quotation marks. */
import type { Analysis, Range } from "../../language/analysis.js";
import type { Attribution } from "../../records/attribution.js";

const WORD = /[\p{L}\p{N}]/u;

const quoted = new WeakMap<Analysis, Uint8Array>();

/** 1 for each token within quotation marks, the marks included. */
export function quotedTokens(analysis: Analysis): Uint8Array {
  const known = quoted.get(analysis);
  if (known) return known;
  const flags = new Uint8Array(analysis.tokens.length);
  const outer = analysis.quotations.filter(({ depth }) => depth === 0);
  let next = 0;
  for (const { index, start, end } of analysis.tokens) {
    while (next < outer.length && outer[next]!.end <= start) next++;
    const at = outer[next];
    if (at && at.start <= start && end <= at.end) flags[index] = 1;
  }
  quoted.set(analysis, flags);
  return flags;
}

/** `direct` when every word of the content is quoted, `indirect` when none is, else `mixed`. */
export function kindOf(analysis: Analysis, contents: readonly Range[]): Attribution["kind"] {
  const flags = quotedTokens(analysis);
  let [inside, outside] = [0, 0];
  for (const { first, last } of contents)
    for (let token = first; token < last; token++) {
      if (!WORD.test(analysis.tokens[token]!.text)) continue;
      if (flags[token]) inside++;
      else outside++;
    }
  return inside === 0 ? "indirect" : outside === 0 ? "direct" : "mixed";
}
