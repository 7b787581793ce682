/** Opens a store by its address and puts the parts together. */
import { existsSync } from "node:fs";
import { Kysely, type CompiledQuery, type Dialect } from "kysely";
import { check } from "./check.js";
import { withoutPassword } from "../records/index.js";
import { changes, endEmbargoes, latest, withdraw } from "./changes.js";
import { checkDecisions, decide, decisions } from "./decisions.js";
import type { Engine } from "./engine/engine.js";
import { actor, actors, knownActors, mergeActors, merges, splitActor } from "./found/actors.js";
import { documents, has, printings, raw, reportsOf, versions } from "./found/documents.js";
import { reports } from "./found/reports.js";
import { search } from "./found/search.js";
import { spread } from "./found/spread.js";
import { tagged } from "./found/tagged.js";
import { incident, incidents, keepIncidents } from "./incidents.js";
import { keepRows, keptRows } from "./matches.js";
import { put, putParts } from "./put.js";
import { quarantine, quarantined, release } from "./quarantine.js";
import { counts, getMark, setMark } from "./marks.js";
import { migrate } from "./schema/migrate.js";
import type { Tables } from "./schema/tables.js";
import type { Shelf } from "./shelf.js";
import { FACETS, StoreError, type Filters, type Store } from "./store.js";

export const DEFAULT_STORE = "hearsay.db";

export interface OpenOptions {
  /** The clock, for tests: milliseconds since 1970. */
  readonly now?: () => number;
  /** Refuses a file that is not there, in place of making it. */
  readonly existing?: boolean;
  /** Hears every query, for tests of their plans. */
  readonly log?: (query: CompiledQuery) => void;
}

/**
 * Opens the store at `postgres://…`, or in a file (SQLite), and makes it when it is not there.
 * @throws StoreError when it cannot be used, in words for people
 */
export async function openStore(url: string = DEFAULT_STORE, options: OpenOptions = {}): Promise<Store> {
  const shelf = await openShelf(url, options);
  return storeOn(shelf);
}

export async function openShelf(
  url: string,
  { now = Date.now, existing = false, log }: OpenOptions = {},
): Promise<Shelf> {
  const where = withoutPassword(url);
  if (existing && !isPostgres(url) && !existsSync(fileOf(url)))
    throw new StoreError(`There is no store ${where}: hearsay ingest makes one, or name another with --store.`);
  const { engine, dialect } = await engineFor(url);
  let db: Kysely<Tables> | undefined;
  try {
    db = new Kysely<Tables>({ dialect, ...(log && { log: ({ query }) => log(query) }) });
    await migrate(db as Kysely<unknown>, engine, where);
    return { db, engine, now };
  } catch (error) {
    await db?.destroy().catch(() => undefined);
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      `The store ${where} cannot be opened: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

const isPostgres = (url: string): boolean => /^postgres(?:ql)?:\/\//.test(url);
const fileOf = (url: string): string => url.replace(/^(?:sqlite|file):(?:\/\/)?/, "");

/** Loads one database's client and not the other's. */
async function engineFor(url: string): Promise<{ engine: Engine; dialect: Dialect }> {
  if (isPostgres(url)) {
    const { postgresDialect, postgresEngine } = await import("./engine/postgres.js");
    return { engine: postgresEngine, dialect: postgresDialect(url) };
  }
  const { sqliteDialect, sqliteEngine } = await import("./engine/sqlite.js");
  return { engine: sqliteEngine, dialect: sqliteDialect(fileOf(url)) };
}

export function storeOn(shelf: Shelf): Store {
  /** What shows or lists documents first lets embargoes end. */
  const timely = async <T>(work: () => Promise<T>): Promise<T> => {
    await endEmbargoes(shelf);
    return work();
  };
  return {
    engine: shelf.engine.name,
    put: (batch) => put(shelf, batch),
    putParts: (batch) => putParts(shelf, batch),
    withdraw: (id) => withdraw(shelf, id),
    has: (documents, coder) => has(shelf, documents, coder),
    report: (id) => timely(async () => (await reportsOf(shelf, [id]))[0] ?? null),
    reportsOf: (ids) => timely(() => reportsOf(shelf, ids)),
    document: (id) => timely(async () => (await documents(shelf, [id]))[0] ?? null),
    documents: (ids) => timely(() => documents(shelf, ids)),
    printings: (id) => printings(shelf, id),
    versions: (id) => timely(() => versions(shelf, id)),
    raw: (sha256) => raw(shelf, sha256),
    search: (kind, filters, page = {}) => timely(() => search(shelf, kind, filters, page)),
    spread: (kind, filters, facets = FACETS) => timely(() => spread(shelf, kind, filters, facets)),
    tagged: (filters, most) => timely(() => tagged(shelf, filters, most)),
    reports: (filters: Filters = {}) => allReports(shelf, filters),
    actors: (filters = {}, page = {}) => actors(shelf, filters, page),
    actor: (key) => actor(shelf, key),
    knownActors: (keys) => knownActors(shelf, keys),
    mergeActors: (from, into, by, reason) => mergeActors(shelf, from, into, by, reason),
    splitActor: (from, by, reason) => splitActor(shelf, from, by, reason),
    merges: () => merges(shelf),
    incidents: (filters = {}, page = {}) => incidents(shelf, filters, page),
    incident: (id) => incident(shelf, id),
    keepIncidents: (change) => keepIncidents(shelf, change),
    keepRows: (rows) => keepRows(shelf, rows),
    keptRows: () => keptRows(shelf),
    decide: (body) => decide(shelf, body),
    decisions: (filters = {}) => decisions(shelf, filters),
    checkDecisions: () => checkDecisions(shelf),
    check: () => check(shelf),
    quarantine: (refused) => quarantine(shelf, refused),
    quarantined: (page = {}) => quarantined(shelf, page),
    release: (id) => release(shelf, id),
    changes: (cursor, limit) => timely(() => changes(shelf, cursor, limit)),
    latest: () => timely(() => latest(shelf)),
    counts: () => counts(shelf),
    getMark: (name) => getMark(shelf, name),
    setMark: (name, value) => setMark(shelf, name, value),
    tidy: () => shelf.engine.tidy(shelf.db),
    close: () => shelf.db.destroy(),
  };
}

async function* allReports(shelf: Shelf, filters: Filters): ReturnType<Store["reports"]> {
  await endEmbargoes(shelf);
  yield* reports(shelf, filters);
}
