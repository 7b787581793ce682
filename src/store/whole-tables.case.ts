/** Which tables the plan of a query reads as a whole; for the tests and the bench. */
import { CompiledQuery } from "kysely";
import type { Shelf } from "./shelf.js";

// Few rows by nature: the coders a store has met, the counters it keeps.
const SMALL = new Set(["coders", "counters", "merges"]);

/** True for the queries that people's questions make, and not those that open a store. */
export const isQuestion = ({ sql }: CompiledQuery): boolean =>
  /^\s*(?:select|with)/i.test(sql) && !/sqlite_master|pg_catalog|kysely_migration/.test(sql);

/** The tables that the query reads as a whole, but for those of few rows. */
export async function wholeTables(shelf: Shelf, query: CompiledQuery): Promise<string[]> {
  const tables = await (shelf.engine.name === "sqlite" ? inSqlite(shelf, query) : inPostgres(shelf, query));
  return tables.filter((table) => !SMALL.has(table));
}

async function inSqlite({ db }: Shelf, { sql, parameters }: CompiledQuery): Promise<string[]> {
  const { rows } = await db.executeQuery<{ detail: string }>(
    CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
  );
  return rows.flatMap(({ detail }) => {
    // A virtual table with an index is the full-text index or a list of keys that was given with the query.
    const [, table = "", how = ""] = /^SCAN ([\w.]+)( .*)?$/.exec(detail) ?? [];
    return !table || how.startsWith(" VIRTUAL TABLE INDEX") || table === "CONSTANT" ? [] : [table];
  });
}

async function inPostgres({ db }: Shelf, { sql, parameters }: CompiledQuery): Promise<string[]> {
  const { rows } = await db.executeQuery<{ "QUERY PLAN": string }>(
    CompiledQuery.raw(`explain ${sql}`, [...parameters]),
  );
  return rows.flatMap((row) => /Seq Scan on (\w+)/.exec(row["QUERY PLAN"])?.[1] ?? []);
}
