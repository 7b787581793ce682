/** Counts of right, found and wanted things, as rows of a table. */
import { prf, type Cell, type Column } from "./score.js";

/** Precision, recall and F1 over sets: add() per sentence or document, then row(). */
export class Tally {
  right = 0;
  found = 0;
  wanted = 0;

  /** Keys are compared as strings; equal keys count once. */
  add(found: Iterable<string>, wanted: Iterable<string>): void {
    const left = new Set(wanted);
    const given = new Set(found);
    this.wanted += left.size;
    this.found += given.size;
    for (const key of given) if (left.has(key)) this.right++;
  }

  row(name: string): Cell[] {
    const { p, r, f } = prf(this.right, this.found, this.wanted);
    return [name, p, r, f, this.right, this.found, this.wanted];
  }
}

/** The columns of Tally.row(). */
export const tallyColumns = (first: string): Column[] => [
  { name: first, kind: "text" },
  { name: "P", kind: "share" },
  { name: "R", kind: "share" },
  { name: "F1", kind: "share" },
  { name: "right", kind: "count" },
  { name: "found", kind: "count" },
  { name: "gold", kind: "count" },
];

/** F1 of each class over single-label decisions, and their mean over the classes that gold knows (macro-F1). */
export class Classes {
  readonly #tallies = new Map<string, Tally>();

  add(found: string, wanted: string): void {
    const of = (name: string): Tally => {
      const tally = this.#tallies.get(name) ?? new Tally();
      this.#tallies.set(name, tally);
      return tally;
    };
    of(found).found++;
    of(wanted).wanted++;
    if (found === wanted) of(wanted).right++;
  }

  /** One row a class of gold, then "macro" with the mean F1, then the share of right answers. */
  rows(prefix: string): Cell[][] {
    const classes = [...this.#tallies].filter(([, { wanted }]) => wanted > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = classes.map(([name, tally]) => tally.row(`${prefix} ${name}`));
    const mean = rows.length > 0 ? rows.reduce((sum, row) => sum + Number(row[3] ?? 0), 0) / rows.length : null;
    const total = new Tally();
    for (const [, { right, found, wanted }] of this.#tallies) {
      total.right += right;
      total.found += found;
      total.wanted += wanted;
    }
    return [...rows, [`${prefix} macro`, null, null, mean, null, null, total.wanted], total.row(`${prefix} all`)];
  }
}
