/** What an evaluation answers: tables of figures, for people and for machines. */

/** A cell is words or a number; shares are given from 0 to 1 and printed as per cent. */
export type Cell = string | number | null;

export interface Column {
  readonly name: string;
  /** How numbers of the column are printed: `share` as per cent with one decimal, `count` as a whole number, `value` with two decimals. */
  readonly kind: "text" | "share" | "count" | "value";
}

export interface Score {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly note?: string;
}

/** Called with what is done of the total. */
export type Tick = (done: number, total: number) => void;

export interface Evaluation {
  readonly name: string;
  /** The gold file that it takes, as docs/evaluation.md has it. */
  readonly form: string;
  /** @throws GoldError when the file is not in that form */
  evaluate(path: string, tick: Tick): Promise<readonly Score[]>;
}

/** Precision, recall and F1 of counts; null where undefined. */
export function prf(
  right: number,
  found: number,
  wanted: number,
): { p: number | null; r: number | null; f: number | null } {
  const p = found ? right / found : null;
  const r = wanted ? right / wanted : null;
  return { p, r, f: p === null || r === null ? null : p + r ? (2 * p * r) / (p + r) : 0 };
}
