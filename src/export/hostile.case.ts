/** An invented report with everything in it that has broken exports elsewhere, and material to export it from. */
import { documentId } from "../readers/index.js";
import {
  quadOf,
  scoreOf,
  type CodedEvent,
  type Entity,
  type Incident,
  type Report,
  type Span,
} from "../records/index.js";
import type { Decision } from "../review/decision.js";
import { CODER } from "../store/invented.case.js";
import type { Material } from "./exporter.js";
import { actorKeys } from "../store/actor-key.js";

const TEXT = [
  'Invented 😀 "report".\tGAO — The =HYPERLINK("x") Front\tattacked __proto__ in Gao, killing dozens of people 𝐚𝐧𝐝 <script>alert(1)</script>.',
  "The \u202eArmy\u202c, which is invented too, said on Monday that 'it had not\nattacked' 12 people; it would attack again, and it may talk.",
  "None\r\n-1+1|cmd @SUM",
].join("\n");

const at = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`no ${words}`);
  return { start, end: start + words.length };
};

const FRONT = '=HYPERLINK("x") Front';
const front = at(FRONT);
const proto = at("__proto__");
const army = at("\u202eArmy\u202c");
const gao = at("Gao, killing");
const place: Span = { start: gao.start, end: gao.start + 3 };

const entity = (id: string, name: string, kind: Entity["kind"], span: Span, more: Partial<Entity> = {}): Entity => ({
  id,
  name,
  kind,
  codes: { sectors: [] },
  mentions: [{ span, form: "name", confidence: 0.9 }],
  ...more,
});

const event = (
  id: string,
  more: Partial<CodedEvent> & Pick<CodedEvent, "type" | "trigger" | "status">,
): CodedEvent => ({
  id,
  contexts: ["military"],
  actors: [{ span: front, entity: "n1" }],
  recipients: [{ span: proto, entity: "n2" }],
  place: { span: place, entity: "n4" },
  counts: [],
  attribution: null,
  voices: [{ entity: "publisher", commitment: "CT+" }],
  why: [{ field: "type", rule: "invented", evidence: [more.trigger], confidence: 0.7 }],
  quad: quadOf(more.type),
  score: scoreOf(more.type, more.mode),
  ...more,
});

export const HOSTILE: Report = {
  schema: "hearsay/1",
  document: {
    id: documentId(TEXT),
    text: TEXT,
    title: '=cmd|"x"\t<b>A title</b>\nof two lines',
    language: "en",
    publisher: "@The “Wire”, Ltd\t",
    byline: ["__proto__"],
    uri: "https://wire.example/a?b=1&c=<2>#part",
    published: "2024-03-05T06:07:00Z",
    origin: { reader: "text", sha256: "0".repeat(64) },
    status: "usable",
  },
  entities: [
    entity("n1", FRONT, "group", front, { codes: { country: "MLI", sectors: ["REB", "PTY"] } }),
    entity("n2", "__proto__", "group", proto, { codes: { country: "NER", sectors: ["CVL"] } }),
    entity("n3", "\u202eArmy\u202c", "organization", army, {
      codes: { country: "DZA", sectors: ["MIL"] },
      wikidata: "Q42",
    }),
    entity("n4", "Gao", "place", place, {
      place: {
        geonamesId: 2457161,
        lat: 16.27,
        lon: -0.04,
        admin1: "Gao",
        country: "MLI",
        feature: "PPLA",
        precision: 2,
      },
    }),
  ],
  attributions: [
    {
      id: "a1",
      kind: "mixed",
      source: army,
      sourceEntity: "n3",
      cue: at("said on Monday").start >= 0 ? { start: at("said on").start, end: at("said on").start + 4 } : null,
      content: [at("'it had not\nattacked'"), at("it would attack again")],
      parent: null,
      act: "deny",
      resolved: "named",
      confidence: 0.8,
    },
  ],
  events: [
    event("e1", {
      type: "ASSAULT",
      mode: "heavy-weapons",
      trigger: at("attacked"),
      status: "asserted",
      cameo: "194",
      date: { words: at("Monday"), start: "2024-03-04", end: "2024-03-04", precision: "day", basis: "weekday" },
      counts: [{ what: "killed", words: at("dozens of people"), min: 24 }],
    }),
    event("e2", {
      type: "ASSAULT",
      trigger: at("attacked", army.start),
      status: "denied",
      attribution: "a1",
      actors: [{ span: army, entity: "n3" }],
      recipients: [{ span: at("12 people") }],
      voices: [
        { entity: "publisher", commitment: "Uu" },
        { entity: "n3", attribution: "a1", commitment: "CT-" },
      ],
    }),
    event("e3", {
      type: "ASSAULT",
      mode: "firearms",
      trigger: at("attack again"),
      status: "planned",
      attribution: "a1",
    }),
    event("e4", { type: "CONSULT", trigger: at("talk"), status: "hypothetical" }),
    event("e5", {
      type: "AID",
      trigger: at("invented too"),
      status: "reported",
      actors: [
        { span: front, entity: "n1" },
        { span: army, entity: "n3" },
      ],
    }),
  ],
  dates: [{ words: at("Monday"), start: "2024-03-04", end: "2024-03-04", precision: "day", basis: "weekday" }],
  messages: [],
  coder: CODER,
};

