import { useEffect, useState } from "preact/hooks";

/** Rows that fill a screen. */
const SCREEN = 8;

/** How many rows of a long list to draw: those that fill a screen are painted before the others are drawn. */
export function useDrawn(): number {
  const [drawn, setDrawn] = useState(SCREEN);
  useEffect(() => setDrawn(Infinity), []);
  return drawn;
}
