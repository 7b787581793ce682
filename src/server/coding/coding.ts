/** Texts to reports for the server, on a thread of its own, so that a long text keeps nobody else waiting. */
import { beside, lossOf, openThreads } from "../../pool/index.js";
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

const IDLE_MS = 600_000;
const HEAP_MB = 2_048;

/** One thread that loads the coder when the first text comes. */
export function codingOn({ waiting, seconds }: CodingLimits): Coding {
  const worker = beside(import.meta.url, "worker");
  const thread = openThreads<Task, Coded>({ worker, least: 0, most: 1, idle: IDLE_MS, heap: HEAP_MB });
  return {
    async code(task) {
      if (thread.waiting >= waiting) throw new Problem("busy", { seconds: 10 });
      try {
        return await thread.run(task, seconds);
      } catch (error) {
        if (lossOf(error) === "timeout") throw new Problem("too-slow", { seconds });
        throw error;
      }
    },
    close: () => thread.close(),
  };
}
