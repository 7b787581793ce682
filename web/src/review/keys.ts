import { useLayoutEffect, useRef } from "preact/hooks";

/** Keys of the review and what they do; shown on the page as they are here. */
export const KEYS = [
  ["j", "next"],
  ["k", "previous"],
  ["a", "accept"],
  ["r", "reject"],
  ["c", "correct"],
  ["n", "add"],
  ["s", "split"],
  ["m", "merge"],
  ["u", "undo"],
  ["Esc", "cancel"],
  ["Ctrl Enter", "send"],
  ["?", "these keys"],
] as const;
export type Act = (typeof KEYS)[number][1];

/** Does what a key stands for; letters only while nothing is being typed. Keys without an act here are left to others. */
export function useKeys(acts: Readonly<Partial<Record<Act, () => void>>>): void {
  const newest = useRef(acts);
  newest.current = acts;
  // Before the browser paints: what can be seen can be used.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      // What another part of the page has done is done.
      if (event.defaultPrevented) return;
      const name = actOf(event);
      const act = name && newest.current[name];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}

function actOf(event: KeyboardEvent): Act | undefined {
  if (event.key === "Escape") return "cancel";
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return "send";
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.target instanceof HTMLElement && event.target.closest("input, select, textarea")) return undefined;
  return KEYS.find(([key]) => key === event.key)?.[1];
}
