/** Our own table of events: a row an event, with everything that a row can hold. */
import { COUNT_KINDS, type Count } from "../../records/index.js";
import type { Material } from "../exporter.js";
import { column, type Column } from "../table/columns.js";
import type { Party, Telling } from "../events/telling.js";
import { tellingsOf } from "../events/telling.js";

const names = (parties: readonly Party[]): string => parties.map(({ name }) => name).join("; ");
const countries = (parties: readonly Party[]): string =>
  parties.map(({ entity }) => entity?.codes.country ?? "").join("; ");
const sectors = (parties: readonly Party[]): string =>
  parties.map(({ entity }) => entity?.codes.sectors.join("+") ?? "").join("; ");

const toll = (what: Count["what"]): Column<Telling>[] => [
  column(`${what}_min`, `${what}: lowest number that the words give`, (row) => row.count(what)?.min),
  column(`${what}_max`, `${what}: highest number that the words give`, (row) => row.count(what)?.max),
  column(`${what}_words`, `${what}: the words`, (row) => {
    const count = row.count(what);
    return count && row.words(count.words);
  }),
];

const columns = (keyOf: Material["keyOf"]): Column<Telling>[] => {
  const keys = (parties: readonly Party[], { report }: Telling): string =>
    parties.map(({ entity }) => (entity ? keyOf(entity, report) : "")).join("; ");
  return [
    column("document", "id of the document", ({ document }) => document.id),
    column("event", "id of the event within the document", ({ event }) => event.id),
    column("type", "PLOVER 2.0 type, as coded", ({ event }) => event.type),
    column("mode", "PLOVER mode", ({ event }) => event.mode),
    column("contexts", "PLOVER contexts, parted by “; ”", ({ event }) => event.contexts.join("; ")),
    column(
      "status",
      "asserted, reported, alleged, denied …: whose word it is and how sure",
      ({ event }) => event.status,
    ),
    column("voices", "the chain of voices from the publisher inwards, each with its FactBank value", ({ voices }) =>
      voices.map(({ name, commitment }) => `${name} ${commitment}`).join(" > "),
    ),
    column(
      "attribution",
      "id of the innermost attribution that tells it; empty: the publisher’s own voice",
      (row) => row.event.attribution,
    ),
    column("actors", "names of who did it, parted by “; ”", ({ actors }) => names(actors)),
    column("actor_keys", "their keys across reports, in the same order", (row) => keys(row.actors, row)),
    column("actor_countries", "their countries (ISO 3166 alpha-3), in the same order", ({ actors }) =>
      countries(actors),
    ),
    column("actor_sectors", "their PLOVER sectors, joined by “+”, in the same order", ({ actors }) => sectors(actors)),
    column("recipients", "names of whom it was done to, parted by “; ”", ({ recipients }) => names(recipients)),
    column("recipient_keys", "their keys across reports", (row) => keys(row.recipients, row)),
    column("recipient_countries", "their countries", ({ recipients }) => countries(recipients)),
    column("recipient_sectors", "their PLOVER sectors", ({ recipients }) => sectors(recipients)),
    column("start", "first day or minute it may have been (ISO 8601)", ({ event }) => event.date?.start),
    column("end", "last day or minute it may have been, inclusive", ({ event }) => event.date?.end),
    column("date_precision", "minute, day, week, month, year or unknown", ({ event }) => event.date?.precision),
    column(
      "date_rule",
      "what the date was worked out from",
      ({ event }) => event.date && `event-date-${event.date.basis}`,
    ),
    column(
      "date_words",
      "the words of the date",
      ({ event, ...row }) => event.date?.words && row.document.text.slice(event.date.words.start, event.date.words.end),
    ),
    column("place", "name of the place", ({ place }) => place?.entity.name),
    column("geonames_id", "GeoNames id of the place", ({ place }) => place?.entity.place?.geonamesId),
    column("lat", "latitude in degrees", ({ place }) => place?.entity.place?.lat),
    column("lon", "longitude in degrees", ({ place }) => place?.entity.place?.lon),
    column("admin1", "first-order division", ({ place }) => place?.entity.place?.admin1),
    column("country", "country of the place (ISO 3166 alpha-3)", ({ place }) =>
      place ? (place.entity.place?.country ?? place.entity.codes.country) : undefined,
    ),
    column("place_precision", "1 exact site … 5 country", ({ place }) => place?.entity.place?.precision),
    ...COUNT_KINDS.flatMap(toll),
    column("counts_rule", "rule of the numbers above", ({ event }) =>
      event.counts.length
        ? event.counts.some(({ shared }) => shared)
          ? "first-of-its-kind, shared"
          : "first-of-its-kind"
        : "",
    ),
    column("quad", "1 verbal cooperation … 4 material conflict", ({ event }) => event.quad),
    column("quad_rule", "rule of quad", () => "plover-2.0-quad-of-type"),
    column("score", "PLOVER intensity, -10 … 10", ({ event }) => event.score),
    column("score_rule", "rule of score", () => "plover-2.0-score-of-mode"),
    column("cameo", "nearest CAMEO code", ({ event }) => event.cameo),
    column("cameo_rule", "rule of cameo", ({ event }) => event.cameo && "cameo-nearest-to-type-mode-contexts"),
    column("confidence", "how sure the coder was, 0 … 1", ({ event }) =>
      event.why.length ? Math.min(...event.why.map(({ confidence }) => confidence)) : undefined,
    ),
    column(
      "confidence_rule",
      "rule of confidence",
      ({ event }) => (event.why.length && "lowest-of-decided-fields") || "",
    ),
    column("trigger", "the words that name the happening", (row) => row.words(row.event.trigger)),
    column(
      "trigger_start",
      "where they begin: UTF-16 code units into the document’s text",
      ({ event }) => event.trigger.start,
    ),
    column("trigger_end", "where they end, exclusive", ({ event }) => event.trigger.end),
    column("publisher", "outlet", ({ outlet }) => outlet),
    column("published", "when it was published", ({ published }) => published),
    column("title", "headline", ({ document }) => document.title),
    column("outlets", "all outlets that print the text, parted by “; ”", ({ outlets }) => outlets.join("; ")),
    column("uri", "address of the document", ({ document }) => document.uri),
    column("trace", "link back to document, event and span (offsets in code points)", ({ trace }) => trace),
  ];
};

export const eventColumns = columns;

/** The same columns without keys worked out, for their names. */
export const EVENT_COLUMNS = columns(() => "");

/** Every event of the material, whatever its status: the table has a column for it. */
export async function* allTellings({ reports }: Material): AsyncIterable<Telling> {
  for await (const report of reports) yield* tellingsOf(report);
}
