/** An entity under construction: its mentions, and what decides whether a further mention may be one of it. */
import type { Range } from "../../language/analysis.js";
import type { ActorCodes, Entity } from "../../records/index.js";

export type Gender = "m" | "f";

export interface DraftMention extends Range {
  readonly head: number;
  readonly form: "name" | "nominal" | "pronoun";
  readonly confidence: number;
}

/** A post or description of a person or body: "Iraqi prime minister". */
export interface Title {
  readonly noun: string;
  readonly modifiers: ReadonlySet<string>;
  readonly country: string | undefined;
}

export interface Group {
  name: string;
  kind: Entity["kind"];
  codes: ActorCodes;
  wikidata?: string;
  plural: boolean;
  /** A body of many that takes "they": police, forces. */
  collective: boolean;
  gender?: Gender;
  /** Words of the name or description in comparison form, article left out. */
  words: readonly string[];
  readonly titles: Title[];
  readonly mentions: DraftMention[];
  /** Extra tokens that stand for it: the title before a name. */
  readonly heads: number[];
  /** True when words of the text name it, not only describe it. */
  named: boolean;
  /** True when it never takes in a further description: an unnamed group, or someone with a possessor of their own. */
  closed: boolean;
}

export function group(fields: Partial<Group> & Pick<Group, "name" | "kind">): Group {
  return {
    codes: { sectors: [] },
    plural: false,
    collective: false,
    words: [],
    titles: [],
    mentions: [],
    heads: [],
    named: false,
    closed: false,
    ...fields,
  };
}

/** Sectors of a state's own bodies. */
export const NATIONAL: ReadonlySet<string> = new Set(["GOV", "MIL", "COP", "LEG", "JUD", "SPY"]);

/** True for entities that "he" or "she" can mean. */
export const isPerson = ({ kind }: Group): boolean => kind === "person";

/** True for persons of whom only a description is known. */
export const isUnnamed = ({ kind, named }: Group): boolean => kind === "person" && !named;

/** True for entities that "it" can mean. */
export const isBody = ({ kind }: Group): boolean => kind === "organization" || kind === "country" || kind === "agency";

/** Takes codes that are not known yet. */
export function learn(of: Group, codes: ActorCodes | undefined): void {
  if (!codes) return;
  const country = of.codes.country ?? codes.country;
  const organization = of.codes.organization ?? codes.organization;
  // "The regional bloc ECOWAS": a bloc of states is none of parties.
  const own = of.codes.organization === "IGO" ? codes.sectors.filter((sector) => sector !== "PTY") : codes.sectors;
  const sectors = of.codes.sectors.length > 0 ? of.codes.sectors : own;
  of.codes = { ...(country && { country }), sectors: [...sectors], ...(organization && { organization }) };
}
