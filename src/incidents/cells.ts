/** The cells of the fact matrix: one for each thing that a voice says of a happening. */
import { wordsOf, type FactCell, type CellValue, type Span, type Fact } from "../records/index.js";
import type { Happening } from "./match.js";
import { outletOf, type Parties } from "./parties.js";

type Field = Fact["field"];

const MEANS: Readonly<Record<string, string>> = {
  aerial: "from the air",
  drone: "by drone",
  firearms: "with firearms",
  explosives: "with explosives",
  "heavy-weapons": "with heavy weapons",
  "suicide-attack": "suicide attack",
  unconventional: "unconventional",
};

/** All cells of one event, by field. */
export function cellsOf(happening: Happening, parties: Parties): [Field, FactCell][] {
  const { report, event } = happening;
  const cells: [Field, FactCell][] = [];
  const voices = event.voices.map(({ entity }) => parties.of(report, entity));
  const day = report.document.published ?? report.document.dateline?.date?.start;
  const add = (field: Field, span: Span, value: CellValue): void => {
    const cell: FactCell = {
      document: report.document.id,
      span,
      words: wordsOf(report.document.text, span),
      party: voices.at(-1)!,
      voices,
      value,
      status: event.status,
      outlet: outletOf(report),
      event: event.id,
      ...(day && { first: day, last: day }),
    };
    cells.push([field, cell]);
  };
  const denied = event.status === "denied" || event.status === "negated";
  add("occurred", event.trigger, {
    text: denied ? "it did not happen" : "it happened",
    polarity: denied ? "no" : "yes",
  });
  for (const [field, participants] of [
    ["responsible", event.actors],
    ["target", event.recipients],
  ] as const) {
    for (const { entity, span } of participants) {
      const id = parties.of(report, entity);
      const known = entity !== undefined;
      const name = known ? parties.get(id).name : span ? wordsOf(report.document.text, span) : "";
      if (!name || (denied && field === "target")) continue;
      add(field, span ?? event.trigger, {
        text: denied ? `not ${name}` : name,
        polarity: denied ? "no" : "yes",
        ...(known && { party: id }),
      });
    }
  }
  for (const { what, words, min, max } of event.counts) {
    if (what !== "killed" && what !== "injured" && what !== "casualties") continue;
    add(what, words, {
      text: wordsOf(report.document.text, words),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    });
  }
  if (event.place)
    add("place", event.place.span ?? event.trigger, {
      text: happening.placeName ?? "",
      ...(happening.place && { place: happening.place }),
    });
  if (event.date?.start) add("date", event.date.words ?? event.trigger, { text: event.date.start, date: event.date });
  const means = event.mode && MEANS[event.mode];
  if (means && !denied) add("means", event.trigger, { text: means });
  return cells;
}
