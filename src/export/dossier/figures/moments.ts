/** What the dossier's figures show, before they are drawn. */
import { byDay } from "../../../incidents/index.js";
import type { FactCell, Incident } from "../../../records/index.js";

/** A day on the timeline: the happening itself, or a report with what it first says. */
export interface Moment {
  readonly day: string;
  readonly label: string;
  readonly kind: "happening" | "report" | "revision";
}

/** A place on the map. */
export interface Spot {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** True for the place of the happening itself. */
  readonly main: boolean;
}

export function timelineOf(incident: Incident, nameOf: (id: string) => string): Moment[] {
  const { date, sources = [], facts, type } = incident;
  const day = date?.start ?? date?.yearless;
  const happening: Moment[] = day
    ? [{ day: day.slice(0, 10), label: `${type.toLowerCase()}, as told`, kind: "happening" }]
    : [];
  const reports = sources.flatMap(({ published, outlet, origin }): Moment[] =>
    published ? [{ day: published.slice(0, 10), label: `${outlet}${origin ? " (reprint)" : ""}`, kind: "report" }] : [],
  );
  const revisions = facts.flatMap(({ field, cells }) =>
    cells
      .filter(({ superseded }) => superseded)
      .flatMap((cell): Moment[] => {
        const next = cells.find((other) => other.party === cell.party && !other.superseded && later(other, cell));
        return next?.first
          ? [
              {
                day: next.first.slice(0, 10),
                label: `${nameOf(cell.party)}: ${field} “${cell.words}” becomes “${next.words}”`,
                kind: "revision",
              },
            ]
          : [];
      }),
  );
  return [...happening, ...reports, ...revisions].sort((a, b) => byDay(a.day, b.day));
}

const later = (a: FactCell, b: FactCell): boolean => byDay(a.first, b.first) > 0;

export function mapOf({ facts, place }: Incident): Spot[] {
  const spots = facts
    .filter(({ field }) => field === "place")
    .flatMap(({ cells }) => cells)
    .flatMap(({ value }) => (value.place ? [{ name: value.text, lat: value.place.lat, lon: value.place.lon }] : []));
  const main = place?.place && { name: place.name, lat: place.place.lat, lon: place.place.lon };
  const all = main ? [main, ...spots] : spots;
  return [...new Map(all.map((spot) => [`${spot.lat} ${spot.lon}`, spot])).values()].map((spot, i) => ({
    ...spot,
    main: i === 0,
  }));
}
