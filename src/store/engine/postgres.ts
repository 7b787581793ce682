import pg from "pg";
import { PostgresDialect, sql, type Dialect, type RawBuilder } from "kysely";
import { plainWords, webSearchWords } from "../words.js";
import { CLOSE, OPEN, type Engine, type Match } from "./engine.js";

const CONNECTIONS = 8;
const BATCH = 5000; // index rows in one statement

// As in SQLite: rows of current documents and of all others are apart.
const indexOf = (table: string, visible: boolean): string => `${table}_${visible ? "words" : "hidden_words"}`;

/** PostgreSQL: for several people or machines. */
export const postgresEngine: Engine = {
  name: "postgres",
  types: { bytes: "bytea", bigint: "bigint", byKey: sql`` },
  mostValues: 30_000,
  async createIndex(db, table) {
    for (const visible of [true, false]) {
      const name = indexOf(table, visible);
      await sql`create table ${sql.table(name)} (n bigint primary key, words tsvector not null)`.execute(db);
      await sql`create index ${sql.ref(`${name}_gin`)} on ${sql.table(name)} using gin (words)`.execute(db);
    }
  },
  async index(tx, table, rows, visible) {
    for (let start = 0; start < rows.length; start += BATCH) {
      const some = rows.slice(start, start + BATCH);
      const [keys, words, terms] = [
        some.map(({ n }) => n),
        some.map((row) => plainWords(row.words)),
        some.map((row) => row.terms),
      ];
      await sql`insert into ${sql.table(indexOf(table, visible))} (n, words)
        select r.n, to_tsvector('english', r.words) || array_to_tsvector(string_to_array(r.terms, ' '))
        from unnest(${keys}::bigint[], ${words}::text[], ${terms}::text[]) as r (n, words, terms)`.execute(tx);
    }
  },
  async unindex(tx, table, keys, visible) {
    await sql`delete from ${sql.table(indexOf(table, visible))} where n = any(${keys}::bigint[])`.execute(tx);
  },
  matching(table, match, { from, to }, { visible, order, limit }) {
    return sql`select n from ${sql.table(indexOf(table, visible))} where words @@ ${expressionOf(match)}${
      from === undefined ? sql`` : sql` and n >= ${from}`
    }${to === undefined ? sql`` : sql` and n < ${to}`} order by n ${sql.raw(order)} limit ${limit}`;
  },
  async highlight(db, texts, words) {
    const options = `StartSel="${OPEN}", StopSel="${CLOSE}", HighlightAll=true`;
    const { rows } = await sql<{
      marked: string;
    }>`select ts_headline('english', t.words, websearch_to_tsquery('english', ${webSearchWords(words)}), ${options}) as marked
      from unnest(${texts}::text[]) with ordinality as t (words, i) order by t.i`.execute(db);
    return rows.map(({ marked }) => marked);
  },
  async optimize(db) {
    await sql`analyze`.execute(db);
  },
};

function expressionOf({ words, terms }: Match): RawBuilder<unknown> {
  const groups = terms.map((group) => `(${group.map((term) => `'${term}'`).join(" | ")})`).join(" & ");
  const parts = [
    ...(groups ? [sql`${groups}::tsquery`] : []),
    ...(words ? [sql`websearch_to_tsquery('english', ${webSearchWords(words)})`] : []),
  ];
  return sql`(${sql.join(parts, sql` && `)})`;
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
  // A connection that breaks while nobody uses it is replaced; whoever uses one hears of it from the query.
  pool.on("error", () => undefined);
  return new PostgresDialect({ pool });
}
