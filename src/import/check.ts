/** What a schema cannot say of a report: spans lie in the text, ids point at what is there, the id is that of the text. */
import { documentId } from "../readers/index.js";
import { Report, SCHEMA, type Span } from "../records/index.js";
import { BadLine } from "./lines.js";

/** The report that a value is. @throws BadLine */
export function checked(value: unknown): Report {
  const schema = (value as { schema?: unknown } | null)?.schema;
  if (typeof schema === "string" && schema !== SCHEMA)
    throw new BadLine(`its schema is ${JSON.stringify(schema.slice(0, 40))}, this program reads ${SCHEMA}`);
  const parsed = Report.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BadLine(`${issue!.path.join(".") || "it"}: ${issue!.message}`);
  }
  const report = value as Report; // not the parsed copy: its fields come in the schema's order
  if (report.document.id !== documentId(report.document.text))
    throw new BadLine("document.id is not the SHA-256 of its text");
  checkSpans(report, report.document.text.length);
  checkIds(report);
  return report;
}

function checkSpans({ document, ...others }: Report, length: number): void {
  spansWithin(others, length);
  spansWithin(document.dateline, length);
}

/** @throws BadLine when a span anywhere in `value` is not in a text of `length` */
function spansWithin(value: unknown, length: number): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value as unknown[]) spansWithin(each, length);
    return;
  }
  const { start, end } = value as Partial<Span>;
  if (typeof start === "number" && typeof end === "number") {
    if (start > end || end > length) throw new BadLine(`the span ${start}–${end} is not in a text of ${length}`);
  } else for (const key in value) spansWithin((value as Record<string, unknown>)[key], length);
}

function checkIds({ document: { dateline }, entities, attributions, events }: Report): void {
  const known = new Set(entities.map(({ id }) => id));
  const said = new Set(attributions.map(({ id }) => id));
  const entity = (id: string | null | undefined): void => {
    if (id != null && id !== "publisher" && !known.has(id)) throw new BadLine(`there is no entity ${id}`);
  };
  const attribution = (id: string | null | undefined): void => {
    if (id != null && !said.has(id)) throw new BadLine(`there is no attribution ${id}`);
  };
  for (const [kind, list] of Object.entries({ entities, attributions, events }))
    if (new Set(list.map(({ id }) => id)).size < list.length) throw new BadLine(`two ${kind} have the same id`);
  for (const id of [dateline?.place, dateline?.agency]) entity(id);
  for (const { sourceEntity, parent } of attributions) {
    entity(sourceEntity);
    attribution(parent);
  }
  for (const event of events) {
    for (const { entity: id } of [...event.actors, ...event.recipients, ...(event.place ? [event.place] : [])])
      entity(id);
    attribution(event.attribution);
    for (const voice of event.voices) {
      entity(voice.entity);
      attribution(voice.attribution);
    }
  }
}
