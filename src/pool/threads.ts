/** Work on threads of its own: a piece that hangs, crashes or eats memory costs its thread and nothing else. */
import { Piscina } from "piscina";
import type { MessageCode } from "../records/index.js";

export interface ThreadsOptions {
  /** Module whose default export does a piece of work; TypeScript where the project runs from its source. */
  readonly worker: URL;
  /** Threads that stand ready; the others start when there is work for them. */
  readonly least: number;
  readonly most: number;
  /** Milliseconds after which a thread without work ends. */
  readonly idle: number;
  /** Megabytes of JavaScript heap that one thread may use. */
  readonly heap: number;
  /** What each thread is told when it starts. */
  readonly data?: unknown;
}

export interface Threads<T, A> {
  /** Does a piece of work; with `seconds` its thread is ended when it takes longer. @throws what `lossOf` tells apart */
  run(task: T, seconds?: number): Promise<A>;
  /** Pieces of work that wait for a thread. */
  readonly waiting: number;
  /** Ends the threads when what is in hand is done or has taken its time; hand them nothing more. */
  close(): Promise<void>;
}

export function openThreads<T, A>({ worker, least, most, idle, heap, data }: ThreadsOptions): Threads<T, A> {
  const threads = new Piscina<T, A>({
    filename: worker.href,
    ...(data !== undefined && { workerData: data }),
    minThreads: least,
    maxThreads: most,
    concurrentTasksPerWorker: 1,
    idleTimeout: idle,
    resourceLimits: { maxOldGenerationSizeMb: heap },
    execArgv: threadArgs(import.meta.url),
  });
  const inHand = new Set<Promise<A>>();
  return {
    async run(task, seconds) {
      const done = threads.run(task, seconds === undefined ? {} : { signal: AbortSignal.timeout(seconds * 1000) });
      inHand.add(done);
      try {
        return await done;
      } finally {
        inHand.delete(done);
      }
    },
    get waiting() {
      return threads.queueSize;
    },
    async close() {
      // Ended in the midst of the encoder's native code a thread takes the whole program with it.
      await Promise.allSettled(inHand);
      await threads.destroy();
    },
  };
}

/** How Node is to start the threads of the module at `url`. */
export const threadArgs = (url: string): string[] => [
  // Their module is imported, not required: Node 20 ends the whole program when a thread is ended while it requires one.
  "--no-experimental-require-module",
  // From source (tests, tsx) a thread has to be told how to read TypeScript.
  ...(url.endsWith(".ts") ? ["--import", "tsx"] : []),
];

/** The module `name` beside the one at `url`, in the language that one is in. */
export const beside = (url: string, name: string): URL => new URL(`${name}${url.endsWith(".ts") ? ".ts" : ".js"}`, url);

/** Why a thread was lost; null when it lives and the work itself threw, which trying again will not mend. */
export function lossOf(error: unknown): MessageCode | null {
  const { name, code, message: text } = error as NodeJS.ErrnoException;
  if (name === "AbortError") return "timeout";
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return "out-of-memory";
  return /worker (?:thread )?(?:exited|terminated)|exited with code/i.test(text) ? "crashed" : null;
}
