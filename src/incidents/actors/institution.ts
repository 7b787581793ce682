/**
 * Bodies that every state has under the same name: a "foreign ministry" is the ministry of the state it is named with, else of
 * the state its report is filed from.
 */
import { agentAtEnd } from "../../coder/actors/agents.js";
import { NATIONS } from "../../coder/actors/nations.js";
import { holds, wordsOf, type Entity, type Report } from "../../records/index.js";
import { familyOf } from "../matching/families.js";
import { foldName } from "./key.js";

export interface Institution {
  /** "foreign ministry". */
  readonly body: string;
  /** A country's code, or the name or adjective of a state that no table knows; null when it stands alone. */
  readonly nation: string | null;
}

const PUBLIC: ReadonlySet<string> = new Set(["GOV", "MIL", "COP", "LEG", "JUD", "SPY"]);
const CLASSES: ReadonlySet<string> = new Set(["body", "corps", "state"]);
/** Adjectives of states, as far as their form shows them. */
const ADJECTIVE = /^\p{Lu}\p{L}+(?:an|ese|ish|i)$/u;
const GENITIVE = /['’]s?$/;

/** Null for what is no institution of a state, or does not say plainly whose it is ("its coast guard", "Liberation Army"). */
export function institutionOf({ kind, name, codes, wikidata }: Entity): Institution | null {
  const [sector] = codes.sectors;
  if ((kind !== "organization" && kind !== "agency") || wikidata || (sector && !PUBLIC.has(sector))) return null;
  const words = name.replace(/^(?:the|a|an) /i, "").split(" ");
  const whole = agentAtEnd(words);
  const of = whole ? -1 : words.indexOf("of");
  const found = whole ?? (of > 0 ? agentAtEnd(words.slice(0, of)) : undefined);
  if (!found || !CLASSES.has(found.agent.class) || !found.agent.sectors.some((each) => PUBLIC.has(each))) return null;
  const body = found.agent.noun.toLowerCase();
  const before = words.slice(0, (of > 0 ? of : words.length) - found.words);
  const after = of > 0 ? words.slice(of + 1).filter((word) => word !== "the") : [];
  if (before.length === 0 && after.length === 0) return { body, nation: codes.country ?? null };
  // "Ministry of Defence" says what it is for and not whose it is.
  if (before.length > 0 === after.length > 0 || (after.length > 0 && GENERIC.test(body))) return null;
  const nation = codes.country ?? nationOf([...before, ...after], after.length > 0);
  return nation === undefined ? null : { body, nation };
}

const GENERIC =
  /^(?:ministry|department|office|bureau|council|committee|court|agency|authority|house|board|army|force|forces)$/;

/** "Mali's", "Malian" and "Mali" are MLI; "Marra's" is marra and "Marran" marran; undefined for words that are no state's. */
function nationOf(words: readonly string[], isName: boolean): string | undefined {
  const owner = words.join(" ");
  const name = owner.replace(GENITIVE, "");
  const known = NATIONS.find(name.split(" "))?.country;
  if (known) return known;
  return /^\p{Lu}/u.test(name) && (isName || GENITIVE.test(owner) || ADJECTIVE.test(name)) ? foldName(name) : undefined;
}

/** The state that a report is filed from, by its dateline; undefined when that names none. */
export function homeOf({ document, entities }: Report): string | undefined {
  const { dateline } = document;
  if (!dateline) return undefined;
  const named = entities
    .filter(({ id, kind }) => (kind === "place" || kind === "country") && id !== dateline.agency)
    .flatMap((entity) => entity.mentions.map(({ span }) => ({ entity, span })))
    .filter(({ span }) => holds(dateline.span, span))
    .sort((a, b) => a.span.start - b.span.start);
  const town = named[0];
  if (!town) return undefined;
  // "SELIMA, Marra": two places, or one with a comma.
  const state = named.find(({ entity }) => entity !== town.entity) ?? town;
  const words = wordsOf(document.text, state.span).split(", ");
  return state !== town || words.length > 1 ? nationOf(words.at(-1)!.split(" "), true) : town.entity.place?.country;
}

/** Who speaks for a state abroad, wherever the deeds were. */
const ABROAD = /\b(?:foreign|embassy|consulate|ambassador)\b/i;

/**
 * The state of a body that stands without one ("the army"): where the report's deeds were done, else where it was filed from. A foreign ministry is
 * where the report was filed.
 */
export function homesIn(report: Report): (entity: Pick<Entity, "name">) => string | undefined {
  const filed = homeOf(report);
  const land = landOfDeeds(report);
  return ({ name }) => (land === undefined || ABROAD.test(name) ? filed : land);
}

/** The one land that all deeds of a report were done in, as far as it tells. */
function landOfDeeds({ events, entities }: Report): string | undefined {
  const places = new Set(events.flatMap(({ type, place }) => (place && familyOf(type) ? place.entity : [])));
  const lands = new Set(
    entities.flatMap(({ id, place, codes }) => (places.has(id) ? (place?.country ?? codes.country ?? []) : [])),
  );
  return lands.size === 1 ? [...lands][0] : undefined;
}

export const sameNation = (a: string, b: string): boolean => a === b || isAdjectiveOf(a, b) || isAdjectiveOf(b, a);

/** "marran" of "marra", "tessalian" of "tessaly", as English forms such adjectives; codes are capitals and have none. */
function isAdjectiveOf(adjective: string, name: string): boolean {
  const last = [...name].findLastIndex((letter) => !"aeiouy".includes(letter));
  const stem = name.slice(0, last + 1);
  return (
    stem.length > 2 && adjective.startsWith(stem) && /^(?:e?an|ian|n|ese|i|ish|ic)$/.test(adjective.slice(stem.length))
  );
}
