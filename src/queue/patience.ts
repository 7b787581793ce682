/** A database that restarts is waited for: what was coded is kept in hand, and not handed back, until it is written. */
import { setTimeout as pause } from "node:timers/promises";

const FIRST_MS = 100;
const LONGEST_MS = 5_000;

/**
 * Runs `write` until it succeeds, waiting longer each time while the database is out of reach; `told` hears each time.
 * @throws what is no matter of reach, and the signal's reason once it is given
 */
export async function patiently<T>(
  write: () => Promise<T>,
  signal: AbortSignal,
  told: (error: Error) => void,
): Promise<T> {
  for (let wait = FIRST_MS; ; wait = Math.min(2 * wait, LONGEST_MS)) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof Error) || !isPassing(error)) throw error;
      told(error);
      await pause(wait, undefined, { signal });
    }
  }
}

// PostgreSQL's classes of SQLSTATE (appendix A): connection exceptions, transaction rollbacks, operator intervention,
// and too many connections; besides them the system's own words for a peer that is not there.
const PASSING =
  /^(?:08...|40001|40P01|57P0[123]|53300|ECONN[A-Z]+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|SQLITE_BUSY)$/;

/** True for an error that goes away by itself when the database is back. */
export function isPassing(error: Error): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof AggregateError) return error.errors.some((each) => each instanceof Error && isPassing(each));
  return (
    (code !== undefined && PASSING.test(code)) ||
    /^Connection terminated|timeout exceeded when trying to connect/.test(message)
  );
}
