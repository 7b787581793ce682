import { Option, type Command } from "commander";
import { queueOption, showProgress, withQueue } from "./queued.js";
import { storeOption } from "./store.js";
import { tell } from "./terminal.js";
import { countOf, UsageError } from "./usage.js";

interface WorkOptions {
  readonly queue: string;
  readonly store: string;
  readonly workers?: number;
  readonly actors?: string;
  readonly untilEmpty?: boolean;
  readonly metricsPort?: number;
  readonly metricsHost: string;
}

const EXAMPLE = "hearsay work --queue amqp://guest:guest@localhost:5672 --store postgres://hearsay@localhost/hearsay";

export function workCommand(program: Command): void {
  storeOption(program.command("work"))
    .summary("codes what is in a queue and keeps it in a store")
    .description(
      "Codes what is in a queue and keeps it in a store; run as many as you have machines. A unit leaves the queue when all of it is kept. Ends cleanly on SIGTERM: what is in hand is finished first.",
    )
    .addOption(queueOption())
    .addOption(
      new Option(
        "--workers <n>",
        "documents coded at once, each by a thread of its own (default: the cores)",
      ).argParser(countOf("--workers")),
    )
    .addOption(new Option("--actors <file>", "a table of actors of your own (docs/actors.md)"))
    .addOption(new Option("--until-empty", "end when the queue is empty"))
    .addOption(
      new Option("--metrics-port <n>", "serve /metrics and /healthz; 0 takes a free port").argParser(
        countOf("--metrics-port", 0, 65_535),
      ),
    )
    .addOption(new Option("--metrics-host <address>", "address to serve them on").default("127.0.0.1"))
    .addHelpText("after", `\nExample:\n  ${EXAMPLE}`)
    .action((options: WorkOptions) => withQueue(options.queue, (queue) => work(queue, options)));
}

async function work(
  queue: import("../queue/queue.js").Queue,
  { store: url, workers, actors, untilEmpty, metricsPort, metricsHost }: WorkOptions,
): Promise<void> {
  const [{ openStore }, { openPool }, { startWorker, Tally }, { metersOf }] = await Promise.all([
    import("../store/index.js"),
    import("../pool/index.js"),
    import("../queue/index.js"),
    import("../queue/health.js"),
  ]);
  const store = await openStore(url);
  const pool = await openPool({ ...(workers !== undefined && { workers }), ...(actors !== undefined && { actors }) });
  const meters = metersOf(queue);
  const tally = new Tally();
  if (process.stderr.isTTY) await queue.hear((beat) => tally.hear(beat));
  const worker = startWorker({ queue, store, pool, told: (line) => tell(`hearsay: ${line}`), ...meters });
  const hide = showProgress(queue, tally);
  try {
    if (metricsPort !== undefined) {
      const port = await meters.listen(worker, metricsHost, metricsPort).catch((error: NodeJS.ErrnoException) => {
        throw new UsageError(`${metricsHost}:${metricsPort} cannot be listened on (${error.code}); give another port.`);
      });
      tell(`hearsay: counters are at http://${metricsHost}:${port}/metrics, health at /healthz.`);
    }
    await Promise.race([interrupted(), ...(untilEmpty ? [worker.untilEmpty()] : [])]);
    await worker.drain();
    hide();
    const { coded, quarantined, dead } = worker.beat();
    tell(`hearsay: ${coded} coded, ${quarantined} quarantined, ${dead} set aside.`);
  } finally {
    hide();
    // In this order: what is in hand needs the coders, and then the store.
    await worker.drain();
    await meters.close();
    await pool.close();
    await store.close();
  }
}

/** Resolves at the first signal; the second ends the program at once, and the queue hands out again what was in hand. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = (): void => {
      if (asked) process.exit(130);
      asked = true;
      tell("hearsay: finishing what is in hand; once more ends at once.");
      resolve();
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
  });
}
