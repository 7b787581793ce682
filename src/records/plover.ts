import { z } from "zod";

/**
 * The PLOVER 2.0 codebook as tables (openeventdata/PLOVER, manual draft 2.0, CC BY-SA 4.0). Where the manual disagrees with
 * itself the coding manual decides: SANCTION is material conflict, ACCUSE scores -3, vandalize scores as riot.
 */
export const EVENT_TYPES = {
  AGREE: { quad: 1, score: 2.5, recipientRequired: false, modes: {} },
  CONSULT: {
    quad: 1,
    score: 2.5,
    recipientRequired: false,
    modes: { visit: 4, "third-party": 1, multilateral: 4, phone: 1.5 },
  },
  SUPPORT: { quad: 1, score: 5, recipientRequired: false, modes: {} },
  CONCEDE: { quad: 1, score: 4.5, recipientRequired: false, modes: {} },
  COOPERATE: { quad: 2, score: 9.5, recipientRequired: true, modes: {} },
  AID: { quad: 2, score: 10, recipientRequired: true, modes: {} },
  RETREAT: {
    quad: 2,
    score: 6.5,
    recipientRequired: false,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: 3, score: 0, recipientRequired: false, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: 3, score: -3, recipientRequired: false, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: 3, score: -2, recipientRequired: false, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: 3,
    score: -3.5,
    recipientRequired: false,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 4,
    score: -5,
    recipientRequired: false,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -7 },
  },
  SANCTION: {
    quad: 4,
    score: -6,
    recipientRequired: true,
    modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 },
  },
  MOBILIZE: {
    quad: 4,
    score: -5.5,
    recipientRequired: false,
    modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 },
  },
  COERCE: {
    quad: 4,
    score: -7,
    recipientRequired: false,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      "martial-law": -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    quad: 4,
    score: -9,
    recipientRequired: false,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      "suicide-attack": -9.5,
      aerial: -9.5,
      drone: -9.5,
      "heavy-weapons": -9.5,
      "crowd-control": -7.5,
      unconventional: -10,
    },
  },
} as const satisfies Record<string, TypeRow>;

interface TypeRow {
  readonly quad: 1 | 2 | 3 | 4;
  readonly score: number;
  readonly recipientRequired: boolean;
  readonly modes: Readonly<Record<string, number>>;
}

export const CONTEXTS = [
  "military",
  "intelligence",
  "executive",
  "legislative",
  "election",
  "political_institutions",
  "pro_democracy",
  "pro_autocracy",
  "economic",
  "legal",
  "reparations",
  "human_rights",
  "rights_freedoms",
  "repression",
  "human_security",
  "gender",
  "lgbt",
  "religion_ethnicity",
  "inequality",
  "diplomatic",
  "territory",
  "peacekeeping",
  "health",
  "asylum",
  "migration",
  "disasters",
  "natural_resource",
  "environment",
  "technology",
  "terrorism",
  "cbrn",
  "cyber",
  "misinformation",
  "crime",
  "corruption",
  "illegal_drugs",
  "trafficking",
] as const;
export const SECTORS = [
  "COP",
  "GOV",
  "JUD",
  "LEG",
  "MIL",
  "PRM",
  "PTY",
  "REB",
  "SPY",
  "UAF",
  "UNK",
  "AGR",
  "BUS",
  "CRM",
  "CVL",
  "EDU",
  "ELI",
  "JRN",
  "LAB",
  "MED",
  "REF",
  "OPP",
  "PRE",
  "REL",
  "SOC",
] as const;
export const ORGANIZATION_CODES = ["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"] as const;

export type EventTypeName = keyof typeof EVENT_TYPES;
export const EVENT_TYPE_NAMES = Object.keys(EVENT_TYPES) as [EventTypeName, ...EventTypeName[]];

/** The modes of all types, each once. */
export const MODE_NAMES: readonly string[] = [
  ...new Set(Object.values(EVENT_TYPES).flatMap(({ modes }) => Object.keys(modes))),
].sort();

export const EventType = z.enum(EVENT_TYPE_NAMES).meta({ id: "EventType" });
export type EventType = z.infer<typeof EventType>;
export const Context = z.enum(CONTEXTS).meta({ id: "Context" });
export type Context = z.infer<typeof Context>;
export const Sector = z.enum(SECTORS).meta({ id: "Sector" });
export type Sector = z.infer<typeof Sector>;

/** The quad class of a type: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export const quadOf = (type: EventType): 1 | 2 | 3 | 4 => EVENT_TYPES[type].quad;

/** PLOVER's intensity (-10 … 10) of a type and mode; the type's own score where the mode has none. */
export function scoreOf(type: EventType, mode?: string): number {
  const row: TypeRow = EVENT_TYPES[type];
  return (mode !== undefined && row.modes[mode]) || row.score;
}

/** True when the codebook lists `mode` under `type`. */
export const hasMode = (type: EventType, mode: string): boolean => Object.hasOwn(EVENT_TYPES[type].modes, mode);
