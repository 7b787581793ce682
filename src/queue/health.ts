/** `/metrics` for Prometheus and `/healthz` for whoever keeps workers running. */
import { createServer } from "node:http";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Outcome } from "./coding.js";
import type { Queue } from "./queue.js";
import type { Worker } from "./worker.js";

export interface Meters {
  readonly counted: (outcome: Outcome) => void;
  readonly timed: (seconds: number) => void;
  /** Listens; resolves with the port, which is the one asked for unless that was 0. */
  listen(worker: Worker, host: string, port: number): Promise<number>;
  close(): Promise<void>;
}

export function metersOf(queue: Queue): Meters {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const reports = new Counter({
    name: "hearsay_work_reports_total",
    help: "Reports by what became of them: coded, quarantined, dead (set aside), known (kept before)",
    labelNames: ["outcome"],
    registers,
  });
  const seconds = new Histogram({
    name: "hearsay_work_unit_duration_seconds",
    help: "Time from a unit's delivery until all of it is kept",
    buckets: [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
    registers,
  });
  const depth = new Gauge({
    name: "hearsay_queue_units",
    help: "Units by state: waiting, dead",
    labelNames: ["state"],
    registers,
    async collect() {
      if (!queue.ready) return;
      const { waiting, dead } = await queue.depth();
      depth.set({ state: "waiting" }, waiting);
      depth.set({ state: "dead" }, dead);
    },
  });
  let worker: Worker | undefined;
  new Gauge({
    name: "hearsay_work_units_in_hand",
    help: "Units that this worker has begun",
    registers,
    collect() {
      this.set(worker?.beat().inHand ?? 0);
    },
  });
  const server = createServer((request, response) => {
    const send = (status: number, type: string, body: string): void =>
      void response.writeHead(status, { "content-type": type }).end(body);
    if (request.url === "/healthz") {
      const trouble = worker?.trouble() ?? null;
      send(
        trouble ? 503 : 200,
        "application/json",
        `${JSON.stringify({ ok: !trouble, ...(trouble && { trouble }) })}\n`,
      );
    } else if (request.url === "/metrics") {
      registry.metrics().then(
        (text) => send(200, registry.contentType, text),
        (error: unknown) => send(500, "text/plain", `${String(error)}\n`),
      );
    } else send(404, "text/plain", "Ask for /metrics or /healthz.\n");
  });
  return {
    counted: (outcome) => reports.inc({ outcome }),
    timed: (each) => seconds.observe(each),
    listen(of, host, port) {
      worker = of;
      return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => resolve((server.address() as { port: number }).port));
      });
    },
    async close() {
      if (!server.listening) return;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
