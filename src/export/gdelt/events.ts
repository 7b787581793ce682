import type { Exporter } from "../exporter.js";
import { column, notesOf, type Column } from "../table/columns.js";
import { tsvLine } from "../table/tsv.js";
import type { Party } from "../events/telling.js";
import { goldsteinOf, quadClassOf } from "./goldstein.js";
import { actorCells, geoCells } from "./parties.js";
import { addedAt, compactDay, gdeltRows, rulesOf, type GdeltRow } from "./row.js";

type Cells = ReturnType<typeof actorCells>;

/** Columns whose cells are worked out together. */
const group = (names: readonly string[], abouts: readonly string[], of: (row: GdeltRow) => Cells): Column<GdeltRow>[] =>
  names.map((name, i) => column(name, abouts[i] ?? "", (row) => of(row)[i]));

const ACTOR =
  "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code";
const ACTOR_ABOUT = [
  "country and CAMEO roles together",
  "name, in capitals",
  "ISO 3166 alpha-3, which CAMEO’s country codes follow",
  "not coded: empty",
  "not coded: empty",
  "not coded: empty",
  "not coded: empty",
  "CAMEO role",
  "second role",
  "third role",
];
const GEO = "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID";
const GEO_ABOUT = [
  "0 none, 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 state elsewhere",
  "place, first-order division, country",
  "FIPS 10-4",
  "FIPS 10-4 of a whole country; divisions are not known by FIPS: empty",
  "not known: empty",
  "degrees",
  "degrees",
  "FIPS 10-4 of a whole country, else empty (GNS ids are not known)",
];

const actor = (prefix: string, of: (row: GdeltRow) => Party | undefined): Column<GdeltRow>[] =>
  group(
    ACTOR.split(" ").map((name) => prefix + name),
    ACTOR_ABOUT,
    (row) => actorCells(of(row)),
  );
const geo = (prefix: string, of: (row: GdeltRow) => Cells): Column<GdeltRow>[] =>
  group(
    GEO.split(" ").map((name) => prefix + name),
    GEO_ABOUT,
    of,
  );
const geoOf = (party: Party | undefined): Cells => geoCells(party?.entity?.name, party?.entity?.place);

/** GDELT's formula, with months of thirty days. */
function fraction(day: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return (year + ((month - 1) * 30 + date) / 365).toFixed(4);
}

const isRoot = ({ telling: { document, event } }: GdeltRow): boolean =>
  !/\S\s*\n/.test(document.text.slice(0, event.trigger.start));

const articlesOf = ({ telling: { printings } }: GdeltRow): string => String(printings.length);

/** The 61 columns of GDELT 2.0's event table, in order (linwoodc3/gdeltPyR@8762db7, utils/schema_csvs). */
export const GDELT_COLUMNS: readonly Column<GdeltRow>[] = [
  column("GLOBALEVENTID", "number made from document, event and pair of actors; not GDELT’s", ({ id }) => id),
  column("SQLDATE", "first day, YYYYMMDD", ({ day }) => compactDay(day)),
  column("MonthYear", "YYYYMM", ({ day }) => compactDay(day).slice(0, 6)),
  column("Year", "YYYY", ({ day }) => day.slice(0, 4)),
  column("FractionDate", "year and ((month - 1) * 30 + day) / 365", ({ day }) => fraction(day)),
  ...actor("Actor1", (row) => row.actor),
  ...actor("Actor2", (row) => row.recipient),
  column("IsRootEvent", "1 when it is told in the first paragraph", (row) => (isRoot(row) ? "1" : "0")),
  column("EventCode", "nearest CAMEO code, a string", ({ cameo }) => cameo),
  column("EventBaseCode", "its first three digits", ({ cameo }) => cameo.slice(0, 3)),
  column("EventRootCode", "its first two digits", ({ cameo }) => cameo.slice(0, 2)),
  column("QuadClass", "by the root code, as GDELT does", ({ cameo }) => quadClassOf(cameo)),
  column("GoldsteinScale", "by the CAMEO code, as GDELT does", ({ cameo }) => goldsteinOf(cameo)?.toFixed(1)),
  column(
    "NumMentions",
    "as many as articles: a row is one event in one text, which is told once in each printing",
    articlesOf,
  ),
  column("NumSources", "outlets that print the text", ({ telling: { printings } }) =>
    String(new Set(printings.map(({ outlet }) => outlet)).size),
  ),
  column("NumArticles", "printings of the text", articlesOf),
  column("AvgTone", "not measured: empty", () => ""),
  ...geo("Actor1Geo_", (row) => geoOf(row.actor)),
  ...geo("Actor2Geo_", (row) => geoOf(row.recipient)),
  ...geo("ActionGeo_", ({ telling: { place } }) => geoCells(place?.entity.name, place?.entity.place)),
  column("DATEADDED", "when it was retrieved, else published, YYYYMMDDHHMMSS in UTC", addedAt),
  column(
    "SOURCEURL",
    "link back to document, event and span, with the rules of the derived values",
    (row) => `${row.telling.trace}&rules=${rulesOf(row)}`,
  ),
];

export const gdeltExporter: Exporter = {
  name: "gdelt",
  about: "GDELT 2.0 events: 61 tab-separated columns without a header, CAMEO codes, FIPS 10-4 countries",
  of: "events",
  fields: { from: "GDELT 2.0 (linwoodc3/gdeltPyR@8762db7, utils/schema_csvs)", list: notesOf(GDELT_COLUMNS) },
  async *write(material, options) {
    for await (const row of gdeltRows(material, options))
      yield tsvLine(
        GDELT_COLUMNS.map(({ of }) => of(row)),
        "",
      );
  },
};
