/**
 * Agreement on where something is: F1 of one coder's spans against another's, exact limits, over all units both coded,
 * averaged over the pairs of coders (Hripcsak & Rothschild 2005: kappa tends to this F1 where what nobody marked cannot
 * be counted).
 */
import type { Span } from "../../records/index.js";
import type { Alpha } from "./alpha.js";

export interface Marked {
  readonly coder: string;
  readonly spans: readonly Span[];
}

export function spanF1(units: readonly (readonly Marked[])[]): Alpha {
  const pairs = new Map<string, { right: number; all: number }>();
  let paired = 0;
  for (const unit of units) {
    if (unit.length > 1) paired++;
    for (const [i, a] of unit.entries()) {
      for (const b of unit.slice(i + 1)) {
        const key = JSON.stringify([a.coder, b.coder].sort());
        const tally = pairs.get(key) ?? { right: 0, all: 0 };
        const theirs = new Set(b.spans.map(keyOf));
        tally.right += common(a.spans, theirs);
        tally.all += a.spans.length + b.spans.length;
        pairs.set(key, tally);
      }
    }
  }
  if (!paired) return { value: null, units: 0, undefined: "No item was coded by two coders." };
  const scores = [...pairs.values()].filter(({ all }) => all > 0).map(({ right, all }) => (2 * right) / all);
  if (!scores.length) return { value: null, units: paired, undefined: "No coder marked a span." };
  return { value: scores.reduce((sum, score) => sum + score, 0) / scores.length, units: paired };
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;
const common = (spans: readonly Span[], others: ReadonlySet<string>): number =>
  new Set(spans.map(keyOf).filter((key) => others.has(key))).size;
