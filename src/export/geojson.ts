import type { Fact, Incident } from "../records/index.js";
import type { Exporter, FieldNote } from "./exporter.js";

const PROPERTIES: readonly FieldNote[] = [
  { name: "title", about: "title of the incident" },
  { name: "type", about: "PLOVER type" },
  { name: "status", about: "confirmed, fair, weak, contested or discounted" },
  { name: "place", about: "name of the place" },
  { name: "country", about: "ISO 3166 alpha-3" },
  { name: "precision", about: "1 exact site … 5 country" },
  { name: "start", about: "first day it may have been" },
  { name: "end", about: "last day, inclusive" },
  { name: "date_rule", about: "what the date was worked out from" },
  { name: "facts", about: "for each fact its state and every version: party, value, numbers, document, span, status" },
  { name: "sources", about: "the reports, with address and day" },
];

/** RFC 7946: one FeatureCollection, one Feature an incident; without coordinates its geometry is null. */
export const geojsonExporter: Exporter = {
  name: "geojson",
  about: "GeoJSON: one feature an incident, every version of every fact in its properties",
  of: "incidents",
  fields: { from: "RFC 7946; properties are Hearsay’s own", list: PROPERTIES },
  async *write({ incidents }) {
    yield '{"type":"FeatureCollection","features":[';
    let count = 0;
    for await (const incident of incidents) yield `${count++ ? ",\n" : "\n"}${JSON.stringify(feature(incident))}`;
    yield "\n]}\n";
  },
};

function feature({ id, title, type, status, place, date, facts, parties, sources }: Incident): object {
  const names = new Map(parties.map((party) => [party.id, party.name]));
  const at = place?.place;
  return {
    type: "Feature",
    id,
    geometry: at ? { type: "Point", coordinates: [at.lon, at.lat] } : null,
    properties: {
      title,
      type,
      status,
      place: place?.name ?? null,
      country: at?.country ?? null,
      precision: at?.precision ?? null,
      start: date?.start ?? null,
      end: date?.end ?? null,
      date_rule: date ? `incident-date-${date.basis}` : null,
      facts: facts.map((fact) => factOf(fact, names)),
      sources: (sources ?? []).map(({ document, outlet, uri, published, origin }) => ({
        document,
        outlet,
        uri: uri ?? null,
        published: published ?? null,
        reprint_of: origin ?? null,
      })),
    },
  };
}

/** Spans count UTF-16 code units, as in the records. */
const factOf = ({ field, state, cells }: Fact, names: ReadonlyMap<string, string>): object => ({
  field,
  state,
  versions: cells.map(({ party, value, words, document, span, event, status, superseded }) => ({
    party: names.get(party) ?? null,
    value: value.text,
    ...(value.min !== undefined && { min: value.min }),
    ...(value.max !== undefined && { max: value.max }),
    words,
    document,
    event,
    span,
    status,
    superseded: superseded ?? false,
  })),
});
