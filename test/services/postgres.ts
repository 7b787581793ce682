/** A real PostgreSQL of one's own for tests and benches: a new cluster in a temporary folder, on a free port of 127.0.0.1. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { freePort } from "./ports.js";
import { userOfServer } from "./user.js";

const WHERE = "/usr/lib/postgresql";
const READY_TRIES = 300;
const READY_MS = 100;

export interface PostgresServer {
  /** Address of a new, empty database. */
  database(): Promise<string>;
  /** Ends the server at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Folder of the server's programs, the newest version; null when none is installed. */
export function postgresPrograms(): string | null {
  const versions = existsSync(WHERE) ? readdirSync(WHERE).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(WHERE, version, "bin"));
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

export const NO_POSTGRES = "PostgreSQL is not installed (apt-get install postgresql)";

/** Starts a server. `settings` are its own, e.g. `fsync=off` where nothing has to outlive it. */
export async function startPostgres(settings: readonly string[] = []): Promise<PostgresServer> {
  const programs = postgresPrograms();
  if (!programs) throw new Error(NO_POSTGRES);
  const folder = mkdtempSync(join(tmpdir(), "hearsay-postgres-"));
  const user = userOfServer("postgres");
  if (user) chownSync(folder, user.uid, user.gid);
  const run = { ...user, cwd: folder };
  const made = spawnSync(
    join(programs, "initdb"),
    ["-D", "data", "-U", "hearsay", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"],
    { ...run, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const flags = [`listen_addresses=127.0.0.1`, `port=${port}`, `unix_socket_directories=${folder}`, ...settings];
  const url = (database: string): string => `postgres://hearsay@127.0.0.1:${port}/${database}`;
  let server: ChildProcess | null = null;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = server;
    server = null;
    if (!ending || ending.exitCode !== null) return;
    const ended = new Promise((resolve) => ending.once("exit", resolve));
    ending.kill(signal);
    await ended;
  };
  const start = async (): Promise<void> => {
    server = spawn(join(programs, "postgres"), ["-D", "data", ...flags.flatMap((flag) => ["-c", flag])], {
      ...run,
      stdio: "ignore",
    });
    await ready(url("postgres"));
  };
  await start();
  return {
    start,
    kill: () => end("SIGKILL"),
    async database() {
      const name = `test_${randomBytes(6).toString("hex")}`;
      await once(url("postgres"), `create database ${name}`);
      return url(name);
    },
    async stop() {
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function once(url: string, query: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(query);
  } finally {
    await client.end();
  }
}

async function ready(url: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await once(url, "select 1");
    } catch (error) {
      if (tries === READY_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, READY_MS));
    }
  }
}
