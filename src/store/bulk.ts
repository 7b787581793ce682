/** Many rows in few statements. The text of a statement is compiled once for each number of rows. */
import { CompiledQuery, type Compilable } from "kysely";
import type { Tx } from "./schema/tables.js";

const BATCH = 200; // rows in one statement: 200 rows of 15 columns stay under what both databases bind
const compiled = new Map<string, string>();

/**
 * Runs `build` over the rows in batches. `name` tells one kind of statement from another; all rows have the same
 * columns in the same order.
 */
export async function inBulk<R extends Readonly<Record<string, unknown>>>(
  tx: Tx,
  name: string,
  rows: readonly R[],
  build: (rows: R[]) => Compilable,
): Promise<void> {
  const dialect = tx.getExecutor().adapter.constructor.name;
  for (let start = 0; start < rows.length; start += BATCH) {
    const some = rows.slice(start, start + BATCH);
    const key = `${dialect} ${name} ${some.length}`;
    let text = compiled.get(key);
    if (text === undefined) compiled.set(key, (text = build(some).compile().sql));
    const values: unknown[] = [];
    for (const row of some) for (const column in row) values.push(row[column]);
    await tx.executeQuery(CompiledQuery.raw(text, values));
  }
}
