/** Which quotation a token stands in. */
import type { Analysis } from "../../language/analysis.js";

const tables = new WeakMap<Analysis, Int32Array>();

/** Index of the outermost quotation around a token, or -1. A quotation that goes on counts as the one it goes on from. */
export function quotationAt(analysis: Analysis, token: number): number {
  let table = tables.get(analysis);
  if (!table) {
    table = new Int32Array(analysis.tokens.length).fill(-1);
    let at = 0;
    analysis.quotations.forEach(({ start, end, depth, continues }, index) => {
      if (depth > 0) return;
      while (at < table!.length && analysis.tokens[at]!.end <= start) at++;
      const same = continues === null ? index : tableIndex(analysis, continues);
      for (; at < table!.length && analysis.tokens[at]!.start < end; at++) table![at] = same;
    });
    tables.set(analysis, table);
  }
  return table[token] ?? -1;
}

function tableIndex(analysis: Analysis, index: number): number {
  let at = index;
  for (
    let next = analysis.quotations[at]?.continues ?? null;
    next !== null && next < at;
    next = analysis.quotations[at]?.continues ?? null
  )
    at = next;
  return at;
}
