/** Which documents may be seen, and what moves when that changes: index and tallies. */
import type { Report } from "../records/index.js";
import { unpack } from "./body.js";
import type { Indexed } from "./engine/engine.js";
import { rowsOf, type RecordRows } from "./rows.js";
import type { Tables, Tx } from "./schema/tables.js";
import type { State } from "./store.js";
import type { Writing } from "./writing.js";

export type DocumentRow = Tables["documents"];

/** Shows or hides a document as it is. */
export async function changeState(writing: Writing, row: DocumentRow, state: State): Promise<void> {
  const { tx } = writing;
  const visible = state === "current" ? 1 : 0;
  await tx.updateTable("documents").set({ state, visible }).where("n", "=", row.n).execute();
  if (visible === row.visible) return;
  const { rows, keys } = await takeOutOfIndex(writing, row);
  for (const table of ["events", "attributions"] as const)
    await tx.updateTable(table).set({ visible }).where("document", "=", row.n).execute();
  indexAll(writing, { ...row, visible }, rows, keys);
  if (visible) writing.tally(rows.events, keys.events, 1);
}

/** Keys of a document's rows, in the order of its records. */
export interface Keys {
  readonly events: readonly number[];
  readonly attributions: readonly number[];
}

export function indexAll(writing: Writing, { n, visible }: DocumentRow, rows: RecordRows, keys: Keys): void {
  writing.index("documents", n, rows.report, visible === 1);
  rows.events.forEach((row, i) => writing.index("events", keys.events[i]!, row, visible === 1));
  rows.attributions.forEach((row, i) => writing.index("attributions", keys.attributions[i]!, row, visible === 1));
}

/** Takes a document and its records out of the index and the tallies. */
export async function takeOutOfIndex(
  writing: Writing,
  row: DocumentRow,
): Promise<{ rows: RecordRows; keys: Keys; body: Uint8Array }> {
  const { tx, shelf } = writing;
  const kept = await tx.selectFrom("reports").select("body").where("n", "=", row.n).executeTakeFirstOrThrow();
  const body = Buffer.from(kept.body);
  const rows = rowsOf(unpack<Report>(body));
  const keys = { events: await keysIn(tx, "events", row.n), attributions: await keysIn(tx, "attributions", row.n) };
  const visible = row.visible === 1;
  const indexed: [Indexed, readonly number[]][] = [
    ["documents", [row.n]],
    ["events", keys.events],
    ["attributions", keys.attributions],
  ];
  for (const [table, ns] of indexed) await shelf.engine.unindex(tx, table, ns, visible);
  if (visible) writing.tally(rows.events, keys.events, -1);
  return { rows, keys, body };
}

/** The keys of a document's rows in the order of its records, which took their turns in that order. */
export async function keysIn(tx: Tx, table: "events" | "attributions", document: number): Promise<number[]> {
  const rows = await tx.selectFrom(table).select("n").where("document", "=", document).execute();
  const turn = 2 ** 36;
  return rows.map(({ n }) => n).sort((a, b) => (a % turn) - (b % turn));
}
