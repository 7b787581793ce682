/** Starts a server and says where it is. */
import type { Server } from "node:http";
import { serve as listen } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Logger } from "pino";
import type { Store } from "../store/index.js";
import { Answers } from "./answers.js";
import { DEFAULTS, makeApp, type AppOptions } from "./app.js";
import { codingOn, type Coding } from "./coding/coding.js";
import { Feed } from "./feed.js";
import type { Room } from "./room.js";
import { Tokens } from "./tokens/token.js";

export interface ServeOptions extends Partial<AppOptions> {
  readonly store: Store;
  readonly log: Logger;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly coding?: Coding;
}

export interface Running {
  /** `http://127.0.0.1:8787/` */
  readonly url: string;
  /** Stops listening, ends open streams, waits for answers under way. The store stays open. */
  close(): Promise<void>;
}

/** @throws the system's error when the port is taken */
export async function serve({ store, log, host, port, coding, ...given }: ServeOptions): Promise<Running> {
  const feed = new Feed(store, (error) => log.error({ err: error }, "the store's changes cannot be read"));
  const counted = new Answers(() => feed.version());
  const room: Room = {
    store,
    log,
    feed,
    tokens: new Tokens(store),
    answers: new Answers(() => feed.recordsVersion()),
    counts: () => counted.of("counts", () => store.counts()),
    coding: coding ?? codingOn({ waiting: 16, seconds: 120 }),
  };
  const hosts = [...(given.hosts ?? []), host];
  const app = makeApp(room, {
    ...DEFAULTS,
    addressOf: (c) => getConnInfo(c).remote.address ?? "",
    ...given,
    hosts,
  });
  const server = await new Promise<Server>((resolve, reject) => {
    const made = listen({ fetch: app.fetch, hostname: host, port }, () => resolve(made)) as Server;
    made.once("error", reject);
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 10_000;
  server.maxRequestsPerSocket = 10_000;
  const at = server.address();
  const taken = typeof at === "object" && at ? at.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}/`,
    async close() {
      feed.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 1_000).unref();
      await closed;
      if (!coding) await room.coding.close();
    },
  };
}
