import type { Analyser } from "../language/index.js";
import type { Exporter } from "./exporter.js";
import { CodePoints } from "./text/code-points.js";
import type { Report, Span } from "../records/index.js";
import { overlaps } from "../records/index.js";

/** Only what this format needs is loaded with it: the encoder reads every text again, since records keep no trees. */
export const conlluExporter: Exporter = {
  name: "conllu",
  about: "CoNLL-U: tags, tree, names and roles, with source, cue, content and events in MISC; needs the model",
  of: "records",
  async *write({ reports }) {
    const [{ segment, loadAnalyser }, { apartIn }, { writeConllu }] = await Promise.all([
      import("../language/index.js"),
      import("../coder/labels/apart.js"),
      import("../language/conllu.js"),
    ]);
    let analyser: Analyser | undefined;
    for await (const report of reports) {
      analyser ??= await loadAnalyser();
      const [analysis] = await analyser.analyse([segment(report.document.text, undefined, apartIn(report.document))]);
      const marks = marksOf(report);
      yield [...writeConllu(analysis!, { id: report.document.id, misc: marks })].join("");
    }
  },
};

/** What the record says of a token: its place in code points, and the parts of attributions and events it is in. */
function marksOf({ document, attributions, events }: Report): (token: Span) => string[] {
  const points = new CodePoints(document.text);
  const parts: { readonly span: Span; readonly mark: string }[] = [
    ...attributions.flatMap(({ id, source, cue, content }) => [
      ...(source ? [{ span: source, mark: `${id}:source` }] : []),
      ...(cue ? [{ span: cue, mark: `${id}:cue` }] : []),
      ...content.map((span) => ({ span, mark: `${id}:content` })),
    ]),
    ...events.map(({ id, trigger, type, status }) => ({ span: trigger, mark: `${id}:${type}:${status}` })),
  ];
  return (token) => {
    const { start, end } = points.span(token);
    const marks = parts.filter(({ span }) => overlaps(span, token)).map(({ mark }) => mark);
    return [`TokenRange=${start}:${end}`, ...(marks.length ? [`Hearsay=${marks.join(",")}`] : [])];
  };
}
