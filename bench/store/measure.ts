/** Clock, processor time and memory of this process, all its threads included. */
import { performance } from "node:perf_hooks";

export const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1024 / 1024);

export interface Spent {
  /** Milliseconds of the clock. */
  readonly clock: number;
  /** Milliseconds of the processor. */
  readonly own: number;
}

/** Starts a stopwatch; what it returns says the time since. */
export function stopwatch(): () => Spent {
  const began = performance.now();
  const used = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { clock: performance.now() - began, own: (user + system) / 1000 };
  };
}

/** The value that a share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
