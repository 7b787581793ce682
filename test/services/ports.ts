import { createServer } from "node:net";

// Below what the systems here take for outgoing connections (Linux from 32768, others from 49152): a port of that range may be
// taken while its server is down, by a client that calls it over and over and in the end gets itself.
const LOWEST = 15_000;
const HIGHEST = 32_000;
const TRIES = 100;
const given = new Set<number>();

/** A port of 127.0.0.1 that nobody listens on, and that stays free while its server is down; another one each time. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < TRIES; tries++) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    if (given.has(port)) continue;
    given.add(port);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port found between ${LOWEST} and ${HIGHEST}`);
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const listens = await new Promise<boolean>((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => resolve(true));
  });
  if (listens) await new Promise((resolve) => server.close(resolve));
  return listens;
}
