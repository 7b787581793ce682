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

export function libsqlDialect(open: () => Database.Database): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new LibsqlDriver(open()),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class LibsqlDriver implements Driver {
  readonly #connection: LibsqlConnection;
  #free: Promise<void> = Promise.resolve();
  #writing = false;
  #release: () => void = () => undefined;

  constructor(readonly db: Database.Database) {
    this.#connection = new LibsqlConnection(db);
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  /** There is one connection: who comes second waits. */
  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#free;
    let release: () => void = () => undefined;
    this.#free = new Promise((resolve) => (release = resolve));
    await before;
    this.#release = release;
    return this.#connection;
  }

  releaseConnection(): Promise<void> {
    this.#release();
    return Promise.resolve();
  }

  /** Writers wait for others here, not in the middle of their work. */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    for (const until = Date.now() + WAIT_MS; ;) {
      try {
        await connection.executeQuery(CompiledQuery.raw("begin immediate"));
        this.#writing = true;
        return;
      } catch (error) {
        const busy = error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
        if (!busy || Date.now() > until) throw error;
        await sleep(TRY_AGAIN_MS * (0.5 + Math.random()));
      }
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
    this.#writing = false;
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#writing) await connection.executeQuery(CompiledQuery.raw("rollback"));
    this.#writing = false;
  }

  destroy(): Promise<void> {
    this.#connection.forget();
    this.db.close();
    return Promise.resolve();
  }
}

class LibsqlConnection implements DatabaseConnection {
  readonly #prepared = new Map<string, Database.Statement>();

  constructor(readonly db: Database.Database) {}

  forget(): void {
    this.#prepared.clear();
  }

  // Synchronous at heart: libsql answers at once.
  executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    return new Promise((resolve) => {
      const statement = this.#prepare(sql);
      if (statement.reader) resolve({ rows: statement.all([...parameters]) as R[] });
      else resolve({ rows: [], numAffectedRows: BigInt(statement.run([...parameters]).changes) });
    });
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
