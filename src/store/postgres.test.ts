import { afterAll, beforeAll, describe } from "vitest";
import { NO_POSTGRES, postgresPrograms, startPostgres, type PostgresServer } from "../../test/services/postgres.js";
import { CompiledQuery } from "kysely";
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
  plansSuite(
    async () => `${await server.database()}?options=-c%20enable_seqscan%3Doff`,
    async ({ db }, { sql, parameters }) => {
      const { rows } = await db.executeQuery<{ "QUERY PLAN": string }>(
        CompiledQuery.raw(`explain ${sql}`, [...parameters]),
      );
      return rows.flatMap((row) => /Seq Scan on (\w+)/.exec(row["QUERY PLAN"])?.[1] ?? []);
    },
  );
});
