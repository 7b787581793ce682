import { KINDS, Page, type Kind, type Target } from "../export/annotation/shape.js";
import { CodePoints } from "../export/text/code-points.js";
import { withSpans } from "../export/text/spans.js";
import { checked } from "./check.js";
import type { Importer } from "./importer.js";
import { BadLine, importLines } from "./lines.js";
import type { Report } from "../records/index.js";

export const annotationImporter: Importer = {
  name: "web-annotation",
  about: "pages of W3C Web Annotations, one a line, as hearsay export writes them",
  read: (source) => importLines(source, reportOf),
};

function reportOf(value: unknown): Report {
  const parsed = Page.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BadLine(`${issue!.path.join(".") || "it"}: ${issue!.message}`);
  }
  const { report, items } = value as Page;
  const { text } = report.document;
  const points = new CodePoints(text);
  const records: Record<Kind, unknown[]> = { entities: [], attributions: [], events: [], dates: [], messages: [] };
  for (const { id, body, target } of items) {
    if (typeof target !== "string") for (const each of target) checkQuote(id, each, text, points);
    records[body.kind].push(body.record);
  }
  const { schema, document, coder } = report;
  const parts = Object.fromEntries(KINDS.map((kind) => [kind, records[kind]]));
  const turned = withSpans({ schema, document, ...parts, coder }, (span) => points.spanBack(span));
  return checked(turned);
}

/** Position and quotation must name the same words: else one of them was changed. */
function checkQuote(id: string, { selector: [position, quote] }: Target, text: string, points: CodePoints): void {
  const { start, end } = points.spanBack(position);
  if (text.slice(start, end) !== quote.exact)
    throw new BadLine(`${id}: the words at ${position.start}–${position.end} are not those it quotes`);
}
