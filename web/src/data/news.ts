import { useEffect, useState } from "preact/hooks";
import type { Change } from "../../../src/server/api/changes.js";

/** How many records came or changed since the view was opened, by server-sent events; `clear` starts again from nothing. */
export function useNews(kinds: readonly Change["kind"][]): { count: number; clear: () => void } {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const stream = new EventSource("/api/changes/stream");
    stream.addEventListener("change", (event: MessageEvent<string>) => {
      const { items } = JSON.parse(event.data) as { items: readonly Change[] };
      const came = items.filter(({ kind }) => kinds.includes(kind)).length;
      if (came) setCount((n) => n + came);
    });
    return () => stream.close();
    // The kinds of a view never change.
  }, []);
  return { count, clear: () => setCount(0) };
}
