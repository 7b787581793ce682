/** Fields of PLOVER's JSON record: openeventdata/PLOVER, PLOVER_MANUAL.tex, chapter "Data Fields" (5e0c24f). */
import type { FieldNote } from "../exporter.js";

export const PLOVER_FIELDS: readonly FieldNote[] = [
  { name: "id", about: "document and event, unique" },
  { name: "has_event", about: "always true" },
  {
    name: "date",
    about: "first day; required: the day of publication where the report tells none, and `comment` says so",
  },
  { name: "time", about: "where the report tells the minute" },
  { name: "enddate", about: "last day, where it is another" },
  { name: "endtime", about: "where the report tells the minute" },
  { name: "actor", about: "list of entities who did it" },
  { name: "recipient", about: "list of entities it was done to" },
  { name: "event", about: "list with one type, after the rules for what has not happened (docs/formats.md)" },
  { name: "event_loc", about: "location object" },
  { name: "event_text", about: "list with the words that name the happening" },
  { name: "quad_code", about: "1 to 4, of the type as it is told" },
  { name: "event_scale", about: "PLOVER's score of the type and mode as told" },
  { name: "mode", about: "list with the mode" },
  { name: "context", about: "list of contexts" },
  { name: "link", about: "link back to document, event and span" },
  { name: "text_info", about: "`start` and `end` of the words in code points, in the document's text" },
  { name: "cite_info", about: "document, publisher, address, coder and codebook" },
  { name: "coder", about: "version and model" },
  { name: "comment", about: "status, voices and the rule of every derived value" },
  {
    name: "size",
    about: "`dead`, `injured`, `arrested`: the lowest number that the words give; `comment` names the rule",
  },
];
