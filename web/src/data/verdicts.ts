import { useMemo } from "preact/hooks";
import type { Verdict } from "../../../src/server/api/review.js";
import { api } from "./api";
import { useRemote } from "./remote";

/** What review made of items, by `verdictKey`. */
export type Verdicts = ReadonlyMap<string, Verdict>;

export const verdictKey = (document: string, kind: Verdict["kind"], id: string): string => `${document} ${kind} ${id}`;

export const NO_VERDICTS: Verdicts = new Map();

/** Reports that one request may ask about. */
const MOST = 50;

async function fetched(documents: readonly string[], signal: AbortSignal): Promise<Verdicts> {
  const parts: Promise<{ items: Verdict[] }>[] = [];
  for (let from = 0; from < documents.length; from += MOST)
    parts.push(api.verdicts({ document: documents.slice(from, from + MOST) }, signal));
  const items = (await Promise.all(parts)).flatMap((part) => part.items);
  return new Map(items.map((each) => [verdictKey(each.document, each.kind, each.id), each]));
}

/** What review made of the items of some reports; nothing until it has come, and nothing where it does not come. */
export function useVerdicts(documents: readonly string[]): Verdicts {
  const ids = [...new Set(documents)];
  // Without reports nobody is asked.
  const remote = useRemote(`verdicts ${ids.join(" ")}`, (signal) => fetched(ids, signal));
  const found = remote.state === "ready" ? remote.value : remote.state === "loading" ? remote.before : undefined;
  return useMemo(() => (found?.size ? found : NO_VERDICTS), [found]);
}
