import { wordsOf, type Report, type Span } from "../../records/index.js";
import type { ExportFile, Exporter } from "../exporter.js";
import { CodePoints } from "../text/code-points.js";
import { traceOf } from "../text/link.js";
import { CONFIGURATION } from "./configuration.js";

/** brat standoff (https://brat.nlplab.org/standoff.html): a text and its annotations, offsets in code points. */
export const bratExporter: Exporter = {
  name: "brat",
  about: "brat standoff: a .txt and an .ann for each document; a folder with --out, else one after the other",
  of: "records",
  async *write(material, options) {
    for await (const { name, text } of this.files!(material, options))
      yield `==> ${name} <==\n${text}${text.endsWith("\n") ? "" : "\n"}`;
  },
  async *files({ reports }) {
    yield { name: "annotation.conf", text: CONFIGURATION };
    for await (const report of reports) yield* filesOf(report);
  },
};

/** Both files of a report, named by the document's hash. */
export function filesOf(report: Report): ExportFile[] {
  const name = report.document.id.replace(/[^a-z0-9]/gi, "-");
  return [
    { name: `${name}.txt`, text: report.document.text },
    { name: `${name}.ann`, text: new Standoff(report).lines.map((line) => `${line}\n`).join("") },
  ];
}

class Standoff {
  readonly lines: string[] = [];
  readonly #counts: Record<string, number> = {};
  readonly #bounds = new Map<string, string>();
  readonly #points: CodePoints;

  constructor(readonly report: Report) {
    this.#points = new CodePoints(report.document.text);
    this.#entities();
    this.#attributions();
    this.#events();
  }

  #next(letter: string, rest: string): string {
    const id = `${letter}${(this.#counts[letter] = (this.#counts[letter] ?? 0) + 1)}`;
    this.lines.push(`${id}\t${rest}`);
    return id;
  }

  /** A text-bound annotation; the same type over the same spans is one. Line breaks part a span, as brat wants it. */
  #bound(type: string, spans: readonly Span[]): string {
    const pieces = spans.flatMap((span) => piecesOf(this.report.document.text, span));
    const at = pieces.map((piece) => this.#points.span(piece)).map(({ start, end }) => `${start} ${end}`);
    const key = `${type} ${at.join(";")}`;
    const had = this.#bounds.get(key);
    if (had !== undefined) return had;
    const words = pieces.map((piece) => wordsOf(this.report.document.text, piece)).join(" ");
    const id = this.#next("T", `${key}\t${words}`);
    this.#bounds.set(key, id);
    return id;
  }

  #note(id: string, words: string): void {
    this.#next("#", `AnnotatorNotes ${id}\t${words.replace(/\s+/g, " ")}`);
  }

  #entities(): void {
    for (const { id, kind, name, mentions } of this.report.entities)
      for (const { span } of mentions) {
        const type = kind[0]!.toUpperCase() + kind.slice(1);
        this.#note(this.#bound(type, [span]), `${id} ${name}`);
      }
  }

  #attributions(): void {
    for (const { id, source, cue, content, act, parent } of this.report.attributions) {
      const said = this.#bound("Content", content);
      if (source) this.#next("R", `SaidBy Arg1:${said} Arg2:${this.#bound("Source", [source])}`);
      if (cue) this.#next("R", `CuedBy Arg1:${said} Arg2:${this.#bound("Cue", [cue])}`);
      this.#next("A", `Act ${said} ${act}`);
      const whole = { start: content[0]!.start, end: content.at(-1)!.end };
      const trace = traceOf(this.report.document, `attributions/${id}`, whole, this.#points);
      this.#note(said, `${id}${parent === null ? "" : ` within ${parent}`} ${trace}`);
    }
  }

  #events(): void {
    for (const { id, type, mode, status, trigger, actors, recipients, place, date, counts } of this.report.events) {
      const named = (role: string, spans: readonly (Span | undefined)[], bound = "Participant"): string[] =>
        spans.flatMap((span) => span ?? []).map((span, i) => `${role}${i ? i + 1 : ""}:${this.#bound(bound, [span])}`);
      const roles = [
        ...named(
          "Actor",
          actors.map(({ span }) => span),
        ),
        ...named(
          "Recipient",
          recipients.map(({ span }) => span),
        ),
        ...named("Place", [place?.span], "Setting"),
        ...named("Date", [date?.words], "Time"),
        ...named(
          "Count",
          counts.map(({ words }) => words),
          "Count",
        ),
      ];
      const event = this.#next("E", [`${type}:${this.#bound(type, [trigger])}`, ...roles].join(" "));
      this.#next("A", `Status ${event} ${status}`);
      const trace = traceOf(this.report.document, `events/${id}`, trigger, this.#points);
      this.#note(event, `${id}${mode === undefined ? "" : ` ${mode}`} ${trace}`);
    }
  }
}

/** The parts of a span between line breaks, without empty ones. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (const found of text.slice(start, end).matchAll(/[^\n\r]+/g))
    pieces.push({ start: start + found.index, end: start + found.index + found[0].length });
  return pieces.length ? pieces : [{ start, end }];
}
