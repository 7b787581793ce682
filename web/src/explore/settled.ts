import { useEffect, useRef } from "preact/hooks";

const PAUSE = 250;

/** Calls back with the last of many values, once they have stopped coming for a moment: browsers bear few addresses a second. */
export function useSettled<T>(tell: (value: T) => void): (value: T) => void {
  const timer = useRef(0);
  const newest = useRef(tell);
  newest.current = tell;
  useEffect(() => () => clearTimeout(timer.current), []);
  return (value) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => newest.current(value), PAUSE);
  };
}
