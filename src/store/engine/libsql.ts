/** Kysely's dialect over libsql: SQLite in one file, one connection, statements prepared once. */
import { setTimeout as sleep } from "node:timers/promises";
import Database from "libsql";
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from "kysely";

const MOST_PREPARED = 200;
const WAIT_MS = 60_000; // how long a writer waits for others
const TRY_AGAIN_MS = 20;

/** @param inWords an error of the database as the store tells it */
export function libsqlDialect(open: () => Database.Database, inWords: (error: Error) => Error): Dialect {
  return {
    createAdapter: () => new Adapter(),
    createDriver: () => new LibsqlDriver(open, inWords),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Tables are made and changed within a transaction, so that a store that is being made is made or not there. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class LibsqlDriver implements Driver {
  #connection: LibsqlConnection | undefined;
  #free: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  constructor(
    readonly open: () => Database.Database,
    readonly inWords: (error: Error) => Error,
  ) {}

  /** Of two that make a new file write ahead at once, SQLite tells one that it is busy without letting it wait. */
  async init(): Promise<void> {
    this.#connection = new LibsqlConnection(await patiently(this.open), this.inWords);
  }

  get #opened(): LibsqlConnection {
    if (!this.#connection) throw new Error("asked before it was opened");
    return this.#connection;
  }

  /** There is one connection: who comes second waits. */
  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#free;
    let release: () => void = () => undefined;
    this.#free = new Promise((resolve) => (release = resolve));
    await before;
    this.#release = release;
    return this.#opened;
  }

  releaseConnection(): Promise<void> {
    this.#release();
    return Promise.resolve();
  }

  /** Writers wait for others here, not in the middle of their work. */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // After a full disk and the like the database has taken the transaction back itself.
    if (this.#opened.db.inTransaction) await connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  destroy(): Promise<void> {
    const connection = this.#opened;
    connection.forget();
    foldLog(connection.db);
    connection.db.close();
    return Promise.resolve();
  }
}

/** Does `work`, again and again while others hold the file and `may` allows it. */
async function patiently<T>(work: () => T, may: () => boolean = () => true): Promise<T> {
  for (const until = Date.now() + WAIT_MS; ;) {
    try {
      return work();
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
      if (!busy || !may() || Date.now() > until) throw error;
      await sleep(TRY_AGAIN_MS * (0.5 + Math.random()));
    }
  }
}

/** Brings what stands in the log into the file, so that whoever copies a closed store's file has all of it. */
function foldLog(db: Database.Database): void {
  try {
    db.pragma("wal_checkpoint(TRUNCATE)");
  } catch (error) {
    // Others at work, or a disk that fails: the log holds all of it still.
    if (!(error instanceof Database.SqliteError)) throw error;
  }
}

/** The client binds every number as a REAL, and by a REAL the full-text index does not seek but walks from the first row on. */
const whole = (value: unknown): unknown => (Number.isSafeInteger(value) ? BigInt(value as number) : value);

class LibsqlConnection implements DatabaseConnection {
  readonly #prepared = new Map<string, Database.Statement>();

  constructor(
    readonly db: Database.Database,
    readonly inWords: (error: Error) => Error,
  ) {}

  forget(): void {
    this.#prepared.clear();
  }

  /** Outside of a transaction whoever finds the store taken waits; within one it is ours. */
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      return await patiently(
        () => this.#execute<R>(query),
        () => !this.db.inTransaction,
      );
    } catch (error) {
      throw error instanceof Database.SqliteError ? this.inWords(error) : error;
    }
  }

  // Synchronous at heart: libsql answers at once.
  #execute<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const statement = this.#prepare(sql);
    if (statement.reader) return { rows: statement.all(parameters.map(whole)) as R[] };
    return { rows: [], numAffectedRows: BigInt(statement.run([...parameters]).changes) };
  }

  streamQuery(): never {
    throw new Error("long lists are read page by page, so that nobody waits for the connection");
  }

  #prepare(sql: string): Database.Statement {
    const had = this.#prepared.get(sql);
    if (had) {
      this.#prepared.delete(sql);
      this.#prepared.set(sql, had);
      return had;
    }
    const statement = this.db.prepare(sql);
    this.#prepared.set(sql, statement);
    if (this.#prepared.size > MOST_PREPARED) this.#prepared.delete(this.#prepared.keys().next().value!);
    return statement;
  }
}
