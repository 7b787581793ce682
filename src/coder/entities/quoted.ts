/** Which quotation and which reported content a token stands in. */
import type { Analysis, SaidSpan } from "../../language/analysis.js";

const tables = new WeakMap<Analysis, Int32Array>();
const reports = new WeakMap<Analysis, readonly (SaidSpan | undefined)[]>();

/** Index of the outermost quotation around a token, or -1. A quotation that goes on counts as the one it goes on from. */
export function quotationAt(analysis: Analysis, token: number): number {
  let table = tables.get(analysis);
  if (!table) {
    table = new Int32Array(analysis.tokens.length).fill(-1);
    const origin = new Int32Array(analysis.quotations.length);
    let at = 0;
    for (const [index, { start, end, depth, continues }] of analysis.quotations.entries()) {
      origin[index] = continues === null ? index : origin[continues]!;
      if (depth > 0) continue;
      while (at < table.length && analysis.tokens[at]!.end <= start) at++;
      for (; at < table.length && analysis.tokens[at]!.start < end; at++) table[at] = origin[index]!;
    }
    tables.set(analysis, table);
  }
  return table[token] ?? -1;
}

/** The innermost attribution of the encoder whose content holds the token and whose source it knows. */
export function saidAt(analysis: Analysis, token: number): SaidSpan | undefined {
  let table = reports.get(analysis);
  if (!table) {
    const filled: (SaidSpan | undefined)[] = analysis.tokens.map(() => undefined);
    const spans = analysis.said
      .filter(({ sources }) => sources.length > 0)
      .flatMap((said) => said.contents.map((content) => ({ said, content })))
      .sort((a, b) => a.content.first - b.content.first || b.content.last - a.content.last);
    const open: typeof spans = [];
    let next = 0;
    for (let at = 0; at < filled.length; at++) {
      while (next < spans.length && spans[next]!.content.first <= at) open.push(spans[next++]!);
      while (open.length > 0 && open.at(-1)!.content.last <= at) open.pop();
      filled[at] = open.at(-1)?.said;
    }
    reports.set(analysis, filled);
    table = filled;
  }
  return table[token];
}