const evidence = (span: Span) => ({ document: HOSTILE.document.id, span, words: TEXT.slice(span.start, span.end) });
const cell = { voices: ["p1"], status: "reported" as const, event: "e1", party: "p1" };

export const HOSTILE_INCIDENT: Incident = {
  id: "i-invented-1",
  title: '=ASSAULT\tin "Gao",\n<script>',
  type: "ASSAULT",
  place: { name: "Gao", place: HOSTILE.entities[3]!.place! },
  date: HOSTILE.events[0]!.date!,
  members: [{ document: HOSTILE.document.id, event: "e1", why: "the fullest account" }],
  reprints: [],
  parties: [
    {
      id: "p1",
      name: FRONT,
      kind: "group",
      country: "MLI",
      aliases: [],
      members: [{ document: HOSTILE.document.id, entity: "n1" }],
    },
    {
      id: "p2",
      name: "__proto__",
      kind: "group",
      country: "NER",
      aliases: [],
      members: [{ document: HOSTILE.document.id, entity: "n2" }],
    },
  ],
  facts: [
    {
      field: "responsible",
      state: "single-source",
      why: "",
      cells: [{ ...evidence(front), ...cell, value: { text: FRONT, party: "p1", polarity: "yes" } }],
    },
    {
      field: "target",
      state: "single-source",
      why: "",
      cells: [{ ...evidence(proto), ...cell, value: { text: "__proto__", party: "p2", polarity: "yes" } }],
    },
    {
      field: "killed",
      state: "compatible",
      why: "",
      cells: [
        { ...evidence(at("dozens of people")), ...cell, value: { text: "dozens of people", min: 24 } },
        {
          ...evidence(at("12 people")),
          ...cell,
          party: "p2",
          value: { text: "12 people", min: 12, max: 12 },
          status: "denied",
        },
      ],
    },
  ],
  framing: [],
  responses: [],
  demands: [],
  allegations: [],
  denials: [],
  status: "weak",
  sources: [{ document: HOSTILE.document.id, outlet: "@The “Wire”, Ltd", published: "2024-03-05T06:07:00Z" }],
};

export const VERDICT: Decision = {
  seq: 1,
  document: HOSTILE.document.id,
  verb: "accept",
  reason: "it says so",
  round: "open",
  kind: "attribution",
  before: HOSTILE.attributions,
  after: HOSTILE.attributions,
  coder: "An <invented> reviewer",
  time: "2024-03-06T00:00:00.000Z",
  previous: "0".repeat(64),
  hash: "1".repeat(64),
};

async function* each<T>(items: Iterable<T>): AsyncIterable<T> {
  for (const item of items) yield await Promise.resolve(item);
}

export const materialOf = (
  reports: Iterable<Report>,
  incidents: Iterable<Incident> = [],
  decisions: readonly Decision[] = [],
): Material => ({
  reports: each(reports),
  incidents: each(incidents),
  reportsOf: (ids) => Promise.resolve([HOSTILE].filter(({ document }) => ids.includes(document.id))),
  decisions: (document) => Promise.resolve(decisions.filter((decision) => decision.document === document)),
  keyOf: (entity, report) => actorKeys(report)(entity),
});
