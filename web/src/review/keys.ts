import { useEffect } from "preact/hooks";

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
  ["Esc", "cancel"],
  ["Ctrl Enter", "send"],
  ["?", "these keys"],
] as const;
export type Act = (typeof KEYS)[number][1];

/** Calls `act` for a key; letters only while nothing is being typed. */
export function useKeys(act: (name: Act) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const name = actOf(event);
      if (!name) return;
      event.preventDefault();
      act(name);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  });
}

function actOf(event: KeyboardEvent): Act | undefined {
  if (event.key === "Escape") return "cancel";
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return "send";
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.target instanceof HTMLElement && event.target.closest("input, select, textarea")) return undefined;
  return KEYS.find(([key]) => key === event.key)?.[1];
}
