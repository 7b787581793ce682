/**
 * `npx tsx bench/store.ts [events] [address] [times]`: fills a store with invented coded reports and asks it what people ask.
 * Without an address a SQLite file in a temporary folder; `postgres` starts a server of the bench's own. A store that
 * already holds as many events is only asked.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { writeCursor } from "../src/store/cursor.js";
import { resolve } from "../src/store/found/filters.js";
import { findKeys } from "../src/store/found/keys.js";
import { inventReport, inventedName } from "../src/store/invented.case.js";
import { openShelf, storeOn } from "../src/store/open.js";
import type { Filters, Kind, Store } from "../src/store/index.js";
import { startPostgres } from "../test/services/postgres.js";

const EVENTS = Number(process.argv[2] ?? 100_000);
const PER_REPORT = 10;
const BATCH = 1000;
const PAGE = 50;
const DEEP = 1000; // the page far down
const ASKED = Number(process.argv[4] ?? 40); // times a kind of question is asked, each time of something else

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1024 / 1024);
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

async function fill(store: Store): Promise<void> {
  const reports = Math.ceil(EVENTS / PER_REPORT);
  const memory: number[] = [];
  let seconds = 0;
  let cpu = 0;
  for (let start = 0; start < reports; start += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, reports - start) }, (_, i) => ({
      report: inventReport(start + i, { events: PER_REPORT }),
    }));
    const [began, used] = [performance.now(), cpuSeconds()];
    await store.put(batch);
    seconds += (performance.now() - began) / 1000;
    cpu += cpuSeconds() - used;
    if ((start / BATCH) % 10 === 9) {
      memory.push(megabytes());
      say(
        `${start + BATCH} reports, ${Math.round((start + BATCH) / seconds)} a second (${Math.round((start + BATCH) / cpu)} a second of own processor time), ${memory.at(-1)} MB`,
      );
    }
  }
  say(
    `kept ${reports} reports of ${PER_REPORT} events: ${Math.round(reports / seconds)} reports a second, ${Math.round(reports / cpu)} a second of own processor time; memory ${memory.join(" ")} MB`,
  );
}

const WORDS = [
  "convoy",
  "harvest shelled",
  '"near the harbour"',
  "curfew or pipeline",
  "election -bridge",
  "police arrested depot",
];
const QUESTIONS: readonly { readonly name: string; readonly kind: Kind; readonly filters: (i: number) => Filters }[] = [
  { name: "no filter", kind: "event", filters: () => ({}) },
  {
    name: "type and status",
    kind: "event",
    filters: (i) => ({ type: ["AID", "COERCE", "THREATEN"][i % 3], status: "reported" }),
  },
  {
    name: "actor",
    kind: "event",
    filters: (i) => ({
      actor: `${inventedName(i)} ${["Front", "Army", "Ministry", "Council", "Union", "Party", "Police", "Brigade"][i % 8]!}`,
    }),
  },
  {
    name: "actor, recipient country, type",
    kind: "event",
    filters: (i) => ({ actor: "MLI", recipient: ["IRQ", "COL", "UKR"][i % 3], type: "RETREAT" }),
  },
  {
    name: "place and dates",
    kind: "event",
    filters: (i) => ({
      place: `${inventedName(i * 3)}ville`,
      since: `20${16 + (i % 4)}-01-01`,
      until: `20${18 + (i % 4)}-06-30`,
    }),
  },
  { name: "dates", kind: "event", filters: (i) => ({ since: "2016-01-01", until: `20${18 + (i % 6)}-06-30` }) },
  {
    name: "voice",
    kind: "event",
    filters: (i) => ({
      voice: `${inventedName(i)} ${["Front", "Army", "Ministry", "Council", "Union", "Party", "Police", "Brigade"][i % 8]!}`,
    }),
  },
  { name: "words in events", kind: "event", filters: (i) => ({ text: WORDS[i % WORDS.length] }) },
  {
    name: "words and filters",
    kind: "event",
    filters: (i) => ({ text: WORDS[i % WORDS.length], type: "ASSAULT", since: "2017-01-01" }),
  },
  {
    name: "words in quotations",
    kind: "attribution",
    filters: (i) => ({ text: WORDS[i % WORDS.length], act: "deny" }),
  },
  { name: "words in reports", kind: "report", filters: (i) => ({ text: WORDS[i % WORDS.length] }) },
];

const at = (sorted: readonly number[], share: number): string =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);

async function ask(shelf: Awaited<ReturnType<typeof openShelf>>, store: Store): Promise<void> {
  say(`${"question".padEnd(34)}${"page".padEnd(7)}${"hits".padStart(5)}  median ms  95 % ms  own processor  95 % ms`);
  for (const { name, kind, filters } of QUESTIONS) {
    for (const page of [1, DEEP]) {
      const times: number[] = [];
      let hits = 0;
      const own: number[] = [];
      for (let i = 0; i < ASKED; i++) {
        let cursor: string | undefined;
        if (page > 1) {
          const keys = await findKeys(shelf, kind, await resolve(shelf, filters(i)), {
            order: "desc",
            limit: (page - 1) * PAGE,
          });
          const last = keys.at(-1);
          cursor =
            last === undefined
              ? undefined
              : writeCursor(kind, keys.length === (page - 1) * PAGE ? last : (keys.at(-PAGE - 1) ?? last));
        }
        const [began, used] = [performance.now(), cpuSeconds()];
        const { items } = await store.search(kind, filters(i), { limit: PAGE, cursor });
        times.push(performance.now() - began);
        own.push((cpuSeconds() - used) * 1000);
        hits += items.length;
      }
      times.sort((a, b) => a - b);
      own.sort((a, b) => a - b);
      say(
        `${name.padEnd(34)}${String(page).padEnd(7)}${String(Math.round(hits / ASKED)).padStart(5)}  ${at(times, 0.5).padStart(9)}  ${at(times, 0.95).padStart(7)}  ${at(own, 0.5).padStart(13)}  ${at(own, 0.95).padStart(8)}`,
      );
    }
  }
  for (const [name, filters] of [
    ["facets of all", {}],
    ["facets of a type", { type: "AID" }],
    ["facets of words", { text: "convoy" }],
  ] as const) {
    const times: number[] = [];
    for (let i = 0; i < ASKED / 4; i++) {
      const began = performance.now();
      await store.spread("event", filters);
      times.push(performance.now() - began);
    }
    times.sort((a, b) => a - b);
    say(`${name.padEnd(46)}  ${at(times, 0.5).padStart(9)}  ${at(times, 0.95).padStart(7)}`);
  }
}

const address = process.argv[3];
const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
const server =
  address === "postgres"
    ? await startPostgres([
        "shared_buffers=512MB",
        "max_wal_size=4GB",
        "gin_pending_list_limit=64MB",
        "maintenance_work_mem=256MB",
        "synchronous_commit=off",
      ])
    : null;
try {
  const shelf = await openShelf(server ? await server.database() : (address ?? join(folder, "bench.db")));
  const store = storeOn(shelf);
  if ((await store.counts()).events < EVENTS) {
    await fill(store);
    await shelf.engine.optimize(shelf.db);
  }
  await ask(shelf, store);
  await store.close();
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
