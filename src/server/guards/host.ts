/**
 * The name a request asks for. A page of another site can make a browser send requests here under that site's name (DNS
 * rebinding); so a name is let in only when it is the loopback's, an address, or told by --allow-host.
 */
import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";
import { Problem } from "../../records/index.js";

export function hostGuard(allowed: readonly string[]): MiddlewareHandler {
  const names = new Set(["localhost", ...allowed.map((name) => name.toLowerCase())]);
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    const name = /^(?:\[(?<six>[0-9a-f:.]+)\]|(?<name>[^:[\]/@\s]+))(?::\d{1,5})?$/i.exec(host)?.groups;
    const given = (name?.["six"] ?? name?.["name"])?.toLowerCase();
    if (given === undefined || !(isIP(given) || names.has(given))) throw new Problem("host-refused");
    await next();
  };
}
