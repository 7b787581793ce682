/** The fact matrix: what each party says, and whether the versions agree. No number is merged away. */
import { FACT_FIELDS, type Fact, type FactCell, type Reprint } from "../records/index.js";
import { cellsOf } from "./cells.js";
import type { Happening } from "./match.js";
import type { Parties } from "./parties.js";

export function factsOf(members: readonly Happening[], parties: Parties, reprints: readonly Reprint[]): Fact[] {
  const byField = new Map<Fact["field"], FactCell[]>();
  for (const happening of members) {
    for (const [field, cell] of cellsOf(happening, parties)) byField.set(field, [...(byField.get(field) ?? []), cell]);
  }
  return FACT_FIELDS.flatMap((field) => {
    const cells = merged(withoutReprints(field, byField.get(field) ?? [], reprints)).sort(byTime);
    return cells.length ? [{ field, cells, ...stateOf(field, cells) }] : [];
  });
}

const FIGURES: ReadonlySet<Fact["field"]> = new Set(["killed", "injured", "casualties"]);

/** Of a reprint only a figure that its origin does not have is a cell of its own. */
function withoutReprints(field: Fact["field"], cells: readonly FactCell[], reprints: readonly Reprint[]): FactCell[] {
  const originOf = new Map(
    reprints.flatMap(({ origin, documents }) => documents.map((document): [string, string] => [document, origin])),
  );
  const said = new Set(cells.map((cell) => `${cell.document} ${cell.value.text}`));
  return cells.filter(({ document, value }) => {
    const origin = originOf.get(document);
    return origin === undefined || (FIGURES.has(field) && !said.has(`${origin} ${value.text}`));
  });
}

/** The same value by the same voices in the same outlet is one cell with its first and last day. */
function merged(cells: readonly FactCell[]): FactCell[] {
  const kept = new Map<string, FactCell>();
  for (const cell of cells) {
    const key = [cell.voices.join(">"), cell.value.text.toLowerCase(), cell.outlet, cell.value.polarity].join("|");
    const had = kept.get(key);
    if (!had) kept.set(key, cell);
    else if (cell.last && had.last && cell.last > had.last) kept.set(key, { ...had, last: cell.last });
  }
  return [...kept.values()];
}

const byTime = (a: FactCell, b: FactCell): number =>
  (a.first ?? "").localeCompare(b.first ?? "") || a.document.localeCompare(b.document) || a.span.start - b.span.start;

/** Read off the cells; see docs/incidents.md. */
export function stateOf(field: Fact["field"], cells: readonly FactCell[]): Pick<Fact, "state" | "why"> {
  const parties = new Set(cells.map(({ party }) => party));
  const clash = firstClash(field, cells);
  if (clash) {
    const [a, b] = clash;
    const revised = a.party === b.party && a.first !== b.first && b.first !== undefined;
    const why = `“${a.value.text}” and “${b.value.text}” exclude each other`;
    return revised
      ? { state: "revised", why: `“${a.value.text}” became “${b.value.text}” on ${b.first}` }
      : { state: "contested", why };
  }
  if (parties.size === 1) return { state: "single-source", why: "one voice says so" };
  const same = new Set(cells.map(({ value }) => value.text.toLowerCase())).size === 1;
  return same
    ? { state: "agreed", why: `${parties.size} voices say the same` }
    : { state: "compatible", why: "different words that can all be true" };
}

/** Two cells that cannot both be true: of two parties first, then of one. */
function firstClash(field: Fact["field"], cells: readonly FactCell[]): [FactCell, FactCell] | null {
  const pairs = cells.flatMap((a, i) => cells.slice(i + 1).map((b): [FactCell, FactCell] => [a, b]));
  const clashing = pairs.filter(([a, b]) => excludes(field, a, b));
  return clashing.find(([a, b]) => a.party !== b.party) ?? clashing[0] ?? null;
}

function excludes(field: Fact["field"], { value: a }: FactCell, { value: b }: FactCell): boolean {
  switch (field) {
    case "occurred":
      return a.polarity !== b.polarity;
    case "responsible":
      if (a.polarity !== b.polarity) return a.party !== undefined && a.party === b.party;
      return a.polarity === "yes" && a.party !== undefined && b.party !== undefined && a.party !== b.party;
    case "killed":
    case "injured":
    case "casualties":
      return (a.min ?? 0) > (b.max ?? Infinity) || (b.min ?? 0) > (a.max ?? Infinity);
    case "date":
      return (a.date?.start ?? "") > (b.date?.end ?? "") || (b.date?.start ?? "") > (a.date?.end ?? "");
    case "means":
      return a.text !== b.text;
    default:
      return false;
  }
}
