/** What a row of the matrix comes to: whether the versions agree, and what makes us say so. */
import { isHarm, type Fact, type FactCell } from "../../records/index.js";
import type { Actors } from "../actors/actors.js";
import { byDay } from "../matching/days.js";
import { dayInWords } from "../summary/wording.js";
import type { Field } from "./cells.js";
import { excludes } from "./exclude.js";
import { groupOf } from "./groups.js";

export interface Outdated {
  /** A report tells of it as what its party said before. */
  readonly isFormer: (cell: FactCell) => boolean;
  /** Its own report corrects it. */
  readonly isTakenBack: (cell: FactCell) => boolean;
}

const NOTHING: Outdated = { isFormer: () => false, isTakenBack: () => false };

/** Marks the cells that their own party replaced by a later one, or took back. */
export function supersede(
  field: Field,
  cells: readonly FactCell[],
  actors: Actors,
  { isFormer, isTakenBack }: Outdated = NOTHING,
): FactCell[] {
  const byParty = new Map<string, FactCell[]>();
  for (const cell of cells) {
    const own = byParty.get(cell.party);
    if (own) own.push(cell);
    else byParty.set(cell.party, [cell]);
  }
  const isLater = (other: FactCell, cell: FactCell): boolean =>
    cell.last !== undefined && byDay(other.first, cell.last) > 0
      ? !isFormer(other)
      : byDay(other.first, cell.last) === 0 && isFormer(cell) && !isFormer(other);
  return cells.map((cell) => {
    const later = byParty.get(cell.party)!.some((other) => isLater(other, cell) && revises(field, cell, other, actors));
    return later || isTakenBack(cell) ? { ...cell, superseded: true } : cell;
  });
}

/** A later figure by the same party revises the earlier when its numbers differ, be they compatible or not. */
const revises = (field: Field, early: FactCell, late: FactCell, actors: Actors): boolean =>
  isHarm(field)
    ? countSame(early, late) && (early.value.min !== late.value.min || early.value.max !== late.value.max)
    : excludes(field, early, late, actors);

/** "19 policemen" is no later word on "22 rebels"; a bare "22" may be on either. */
function countSame(early: FactCell, late: FactCell): boolean {
  const [one, other] = [groupOf(early.value), groupOf(late.value)];
  return one === undefined || other === undefined || one === other;
}

/** Read off the cells, the superseded ones marked; see docs/incidents.md. */
export function stateOf(
  field: Field,
  cells: readonly FactCell[],
  actors: Actors,
  withdrawn: ReadonlySet<string>,
): Pick<Fact, "state" | "why"> {
  const standing = cells.filter(({ superseded, document }) => !superseded && !withdrawn.has(document));
  if (standing.length === 0)
    return {
      state: "withdrawn",
      why: "every report that says so was withdrawn",
    };
  const revisions = cells.filter(({ superseded }) => superseded).map((cell) => revisionInWords(cell, standing, actors));
  const clash = firstClash(field, standing, actors);
  if (clash) {
    const why = `“${clash[0].value.text}” and “${clash[1].value.text}” exclude each other`;
    return { state: "contested", why: [why, ...new Set(revisions)].join("; ") };
  }
  if (revisions.length) return { state: "revised", why: [...new Set(revisions)].join("; ") };
  const parties = new Set(standing.map(({ party }) => party)).size;
  if (parties === 1) return { state: "single-source", why: "one voice says so" };
  const values = new Set(standing.map(({ value }) => (value.party ?? value.text).toLowerCase()));
  return values.size === 1
    ? { state: "agreed", why: `${parties} voices say the same` }
    : { state: "compatible", why: "different words that can all be true" };
}

function revisionInWords(cell: FactCell, standing: readonly FactCell[], actors: Actors): string {
  const now = standing.findLast(({ party }) => party === cell.party);
  const name = actors.get(cell.party).name;
  return now
    ? `${name} first said “${cell.value.text}”, then “${now.value.text}”${now.first ? ` on ${dayInWords(now.first)}` : ""}`
    : `${name} no longer says “${cell.value.text}”`;
}

const MOST_PAIRED = 400;

/** Two cells that cannot both be true: of two parties first, then of one. Of equal values one stands for all. */
function firstClash(field: Field, cells: readonly FactCell[], actors: Actors): [FactCell, FactCell] | null {
  const distinct = new Map<string, FactCell>();
  for (const cell of cells) {
    const { party, text, polarity } = cell.value;
    const key = `${cell.party}|${party ?? text.toLowerCase()}|${polarity ?? ""}`;
    if (!distinct.has(key)) distinct.set(key, cell);
  }
  const few = [...distinct.values()].slice(0, MOST_PAIRED);
  let within: [FactCell, FactCell] | null = null;
  for (const [i, a] of few.entries()) {
    for (const b of few.slice(i + 1)) {
      if (!excludes(field, a, b, actors)) continue;
      if (a.party !== b.party) return [a, b];
      within ??= [a, b];
    }
  }
  return within;
}
