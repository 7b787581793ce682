import type { Tx } from "./schema/tables.js";

/**
 * Takes `count` turns and says the first. Turns only grow, and whoever takes one holds the others up until it has
 * committed, so that a reader who has seen a turn has seen all before it.
 */
export async function takeTurns(tx: Tx, count: number): Promise<number> {
  const { value } = await tx
    .updateTable("counters")
    .set((eb) => ({ value: eb("value", "+", count) }))
    .where("name", "=", "turn")
    .returning("value")
    .executeTakeFirstOrThrow();
  return value - count + 1;
}
