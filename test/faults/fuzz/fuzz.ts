/** Gives a target its inputs, one after the other, by number. */
import { diceOf, type Target } from "./target.js";

const SLOW_MS = 2_000; // of processor time; the inputs are at most 32 KiB

/** An input that a target did not survive. `number` and the target's name make it again. */
export interface Fall {
  readonly target: string;
  readonly number: number;
  readonly reason: string;
}

/** Tries the inputs from `from` to before `to` and gives those that broke a promise, took too long or threw. */
export async function fuzz(target: Target, from: number, to: number): Promise<Fall[]> {
  const falls: Fall[] = [];
  const opened = await target.open();
  const fell = (number: number, reason: string): void => void falls.push({ target: target.name, number, reason });
  for (let number = from; number < to; number++) {
    const before = process.cpuUsage();
    try {
      await opened.try(diceOf(target.name, number));
    } catch (error) {
      fell(number, error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const { user, system } = process.cpuUsage(before);
    if (user + system > SLOW_MS * 1000) fell(number, `${(user + system) / 1000} ms of processor time`);
  }
  try {
    await opened.close?.();
  } catch (error) {
    fell(to, String(error));
  }
  return falls;
}
