/** Counters for Prometheus at /metrics: requests by route, method and status; how long they took; what is open. */
import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Room } from "./room.js";

export function metricsOf({ feed, counts }: Pick<Room, "feed" | "counts">): {
  registry: Registry;
  middleware: MiddlewareHandler;
} {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "hearsay_http_requests_total",
    help: "Requests answered",
    labelNames: ["route", "method", "status"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "hearsay_http_request_duration_seconds",
    help: "Time to answer",
    labelNames: ["route"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  new Gauge({
    name: "hearsay_streams",
    help: "Open streams of changes",
    registers: [registry],
    collect() {
      this.set(feed.listeners);
    },
  });
  new Gauge({
    name: "hearsay_records",
    help: "Records in the store",
    labelNames: ["kind"],
    registers: [registry],
    async collect() {
      for (const [kind, count] of Object.entries(await counts())) this.set({ kind }, count);
    },
  });
  return {
    registry,
    async middleware(c, next) {
      const start = performance.now();
      await next();
      // The pattern, not the path: a label for each path asked for would grow without end.
      const route = routePath(c);
      requests.inc({ route, method: c.req.method, status: c.res.status });
      seconds.observe({ route }, (performance.now() - start) / 1_000);
    },
  };
}
