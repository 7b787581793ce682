/** Texts to reports for the server, on a thread of its own, so that a long text keeps nobody else waiting. */
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { Problem, type Report } from "../../records/index.js";
import type { Refused } from "../../readers/index.js";

/** Bytes to read and code; `kind` says how when that is known, else the bytes are sniffed. */
export interface Task {
  readonly bytes: Uint8Array;
  readonly kind: "text" | "html" | "jsonl" | "any";
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
}

export interface Coded {
  readonly reports: readonly { readonly report: Report; readonly raw?: Uint8Array }[];
  readonly refused: readonly Refused[];
}

export interface Coding {
  code(task: Task): Promise<Coded>;
  close(): Promise<void>;
}

export interface CodingLimits {
  /** How many may wait. */
  readonly waiting: number;
  /** Seconds after which a text is given up and its thread ended. */
  readonly seconds: number;
}

/** A pool of one thread that loads the coder when the first text comes. */
export function codingOn({ waiting, seconds }: CodingLimits): Coding {
  const source = import.meta.url.endsWith(".ts");
  const pool = new Piscina({
    filename: fileURLToPath(new URL(source ? "./worker.ts" : "./worker.js", import.meta.url)),
    ...(source && { execArgv: ["--import", "tsx"] }),
    minThreads: 0,
    maxThreads: 1,
    maxQueue: waiting,
    idleTimeout: 600_000,
  });
  return {
    async code(task) {
      if (pool.queueSize >= waiting) throw new Problem("busy", { seconds: 10 });
      const signal = AbortSignal.timeout(seconds * 1_000);
      try {
        return (await pool.run(task, { signal })) as Coded;
      } catch (error) {
        if (signal.aborted) throw new Problem("too-slow", { seconds });
        throw error;
      }
    },
    close: () => pool.destroy(),
  };
}
