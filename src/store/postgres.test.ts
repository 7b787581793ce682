import { afterAll, beforeAll, describe } from "vitest";
import { NO_POSTGRES, postgresPrograms, startPostgres, type PostgresServer } from "../../test/services/postgres.js";
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
});
