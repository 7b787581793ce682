import { Option, type Command } from "commander";
import { visible } from "../export/report/wrap.js";
import type { DeadUnit } from "../queue/queue.js";
import { queueOption, showProgress, withQueue } from "./queued.js";
import { print, tell } from "./terminal.js";
import { countOf, UsageError } from "./usage.js";

interface StatusOptions {
  readonly queue: string;
  readonly watch?: boolean;
  readonly json?: boolean;
}

const LISTEN_MS = 2_500; // two beats of every worker

export function queueCommand(program: Command): void {
  const queue = program
    .command("queue")
    .summary("how a queue is doing, and what was set aside")
    .description("Shows how a queue is doing, and what was set aside because it could not be coded.")
    .addHelpText("after", "\nExample:\n  hearsay queue status --queue amqp://guest:guest@localhost:5672");
  queue
    .command("status")
    .description("Units that wait, workers, reports a second over all workers, and the time left.")
    .addOption(queueOption())
    .addOption(new Option("--watch", "go on showing it, until interrupted"))
    .addOption(new Option("--json", "for machines"))
    .action(status);
  queue
    .command("quarantine")
    .description("Lists what was set aside, with the reason.")
    .addOption(queueOption())
    .addOption(new Option("--most <n>", "how many to look at").default(100).argParser(countOf("--most")))
    .addOption(new Option("--json", "a line of JSON for each, for machines"))
    .action(async ({ queue: url, most, json }: { queue: string; most: number; json?: boolean }) =>
      withQueue(url, async (open) => {
        const units = await open.dead(most);
        const { unpackUnit } = await import("../queue/index.js");
        const rows = units.map(({ id, reason, body }) => ({ id, reason, ...contentsOf(body, unpackUnit) }));
        await print(
          rows.map((row) =>
            json
              ? `${JSON.stringify(row)}\n`
              : `${row.id}\t${row.count} ${row.count === 1 ? "item" : "items"}\t${visible(row.first)}\t${visible(row.reason)}\n`,
          ),
        );
        if (!rows.length) tell("hearsay: nothing was set aside.");
      }),
    );
  queue
    .command("retry")
    .description("Puts what was set aside back to work: all of it, or the units named.")
    .argument("[ids...]", "as hearsay queue quarantine shows them")
    .addOption(queueOption())
    .action(async (ids: string[], { queue: url }: { queue: string }) =>
      withQueue(url, async (open) => {
        const count = await open.retry(ids.length ? ids : undefined);
        if (count < ids.length)
          throw new UsageError(`${ids.length - count} of the ids are not among what was set aside.`);
        tell(`hearsay: ${count} ${count === 1 ? "unit is" : "units are"} back in the queue.`);
      }),
    );
}

async function status({ queue: url, watch, json }: StatusOptions): Promise<void> {
  await withQueue(url, async (queue) => {
    const { Tally } = await import("../queue/index.js");
    const tally = new Tally();
    await queue.hear((beat) => tally.hear(beat));
    if (watch) {
      const hide = showProgress(queue, tally);
      await new Promise<void>((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
      hide();
    }
    if ((await queue.depth()).workers) await new Promise((resolve) => setTimeout(resolve, LISTEN_MS));
    const depth = await queue.depth();
    const { rate, left, inHand } = tally.together(depth);
    const seconds = rate > 0 ? Math.round(left / rate) : null;
    if (json) {
      await print([`${JSON.stringify({ ...depth, inHand, rate, left, seconds })}\n`]);
      return;
    }
    const rows: [string, string][] = [
      ["waiting", `${depth.waiting} units`],
      ["in hand", `${inHand} units, ${depth.workers} workers`],
      ["set aside", `${depth.dead} units${depth.dead ? " (hearsay queue quarantine lists them)" : ""}`],
      ["rate", `${rate.toFixed(1)} reports a second`],
      ["left", `about ${left} reports${seconds === null ? "" : `, ${inWords(seconds)}`}`],
    ];
    await print(rows.map(([what, value]) => `${what.padEnd(10)} ${value}\n`));
  });
}

const inWords = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours ? `${hours} h ${minutes} min` : minutes ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
};

/** How many items a unit has, and where the first of them came from. */
function contentsOf(
  body: DeadUnit["body"],
  unpack: typeof import("../queue/index.js").unpackUnit,
): { count: number; first: string } {
  try {
    const [first, ...rest] = unpack(body);
    const { path, record }: { path?: string | undefined; record?: string | undefined } =
      first?.kind === "document" ? first.document.origin : (first ?? {});
    return { count: 1 + rest.length, first: [path, record].filter(Boolean).join(" ") || "-" };
  } catch {
    return { count: 0, first: "not a unit" };
  }
}
