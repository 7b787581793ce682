/** Airwars' grades of how well an incident is attested (airwars.org, methodology), read off the matrix. */
import type { Fact, FactCell, Incident } from "../../records/index.js";
import type { Actors } from "../actors/actors.js";

/** How an act stands in the words of one who owns up to it; what is only alleged of it is no confession. */
const ACCEPTED: ReadonlySet<string> = new Set(["asserted", "reported"]);

/**
 * discounted: only denials; confirmed: the acting party accepts it; contested: claims exclude each other; fair: two
 * independent sources and more; weak: one.
 * @param originOf the document that a document counts as, when reprints count once
 * @param isGuess whether a cell's party rests on a guess, which makes nobody own up to anything
 */
export function gradeOf(
  facts: readonly Fact[],
  actors: Actors,
  originOf: (document: string) => string,
  isGuess: (cell: FactCell) => boolean = () => false,
): Incident["status"] {
  const fact = (field: Fact["field"]): Fact | undefined => facts.find((each) => each.field === field);
  const occurred = fact("occurred");
  const responsible = fact("responsible");
  const affirmed = occurred?.cells.filter(({ value }) => value.polarity === "yes") ?? [];
  if (affirmed.length === 0) return "discounted";
  const own = (responsible?.cells ?? []).filter(
    ({ superseded, value, party }) => !superseded && value.party !== undefined && actors.sameSide(value.party, party),
  );
  const accepts = (cell: FactCell): boolean =>
    ACCEPTED.has(cell.status) && cell.value.polarity === "yes" && !isGuess(cell);
  // What one hand of a side owns up to and another denies stays open.
  const denies = ({ party }: FactCell): boolean =>
    own.some((cell) => cell.value.polarity === "no" && actors.sameSide(cell.party, party));
  if (own.some((cell) => accepts(cell) && !denies(cell))) return "confirmed";
  if (occurred?.state === "contested" || responsible?.state === "contested") return "contested";
  const voices = new Set(affirmed.map(({ party }) => party));
  const sources = new Set(affirmed.map(({ document }) => originOf(document)));
  return voices.size > 1 || sources.size > 1 ? "fair" : "weak";
}
