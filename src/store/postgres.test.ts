import { afterAll, beforeAll, describe } from "vitest";
import { NO_POSTGRES, postgresPrograms, startPostgres, type PostgresServer } from "../../test/services/postgres.js";
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
});
