/** A reading room on a free port over a store in a temporary folder, for tests and screenshots. */
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { build } from "vite";
import { loadCoder } from "../../src/coder/index.js";
import { incidentsOf } from "../../src/incidents/index.js";
import { fileSource, isRefused, read, sourceOf } from "../../src/readers/index.js";
import type { Incident, Report } from "../../src/records/index.js";
import { serve } from "../../src/server/serve.js";
import { Tokens, type Scope } from "../../src/server/tokens/token.js";
import { openStore, type Store } from "../../src/store/index.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BATCH = 500;

export interface TestRoom {
  readonly url: string;
  readonly store: Store;
  token(coder: string, ...scopes: Scope[]): Promise<string>;
  close(): Promise<void>;
}

/** Builds the page when no build has left it. */
export async function ensureBuilt(): Promise<void> {
  if (!existsSync(join(ROOT, "dist/web/index.html")))
    await build({ configFile: join(ROOT, "web/vite.config.ts"), logLevel: "warn" });
}

export async function openRoom(reports: Iterable<Report>, incidents: readonly Incident[] = []): Promise<TestRoom> {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-room-"));
  const store = await openStore(join(folder, "room.db"));
  const batch: { report: Report }[] = [];
  for (const report of reports) {
    batch.push({ report });
    if (batch.length === BATCH) await store.put(batch.splice(0));
  }
  if (batch.length) await store.put(batch);
  if (incidents.length) await store.keepIncidents({ removed: [], put: incidents });
  return roomOn(store, () => rm(folder, { recursive: true, force: true }));
}

/** A room before a store that is there; closing it closes the store, then does what is told. */
async function roomOn(store: Store, after: () => Promise<void> = () => Promise.resolve()): Promise<TestRoom> {
  await ensureBuilt();
  const rate = { perSecond: 10_000, burst: 10_000 };
  const running = await serve({
    store,
    log: pino({ level: "silent" }),
    host: "127.0.0.1",
    port: 0,
    rate,
    codingRate: rate,
  });
  const tokens = new Tokens(store);
  return {
    url: running.url.replace(/\/$/, ""),
    store,
    token: async (coder, ...scopes) => (await tokens.make(coder, scopes, 1)).token,
    async close() {
      await running.close();
      await store.close();
      await after();
    },
  };
}

let examples: Promise<Report[]> | undefined;

/** The examples of the repository, coded once by the model that comes with it. */
export const codedExamples = (): Promise<Report[]> => (examples ??= codeExamples());

async function codeExamples(): Promise<Report[]> {
  const folder = join(ROOT, "examples/reports");
  const coder = await loadCoder();
  const reports: Report[] = [];
  for (const name of (await readdir(folder)).sort())
    for await (const result of read(await fileSource(join(folder, name))))
      if (!isRefused(result)) reports.push(await coder.code(result.document, result.messages));
  return reports;
}

/** A text coded by the model. */
export async function coded(text: string): Promise<Report> {
  const coder = await loadCoder();
  for await (const result of read(sourceOf(Buffer.from(text))))
    if (!isRefused(result)) return coder.code(result.document, result.messages);
  throw new Error("the text was refused");
}

export const examplesRoom = async (): Promise<TestRoom> => {
  const reports = await codedExamples();
  return openRoom(reports, incidentsOf(reports));
};
