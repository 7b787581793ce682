import { useEffect, useState } from "preact/hooks";

/** Rows that fill a screen. */
const SCREEN = 8;

/** How many of many things to draw: `few` of them, as many rows as fill a screen, are painted before the others are drawn. */
export function useDrawn(few = SCREEN): number {
  const [drawn, setDrawn] = useState(few);
  useEffect(() => setDrawn(Infinity), []);
  return drawn;
}

/** Resolves once the next frame is painted. */
export const painted = (): Promise<void> => new Promise((tell) => requestAnimationFrame(() => setTimeout(tell)));
