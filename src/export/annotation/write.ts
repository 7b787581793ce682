import type { Report, Span } from "../../records/index.js";
import type { Exporter } from "../exporter.js";
import { CodePoints } from "../text/code-points.js";
import { withSpans } from "../text/spans.js";
import { CONTEXT, KINDS, type Kind, type Page, type Target } from "./shape.js";

const MOTIVATIONS: Readonly<Record<Kind, Page["items"][number]["motivation"]>> = {
  entities: "identifying",
  attributions: "describing",
  events: "classifying",
  dates: "classifying",
  messages: "assessing",
};

export const annotationExporter: Exporter = {
  name: "web-annotation",
  about: "W3C Web Annotations as JSON-LD, a page of annotations a line; goes out and comes back the same",
  of: "records",
  async *write({ reports }) {
    for await (const report of reports) yield `${JSON.stringify(pageOf(report))}\n`;
  },
};

/** A report as a page of annotations. */
export function pageOf(report: Report): Page {
  const { schema, document, coder } = report;
  const points = new CodePoints(document.text);
  const turn = (span: Span): Span => points.span(span);
  const items = KINDS.flatMap((kind) =>
    (report[kind] as readonly (object & { readonly id?: string })[]).map((record, i): Page["items"][number] => {
      const targets = [...spansIn(kind.slice(0, -1), record)].map(([role, span]) =>
        targetOf(document, role, span, points),
      );
      return {
        id: `urn:hearsay:${document.id}:${kind}:${record.id ?? i}`,
        type: "Annotation",
        motivation: MOTIVATIONS[kind],
        body: { type: "hearsay:Record", kind, record: withSpans(record, turn) },
        target: targets.length ? targets : sourceOf(document),
      };
    }),
  );
  return {
    "@context": CONTEXT,
    id: `urn:hearsay:${document.id}`,
    type: "AnnotationPage",
    startIndex: 0,
    report: { schema, document: withSpans(document, turn), coder },
    items,
  };
}

/** The document is its text: the address of a page would be that of another text, its HTML. */
export const sourceOf = ({ id }: Report["document"]): string => `urn:hearsay:${id}`;

const REACH = 32; // code points of prefix and suffix

function targetOf(document: Report["document"], role: string, span: Span, points: CodePoints): Target {
  const { text } = document;
  const before = [...text.slice(Math.max(0, span.start - 2 * REACH), span.start)].slice(-REACH);
  const after = [...text.slice(span.end, span.end + 2 * REACH)].slice(0, REACH);
  return {
    type: "SpecificResource",
    source: sourceOf(document),
    role,
    selector: [
      { type: "TextPositionSelector", ...points.span(span) },
      {
        type: "TextQuoteSelector",
        exact: text.slice(span.start, span.end),
        prefix: before.join(""),
        suffix: after.join(""),
      },
    ],
  };
}

/** The spans of a record, each with the name of the field that holds it. */
function* spansIn(role: string, value: unknown): Iterable<[string, Span]> {
  if (Array.isArray(value)) for (const each of value) yield* spansIn(role, each);
  else if (typeof value === "object" && value !== null) {
    const { start, end } = value as Partial<Span>;
    if (typeof start === "number" && typeof end === "number") yield [role, { start, end }];
    else
      for (const [key, each] of Object.entries(value))
        if (key !== "why") yield* spansIn(key === "span" ? role : key, each);
  }
}
