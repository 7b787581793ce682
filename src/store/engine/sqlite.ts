import { existsSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { CompiledQuery, sql, type Dialect } from "kysely";
import { withoutPassword } from "../../records/index.js";
import { StoreError } from "../store.js";
import { inWords } from "./disk-faults.js";
import { fts5Words } from "../words.js";
import { BETWEEN, CLOSE, INDEXED, OPEN, type Engine, type Match } from "./engine.js";
import { libsqlDialect } from "./libsql.js";

const TOKENIZER = "porter unicode61 remove_diacritics 2";
const BUSY_MS = 100; // the driver tries again, so that the rest of this process goes on meanwhile
const CACHE_KIB = 131_072; // the pages that one large batch changes, so that none is written twice
const PAGE_BYTES = 8192;
const INDEXED_AT_ONCE = 50; // index rows in one statement
const LOG_PAGES = 32_768; // 256 MiB of log before it is folded into the file, so that hot pages are written once

// The index holds no copy of the words; rows of current documents and of all others are apart, so that a list of the
// current ones is read off the index alone.
const indexOf = (table: string, visible: boolean): string => `${table}_${visible ? "words" : "hidden_words"}`;

/** SQLite in one file: write-ahead log, every commit on disk before it is acknowledged. */
export const sqliteEngine: Engine = {
  name: "sqlite",
  types: { bytes: "blob", bigint: "integer", sortKey: "bigint", byKey: sql`without rowid` },
  mostValues: 30_000,
  async createIndex(db, table) {
    for (const visible of [true, false]) {
      await sql`create virtual table ${sql.table(indexOf(table, visible))} using fts5 (words, terms, content='', contentless_delete=1, tokenize=${sql.lit(TOKENIZER)})`.execute(
        db,
      );
    }
  },
  async index(tx, table, rows, visible) {
    const rowsInOne = (count: number): string =>
      `insert into ${indexOf(table, visible)} (rowid, words, terms) values ${Array(count).fill("(?, ?, ?)").join(", ")}`;
    const full = rowsInOne(INDEXED_AT_ONCE);
    for (let start = 0; start < rows.length; start += INDEXED_AT_ONCE) {
      const some = rows.slice(start, start + INDEXED_AT_ONCE);
      const insert = some.length === INDEXED_AT_ONCE ? full : rowsInOne(some.length);
      const values = some.flatMap(({ n, words, terms }) => [n, words, terms]);
      await tx.executeQuery(CompiledQuery.raw(insert, values));
    }
  },
  async unindex(tx, table, keys, visible) {
    for (const n of keys) await sql`delete from ${sql.table(indexOf(table, visible))} where rowid = ${n}`.execute(tx);
  },
  async find(db, table, match, { visible, order, limit, from, to }) {
    const index = sql.table(indexOf(table, visible));
    const found = sql`select rowid as n from ${index} where ${index} match ${expressionOf(match)} and rowid >= ${from} and rowid < ${to} order by rowid ${sql.raw(order)} limit ${limit}`;
    const { rows } = await sql<{ keys: string }>`select json_group_array(n) as keys from (${found})`.execute(db);
    const sign = order === "asc" ? 1 : -1;
    return (JSON.parse(rows[0]!.keys) as number[]).sort((a, b) => sign * (a - b));
  },
  keyTable: (keys) => sql`(select value as n from json_each(${JSON.stringify(keys)}))`,
  joined: (text) => sql`group_concat(${text}, ${BETWEEN})`,
  async highlight(db, texts, words) {
    await sql`create virtual table if not exists temp.marked using fts5 (words, tokenize=${sql.lit(TOKENIZER)})`.execute(
      db,
    );
    await sql`delete from temp.marked`.execute(db);
    for (const [i, text] of texts.entries())
      await sql`insert into temp.marked (rowid, words) values (${i}, ${text})`.execute(db);
    const { rows } = await sql<{
      n: number;
      marked: string;
    }>`select rowid as n, highlight(marked, 0, ${OPEN}, ${CLOSE}) as marked from temp.marked where marked match ${fts5Words(words, "words")}`.execute(
      db,
    );
    const marked = [...texts];
    for (const row of rows) marked[row.n] = row.marked;
    return marked;
  },
  async check(db) {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(10)`.execute(db);
    return rows.map((row) => row.integrity_check).filter((words) => words !== "ok");
  },
  async tidy(db) {
    for (const table of INDEXED) {
      const index = indexOf(table, true);
      await sql`insert into ${sql.table(index)} (${sql.ref(index)}) values ('optimize')`.execute(db);
    }
    await sql`analyze`.execute(db);
  },
};

function expressionOf({ words, terms }: Match): string {
  const groups = terms.map((group) => `terms : (${group.join(" OR ")})`);
  return [...groups, ...(words ? [fts5Words(words, "words")] : [])].join(" AND ");
}

/** @throws StoreError when the file cannot be opened or is no database */
export function sqliteDialect(path: string): Dialect {
  const folder = dirname(path);
  if (/^[a-z]+:\/\//.test(path))
    throw new StoreError(`--store takes the path of a file or postgres://…, not "${withoutPassword(path)}".`);
  if (path !== ":memory:" && !existsSync(folder)) {
    throw new StoreError(
      `There is no folder ${folder} for the store ${path}: make it, or name another place with --store.`,
    );
  }
  return libsqlDialect(
    () => opened(path),
    (error) => inWords(path, error),
  );
}

const SETTINGS = [
  `busy_timeout = ${BUSY_MS}`,
  `page_size = ${PAGE_BYTES}`,
  "journal_mode = WAL",
  "synchronous = FULL",
  "foreign_keys = ON",
  "temp_store = MEMORY",
  `wal_autocheckpoint = ${LOG_PAGES}`,
  `cache_size = -${CACHE_KIB}`,
  "schema_version", // reads the file, and so takes in the log of a crash
];

function opened(path: string): Database.Database {
  const db = new Database(path);
  try {
    for (const setting of SETTINGS) db.pragma(setting);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}
