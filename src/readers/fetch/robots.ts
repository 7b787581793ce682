/** robots.txt of a site (RFC 9309): absent means all is allowed, out of reach means nothing is. */
import robotsParser from "robots-parser";

export interface Rules {
  allows(url: URL): boolean;
  /** Milliseconds to leave between two requests, at most half a minute. */
  readonly delay: number;
}

// The package exports a function and declares a default export beside it.
const makeRules = robotsParser as unknown as typeof robotsParser.default;

const MAX_DELAY = 30_000;
export const MAX_ROBOTS_BYTES = 500 * 1024; // the least that RFC 9309 asks a crawler to read

/** The rules in a robots.txt for `userAgent`; null stands for a file that could not be reached. */
export function rulesOf(address: string, text: string | null, userAgent: string): Rules {
  if (text === null) return { allows: () => false, delay: 0 };
  const rules = makeRules(address, text);
  const name = userAgent.split("/", 1)[0]!;
  return {
    allows: (url) => rules.isAllowed(url.href, name) !== false,
    delay: Math.min(MAX_DELAY, Math.max(0, (rules.getCrawlDelay(name) ?? 0) * 1000)) || 0,
  };
}
