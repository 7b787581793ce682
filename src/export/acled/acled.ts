import { codesOf, type CountryCodes } from "../countries/codes.js";
import { csvRow } from "../csv/table.js";
import { toldAs } from "../events/manual.js";
import type { Exporter } from "../exporter.js";
import { column, notesOf, type Column } from "../table/columns.js";
import { CodePoints } from "../text/code-points.js";
import { traceOf } from "../text/link.js";
import type { Evidence, Incident, Place, Report } from "../../records/index.js";
import { fatalitiesOf, type Derived } from "./fatalities.js";
import { INTER, sideOf, type Inter, type Side } from "./sides.js";
import { acledTypeOf, type AcledType } from "./types.js";

interface Row {
  readonly incident: Incident;
  readonly reports: ReadonlyMap<string, Report>;
  readonly type: AcledType;
  readonly day: string;
  readonly dayRule: string;
  readonly one: Side;
  readonly two: Side;
  readonly fatalities: Derived;
  readonly place: Place | undefined;
  readonly codes: CountryCodes | undefined;
  /** The link back to words; `record` is the event they are the trigger of. */
  readonly trace: (evidence: Pick<Evidence, "document" | "span">, record?: string) => string;
}

const TIME_PRECISION: Readonly<Record<string, string>> = { minute: "1", day: "1", week: "2" };
const GEO_PRECISION = ["", "1", "1", "2", "3", "3"];

/** What those who march are, as ACLED calls them; police or an army that it is done by stay what they are. */
const MARCH: Readonly<Record<string, Inter>> = { Protests: INTER.protesters, Riots: INTER.rioters };
const MARCHERS: ReadonlySet<Inter> = new Set<Inter>(["", INTER.civilians]);

/** All outlets behind the row, those of reprints last. */
function sources({ incident: { sources = [] } }: Row): string {
  const told = [...sources.filter(({ origin }) => !origin), ...sources.filter(({ origin }) => origin)];
  return [...new Set(told.map(({ outlet }) => outlet))].join("; ");
}

/** "Sources: 3 reports, of which 1 prints another again." */
function sourcesCounted({ incident: { sources = [] } }: Row): string {
  const again = sources.filter(({ origin }) => origin).length;
  return `Sources: ${sources.length} report${sources.length === 1 ? "" : "s"}${again ? `, of which ${again} ${again === 1 ? "prints" : "print"} another again` : ""}.`;
}

/** When the newest report was published; the row is as old as what it rests on. */
function timestamp({ incident }: Row): number | undefined {
  const times = (incident.sources ?? []).map(({ published }) => Date.parse(published ?? "")).filter(Number.isFinite);
  return times.length ? Math.max(...times) / 1000 : undefined;
}

/** What the numbers rest on, each with its rule, and the versions that differ. */
function notes(row: Row): string {
  const { fatalities, incident } = row;
  const killed = incident.facts.find(({ field }) => field === "killed");
  const names = new Map(incident.parties.map(({ id, name }) => [id, name]));
  const versions = killed?.cells.map(({ words, party }) => `“${words}” (${names.get(party) ?? "someone not named"})`);
  return [
    `${incident.title}.`,
    `fatalities=${fatalities.value} by rule ${fatalities.rule}${fatalities.cell ? `, from “${fatalities.cell.words}” at ${row.trace(fatalities.cell)}` : ""}.`,
    ...(versions?.length ? [`Reported killed: ${versions.join("; ")} [${killed!.state}].`] : []),
    `event_date by rule ${row.dayRule}; actors by rule most-named; types by rule plover-to-acled.`,
    `Grade: ${incident.status}.`,
    sourcesCounted(row),
    `Evidence: ${incident.members.map(({ document, event }) => memberTrace(row, document, event)).join(" ")}`,
  ].join(" ");
}

function memberTrace({ reports, trace }: Row, document: string, event: string): string {
  const report = reports.get(document);
  const span = report?.events.find(({ id }) => id === event)?.trigger;
  return report && span ? trace({ document, span }, `events/${event}`) : `hearsay:${document}/events/${event}`;
}

