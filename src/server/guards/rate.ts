/** A bucket of tokens for each address: `burst` requests at once, `perSecond` afterwards. */
import type { Context, MiddlewareHandler } from "hono";
import { Problem } from "../../records/index.js";

export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

const MOST_ADDRESSES = 10_000;

export class Buckets {
  readonly #left = new Map<string, { tokens: number; at: number }>();

  constructor(
    readonly rate: Rate,
    readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes one; the seconds to wait when there is none left, else 0. */
  take(key: string): number {
    const { perSecond, burst } = this.rate;
    const at = this.now();
    const had = this.#left.get(key);
    const tokens = had ? Math.min(burst, had.tokens + ((at - had.at) / 1000) * perSecond) : burst;
    this.#left.delete(key);
    if (this.#left.size >= MOST_ADDRESSES) this.#left.delete(this.#left.keys().next().value!);
    this.#left.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at });
    return tokens < 1 ? Math.ceil((1 - tokens) / perSecond) : 0;
  }
}

export const rateGuard =
  (buckets: Buckets, addressOf: (c: Context) => string): MiddlewareHandler =>
  async (c, next) => {
    const seconds = buckets.take(addressOf(c));
    if (seconds > 0) throw new Problem("too-many", { seconds });
    await next();
  };
