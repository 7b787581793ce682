/** What people ask of a store, by the words and names that `inventReport` uses; the i-th time of something else. */
import { inventedName } from "../../src/store/invented.case.js";
import type { Filters, Kind } from "../../src/store/index.js";

export interface Question {
  readonly name: string;
  readonly kind: Kind;
  readonly filters: (i: number) => Filters;
}

const BODIES = ["Front", "Army", "Ministry", "Council", "Union", "Party", "Police", "Brigade"];
const WORDS = [
  "convoy",
  "harvest shelled",
  '"near the harbour"',
  "curfew or pipeline",
  "election -bridge",
  "police arrested depot",
];
const body = (i: number): string => `${inventedName(i)} ${BODIES[i % BODIES.length]!}`;
const words = (i: number): string => WORDS[i % WORDS.length]!;

export const QUESTIONS: readonly Question[] = [
  { name: "no filter", kind: "event", filters: () => ({}) },
  {
    name: "type and status",
    kind: "event",
    filters: (i) => ({ type: ["AID", "COERCE", "THREATEN"][i % 3], status: "reported" }),
  },
  { name: "actor", kind: "event", filters: (i) => ({ actor: body(i) }) },
  {
    name: "actor, recipient country, type",
    kind: "event",
    filters: (i) => ({ actor: "MLI", recipient: ["IRQ", "COL", "UKR"][i % 3], type: "RETREAT" }),
  },
  {
    name: "place and dates",
    kind: "event",
    filters: (i) => ({
      place: `${inventedName(i * 3)}ville`,
      since: `20${16 + (i % 4)}-01-01`,
      until: `20${18 + (i % 4)}-06-30`,
    }),
  },
  { name: "dates", kind: "event", filters: (i) => ({ since: "2016-01-01", until: `20${18 + (i % 6)}-06-30` }) },
  { name: "voice", kind: "event", filters: (i) => ({ voice: body(i) }) },
  { name: "words in events", kind: "event", filters: (i) => ({ text: words(i) }) },
  {
    name: "words and filters",
    kind: "event",
    filters: (i) => ({ text: words(i), type: "ASSAULT", since: "2017-01-01" }),
  },
  { name: "a rare name in events", kind: "event", filters: (i) => ({ text: inventedName(1900 + i) }) },
  { name: "words in quotations", kind: "attribution", filters: (i) => ({ text: words(i), act: "deny" }) },
  { name: "words in reports", kind: "report", filters: (i) => ({ text: words(i) }) },
];
