/**
 * `npx tsx bench/store/main.ts [events] [address] [times]`: ingests a file of invented coded reports, five events in each,
 * and asks the store what people ask, each question so many times. Without an address a SQLite file in a temporary
 * folder; `postgres` starts a server of the bench's own. A store that already holds as many events is only asked.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CompiledQuery } from "kysely";
import { openShelf, storeOn } from "../../src/store/open.js";
import { isQuestion, wholeTables } from "../../src/store/whole-tables.case.js";
import { startPostgres } from "../../test/services/postgres.js";
import { ask } from "./ask.js";
import { codedFile } from "./coded-file.js";
import { fill } from "./fill.js";

const EVENTS_IN_REPORT = 5;
const SETTINGS = ["shared_buffers=1GB", "max_wal_size=4GB", "maintenance_work_mem=256MB", "effective_cache_size=4GB"];

const [events = "100000", address, times = "40"] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
let asking = false;
const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const server = address === "postgres" ? await startPostgres(SETTINGS) : null;
try {
  const queries = new Map<string, CompiledQuery>();
  const shelf = await openShelf(server ? await server.database() : (address ?? join(folder, "bench.db")), {
    log: (query) => {
      if (asking && isQuestion(query)) queries.set(query.sql, query);
    },
  });
  const store = storeOn(shelf);
  if ((await store.counts()).events < Number(events))
    await fill(store, await codedFile(Number(events), EVENTS_IN_REPORT), say);
  asking = true;
  await ask(shelf, store, Number(times), say);
  asking = false;
  const whole = new Set<string>();
  for (const query of queries.values()) for (const table of await wholeTables(shelf, query)) whole.add(table);
  say(`plans of ${queries.size} queries: ${[...whole].join(", ") || "none"} read as a whole`);
  await store.close();
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
