/**
 * Where the event of a verb happened (event_location's form, JSON Lines: `id`, `text`, `verb` and `locations`, lists of spans): right
 * when the place given overlaps one of gold's, or when both give none.
 */
import { z } from "zod";
import { overlaps, Span } from "../records/index.js";
import { halfOf, HALVES } from "./halves.js";
import { readJsonl } from "./gold-file.js";
import { prf, type Cell, type Score, type Tick } from "./score.js";

export const EventPlaceRow = z.looseObject({
  id: z.string(),
  text: z.string(),
  source: z.string().nullish(),
  verb: z.array(Span.loose()),
  locations: z.array(Span.loose()),
});

/** What the coder answers about a verb: its place by the rules, and by the event of the record that it triggers, when there is one. */
export interface Placing {
  readonly rules: Span | null;
  /** Undefined when no event was coded at the verb. */
  readonly event?: Span | null;
}
export type PlaceVerb = (text: string, verb: Span) => Promise<Placing | null>;

class Counts {
  rows = 0;
  right = 0;
  found = 0;
  wanted = 0;
  hit = 0;

  add(place: Span | null, gold: readonly Span[]): void {
    const hit = place !== null && gold.some((each) => overlaps(each, place));
    this.rows++;
    this.found += Number(place !== null);
    this.wanted += Number(gold.length > 0);
    this.hit += Number(hit);
    this.right += Number(hit || (place === null && gold.length === 0));
  }

  row(name: string): Cell[] {
    const { p, r, f } = prf(this.hit, this.found, this.wanted);
    return [name, this.rows ? this.right / this.rows : null, p, r, f, this.rows, this.wanted];
  }
}

/** @throws GoldError when the file is not in the form */
export async function evaluateEventPlaces(path: string, place: PlaceVerb, tick: Tick): Promise<readonly Score[]> {
  const rows = await readJsonl(path, EventPlaceRow);
  const names = ["all", ...HALVES.map((half) => `${half} half`)];
  const byRule = new Map(names.map((name) => [name, new Counts()]));
  const byEvent = new Map(names.map((name) => [name, new Counts()]));
  for (const [index, { id, text, verb, locations }] of rows.entries()) {
    const [first] = verb;
    const placing = first ? await place(text, first) : null;
    if (placing)
      for (const name of ["all", `${halfOf(id)} half`]) {
        byRule.get(name)!.add(placing.rules, locations);
        if (placing.event !== undefined) byEvent.get(name)!.add(placing.event, locations);
      }
    tick(index + 1, rows.length);
  }
  const columns: Score["columns"] = [
    { name: "part", kind: "text" },
    ...["place right", "P", "R", "F1"].map((name) => ({ name, kind: "share" as const })),
    { name: "verbs", kind: "count" },
    { name: "with a place", kind: "count" },
  ];
  const table = (title: string, counts: ReadonlyMap<string, Counts>): Score => ({
    title,
    columns,
    rows: [...counts].map(([name, each]) => each.row(name)),
  });
  return [
    table("Place of the event, the verb given", byRule),
    table("Place of the event, where the coder has one at the verb", byEvent),
  ];
}
