import { codesOf } from "../countries/codes.js";
import type { Exporter } from "../exporter.js";
import type { Party } from "../events/telling.js";
import { toldEvents, type ToldEvent } from "../events/told.js";
import { column, notesOf, type Column } from "../table/columns.js";
import { tsvLine } from "../table/tsv.js";
import type { Entity } from "../../records/index.js";

type Row = ToldEvent;
const list = (values: readonly (string | undefined)[]): string =>
  [...new Set(values)].filter((each) => each !== undefined && each !== "").join("; ");

/** The eight columns of one side. */
const side = (who: "Actor" | "Recipient", of: (row: Row) => readonly Party[]): Column<Row>[] => {
  const entities = (row: Row): Entity[] => of(row).flatMap(({ entity }) => entity ?? []);
  return [
    column(`${who} Name`, "names, parted by “; ”", (row) => list(of(row).map(({ name }) => name))),
    column(`${who} Country`, "countries (ISO 3166 alpha-3)", (row) =>
      list(entities(row).map((each) => each.codes.country)),
    ),
    column(`${who} COW`, "Correlates of War state numbers of the countries", (row) =>
      list(entities(row).map((each) => codesOf(each.codes.country)?.cow)),
    ),
    column(`Primary ${who} Sector`, "first PLOVER sector of each", (row) =>
      list(entities(row).map((each) => each.codes.sectors[0])),
    ),
    column(`${who} Sectors`, "all PLOVER sectors", (row) => list(entities(row).flatMap((each) => each.codes.sectors))),
    column(`${who} Title`, "not coded: None", () => null),
    column(`${who} Name Raw`, "the words of the text", (row) => list(of(row).map(({ words }) => words))),
    column(`Wikipedia ${who} ID`, "Wikidata id, where it is known", (row) =>
      list(entities(row).map((each) => each.wikidata)),
    ),
  ];
};

const place = ({ telling }: Row): Entity["place"] => telling.place?.entity.place;
const story = (kinds: readonly Entity["kind"][]) => (row: Row) =>
  list(row.telling.report.entities.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name));

/** POLECAT's 40 columns, in the order of the published files, as two public loaders of them have it. */
export const POLECAT_COLUMNS: readonly Column<Row>[] = [
  column("Event ID", "link back to document, event and span", ({ telling }) => telling.trace),
  column(
    "Event Date",
    "first day; the day of publication where the report tells none",
    ({ telling }) => telling.day.day,
  ),
  column("Event Type", "PLOVER type, after the rules for what has not happened", ({ told }) => told.type),
  column("Event Mode", "PLOVER mode", ({ told }) => told.mode),
  column("Intensity", "PLOVER score of type and mode", ({ told }) => told.score),
  column("Quad Code", "1 verbal cooperation … 4 material conflict", ({ told }) => told.quad),
  column("Contexts", "PLOVER contexts, parted by “; ”", ({ telling }) => list(telling.event.contexts)),
  ...side("Actor", ({ telling }) => telling.actors),
  ...side("Recipient", ({ telling }) => telling.recipients),
  column("Placename", "name of the place", ({ telling }) => telling.place?.entity.name),
  column("City", "the place, where it is a populated one", (row) =>
    place(row)?.feature.startsWith("PPL") ? row.telling.place?.entity.name : null,
  ),
  column("District", "not coded: None", () => null),
  column("Province", "first-order division", (row) => place(row)?.admin1),
  column("Country", "country of the place (ISO 3166 alpha-3)", (row) => place(row)?.country),
  column("Latitude", "degrees", (row) => place(row)?.lat),
  column("Longitude", "degrees", (row) => place(row)?.lon),
  column("GeoNames ID", "", (row) => place(row)?.geonamesId),
  column("Raw Placename", "the words of the text", ({ telling }) => telling.place?.words),
  column("Feature Type", "GeoNames feature code", (row) => place(row)?.feature),
  column("Source", "outlet", ({ telling }) => telling.outlet),
  column("Publication Date", "", ({ telling }) => telling.published?.slice(0, 10)),
  column("Story People", "persons of the whole report", story(["person"])),
  column(
    "Story Organizations",
    "organizations, groups and agencies of the whole report",
    story(["organization", "group", "agency"]),
  ),
  column("Story Locations", "countries and places of the whole report", story(["country", "place"])),
  column("Language", "language of the document", ({ telling }) => telling.document.language),
  column(
    "Version",
    "version of the coder, and the rules of Event Type, Event Date, Intensity and Quad Code in this row",
    ({ telling, told }) =>
      `hearsay ${telling.report.coder.version}; type=${told.rule}; date=${telling.day.rule}; intensity=plover-2.0-score-of-mode; quad=plover-2.0-quad-of-type`,
  ),
];

const MISSING = "None";

export const polecatExporter: Exporter = {
  name: "polecat",
  about: "POLECAT's tab-separated table of 40 columns, with a header; what is missing is None",
  of: "events",
  fields: {
    from: "published POLECAT files, after two public loaders of them",
    list: notesOf(POLECAT_COLUMNS),
  },
  async *write(material, options) {
    yield tsvLine(
      POLECAT_COLUMNS.map(({ name }) => name),
      MISSING,
    );
    for await (const row of toldEvents(material, options))
      yield tsvLine(
        POLECAT_COLUMNS.map(({ of }) => of(row)),
        MISSING,
      );
  },
};
