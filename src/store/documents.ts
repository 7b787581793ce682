/** Rows of documents with all that hangs on them: put in, taken out, shown and hidden as their state changes. */
import { sql } from "kysely";
import { inBulk } from "./bulk.js";
import type { Parts } from "./parts.js";
import type { Tables, Tx } from "./schema/tables.js";
import { sortKey } from "./sort-key.js";
import type { State } from "./store.js";
import { takeTurns } from "./turns.js";
import { indexAll, takeOutOfIndex, type DocumentRow } from "./visibility.js";
import type { Writing } from "./writing.js";

export interface Incoming {
  readonly parts: Parts;
  readonly coder: number;
  /** Of the printing that made the record. */
  readonly rank: string;
  readonly state: State;
}

/** Puts documents in that are not there. */
export async function insertDocuments(writing: Writing, incoming: readonly Incoming[]): Promise<void> {
  const { tx } = writing;
  if (!incoming.length) return;
  const taken = incoming.map(({ parts: { rows } }) => 1 + rows.events.length + rows.attributions.length);
  let turn = await takeTurns(
    tx,
    taken.reduce((sum, count) => sum + count, 0),
  );
  const placed = incoming.map(({ parts, coder, rank, state }, i) => {
    const { id, day, head, rows } = parts;
    const own = turn;
    turn += taken[i]!;
    const events = rows.events.map(({ day }, at) => sortKey(day, own + 1 + at));
    const attributions = rows.attributions.map(({ day }, at) => sortKey(day, own + 1 + rows.events.length + at));
    const row: DocumentRow = {
      n: sortKey(day, own),
      id,
      turn: own,
      state,
      visible: state === "current" ? 1 : 0,
      coder,
      printing: rank,
      head,
      facets: rows.report.facets,
      events: events.length,
      attributions: attributions.length,
    };
    return { row, parts, keys: { events, attributions } };
  });
  await inBulk(
    tx,
    "documents",
    placed.map(({ row }) => row),
    (rows) => tx.insertInto("documents").values(rows),
  );
  await inBulk(
    tx,
    "reports",
    placed.map(({ row, parts }) => ({ n: row.n, body: parts.body })),
    (rows) => tx.insertInto("reports").values(rows),
  );
  for (const table of ["events", "attributions"] as const) {
    const rows = placed.flatMap(({ row, parts, keys }) =>
      parts.rows[table].map(({ record, facets, passage }, i) => ({
        n: keys[table][i]!,
        document: row.n,
        record,
        facets,
        passage_start: passage.start,
        passage_end: passage.end,
        visible: row.visible,
      })),
    );
    await inBulk(tx, table, rows, (some) => tx.insertInto(table).values(some));
  }
  for (const { row, parts, keys } of placed) {
    writing.count("documents", 1);
    writing.count("attributions", row.attributions);
    indexAll(writing, row, parts.rows, keys);
    if (row.visible) writing.tally(parts.rows.events, keys.events, 1);
  }
  await keepActors(
    tx,
    placed.map(({ parts }) => parts),
  );
}

/** Takes a document out with all its rows and says its report's body; the caller puts another in its place. */
export async function removeDocument(writing: Writing, row: DocumentRow): Promise<Uint8Array> {
  const { tx } = writing;
  const { body } = await takeOutOfIndex(writing, row);
  for (const table of ["events", "attributions"] as const)
    await tx.deleteFrom(table).where("document", "=", row.n).execute();
  await tx.deleteFrom("reports").where("n", "=", row.n).execute();
  await tx.deleteFrom("documents").where("n", "=", row.n).execute();
  writing.count("documents", -1);
  writing.count("attributions", -row.attributions);
  return body;
}

/** Reports of earlier coders, each kept once. */
export const keepEarlier = (tx: Tx, earlier: readonly Tables["earlier_reports"][]): Promise<void> =>
  inBulk(tx, "earlier", earlier, (rows) =>
    tx
      .insertInto("earlier_reports")
      .values(rows)
      .onConflict((oc) => oc.doNothing()),
  );

/** Actors and names that are not kept yet; the first to name one is believed, and the first to say where it lies. */
export async function keepActors(tx: Tx, incoming: readonly Parts[]): Promise<void> {
  const all = incoming.flatMap(({ actors }) => actors);
  const places = new Map(all.toReversed().flatMap(({ key, place }) => (place === null ? [] : [[key, place]])));
  const actors = firstOf(all, ({ key }) => key).map((row) => ({ ...row, place: places.get(row.key) ?? null }));
  await inBulk(tx, "actors", actors, (rows) =>
    tx
      .insertInto("actors")
      .values(rows)
      .onConflict((oc) =>
        oc
          .column("key")
          .doUpdateSet((eb) => ({ place: eb.ref("excluded.place") }))
          .where(sql<boolean>`actors.place is null and excluded.place is not null`),
      ),
  );
  const names = firstOf(
    incoming.flatMap(({ names }) => names),
    ({ folded, key, name }) => `${folded}\n${key}\n${name}`,
  );
  await inBulk(tx, "actor_names", names, (rows) =>
    tx
      .insertInto("actor_names")
      .values(rows)
      .onConflict((oc) => oc.doNothing()),
  );
}

/** One row of each key, in the order of the keys: rows that lie together are written together. */
function firstOf<R>(rows: readonly R[], keyOf: (row: R) => string): R[] {
  const first = new Map<string, R>();
  for (const row of rows) {
    const key = keyOf(row);
    if (!first.has(key)) first.set(key, row);
  }
  return [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
