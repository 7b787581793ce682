/** Fetches feeds and pages from the network, when the user allows it. Nothing else of Hearsay opens a connection to the outside. */
import { setTimeout as wait } from "node:timers/promises";
import { Quarantine, type Message } from "../../records/index.js";
import type { Source } from "../reader.js";
import { sourceOf } from "../source.js";
import { destinationOf, refused, type Destination } from "./destination.js";
import type { FetchPolicy } from "./policy.js";
import { failed, request, type Answer, type RequestOptions } from "./request.js";
import { MAX_ROBOTS_BYTES, rulesOf, type Rules } from "./robots.js";

/** What a server said of a page, to be sent with the next request for it. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export type Fetched =
  | { readonly status: "fetched"; readonly source: Source; readonly validators: Validators }
  | { readonly status: "unchanged" }
  | {
      readonly status: "refused";
      readonly refused: Message;
      /** seconds the server asks to wait */ readonly retryAfter?: number;
    };

export interface Fetcher {
  /** Fetches one address, following redirects; `previous` makes the request conditional. Never throws for what the network does. */
  fetch(url: string, previous?: Validators): Promise<Fetched>;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Makes a fetcher; it keeps the rules of each site (robots.txt) as long as it lives, and the pace they ask for. */
export function createFetcher(policy: FetchPolicy): Fetcher {
  const sites = new Map<string, Promise<Rules>>();
  const free = new Map<string, number>();

  async function follow(
    url: string,
    maxBytes: number,
    each: (hop: Destination) => Promise<RequestOptions["headers"]>,
  ): Promise<{ answer: Answer; at: URL }> {
    let target: string | URL = url;
    for (let hop = 0; hop <= policy.maxHops; hop++) {
      const destination = await destinationOf(target, policy);
      const headers = await each(destination);
      const { userAgent } = policy;
      const signal = AbortSignal.timeout(policy.timeout);
      const answer = await request(destination, { userAgent, maxBytes, signal, ...(headers && { headers }) });
      const location = answer.headers["location"];
      if (!REDIRECTS.has(answer.status) || location === undefined) return { answer, at: destination.url };
      if (!URL.canParse(location, destination.url)) throw failed("it redirects to what is not a URL");
      target = new URL(location, destination.url);
    }
    throw refused(`it redirects more than ${policy.maxHops} times`);
  }

  async function loadRules({ origin }: URL): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    try {
      const { answer } = await follow(address, MAX_ROBOTS_BYTES, () => Promise.resolve({}));
      const { status, body } = answer;
      const text = status === 200 ? Buffer.from(body).toString("utf8") : status >= 400 && status < 500 ? "" : null;
      return rulesOf(address, text, policy.userAgent);
    } catch (error) {
      if (!(error instanceof Quarantine)) throw error;
      return rulesOf(address, null, policy.userAgent);
    }
  }

  /** Waits for the site's pace. @throws Quarantine when its rules forbid the page */
  async function ask({ url }: Destination): Promise<void> {
    if (!policy.robots) return;
    const known = sites.get(url.origin) ?? loadRules(url);
    sites.set(url.origin, known);
    const rules = await known;
    if (!rules.allows(url)) throw refused("the site's robots.txt forbids it or cannot be reached");
    const now = Date.now();
    const turn = Math.max(now, free.get(url.origin) ?? 0);
    free.set(url.origin, turn + rules.delay);
    if (turn > now) await wait(turn - now);
  }

  return {
    async fetch(url, previous = {}) {
      const conditions = {
        ...(previous.etag !== undefined && { "if-none-match": previous.etag }),
        ...(previous.lastModified !== undefined && { "if-modified-since": previous.lastModified }),
      };
      try {
        const { answer, at } = await follow(url, policy.maxBytes, async (hop) => {
          await ask(hop);
          return conditions;
        });
        return outcomeOf(answer, at);
      } catch (error) {
        if (!(error instanceof Quarantine)) throw error;
        return { status: "refused", refused: error.issue };
      }
    },
  };
}

function outcomeOf({ status, headers, body }: Answer, at: URL): Fetched {
  if (status === 304) return { status: "unchanged" };
  if (status !== 200) {
    const seconds = Number(headers["retry-after"]);
    const { issue } = failed(`the server answered ${status}`);
    return {
      status: "refused",
      refused: issue,
      ...(seconds > 0 && Number.isFinite(seconds) && { retryAfter: seconds }),
    };
  }
  const contentType = headers["content-type"];
  const charset = charsetOf(contentType);
  const { etag, "last-modified": lastModified } = headers;
  return {
    status: "fetched",
    source: {
      ...sourceOf(body, at.href),
      uri: at.href,
      retrieved: new Date().toISOString(),
      ...(contentType && { contentType }),
      ...(charset && { charset }),
    },
    validators: { ...(etag && { etag }), ...(lastModified && { lastModified }) },
  };
}

/** The charset that a Content-Type header names. */
export const charsetOf = (contentType: string | undefined): string | undefined =>
  /;\s*charset\s*=\s*"?([\w.:+-]{1,40})/i.exec(contentType ?? "")?.[1]?.toLowerCase();
