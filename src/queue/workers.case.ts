/** Workers in processes of their own, and reports for them, as the tests of failures need them. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Item, Unit } from "./unit.js";

export const WORKER = new URL("worker.case.ts", import.meta.url);
const OBEDIENT = new URL("../pool/obedient.case.mjs", import.meta.url).href;
const FROM_SOURCE = ["--import", "tsx", fileURLToPath(WORKER)];

export interface WorkerProcess {
  readonly pid: number;
  /** Ends it at once. @throws when it had ended by itself */
  kill(): Promise<void>;
  /** Asks it to end; resolves with its exit code and what it said on standard error. */
  drain(): Promise<{ code: number | null; said: string }>;
}

/** Resolves when it takes units. `program` is what Node is to run: the source, or what was built of it, which starts sooner. */
export async function startWorkerProcess(queue: string, store: string, program = FROM_SOURCE): Promise<WorkerProcess> {
  const child: ChildProcess = spawn(process.execPath, [...program, queue, store, OBEDIENT], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr!.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, "exit");
  await Promise.race([
    once(child.stdout!, "data"),
    ended.then(() => Promise.reject(new Error(`the worker ended: ${said}`))),
  ]);
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return {
    pid: child.pid!,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the worker had ended: ${said}`);
      await end("SIGKILL");
    },
    drain: async () => ({ code: await end("SIGTERM"), said }),
  };
}

/** A report, invented, whose first line a worker obeys. */
export const reportOf = (n: number, command = "pause 5"): Item => ({
  kind: "file",
  path: `${n}.txt`,
  bytes: { utf8: `${command}\n\nThe governor said on Monday that road number ${n} had been closed after the attack.` },
  given: {},
});

/** Reports from `from` to before `to`, in units of ten. */
export function unitsFrom(from: number, to: number, command?: string): Unit[] {
  const units: Unit[] = [];
  for (let start = from; start < to; start += 10)
    units.push(Array.from({ length: Math.min(10, to - start) }, (_, i) => reportOf(start + i, command)));
  return units;
}

/** Waits for something to become true, looking twice a second for at most some four minutes. */
export async function eventually(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 500; look++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`it never came about that ${what}`);
}
