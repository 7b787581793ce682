import { GOLDSTEIN } from "./goldstein.table.js";

const values = new Map(
  GOLDSTEIN.trim()
    .split("\n")
    .flatMap((line) => {
      const [value = "", codes = ""] = line.split(": ");
      return codes.split(" ").map((code): [string, number] => [code, Number(value)]);
    }),
);

/** The Goldstein value of a CAMEO code, -10 … 10. */
export const goldsteinOf = (cameo: string): number | undefined => values.get(cameo) ?? values.get(cameo.slice(0, 2));

/** GDELT's quad class of a CAMEO code: by its root. */
export function quadClassOf(cameo: string): 1 | 2 | 3 | 4 {
  const root = Number(cameo.slice(0, 2));
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
}
