/** A worker: takes units from the queue, codes them on every core it was given, and tells what it has done. */
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { Pool } from "../pool/index.js";
import type { Store } from "../store/index.js";
import { codeUnit, type Outcome } from "./coding.js";
import { gate } from "./gate.js";
import { patiently } from "./patience.js";
import type { Beat, Queue } from "./queue.js";

export interface WorkerOptions {
  readonly queue: Queue;
  readonly store: Store;
  readonly pool: Pool;
  /** Hears what goes wrong and is being mended, in words for the log. */
  readonly told: (line: string) => void;
  /** Hears each report's outcome and each unit's seconds, for the counters. */
  readonly counted?: (outcome: Outcome) => void;
  readonly timed?: (seconds: number) => void;
}

export interface Worker {
  readonly beat: () => Beat;
  /** Why it is not well, or null. */
  readonly trouble: () => string | null;
  /** Takes no more units and resolves when those in hand are kept. */
  drain(): Promise<void>;
  /** Resolves once the queue is empty and nothing is in hand here. */
  untilEmpty(): Promise<void>;
}

// The second unit is under way while the last reports of the first are coded and written: no core waits.
const UNITS_AT_ONCE = 2;
const BEAT_MS = 1_000;
/** Tries of a unit whose coding throws: a fault of ours that no report is to be blamed for. */
const TRIES = 3;

export function startWorker({ queue, store, pool, told, counted, timed }: WorkerOptions): Worker {
  const worker = `${hostname()}-${process.pid}-${randomUUID().slice(0, 4)}`;
  const counts = { coded: 0, quarantined: 0, dead: 0, known: 0 };
  let [units, inHand] = [0, 0];
  let trouble: string | null = null;
  const abort = new AbortController();
  const beat = (): Beat => {
    const { coded, quarantined, dead } = counts;
    return { worker, coded, quarantined, dead, units, inHand };
  };
  const keep = async <T>(write: () => Promise<T>): Promise<T> => {
    const result = await patiently(write, abort.signal, (error) => {
      if (!trouble) told(`the store is out of reach (${error.message}); waiting for it`);
      trouble = "the store is out of reach";
    });
    if (trouble) told("the store is back");
    trouble = null;
    return result;
  };
  const count = (outcome: Outcome): void => {
    counts[outcome]++;
    counted?.(outcome);
  };
  const parts = { queue, store, pool, keep, count, gated: gate(pool.workers) };
  const consuming = queue.consume(UNITS_AT_ONCE, async (delivery) => {
    const begun = performance.now();
    inHand++;
    try {
      const verdict = await codeUnit(parts, delivery);
      units++;
      timed?.((performance.now() - begun) / 1000);
      return verdict;
    } catch (error) {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (delivery.before + 1 < TRIES) {
        told(`a unit failed and goes back to the queue: ${stack}`);
        return "again";
      }
      told(`a unit failed ${TRIES} times and is set aside: ${stack}`);
      await queue.bury(delivery.body, error instanceof Error ? error.message : String(error));
      return "done";
    } finally {
      inHand--;
    }
  });
  const beats = setInterval(() => queue.tell(beat()), BEAT_MS);
  let draining: Promise<void> | undefined;
  return {
    beat,
    trouble: () => (queue.ready ? trouble : "the queue is out of reach"),
    drain: () =>
      (draining ??= (async () => {
        await consuming.stop();
        clearInterval(beats);
        queue.tell(beat());
      })()),
    async untilEmpty() {
      for (let still = 0; still < 2;) {
        await new Promise((resolve) => setTimeout(resolve, BEAT_MS / 2));
        const { waiting } = await queue.depth().catch(() => ({ waiting: 1 }));
        still = waiting === 0 && inHand === 0 ? still + 1 : 0;
      }
    },
  };
}
