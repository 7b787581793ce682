import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import { ApiError } from "./api";

export type Remote<T> =
  | { readonly state: "loading"; readonly before?: T }
  | { readonly state: "failed"; readonly error: ApiError; readonly retry: () => void }
  | { readonly state: "ready"; readonly value: T; readonly reload: () => void };

/** What is asked, and how. */
export interface Question<T> {
  readonly key: string;
  readonly load: (signal?: AbortSignal) => Promise<T>;
}

/** Answers asked for ahead of whoever shows them, by key; each is taken once, and goes when nobody comes for it. */
const ahead = new Map<string, Promise<unknown>>();
const KEPT_MS = 2_000;

/** Asks what a `useRemote` of this key is about to ask: when a button is pressed, before its click has come and been drawn. */
export function askAhead<T>({ key, load }: Question<T>): void {
  if (ahead.has(key)) return;
  const answer = load();
  const forget = (): void => {
    if (ahead.get(key) === answer) ahead.delete(key);
  };
  ahead.set(key, answer);
  answer.catch(forget);
  setTimeout(forget, KEPT_MS);
}

/** What came of asking: a value or a failure, and the question it answers. */
type Outcome<T> = { readonly asked: string } & ({ readonly value: T } | { readonly error: ApiError });

/**
 * What `load` answers for a key. A new key aborts the request under way and keeps the old answer as `before`, so that
 * a list does not blink while its filter changes. The request is out before the page is painted, not after.
 */
export function useRemote<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Remote<T> {
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  const asked = `${turn} ${key}`;
  useLayoutEffect(() => {
    const stop = new AbortController();
    const answer = (ahead.get(key) as Promise<T> | undefined) ?? load(stop.signal);
    ahead.delete(key);
    answer.then(
      (value) => !stop.signal.aborted && setOutcome({ asked, value }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const known = error instanceof ApiError ? error : new ApiError(0, "fault", String(error));
        setOutcome({ asked, error: known });
      },
    );
    return () => stop.abort();
    // `load` is made anew by every render; what is asked says when it means something else.
  }, [asked]);
  if (outcome?.asked === asked)
    return "error" in outcome
      ? { state: "failed", error: outcome.error, retry: again }
      : { state: "ready", value: outcome.value, reload: again };
  return outcome && "value" in outcome ? { state: "loading", before: outcome.value } : { state: "loading" };
}
