/** Who sends what changes something or costs work: this server's own page, or a program that is no browser. */
import type { MiddlewareHandler } from "hono";
import { Problem } from "../../records/index.js";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

export const originGuard: MiddlewareHandler = async (c, next) => {
  if (!READS.has(c.req.method)) {
    const origin = c.req.header("origin");
    const site = c.req.header("sec-fetch-site");
    if (site !== undefined && site !== "same-origin" && site !== "none") throw new Problem("other-site");
    if (origin !== undefined && hostOf(origin) !== c.req.header("host")?.toLowerCase()) throw new Problem("other-site");
  }
  await next();
};

/** Host and port of an origin; undefined for "null" and what is none. */
function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/\s]+)$/i.exec(origin)?.[1]?.toLowerCase();
}
