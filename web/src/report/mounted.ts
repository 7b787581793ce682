import { useEffect, useState } from "preact/hooks";

/** Sheets shown at once, and how many more each idle moment adds. */
const FIRST = 4;
const STEP = 2;

/** How many of `count` sheets to show: the first screens at once, the rest while nothing else happens. */
export function useMounted(count: number, key: string): number {
  const [state, setState] = useState({ key, shown: FIRST });
  const shown = state.key === key ? state.shown : FIRST;
  useEffect(() => {
    if (shown >= count) return;
    const more = (): void => setState({ key, shown: shown + STEP });
    const idle = requestIdleCallback(more, { timeout: 500 });
    return () => cancelIdleCallback(idle);
  }, [key, shown, count]);
  return Math.min(shown, count);
}
