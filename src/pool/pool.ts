/**
 * Coders on worker threads: every core at work, and a document that hangs, crashes or eats memory costs its worker and
 * not the run.
 */
import { availableParallelism } from "node:os";
import type { Coder } from "../coder/index.js";
import { ModelError } from "../language/index.js";
import { message, Quarantine, type Document, type Message, type MessageCode, type Report } from "../records/index.js";
import { beside, lossOf, openThreads } from "./threads.js";

export interface PoolOptions {
  /** Worker threads at most, each with a model of its own (about 200 MB); the machine's cores when not given. */
  readonly workers?: number;
  /** Path of a table of actors of the user's own. */
  readonly actors?: string;
  /** Seconds that one document may take. */
  readonly seconds?: number;
  /** Megabytes of JavaScript heap that one worker may use. */
  readonly heap?: number;
  /** How often a document that ended its worker is tried. */
  readonly tries?: number;
  /** JavaScript module whose default export answers a Task, in place of the one that loads the project's coder. */
  readonly worker?: URL;
}

/** What a worker is asked: one document with its reader's messages, or who it is (null). */
export type Task = readonly [Document, readonly Message[]] | null;

export interface WorkerData {
  readonly actors: string | undefined;
}

/** A worker's answer; `failed` when its coder could not be loaded (the class of an error does not cross threads). */
export type Answer = { readonly done: Report | Coder["info"] } | { readonly failed: { name: string; message: string } };

export interface Pool extends Coder {
  /** Documents that are coded at once at most. */
  readonly workers: number;
  /** Ends the workers when what is in hand is done or has taken its time. */
  close(): Promise<void>;
}

const SECONDS = 60;
const HEAP_MB = 1024;
const TRIES = 2;
const IDLE_MS = 30_000;

/**
 * Starts the first worker and waits until its model is loaded; the others start when there is work for them. A document
 * that cannot be coded throws Quarantine with `timeout`, `out-of-memory` or `crashed`, and the pool goes on.
 * @throws ModelError when the model is missing or not the one its manifest names
 */
export async function openPool(options: PoolOptions = {}): Promise<Pool> {
  const { workers = availableParallelism(), seconds = SECONDS, heap = HEAP_MB, tries = TRIES } = options;
  const threads = openThreads<Task, Answer>({
    worker: options.worker ?? beside(import.meta.url, "worker"),
    data: { actors: options.actors } satisfies WorkerData,
    least: 1,
    most: workers,
    idle: IDLE_MS,
    heap,
  });
  const ask = async (task: Task, limit?: number): Promise<Report | Coder["info"]> => {
    const answer = await threads.run(task, limit);
    if ("done" in answer) return answer.done;
    throw answer.failed.name === "ModelError"
      ? new ModelError(answer.failed.message)
      : new Error(answer.failed.message);
  };
  let info: Coder["info"];
  try {
    info = (await ask(null)) as Coder["info"];
  } catch (error) {
    await threads.close();
    throw error;
  }
  return {
    info,
    workers,
    async code(document, told) {
      for (let time = 1; ; time++) {
        try {
          return (await ask([document, told], seconds)) as Report;
        } catch (error) {
          const code = lossOf(error);
          if (code === null || time >= tries) throw setAside(code ?? "crashed", error, seconds, time);
        }
      }
    },
    close: () => threads.close(),
  };
}

function setAside(code: MessageCode, error: unknown, seconds: number, times: number): Quarantine {
  const reason = error instanceof Error ? error.message : String(error);
  return new Quarantine(message(code, "pool", { seconds, times, reason }), { cause: error });
}
