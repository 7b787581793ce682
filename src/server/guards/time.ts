/** A limit on how long an answer may take. The work itself is not broken off; its answer is not waited for. */
import type { MiddlewareHandler } from "hono";
import { timeout } from "hono/timeout";
import { HTTPException } from "hono/http-exception";
import { Problem } from "../../records/index.js";

export function timeGuard(seconds: number): MiddlewareHandler {
  const guard = timeout(seconds * 1_000);
  return async (c, next) => {
    try {
      return await guard(c, next);
    } catch (error) {
      if (error instanceof HTTPException && error.status === 504) throw new Problem("too-slow", { seconds });
      throw error;
    }
  };
}
