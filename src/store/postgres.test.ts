import { setImmediate as turn } from "node:timers/promises";
import { Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_POSTGRES, postgresPrograms, startPostgres, type PostgresServer } from "../../test/services/postgres.js";
import { postgresDialect } from "./engine/postgres.js";
import { plansSuite } from "./plans.case.js";
import { storeSuite } from "./store.case.js";

const here = postgresPrograms() !== null;

describe.skipIf(!here)(here ? "PostgreSQL" : `PostgreSQL: skipped, ${NO_POSTGRES}`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(["fsync=off"]);
  });
  afterAll(async () => {
    await server.stop();
  });
  storeSuite(() => server.database());
  // Small tables are read as a whole because that is cheap; with that made dear, only what no index answers still is.
  plansSuite(async () => `${await server.database()}?options=-c%20enable_seqscan%3Doff`);

  it("outlives a connection that breaks between two queries of a transaction", async () => {
    const db = new Kysely<never>({ dialect: postgresDialect(await server.database()) });
    const broken = db.transaction().execute(async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      const { pid } = rows[0]!;
      await sql`select pg_terminate_backend(${pid})`.execute(db);
      while ((await sql`select 1 from pg_stat_activity where pid = ${pid}`.execute(db)).rows.length) await turn();
      await turn();
      await sql`select 1`.execute(tx);
    });
    await expect(broken).rejects.toThrow();
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
    await db.destroy();
  });
});
