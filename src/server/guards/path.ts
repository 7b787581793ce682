/** Paths and queries as they came: bad UTF-8, `//`, backslashes, dots and control characters get no further. */
import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import { Problem } from "../../records/index.js";

const LONGEST_URL = 8_000;

export const pathGuard: MiddlewareHandler = async (c, next) => {
  // As it came over the wire: what hono shows has its dots resolved already.
  const url = (c.env as Partial<HttpBindings> | undefined)?.incoming?.url ?? c.req.url;
  const [path = "/", query = ""] = url.replace(/^[a-z]+:\/\/[^/?#]*/i, "").split(/\?(.*)/s, 2);
  if (url.length > LONGEST_URL) throw new Problem("bad-path");
  const decoded = utf8(path);
  if (decoded === undefined || /\/\/|\\|\p{Cc}|(?:^|\/)\.{1,2}(?:\/|$)/u.test(decoded)) throw new Problem("bad-path");
  if (utf8(query.replaceAll("+", " ")) === undefined)
    throw new Problem("bad-parameter", { name: "The query", reason: "it is not percent-encoded UTF-8" });
  await next();
};

function utf8(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
