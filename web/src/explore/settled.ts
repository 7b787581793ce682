import { useEffect, useRef } from "preact/hooks";

const PAUSE = 250;

/**
 * A value the address holds that changes faster than browsers bear new addresses: `tell` is called with it once it has stopped
 * changing for a moment. Until then it is ahead of the address, and what is given back is the value, not what the address still has.
 */
export function useSettled<T>(held: T, tell: (value: T) => void): readonly [T, (value: T) => void] {
  const timer = useRef(0);
  const ahead = useRef<{ readonly value: T } | null>(null);
  const newest = useRef(tell);
  newest.current = tell;
  useEffect(() => () => clearTimeout(timer.current), []);
  const set = (value: T): void => {
    clearTimeout(timer.current);
    ahead.current = { value };
    timer.current = window.setTimeout(() => {
      ahead.current = null;
      newest.current(value);
    }, PAUSE);
  };
  return [ahead.current ? ahead.current.value : held, set];
}
