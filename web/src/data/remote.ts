import { useCallback, useEffect, useState } from "preact/hooks";
import { ApiError } from "./api";

export type Remote<T> =
  | { readonly state: "loading"; readonly before?: T }
  | { readonly state: "failed"; readonly error: ApiError; readonly retry: () => void }
  | { readonly state: "ready"; readonly value: T; readonly reload: () => void };

/**
 * What `load` answers for a key. A new key aborts the request under way and keeps the old answer as `before`, so that
 * a list does not blink while its filter changes.
 */
export function useRemote<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Remote<T> {
  const [remote, setRemote] = useState<Remote<T>>({ state: "loading" });
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  useEffect(() => {
    const stop = new AbortController();
    setRemote((old) => {
      const before = old.state === "ready" ? old.value : old.state === "loading" ? old.before : undefined;
      return before === undefined ? { state: "loading" } : { state: "loading", before };
    });
    load(stop.signal).then(
      (value) => !stop.signal.aborted && setRemote({ state: "ready", value, reload: again }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const known = error instanceof ApiError ? error : new ApiError(0, "fault", String(error));
        setRemote({ state: "failed", error: known, retry: again });
      },
    );
    return () => stop.abort();
    // `load` is made anew by every render; the key says when it means something else.
  }, [key, turn, again]);
  return remote;
}
