/** When two cells cannot both be true. */
import { isHarm, type CellValue, type FactCell } from "../../records/index.js";
import type { Actors } from "../actors/actors.js";
import { daysApart, daysOf } from "../matching/days.js";
import type { Field } from "./cells.js";
import { groupOf } from "./groups.js";
import { meansExclude } from "./means.js";

/** "25" and "dozens" can both be true, "25" and "none" cannot. */
export function excludes(field: Field, a: FactCell, b: FactCell, actors: Actors): boolean {
  const [one, other] = [a.value, b.value];
  if (isHarm(field)) return !isPartOfOne(a, b) && (exceeds(one, other) || exceeds(other, one));
  switch (field) {
    case "occurred":
      return one.polarity !== other.polarity;
    case "responsible":
      return rivals(a, b, actors);
    case "date":
      return after(one, other) || after(other, one);
    case "means":
      return meansExclude(one.text, other.text);
    default:
      return false;
  }
}

/** Figures of one account are parts of what it tells: "two guards and twelve civilians". */
const isPartOfOne = (a: FactCell, b: FactCell): boolean => a.document === b.document && a.event === b.event;

/** More than the other leaves room for, of the same people. */
const exceeds = (more: CellValue, most: CellValue): boolean =>
  !leavesRoom(groupOf(most), groupOf(more)) && (more.min ?? 0) > (most.max ?? Infinity);

/** "19 policemen" leaves room for twelve civilians and for 22 people; "nine civilians" as what an act cost leaves none for 31. */
const leavesRoom = (group: string | undefined, other: string | undefined): boolean =>
  group !== undefined && (other === undefined ? SOME.has(group) : other !== group);

/** Groups that are seldom all of those harmed. */
const SOME: ReadonlySet<string> = new Set(["police", "soldiers", "fighters", "children", "women", "journalists"]);

function after({ date: a }: CellValue, { date: b }: CellValue): boolean {
  if (a?.start && b?.end) return a.start > b.end;
  const [days, others] = [daysOf(a), daysOf(b)];
  return days !== null && others !== null && daysApart(days, others) !== null && days[0] > others[1];
}

/** A deed ascribed to two who are not on one side; those named together by one account did it together. */
function rivals(a: FactCell, b: FactCell, actors: Actors): boolean {
  const [one, other] = [a.value, b.value];
  if (one.polarity !== other.polarity)
    return one.party !== undefined && other.party !== undefined && actors.sameSide(one.party, other.party);
  if (one.polarity === "no") return false;
  // Each says that it was the other.
  if (one.party === b.party && other.party === a.party && a.party !== b.party)
    return !actors.sameSide(a.party, b.party);
  if (a.document === b.document && a.event === b.event) return false;
  return actors.rivals(a, b);
}
