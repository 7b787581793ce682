/** An invented report for tests of review: two voices about one attack. */
import type { Attribution, CodedEvent, Report } from "../records/index.js";

export const TEXT =
  "Police in Lomé said rebels attacked the convoy on Monday, killing nine. The rebels denied that they attacked it.";

export const spanOf = (words: string, from = 0): { start: number; end: number } => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

export const attribution = (changes: Partial<Attribution> = {}): Attribution => ({
  id: "a1",
  kind: "indirect",
  source: spanOf("Police in Lomé"),
  sourceEntity: "n1",
  cue: spanOf("said"),
  content: [spanOf("rebels attacked the convoy on Monday, killing nine")],
  parent: null,
  act: "state",
  resolved: "named",
  confidence: 0.9,
  ...changes,
});

export const event = (changes: Partial<CodedEvent> = {}): CodedEvent => ({
  id: "e1",
  type: "ASSAULT",
  contexts: [],
  trigger: spanOf("attacked"),
  actors: [{ span: spanOf("rebels"), entity: "n2" }],
  recipients: [{ span: spanOf("the convoy"), entity: "n3" }],
  date: { words: spanOf("Monday"), start: "2024-03-04", end: "2024-03-04", precision: "day", basis: "weekday" },
  counts: [{ what: "killed", words: spanOf("nine"), min: 9, max: 9 }],
  attribution: "a1",
  voices: [
    { entity: "publisher", commitment: "Uu" },
    { entity: "n1", attribution: "a1", commitment: "CT+" },
  ],
  status: "reported",
  why: [{ field: "type", rule: "codebook", evidence: [spanOf("attacked")], confidence: 0.8 }],
  quad: 4,
  score: -9,
  ...changes,
});

const undated = (changes: Partial<CodedEvent>): CodedEvent => {
  const { date: _, ...rest } = event(changes);
  return rest;
};

const entity = (
  id: string,
  name: string,
  words: string,
  kind: "organization" | "group",
): Report["entities"][number] => ({
  id,
  name,
  kind,
  codes: { sectors: [] },
  mentions: [{ span: spanOf(words), form: "nominal", confidence: 1 }],
});

export const report = (changes: Partial<Report> = {}): Report => ({
  schema: "hearsay/1",
  document: {
    id: `sha256:${"a".repeat(64)}`,
    text: TEXT,
    title: "An invented attack",
    language: "en",
    publisher: "Invented Wire",
    byline: [],
    published: "2024-03-05",
    origin: { reader: "text", sha256: "b".repeat(64) },
    status: "usable",
  },
  entities: [
    entity("n1", "Police in Lomé", "Police in Lomé", "organization"),
    entity("n2", "rebels", "rebels", "group"),
    entity("n3", "the convoy", "the convoy", "group"),
  ],
  attributions: [
    attribution(),
    attribution({
      id: "a2",
      source: spanOf("The rebels"),
      sourceEntity: "n2",
      cue: spanOf("denied"),
      content: [spanOf("that they attacked it")],
      act: "deny",
    }),
  ],
  events: [
    event(),
    undated({
      id: "e2",
      trigger: spanOf("attacked", spanOf("attacked").end),
      actors: [{ span: spanOf("they"), entity: "n2" }],
      recipients: [{ span: spanOf("it", spanOf("they").start + 12), entity: "n3" }],
      counts: [],
      attribution: "a2",
      voices: [
        { entity: "publisher", commitment: "Uu" },
        { entity: "n2", attribution: "a2", commitment: "CT-" },
      ],
      status: "denied",
      why: [{ field: "type", rule: "codebook", evidence: [spanOf("attacked")], confidence: 0.9 }],
    }),
  ],
  dates: [],
  messages: [],
  coder: { version: "0.1.0", model: { name: "en", sha256: "c".repeat(64) }, codebook: "PLOVER 2.0", config: "d" },
  ...changes,
});
