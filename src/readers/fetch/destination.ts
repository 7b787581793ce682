/** Where one hop of a fetch goes: its address checked by the policy and the name resolved once, so that it cannot change. */
import ipaddr from "ipaddr.js";
import { message, Quarantine } from "../../records/index.js";
import type { FetchPolicy } from "./policy.js";

export interface Destination {
  readonly url: URL;
  /** The address as a number; the connection goes there and nowhere else. */
  readonly address: string;
}

/** Checks a URL and resolves its host. @throws Quarantine with what is wrong with it */
export async function destinationOf(target: string | URL, policy: FetchPolicy): Promise<Destination> {
  const url = parse(target);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw refused(`only http and https are fetched, not ${url.protocol}`);
  }
  if (url.username || url.password) throw refused("its address holds a user name or password");
  const port = url.port || (url.protocol === "http:" ? "80" : "443");
  if (!policy.ports.has(port)) throw refused(`port ${port} is not one that is fetched from`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = ipaddr.isValid(host) ? [host] : await resolve(host, policy);
  // One inner address among outer ones is a name that was made to mislead: none is used.
  const inner = addresses.find((address) => !policy.allows(address));
  if (inner !== undefined) throw refused(`${host} is ${inner}, which is not an address of the public network`);
  return { url, address: addresses[0]! };
}

function parse(target: string | URL): URL {
  try {
    return new URL(target);
  } catch {
    throw refused("its address is not a URL");
  }
}

async function resolve(host: string, policy: FetchPolicy): Promise<readonly string[]> {
  let addresses: readonly string[] = [];
  try {
    addresses = await policy.resolve(host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
  if (!addresses.length)
    throw new Quarantine(message("fetch-failed", "fetch", { reason: `no address of ${host} is known` }));
  return addresses;
}

/** A refusal by the policy. */
export const refused = (reason: string): Quarantine => new Quarantine(message("fetch-refused", "fetch", { reason }));
