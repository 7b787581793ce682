import { segment } from "../../language/segment/segment.js";
import { publishedOn, type Document, type Printing, type Span } from "../../records/index.js";
import type { Exporter } from "../exporter.js";
import { column, notesOf, type Column } from "../table/columns.js";
import { tsvLine } from "../table/tsv.js";
import { addedAt, compactTime, gdeltRows, rulesOf, type GdeltRow } from "./row.js";

interface Mention extends GdeltRow {
  /** Sentence of the trigger, from 1. */
  readonly sentence: number;
  /** Where the text was printed. */
  readonly printing: Printing;
  readonly outlet: string;
}

const isWeb = ({ uri }: Pick<Document, "uri">): boolean =>
  uri !== undefined && URL.canParse(uri) && /^https?:/i.test(uri);

/** Where an actor's words begin, in code points; -1 when they are not in the text. */
const offset = ({ telling: { points } }: Mention, span: Span | undefined): number =>
  span ? points.of(span.start) : -1;

/** The extractor's confidence, in tens of per cent as GDELT gives it: 10 to 100. */
function confidence({ telling: { event } }: Mention): number {
  const lowest = Math.min(1, ...event.why.map((each) => each.confidence));
  return Math.max(10, Math.round(lowest * 10) * 10);
}

/** The 16 columns of GDELT 2.0's mentions table (linwoodc3/gdeltPyR@8762db7, utils/schema_csvs). */
export const MENTION_COLUMNS: readonly Column<Mention>[] = [
  column("GLOBALEVENTID", "that of the event table", ({ id }) => id),
  column("EventTimeDate", "DATEADDED of the event", addedAt),
  column("MentionTimeDate", "when it was published there, YYYYMMDDHHMMSS in UTC", ({ printing, telling }) =>
    compactTime(publishedOn({ ...printing, dateline: telling.document.dateline })),
  ),
  column("MentionType", "1 the web, 2 a citation only", ({ printing }) => (isWeb(printing) ? "1" : "2")),
  column("MentionSourceName", "host of the address, else outlet", ({ printing, outlet }) =>
    isWeb(printing) ? new URL(printing.uri!).hostname : outlet,
  ),
  column("MentionIdentifier", "address of the printing, else the document’s id", ({ printing, telling }) =>
    isWeb(printing) ? printing.uri : telling.document.id,
  ),
  column("SentenceID", "sentence of the document’s text, from 1", ({ sentence }) => sentence),
  column("Actor1CharOffset", "code points into the document’s text; -1 none", (row) => offset(row, row.actor?.span)),
  column("Actor2CharOffset", "likewise", (row) => offset(row, row.recipient?.span)),
  column("ActionCharOffset", "likewise, of the words that name the happening", (row) =>
    offset(row, row.telling.event.trigger),
  ),
  column("InRawText", "1: always found in the text as it was read", () => "1"),
  column("Confidence", "how sure the extractor is, 10 to 100; says nothing of how true the claim is", confidence),
  column("MentionDocLen", "code points of the document’s text", ({ telling: { document, points } }) =>
    points.of(document.text.length),
  ),
  column("MentionDocTone", "not measured: empty", () => ""),
  column("MentionDocTranslationInfo", "nothing is translated: empty", () => ""),
  column(
    "Extras",
    "status, link back to document, event and span, and the rules of the derived values",
    (row) =>
      `status=${row.telling.event.status};trace=${row.telling.trace};rules=${rulesOf(row)},confidence:lowest-of-decided-fields`,
  ),
];

export const mentionsExporter: Exporter = {
  name: "gdelt-mentions",
  about:
    "GDELT 2.0 mentions: 16 tab-separated columns without a header, one row for each row of gdelt and each printing of its text",
  of: "events",
  fields: { from: "GDELT 2.0 (linwoodc3/gdeltPyR@8762db7, utils/schema_csvs)", list: notesOf(MENTION_COLUMNS) },
  async *write(material, options) {
    let document: Document | undefined;
    let ends: number[] = [];
    for await (const row of gdeltRows(material, options)) {
      if (row.telling.document !== document) {
        document = row.telling.document;
        ends = segment(document.text).sentences.map(({ end }) => end);
      }
      const at = ends.findIndex((end) => row.telling.event.trigger.start < end);
      const sentence = (at < 0 ? ends.length - 1 : at) + 1;
      for (const printed of row.telling.printings) {
        const mention = { ...row, ...printed, sentence };
        yield tsvLine(
          MENTION_COLUMNS.map(({ of }) => of(mention)),
          "",
        );
      }
    }
  },
};
