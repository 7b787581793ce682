/** Starts a program and ends it with SIGKILL at a moment that nobody chose. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface Ended {
  /** Whole lines that it said before its end. */
  readonly lines: readonly string[];
  /** False when it was killed. */
  readonly finished: boolean;
  readonly milliseconds: number;
  /** Of these, those after its first line. */
  readonly working: number;
}

/** When to kill: so many milliseconds after it said so many lines; after none is after its start. */
export interface Moment {
  readonly lines: number;
  readonly milliseconds: number;
}

/** Runs `node program args`, and kills it at a moment, unless null. @throws when it ends badly by itself */
export async function killed(program: string, args: readonly string[], moment: Moment | null): Promise<Ended> {
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const exited = new Promise<NodeJS.Signals | number | null>((resolve) =>
    child.once("exit", (code, signal) => resolve(signal ?? code)),
  );
  let timer: NodeJS.Timeout | undefined;
  let begun = began;
  const lines: string[] = [];
  const look = (): void => {
    if (moment?.lines === lines.length) timer = setTimeout(() => child.kill("SIGKILL"), moment.milliseconds);
    if (lines.length === 1) begun = performance.now();
  };
  look();
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    look();
  }
  const end = await exited;
  clearTimeout(timer);
  if (end !== "SIGKILL" && end !== 0) throw new Error(`it ended by itself with ${end}: ${complaint}`);
  return { lines, finished: end === 0, milliseconds: performance.now() - began, working: performance.now() - begun };
}

/** A moment of a run like `usual`: one in four anywhere from its start, the others while it works. */
export const anyMoment = ({ milliseconds, working }: Pick<Ended, "milliseconds" | "working">): Moment =>
  Math.random() < 0.25
    ? { lines: 0, milliseconds: Math.random() * milliseconds }
    : { lines: 1, milliseconds: Math.random() * working };
