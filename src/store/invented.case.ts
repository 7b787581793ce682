/** Coded reports made by a program, quickly and without a model: invented, the same for the same seed. For tests and the bench. */
import { documentId } from "../readers/index.js";
import {
  quadOf,
  scoreOf,
  type Attribution,
  type CodedEvent,
  type Document,
  type Entity,
  type Report,
  type Span,
} from "../records/index.js";

const SYLLABLES = ["ba", "do", "ka", "li", "mo", "na", "ru", "sa", "te", "vi", "zo", "hu"];
const COUNTRIES = ["MLI", "IRQ", "COL", "UKR", "PHL", "DZA", "PAK", "SDN", "MMR", "HTI"];
const BODIES = ["Front", "Army", "Ministry", "Council", "Union", "Party", "Police", "Brigade"];
const DEEDS: readonly (readonly [CodedEvent["type"], string])[] = [
  ["ASSAULT", "shelled"],
  ["COERCE", "arrested"],
  ["PROTEST", "marched against"],
  ["CONSULT", "met"],
  ["AID", "sent food to"],
  ["ACCUSE", "blamed"],
  ["RETREAT", "withdrew from"],
  ["THREATEN", "threatened"],
];
const MATTER =
  "convoy market bridge harvest election curfew harbour pipeline school ceasefire border rally verdict depot".split(
    " ",
  );
const OUTLETS = ["Sahel Wire", "Harbour Post", "Delta Courier", "Northern Gazette", "Plain Dealer of Nowhere"];

/** Dice by a small linear congruential generator (Numerical Recipes). */
function dice(seed: number): (sides: number) => number {
  let state = (seed * 2654435761) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

export const CODER: Report["coder"] = {
  version: "0.0.0-invented",
  model: { name: "none", sha256: "0".repeat(64) },
  codebook: "PLOVER 2.0",
  config: "0".repeat(64),
};

/** A made-up name; small numbers are the same name again. */
export function inventedName(number: number): string {
  let rest = number + 7;
  let name = "";
  for (let i = 0; i < 3; i++) {
    name += SYLLABLES[rest % SYLLABLES.length]!;
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return `${name[0]!.toUpperCase()}${name.slice(1)}${rest || ""}`;
}

export interface Invention {
  /** Events in a report; 5 unless told. */
  readonly events?: number;
  /** Days over which the reports spread from 2015-01-01; 3,650 unless told. */
  readonly days?: number;
  readonly document?: Partial<Document>;
  readonly coder?: Report["coder"];
}

/** One report: some sentences, each with an event that someone tells of. */
export function inventReport(
  seed: number,
  { events: count = 5, days = 3650, document, coder = CODER }: Invention = {},
): Report {
  const roll = dice(seed);
  const skewed = (sides: number): number => Math.floor(sides * (roll(1000) / 1000) ** 3); // few are named often, most seldom
  let text = `Invented report ${seed}, made by a program.`;
  const entities: Entity[] = [];
  const attributions: Attribution[] = [];
  const events: CodedEvent[] = [];
  const say = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const actor = (): { entity: string; span: Span } => {
    const number = skewed(2000);
    const name = `${inventedName(number)} ${BODIES[number % BODIES.length]!}`;
    const span = say(name);
    return { span, entity: known(name, span, "organization", COUNTRIES[number % COUNTRIES.length]!) };
  };
  const known = (name: string, span: Span, kind: Entity["kind"], country: string, place?: number): string => {
    const mention = { span, form: "name" as const, confidence: 0.9 };
    const had = entities.find((each) => each.name === name);
    if (had) {
      had.mentions.push(mention);
      return had.id;
    }
    const id = `n${entities.length + 1}`;
    const at = {
      geonamesId: place ?? 0,
      lat: (place ?? 0) % 60,
      lon: (place ?? 0) % 90,
      country,
      feature: "PPL",
      precision: 2,
    };
    const codes = kind === "place" ? { sectors: [] } : { country, sectors: ["MIL" as const] };
    entities.push({ id, name, kind, codes, mentions: [mention], ...(place !== undefined && { place: at }) });
    return id;
  };
  const start = Date.UTC(2015, 0, 1) + roll(days) * 86_400_000;
  const published = new Date(start + 86_400_000).toISOString().slice(0, 10);
  for (let i = 0; i < count; i++) {
    const day = new Date(start - roll(3) * 86_400_000).toISOString().slice(0, 10);
    const [type, verb] = DEEDS[skewed(DEEDS.length)]!;
    const told = roll(4) > 0;
    const id = `e${i + 1}`;
    say("\n\n");
    const source = told ? actor() : null;
    let cue: Span | null = null;
    if (source) {
      say(" ");
      cue = say(["said", "claimed", "denied"][roll(3)]!);
      say(" that ");
    }
    const from = text.length;
    const who = actor();
    say(" ");
    const trigger = say(verb);
    say(" ");
    const whom = actor();
    say(` near the ${MATTER[roll(MATTER.length)]!} and the ${MATTER[roll(MATTER.length)]!} in `);
    const number = skewed(3000);
    const place = say(`${inventedName(number)}ville`);
    const content = { start: from, end: text.length };
    const killed = 1 + roll(40);
    say(`, where ${killed} people were counted`);
    say(".");
    const attribution = source ? `a${attributions.length + 1}` : null;
    if (source)
      attributions.push({
        id: attribution!,
        kind: "indirect",
        source: source.span,
        sourceEntity: source.entity,
        cue,
        content: [content],
        parent: null,
        act: text.slice(cue!.start, cue!.end) === "denied" ? "deny" : "state",
        resolved: "named",
        confidence: 0.9,
      });
    events.push({
      id,
      type,
      contexts: [],
      trigger,
      actors: [who],
      recipients: [whom],
      place: {
        span: place,
        entity: known(
          text.slice(place.start, place.end),
          place,
          "place",
          COUNTRIES[number % COUNTRIES.length]!,
          1000 + number,
        ),
      },
      date: { start: day, end: day, precision: "day", basis: "stated" },
      counts: [],
      attribution,
      voices: [
        { entity: "publisher", commitment: "Uu" },
        ...(source ? [{ entity: source.entity, attribution: attribution!, commitment: "CT+" as const }] : []),
      ],
      status: source ? (attributions.at(-1)!.act === "deny" ? "denied" : "reported") : "asserted",
      why: [{ field: "type", rule: "invented", evidence: [trigger], confidence: 0.5 }],
      quad: quadOf(type),
      score: scoreOf(type, undefined),
    });
  }
  const made: Document = {
    id: "",
    text,
    title: `Report ${seed} of ${inventedName(seed)}`,
    language: "en",
    publisher: OUTLETS[roll(OUTLETS.length)]!,
    byline: [],
    uri: `https://news.example/${seed}`,
    published,
    origin: { reader: "jsonl", record: String(seed), sha256: "" },
    status: "usable",
    ...document,
  };
  const id = documentId(made.text);
  return {
    schema: "hearsay/1",
    document: { ...made, id, origin: { ...made.origin, sha256: made.origin.sha256 || id.slice(7) } },
    entities,
    attributions,
    events,
    dates: [],
    messages: [],
    coder,
  };
}
