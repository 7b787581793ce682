/** What may be fetched and how much of it. The defaults let through the public network and nothing else. */
import ipaddr from "ipaddr.js";
import { VERSION } from "../../version.js";

export interface FetchPolicy {
  readonly userAgent: string;
  readonly maxBytes: number;
  readonly maxHops: number;
  /** Milliseconds for one hop, from connecting to the last byte. */
  readonly timeout: number;
  readonly ports: ReadonlySet<string>;
  readonly robots: boolean;
  /** True when the address (as a number, never a name) may be connected to. */
  readonly allows: (address: string) => boolean;
  /** The addresses of a name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
}

/** True for the addresses of the public network: no loopback, private, link-local, carrier, mapped or translated ones. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

export const PUBLIC_NETWORK: FetchPolicy = {
  userAgent: `hearsay/${VERSION}`,
  maxBytes: 32 * 1024 * 1024,
  maxHops: 5,
  timeout: 30_000,
  ports: new Set(["80", "443"]),
  robots: true,
  allows: isPublicAddress,
  resolve: async (host) => {
    const { lookup } = await import("node:dns/promises");
    return (await lookup(host, { all: true })).map(({ address }) => address);
  },
};