/** The 31 columns of an ACLED download (acleddata.com codebook; dtacled/acledR@1e05ba9). */
export const ACLED_COLUMNS: readonly Column<Row>[] = [
  column("event_id_cnty", "the incident’s id; never one of ACLED’s", ({ incident }) => `hearsay:${incident.id}`),
  column("event_date", "first day", ({ day }) => day),
  column("year", "", ({ day }) => day.slice(0, 4)),
  column("time_precision", "1 day, 2 week, 3 longer", ({ incident }) =>
    incident.date ? (TIME_PRECISION[incident.date.precision] ?? "3") : "3",
  ),
  column("disorder_type", "", ({ type }) => type.disorder),
  column("event_type", "after PLOVER type and mode", ({ type }) => type.event),
  column("sub_event_type", "after PLOVER type and mode", ({ type }) => type.subEvent),
  column("actor1", "the party that most versions hold responsible", ({ one }) => one.name),
  column("assoc_actor_1", "other parties held responsible", ({ one }) => one.associates.join("; ")),
  column(
    "inter1",
    "kind of actor1, after its PLOVER sectors; who marches is one of Protesters or Rioters",
    ({ one }) => one.inter,
  ),
  column("actor2", "the party that most versions name as target", ({ two }) => two.name),
  column("assoc_actor_2", "other parties named as target", ({ two }) => two.associates.join("; ")),
  column("inter2", "kind of actor2", ({ two }) => two.inter),
  column("interaction", "both kinds", ({ one, two }) => [one.inter, two.inter].filter(Boolean).join("-")),
  column("civilian_targeting", "", ({ two, type }) =>
    two.inter === INTER.civilians && type.disorder.startsWith("Political violence") ? "Civilian targeting" : "",
  ),
  column("iso", "ISO 3166-1 numeric", ({ codes }) => codes?.numeric),
  column("region", "ACLED’s region of the country", ({ codes }) => codes?.region),
  column("country", "", ({ codes }) => codes?.name),
  column("admin1", "first-order division", ({ place }) => place?.admin1),
  column("admin2", "not known: empty", () => ""),
  column("admin3", "not known: empty", () => ""),
  column("location", "name of the place", ({ incident }) => incident.place?.name),
  column("latitude", "degrees", ({ place }) => place?.lat),
  column("longitude", "degrees", ({ place }) => place?.lon),
  column(
    "geo_precision",
    "1 the town, 2 near it, 3 the region or country",
    ({ place }) => GEO_PRECISION[place?.precision ?? 0],
  ),
  column("source", "all outlets, those of reprints last; notes count them", sources),
  column("source_scale", "not known: empty", () => ""),
  column("notes", "title, the rule of every derived number, the versions, links back to documents and spans", notes),
  column("fatalities", "lowest reported; the rule is in notes", ({ fatalities }) => fatalities.value),
  column("tags", "grade and contested facts", ({ incident }) =>
    [
      `grade=${incident.status}`,
      ...incident.facts.flatMap(({ field, state }) => (state === "contested" ? [`contested=${field}`] : [])),
    ].join("; "),
  ),
  column("timestamp", "when the newest report was published, Unix seconds", timestamp),
];

export const acledExporter: Exporter = {
  name: "acled",
  about:
    "an ACLED-shaped table of 31 columns: one row an incident, one number of the dead by a rule that the row names",
  of: "incidents",
  fields: { from: "ACLED codebook (dtacled/acledR@1e05ba9)", list: notesOf(ACLED_COLUMNS) },
  async *write({ incidents, reportsOf }, { left }) {
    yield csvRow(
      ACLED_COLUMNS.map(({ name }) => name),
      "raw",
    );
    for await (const incident of incidents) {
      const reports = new Map(
        (await reportsOf([...new Set(incident.members.map(({ document }) => document))])).map((each) => [
          each.document.id,
          each,
        ]),
      );
      const row = rowOf(incident, reports);
      if (typeof row === "string") left?.(row);
      else
        yield csvRow(
          ACLED_COLUMNS.map(({ of }) => of(row)),
          "raw",
        );
    }
  },
};

function rowOf(incident: Incident, reports: ReadonlyMap<string, Report>): Row | string {
  const told = incident.members.flatMap(({ document, event }) => {
    const found = reports.get(document)?.events.find(({ id }) => id === event);
    return found && found.type === incident.type ? [found] : [];
  });
  const plain = told.filter((event) => {
    const as = toldAs(event);
    return typeof as !== "string" && as.rule === "as-coded";
  });
  if (incident.status === "discounted" || !plain.length) return "nobody says that it happened";
  const place = incident.place?.place;
  const one = sideOf(incident, "responsible", reports, place?.country);
  const two = sideOf(incident, "target", reports, place?.country);
  const type = acledTypeOf(incident.type, plain.find(({ mode }) => mode)?.mode, two.inter === INTER.civilians);
  if (!type) return `${incident.type}: no ACLED event`;
  const published = incident.sources?.find((each) => /^\d/.test(each.published ?? ""))?.published;
  const day = incident.date?.start ?? published;
  if (day === undefined) return "without any date: ACLED requires one";
  if (place?.country === undefined) return "without any place: ACLED requires a country";
  const fatalities = fatalitiesOf(incident);
  const march = incident.type === "PROTEST" && MARCHERS.has(one.inter) ? MARCH[type.event] : undefined;
  const inter = march ?? one.inter;
  if (!one.name && !two.name && !inter && !fatalities.cell)
    return "nobody and nothing is named: ACLED requires an actor";
  const points = new Map<string, CodePoints>();
  const trace: Row["trace"] = ({ document, span }, record = "text") => {
    const found = reports.get(document)?.document;
    if (!found) return `hearsay:${document}`;
    if (!points.has(document)) points.set(document, new CodePoints(found.text));
    return traceOf(found, record, span, points.get(document)!);
  };
  return {
    incident,
    reports,
    type,
    day: day.slice(0, 10),
    dayRule: incident.date?.start ? `incident-date-${incident.date.basis}` : "published-for-unknown-date",
    one: { ...one, inter },
    two,
    fatalities,
    place,
    codes: codesOf(place?.country),
    trace,
  };
}
