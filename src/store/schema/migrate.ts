/** Brings a store to this program's schema, forward only; a store of a newer program is refused in words. */
import { Migrator, sql, type Kysely, type Migration } from "kysely";
import type { Engine } from "../engine/engine.js";
import { StoreError } from "../store.js";
import { first } from "./first.js";
import { fourth } from "./fourth.js";
import { second } from "./second.js";
import { third } from "./third.js";

const MIGRATIONS: readonly {
  readonly name: string;
  readonly up: (db: Kysely<unknown>, engine: Engine) => Promise<void>;
}[] = [
  { name: "0001-first", up: first },
  { name: "0002-places", up: second },
  { name: "0003-printings", up: third },
  { name: "0004-lands", up: fourth },
];

/** @throws StoreError when the store was written by a newer program, or is not one of ours */
export async function migrate(db: Kysely<unknown>, engine: Engine, where: string): Promise<void> {
  const tables = (await db.introspection.getTables({ withInternalKyselyTables: true })).map(({ name }) => name);
  if (tables.includes("kysely_migration")) {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
    const unknown = rows.map(({ name }) => name).filter((name) => !MIGRATIONS.some((each) => each.name === name));
    if (unknown.length) {
      throw new StoreError(
        `The store ${where} was written by a newer Hearsay (its schema has ${unknown.join(", ")}); this one knows ${MIGRATIONS.at(-1)!.name}. Update Hearsay, or name another store.`,
      );
    }
    if (rows.length === MIGRATIONS.length) return;
  } else if (tables.some((name) => !name.startsWith("pg_"))) {
    throw new StoreError(`The database ${where} holds other tables and is no store of Hearsay's: name another one.`);
  }
  const provider = {
    getMigrations: () =>
      Promise.resolve(
        Object.fromEntries(
          MIGRATIONS.map(({ name, up }): [string, Migration] => [name, { up: (on) => up(on, engine) }]),
        ),
      ),
  };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error(String(error));
}
