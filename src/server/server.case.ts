/** A real server on a free port over a store in memory's stead: a file in a temporary folder, filled with invented reports. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll } from "vitest";
import { incidentsOf } from "../incidents/index.js";
import type { Report } from "../records/index.js";
import { inventReport } from "../store/invented.case.js";
import { openStore, type Store } from "../store/index.js";
import { serve, type Running, type ServeOptions } from "./serve.js";
import { Tokens, type Scope } from "./tokens/token.js";

export interface TestServer extends Running {
  readonly store: Store;
  readonly reports: readonly Report[];
  /** What the log says; faults of ours are in it. */
  readonly logged: string[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  json<T = unknown>(path: string, headers?: Record<string, string>): Promise<T>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  token(coder: string, ...scopes: Scope[]): Promise<Record<string, string>>;
}

/** Ends by itself after the tests of the file. `reports`: what the store holds; 40 invented ones unless told. */
export async function testServer(
  options: Partial<ServeOptions> & { readonly reports?: readonly Report[] } = {},
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-server-"));
  const store = await openStore(join(folder, "test.db"));
  const { reports = Array.from({ length: 40 }, (_, seed) => inventReport(seed, { days: 60 })), ...given } = options;
  await store.put(reports.map((report) => ({ report })));
  await store.keepIncidents({ removed: [], put: incidentsOf(reports) });
  const logged: string[] = [];
  const log = pino({ level: "warn" }, { write: (line: string) => void logged.push(line) });
  const running = await serve({ store, log, host: "127.0.0.1", port: 0, ...given });
  const at = (path: string): string => new URL(path, running.url).href;
  const get: TestServer["get"] = (path, headers = {}) => fetch(at(path), { headers, redirect: "manual" });
  afterAll(async () => {
    await running.close();
    await store.close();
    await rm(folder, { recursive: true });
  });
  return {
    ...running,
    store,
    reports,
    logged,
    get,
    json: async <T>(path: string, headers?: Record<string, string>) => (await (await get(path, headers)).json()) as T,
    post: (path, body, headers = {}) =>
      fetch(at(path), {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
      }),
    async token(coder, ...scopes) {
      const { token } = await new Tokens(store).make(coder, scopes, 1);
      return { authorization: `Bearer ${token}` };
    },
  };
}
