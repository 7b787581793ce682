/** What the commands around a queue share: its address, its opening, and the progress of all workers. */
import { Option } from "commander";
import type { Queue } from "../queue/queue.js";
import type { Tally } from "../queue/tally.js";
import { Progress } from "./progress.js";
import { tell } from "./terminal.js";

export const queueOption = (): Option =>
  new Option("--queue <url>", "RabbitMQ: amqp://user:password@host:5672/vhost, several hosts with commas")
    .env("HEARSAY_QUEUE")
    .default("amqp://guest:guest@localhost:5672");

/** Opens the queue for `work`, tells of lost connections, and closes it. */
export async function withQueue(url: string, work: (queue: Queue) => Promise<void>): Promise<void> {
  const { openQueue } = await import("../queue/index.js");
  const queue = await openQueue(url, { told: (error) => tell(`hearsay: the queue: ${error.message}`) });
  try {
    await work(queue);
  } finally {
    await queue.close();
  }
}

const EVERY_MS = 1_000;

/** Shows how far all workers are, until stopped. */
export function showProgress(queue: Queue, tally: Tally): () => void {
  const progress = new Progress("all workers", 0);
  const timer = setInterval(() => {
    queue
      .depth()
      .then((depth) => {
        const { coded, quarantined, dead, left } = tally.together(depth);
        const done = coded + quarantined + dead;
        return progress.at(done, done + left);
      })
      .catch(() => undefined); // the queue is out of reach: it says so by itself
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    progress.stop();
  };
}
