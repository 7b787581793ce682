import pg from "pg";
import { PostgresDialect, sql, type Dialect, type RawBuilder } from "kysely";
import { blockWords, stretches } from "./day-blocks.js";
import { plainWords, webSearchWords } from "../words.js";
import { BETWEEN, CLOSE, INDEXED, OPEN, type Engine, type Match } from "./engine.js";

const CONNECTIONS = 8;
const BATCH = 5000; // index rows in one statement
const PENDING_KIB = 1024; // what every search reads beside the index, until it is folded into it

// As in SQLite: rows of current documents and of all others are apart.
const indexOf = (table: string, visible: boolean): string => `${table}_${visible ? "words" : "hidden_words"}`;

/** PostgreSQL: for several people or machines. */
export const postgresEngine: Engine = {
  name: "postgres",
  types: { bytes: "bytea", bigint: "bigint", sortKey: "bigint", byKey: sql`` },
  mostValues: 30_000,
  async createIndex(db, table) {
    for (const visible of [true, false]) {
      const name = indexOf(table, visible);
      await sql`create table ${sql.table(name)} (n bigint primary key, words tsvector not null)`.execute(db);
      await sql`create index ${sql.ref(`${name}_gin`)} on ${sql.table(name)} using gin (words) with (gin_pending_list_limit = ${sql.lit(PENDING_KIB)})`.execute(
        db,
      );
    }
  },
  async index(tx, table, rows, visible) {
    for (let start = 0; start < rows.length; start += BATCH) {
      const some = rows.slice(start, start + BATCH);
      const [keys, words, terms] = [
        some.map(({ n }) => n),
        some.map((row) => plainWords(row.words)),
        some.map(({ n, terms }) => [...(terms ? [terms] : []), ...blockWords(n)].join(" ")),
      ];
      await sql`insert into ${sql.table(indexOf(table, visible))} (n, words)
        select r.n, to_tsvector('english', r.words) || array_to_tsvector(string_to_array(r.terms, ' '))
        from unnest(${keys}::bigint[], ${words}::text[], ${terms}::text[]) as r (n, words, terms)`.execute(tx);
    }
  },
  async unindex(tx, table, keys, visible) {
    await sql`delete from ${sql.table(indexOf(table, visible))} where n = any(${keys}::bigint[])`.execute(tx);
  },
  async find(db, table, match, { visible, order, limit, from, to }) {
    const index = sql.table(indexOf(table, visible));
    const { rows: ends } = await sql<{
      first: number | null;
      last: number | null;
    }>`select min(n) as first, max(n) as last from ${index} where n >= ${from} and n < ${to}`.execute(db);
    const { first, last } = ends[0]!;
    if (first === null || last === null) return [];
    const keys: number[] = [];
    const walk = stretches({ from: first, to: last + 1, order });
    for (let next = walk.next(); !next.done;) {
      const { words, from: low, to: high } = next.value;
      const wanted = limit - keys.length;
      // Materialized: the index is asked for the words and nothing else, whatever the planner thinks of the order.
      const { rows } = await sql<{ n: number }>`with hits as materialized (
        select n from ${index} where ${holding(match, words)}
      ) select n from hits where n >= ${low} and n < ${high} order by n ${sql.raw(order)} limit ${wanted}`.execute(db);
      for (const { n } of rows) keys.push(n);
      if (keys.length >= limit) break;
      next = walk.next({ found: rows.length, wanted: limit - keys.length });
    }
    return keys;
  },
  keyTable: (keys) => sql`(select unnest(${keys}::bigint[]) as n)`,
  joined: (text) => sql`string_agg(${text}, ${BETWEEN})`,
  async highlight(db, texts, words) {
    const options = `StartSel="${OPEN}", StopSel="${CLOSE}", HighlightAll=true`;
    const { rows } = await sql<{
      marked: string;
    }>`select ts_headline('english', t.words, websearch_to_tsquery('english', ${webSearchWords(words)}), ${options}) as marked
      from unnest(${texts}::text[]) with ordinality as t (words, i) order by t.i`.execute(db);
    return rows.map(({ marked }) => marked);
  },
  // Its own checksums are told when a page is read.
  check: () => Promise.resolve([]),
  async tidy(db) {
    for (const table of INDEXED)
      await sql`select gin_clean_pending_list(${`${indexOf(table, true)}_gin`}::regclass)`.execute(db);
    await sql`analyze`.execute(db);
  },
};

/** The condition that a row of the index holds all that is asked for and lies in one of the blocks. */
function holding({ words, terms }: Match, blocks: readonly string[]): RawBuilder<unknown> {
  const groups = [...terms, ...(blocks.length ? [blocks] : [])]
    .map((group) => `(${group.map((term) => `'${term}'`).join(" | ")})`)
    .join(" & ");
  if (!words) return sql`words @@ ${groups}::tsquery`;
  const query = sql`websearch_to_tsquery('english', ${webSearchWords(words)})`;
  // A query of nothing but stop words is empty, and joined with others it would hold everywhere.
  return sql`words @@ (${groups}::tsquery && ${query}) and numnode(${query}) > 0`;
}

export function postgresDialect(url: string): Dialect {
  const types = {
    // Whole numbers of the store stay under 2^53: they come as numbers.
    getTypeParser: (oid: number, format?: "text" | "binary") =>
      oid === 20 ? Number : pg.types.getTypeParser(oid, format),
  };
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    application_name: "hearsay",
    types: types as pg.CustomTypesConfig,
  });
  // A connection that breaks while nobody uses it is replaced; whoever has one in hand hears of it from the next query,
  // and an event that nobody hears would end the program.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => {
    client.on("error", () => undefined);
    // Compiling a plan takes longer than any of ours runs; and every question has its index, so that none need read a table as a whole.
    client.query("set jit = off; set enable_seqscan = off").catch(() => undefined);
  });
  return new PostgresDialect({ pool });
}
