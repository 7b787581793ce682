/** Coded reports written by hand for tests: a text and where its words are. Everything in them is invented. */
import { createHash } from "node:crypto";
import {
  SCHEMA,
  type Attribution,
  type CodedEvent,
  type Count,
  type Entity,
  type Report,
  type Span,
} from "../records/index.js";

export interface InventedEvent extends Partial<Pick<CodedEvent, "type" | "mode" | "status" | "counts">> {
  readonly trigger: string;
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
  readonly place?: string;
  /** A day, ISO 8601. */
  readonly day?: string;
  /** Entity that says so; the publisher when not given. */
  readonly by?: string;
  readonly denied?: boolean;
  /** Words, and least and greatest number. */
  readonly killed?: readonly [string, number?, number?];
  readonly casualties?: readonly [string, number?, number?];
  readonly noun?: boolean;
}

export interface Invented {
  readonly text: string;
  readonly publisher?: string;
  readonly agency?: string;
  readonly published?: string;
  readonly uri?: string;
  readonly status?: Report["document"]["status"];
  readonly entities: Readonly<Record<string, Partial<Entity> & { readonly name: string }>>;
  readonly events: readonly InventedEvent[];
  readonly said?: readonly InventedSaying[];
}

export interface InventedSaying {
  readonly by: string;
  readonly cue: string;
  readonly content: string;
  readonly act?: Attribution["act"];
}

/** The report's record. @throws Error when the text has not the words of a trigger or count */
export function invented({ text, entities, events, said = [], status = "usable", ...about }: Invented): Report {
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`the text has no "${words}"`);
    return { start, end: start + words.length };
  };
  const known = Object.entries(entities).map(([id, entity]): Entity => ({
    kind: "organization",
    codes: { sectors: [] },
    mentions: [],
    ...entity,
    id,
  }));
  const participant = (id: string) => {
    const entity = entities[id];
    return entity ? { entity: id, ...(text.includes(entity.name) && { span: at(entity.name) }) } : { span: at(id) };
  };
  const count = (what: Count["what"], [words, min, max]: readonly [string, number?, number?]): Count => ({
    what,
    words: at(words),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  });
  return {
    schema: SCHEMA,
    document: {
      id: `sha256:${createHash("sha256").update(text).digest("hex")}`,
      text,
      language: "en",
      byline: [],
      origin: { reader: "text", sha256: "" },
      status,
      ...about,
    },
    entities: known,
    attributions: said.map(({ by, cue, content, act = "state" }, i): Attribution => ({
      id: `a${i + 1}`,
      kind: "indirect",
      source: at(entities[by]!.name),
      sourceEntity: by,
      cue: at(cue),
      content: [at(content)],
      parent: null,
      act,
      resolved: "named",
      confidence: 1,
    })),
    events: events.map((event, i): CodedEvent => {
      const { trigger, actors = [], recipients = [], place, day, by, denied, killed, casualties, noun } = event;
      const type = event.type ?? "ASSAULT";
      return {
        id: `e${i + 1}`,
        type,
        ...(event.mode !== undefined && { mode: event.mode }),
        contexts: [],
        trigger: at(trigger),
        actors: actors.map(participant),
        recipients: recipients.map(participant),
        ...(place !== undefined && { place: { entity: place, span: at(entities[place]!.name) } }),
        ...(day !== undefined && { date: { start: day, end: day, precision: "day", basis: "stated" } }),
        counts: [
          ...(event.counts ?? []),
          ...(killed ? [count("killed", killed)] : []),
          ...(casualties ? [count("casualties", casualties)] : []),
        ],
        attribution: null,
        voices: by
          ? [
              { entity: "publisher", commitment: "Uu" },
              { entity: by, commitment: denied ? "CT-" : "CT+" },
            ]
          : [{ entity: "publisher", commitment: denied ? "CT-" : "CT+" }],
        status: event.status ?? (denied ? (by ? "denied" : "negated") : by ? "reported" : "asserted"),
        why: [
          { field: "type", rule: `codebook: ${trigger} (${noun ? "n" : "v"}) ${type}`, evidence: [], confidence: 1 },
        ],
        quad: 4,
        score: -9,
      };
    }),
    dates: [],
    messages: [],
    coder: { version: "test", model: { name: "none", sha256: "" }, codebook: "PLOVER 2.0", config: "" },
  };
}

/** A place with coordinates. */
export const town = (name: string, lat: number, lon: number, country: string): Partial<Entity> & { name: string } => ({
  name,
  kind: "place",
  codes: { country, sectors: [] },
  place: { lat, lon, country, feature: "PPL", precision: 1 },
});
