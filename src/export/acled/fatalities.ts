import type { FactCell, Incident } from "../../records/index.js";

/** One number out of many versions, and how it came about. */
export interface Derived {
  readonly value: number;
  readonly rule: string;
  /** The words it was read from, and who said them; none when nobody gave a number. */
  readonly cell?: FactCell;
}

const PLAIN: ReadonlySet<FactCell["status"]> = new Set(["asserted", "reported", "alleged"]);

/** The number that ACLED's codebook reads out of a cell, if it reads one: "dozens" 12, "hundreds" 100, else the lower bound. */
function lowestOf({ value, words }: FactCell): number | undefined {
  if (/\bhundreds\b/i.test(words)) return 100;
  if (/\bdozens\b/i.test(words)) return 12;
  return value.min === undefined ? undefined : Math.floor(value.min);
}

/**
 * ACLED's single number of the dead: the lowest that anybody reports who has not since said otherwise. Figures that count
 * dead and injured together ("casualties") count as none. Denied, demanded or only imagined deaths are not counted.
 */
export function fatalitiesOf({ facts }: Incident): Derived {
  const cells = facts.find(({ field }) => field === "killed")?.cells ?? [];
  let found: Derived | undefined;
  for (const cell of cells) {
    const value = lowestOf(cell);
    if (value === undefined || cell.superseded || !PLAIN.has(cell.status)) continue;
    if (!found || value < found.value) found = { value, rule: "acled-lowest-reported", cell };
  }
  if (found) return found;
  const together = facts.some(({ field }) => field === "casualties");
  return { value: 0, rule: together ? "acled-casualties-alone-0" : "acled-none-reported-0" };
}
