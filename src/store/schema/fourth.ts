/**
 * What a document's records are found by is worked out anew: words for a kind of people are kept apart by country, and the brackets of a
 * dateline name the outlet. Index, counts and actors of stores from before are made again from their reports; ids and cursors stay.
 */
import type { Kysely } from "kysely";
import type { Report } from "../../records/index.js";
import { unpack } from "../body.js";
import { keepActors } from "../documents.js";
import type { Engine } from "../engine/engine.js";
import { takeApart, type Parts } from "../parts.js";
import type { Row } from "../rows.js";
import { indexAll, keysIn, type DocumentRow } from "../visibility.js";
import { Writing } from "../writing.js";
import type { Tables, Tx } from "./tables.js";

const AT_ONCE = 500;

export async function fourth(any: Kysely<unknown>, engine: Engine): Promise<void> {
  const db = any as Kysely<Tables>;
  for (const table of ["tallies", "actors", "actor_names"] as const) await db.deleteFrom(table).execute();
  for (let after = -1; ;) {
    const found = await db
      .selectFrom("documents")
      .innerJoin("reports", "reports.n", "documents.n")
      .selectAll("documents")
      .select("body")
      .where("documents.n", ">", after)
      .orderBy("documents.n")
      .limit(AT_ONCE)
      .execute();
    const writing = new Writing({ db, engine, now: Date.now }, db as Tx);
    const all: Parts[] = [];
    for (const { body, ...row } of found) {
      after = row.n;
      const parts = takeApart(unpack<Report>(body));
      await indexAnew(writing, row, parts);
      all.push(parts);
    }
    await keepActors(writing.tx, all);
    await writing.finish();
    if (found.length < AT_ONCE) return;
  }
}

async function indexAnew(writing: Writing, row: DocumentRow, { rows, head }: Parts): Promise<void> {
  const { tx, shelf } = writing;
  const visible = row.visible === 1;
  const keys = { events: await keysIn(tx, "events", row.n), attributions: await keysIn(tx, "attributions", row.n) };
  await shelf.engine.unindex(tx, "documents", [row.n], visible);
  for (const table of ["events", "attributions"] as const) {
    await shelf.engine.unindex(tx, table, keys[table], visible);
    await setFacets(tx, table, keys[table], rows[table]);
  }
  await tx.updateTable("documents").set({ head, facets: rows.report.facets }).where("n", "=", row.n).execute();
  indexAll(writing, row, rows, keys);
  if (visible) writing.tally(rows.events, keys.events, 1);
}

async function setFacets(
  tx: Tx,
  table: "events" | "attributions",
  keys: readonly number[],
  rows: readonly Row[],
): Promise<void> {
  for (const [i, { facets }] of rows.entries())
    await tx.updateTable(table).set({ facets }).where("n", "=", keys[i]!).where("facets", "!=", facets).execute();
}
