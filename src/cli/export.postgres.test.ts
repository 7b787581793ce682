/** What goes out of PostgreSQL is what goes out of SQLite, byte for byte, in every format. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_POSTGRES, postgresPrograms, startPostgres, type PostgresServer } from "../../test/services/postgres.js";
import { EXPORTERS } from "../export/index.js";
import { HOSTILE, HOSTILE_INCIDENT } from "../export/hostile.case.js";
import { openStore } from "../store/index.js";
import { inventReport } from "../store/invented.case.js";
import { program } from "./program.js";

const here = postgresPrograms() !== null;

describe.skipIf(!here)(here ? "export from PostgreSQL" : `export from PostgreSQL: skipped, ${NO_POSTGRES}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-export-"));
  const stores: string[] = [join(folder, "one.db")];
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startPostgres(["fsync=off"]);
    stores.push(await server.database());
    const deposits = [HOSTILE, ...Array.from({ length: 60 }, (_, i) => inventReport(i))].map((report) => ({ report }));
    for (const url of stores) {
      const store = await openStore(url);
      await store.put(deposits);
      await store.keepIncidents({ removed: [], put: [HOSTILE_INCIDENT] });
      await store.close();
    }
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const exported = async (format: string, url: string, ...filters: string[]): Promise<Record<string, string>> => {
    const out = join(folder, "out");
    rmSync(out, { recursive: true, force: true });
    const args = ["export", "--format", format, "--out", out, "--store", url, ...filters];
    await program().parseAsync(["node", "hearsay", ...args]);
    if (!statSync(out).isDirectory()) return { "": readFileSync(out, "latin1") };
    return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), "latin1")]));
  };

  // conllu reads every text again with the model, whatever store it comes from.
  it.each(EXPORTERS.map(({ name }) => name).filter((name) => name !== "conllu"))("%s", async (format) => {
    const [sqlite, postgres] = [await exported(format, stores[0]!), await exported(format, stores[1]!)];
    expect(postgres).toEqual(sqlite);
    expect(Object.values(sqlite).join("").length).toBeGreaterThan(100);
  });

  it("only what the filters find", async () => {
    const filters = ["--type", "ASSAULT", "--since", "2016-01-01", "--publisher", "Sahel Wire"];
    const [sqlite, postgres] = [
      await exported("csv-raw", stores[0]!, ...filters),
      await exported("csv-raw", stores[1]!, ...filters),
    ];
    expect(postgres).toEqual(sqlite);
    expect(sqlite[""]!.split("\n").length).toBeGreaterThan(2);
  });
});
