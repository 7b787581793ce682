/** One writing transaction: collects rows for the index, tallies and the change feed, and writes each once at its end. */
import type { IndexRow, Indexed } from "./engine/engine.js";
import { inBulk } from "./bulk.js";
import type { RecordRows, Row } from "./rows.js";
import type { Tx } from "./schema/tables.js";
import { dayOfKey } from "./sort-key.js";
import { stamp, type Shelf } from "./shelf.js";
import type { Change, ChangeKind } from "./store.js";
import { Tallies } from "./tallies.js";
import { takeTurns } from "./turns.js";

/** Tables whose rows are counted as they come and go. */
export const COUNTED = ["documents", "attributions", "incidents", "quarantine", "decisions"] as const;
export type Counted = (typeof COUNTED)[number];

export class Writing {
  readonly tallies = new Tallies();
  readonly #index = new Map<string, IndexRow[]>();
  readonly #counts = new Map<Counted, number>();
  readonly #changes = new Map<string, Omit<Change, "seq" | "at">>();

  constructor(
    readonly shelf: Shelf,
    readonly tx: Tx,
  ) {}

  /** To be indexed under the key `n`. */
  index(table: Indexed, n: number, { words, terms }: Row, visible: boolean): void {
    const name = `${table} ${visible ? 1 : 0}`;
    const rows = this.#index.get(name);
    const row = { n, words, terms };
    if (rows) rows.push(row);
    else this.#index.set(name, [row]);
  }

  /** Counts the events of a report in or out, by the keys of their rows. */
  tally(rows: RecordRows["events"], keys: readonly number[], by: 1 | -1): void {
    rows.forEach(({ facets }, i) => this.tallies.add(facets, dayOfKey(keys[i]!), by));
  }

  /** Counts rows of a table in or out. */
  count(table: Counted, by: number): void {
    this.#counts.set(table, (this.#counts.get(table) ?? 0) + by);
  }

  /** For the change feed; of several changes to one thing the last counts, but what is new stays new. */
  changed(kind: ChangeKind, id: string, what: Change["what"]): void {
    const key = `${kind} ${id}`;
    const had = this.#changes.get(key);
    this.#changes.set(key, { kind, id, what: had?.what === "new" && what === "changed" ? "new" : what });
  }

  async finish(): Promise<void> {
    const { tx, shelf } = this;
    for (const [name, rows] of this.#index) {
      const [table, visible] = name.split(" ") as [Indexed, string];
      await shelf.engine.index(
        tx,
        table,
        rows.sort((a, b) => a.n - b.n),
        visible === "1",
      );
    }
    await this.tallies.write(tx);
    for (const [name, by] of this.#counts) {
      if (by === 0) continue;
      await tx
        .updateTable("counters")
        .set((eb) => ({ value: eb("value", "+", by) }))
        .where("name", "=", name)
        .execute();
    }
    if (!this.#changes.size) return;
    const first = await takeTurns(tx, this.#changes.size);
    const at = stamp(shelf);
    const rows = [...this.#changes.values()].map(({ kind, id, what }, i) => ({ seq: first + i, kind, id, what, at }));
    await inBulk(tx, "changes", rows, (some) => tx.insertInto("changes").values(some));
  }
}

/** Runs `work` in one transaction. */
export const write = <T>(shelf: Shelf, work: (writing: Writing) => Promise<T>): Promise<T> =>
  shelf.db.transaction().execute(async (tx) => {
    // Taking no turn still takes the lock: writers come one after the other.
    await takeTurns(tx, 0);
    const writing = new Writing(shelf, tx);
    const result = await work(writing);
    await writing.finish();
    return result;
  });
