/** What is new: as pages, and as server-sent events. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { Problem } from "../../records/index.js";
import type { Change } from "../../store/index.js";
import * as routes from "../api/routes.js";
import { reading } from "../reading.js";
import type { Env, Room } from "../room.js";
import { paged } from "./filters.js";

const MOST_STREAMS = 200;
const HEARTBEAT_MS = 15_000;
const CATCH_UP = 500;

export function changes(app: OpenAPIHono<Env>, { store, feed }: Room): void {
  reading(app, routes.changes, async ({ query: { after, limit } }) => {
    const { items, next } = await paged(store.changes(after, limit));
    return { items: [...items], next };
  });
  app.openapi(routes.changeStream, async (c) => {
    if (feed.listeners >= MOST_STREAMS) throw new Problem("busy", { seconds: 30 });
    const after = c.req.header("last-event-id") ?? c.req.valid("query").after ?? (await feed.version());
    await paged(store.changes(after, 1));
    c.header("x-accel-buffering", "no");
    return streamSSE(c, async (stream) => {
      let sent = 0;
      /** Sends what was not sent before; the feed and the catching up may bring the same. */
      const send = async (changes: readonly Change[], cursor: string): Promise<void> => {
        const items = changes.filter(({ seq }) => seq > sent);
        if (!items.length) return;
        sent = items.at(-1)!.seq;
        await stream.writeSSE({ event: "change", id: cursor, data: JSON.stringify({ items, next: cursor }) });
      };
      let ended = (): void => undefined;
      const end = new Promise<void>((resolve) => (ended = resolve));
      let turn = Promise.resolve();
      const stop = feed.listen((items, cursor) => (turn = turn.then(() => send(items, cursor))));
      stream.onAbort(() => {
        stop();
        ended();
      });
      // Headers and a first comment at once, so that the browser knows it is connected.
      await stream.write(": connected\nretry: 3000\n\n");
      turn = turn.then(async () => {
        for (let cursor = after; ;) {
          const { items, next } = await store.changes(cursor, CATCH_UP);
          await send(items, next);
          if (items.length < CATCH_UP) break;
          cursor = next;
        }
      });
      const heartbeat = setInterval(() => void stream.write(": alive\n\n"), HEARTBEAT_MS);
      await end;
      clearInterval(heartbeat);
    });
  });
}
