/** Coded reports that the bench makes itself, without a model: invented, the same for the same number. */
import { createHash } from "node:crypto";
import { sketchOf } from "../src/language/sketch.js";
import { SCHEMA, type CodedEvent, type Entity, type Report } from "../src/records/index.js";
import { dice } from "./text.js";

const DAY_MS = 86_400_000;
const START = Date.parse("2023-01-01");
const COUNTRIES =
  "MLI NER BFA NGA TCD SDN SSD ETH SOM COD CAF CMR MOZ KEN UGA LBY EGY ISR PSE LBN SYR IRQ IRN YEM AFG PAK IND BGD MMR THA PHL IDN UKR RUS GEO ARM AZE COL MEX HTI".split(
    " ",
  );
const MODES = ["aerial", "firearms", "explosives", "heavy-weapons", "drone"];
const WORDS = 2000;
const DIMENSIONS = 384;

/** A world of so many incidents, each with so many reports. */
export interface World {
  readonly incidents: number;
  readonly reports: number;
}

/** The incident that a report tells of. */
export const incidentOfReport = ({ incidents }: World, n: number): number => n % incidents;

/** The n-th report of the world: one in ten is the one before of its incident printed again with another number. */
export function syntheticReport(world: World, n: number): Report {
  const incident = incidentOfReport(world, n);
  const telling = Math.floor(n / world.incidents);
  const reprint = telling % 10 === 9;
  const about = happening(incident);
  const roll = dice(reprint ? n - world.incidents : n);
  const killed = about.killed + (reprint ? 3 : roll(3));
  const text = textOf(about, roll, killed);
  const at = (words: string): { start: number; end: number } => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const told = about.day + roll(3);
  const party = about.parties[roll(2)]!;
  const country = COUNTRIES[about.country]!;
  const entities: Entity[] = [
    entity("n1", about.place, "place", country, {
      lat: about.lat,
      lon: about.lon,
      country,
      feature: "PPL",
      precision: 1,
    }),
    entity("n2", about.parties[0]!, "group", undefined),
    entity("n3", about.parties[1]!, "organization", country),
    entity("n4", `Ministry ${about.country}`, "organization", country),
  ];
  const denies = roll(5) === 0;
  const event = (id: string, trigger: string, more: Partial<CodedEvent>): CodedEvent => ({
    id,
    type: "ASSAULT",
    mode: about.mode,
    contexts: [],
    trigger: at(trigger),
    actors: [{ span: at(party), entity: party === about.parties[0] ? "n2" : "n3" }],
    recipients: [],
    counts: [],
    attribution: null,
    voices: [
      { entity: "publisher", commitment: "Uu" },
      { entity: "n4", commitment: "CT+" },
    ],
    status: "reported",
    why: [],
    quad: 4,
    score: -9,
    sketch: sketchOf(about.vector.map((value, i) => value + (((i * 7 + n * 13) % 17) - 8) / 12)),
    ...more,
  });
  const day = iso(about.day);
  return {
    schema: SCHEMA,
    document: {
      id: `sha256:${createHash("sha256").update(text).digest("hex")}`,
      text,
      language: "en",
      publisher: `Outlet ${roll(200)}`,
      byline: [],
      published: iso(told),
      origin: { reader: "bench", sha256: "" },
      status: "usable",
    },
    entities,
    attributions: [],
    events: [
      event("e1", "attacked", {
        ...(roll(10) > 0 && { place: { span: at(about.place), entity: "n1" } }),
        ...(roll(10) > 1 && { date: { start: day, end: day, precision: "day", basis: "stated" } }),
        counts: [{ what: "killed", words: at(`${killed} people`), min: killed, max: killed }],
      }),
      event("e2", "raid", {
        status: denies ? "denied" : "reported",
        voices: [
          { entity: "publisher", commitment: "Uu" },
          { entity: "n3", commitment: denies ? "CT-" : "CT+" },
        ],
      }),
    ],
    dates: [],
    messages: [],
    coder: { version: "bench", model: { name: "none", sha256: "" }, codebook: "PLOVER 2.0", config: "" },
  };
}

interface Happening {
  readonly country: number;
  readonly day: number;
  readonly lat: number;
  readonly lon: number;
  readonly place: string;
  readonly parties: readonly string[];
  readonly mode: string;
  readonly killed: number;
  readonly vector: readonly number[];
}

const known = new Map<number, Happening>();

function happening(incident: number): Happening {
  const had = known.get(incident);
  if (had) return had;
  const roll = dice(incident + 1);
  roll(7);
  const country = roll(COUNTRIES.length);
  const made: Happening = {
    country,
    day: START / DAY_MS + roll(365),
    lat: (country % 8) * 8 - 20 + roll(600) / 100,
    lon: Math.floor(country / 8) * 20 + roll(600) / 100,
    place: `Town${incident}`,
    parties: [`Front ${country}-${roll(3)}`, `Army ${country}`],
    mode: MODES[roll(MODES.length)]!,
    killed: 2 + roll(60),
    vector: Array.from({ length: DIMENSIONS }, () => roll(2001) / 1000 - 1),
  };
  known.set(incident, made);
  return made;
}

function textOf(about: Happening, roll: (sides: number) => number, killed: number): string {
  const filler = Array.from({ length: 90 }, () => `w${roll(WORDS)}`);
  const head = `${about.parties.join(" and ")} attacked ${about.place} killing ${killed} people in a raid`;
  return `${filler.slice(0, 30).join(" ")}. ${head}. ${filler.slice(30).join(" ")}.`;
}

const entity = (
  id: string,
  name: string,
  kind: Entity["kind"],
  country: string | undefined,
  place?: Entity["place"],
): Entity => ({
  id,
  name,
  kind,
  codes: {
    ...(country !== undefined && { country }),
    sectors: kind === "organization" ? ["MIL"] : kind === "group" ? ["REB"] : [],
  },
  ...(place && { place }),
  mentions: [],
});

const iso = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
