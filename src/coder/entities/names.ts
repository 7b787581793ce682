/**
 * Names of the text: the encoder's, and the registry's where the encoder has none. Titles, articles and possessive marks are
 * cut off; the longest known name wins.
 */
import type { Analysis, Name, NameType, Range } from "../../language/analysis.js";
import { agentNoun } from "../actors/agents.js";
import { COUNTRY_NAMES, NATIONS, type Nation } from "../actors/nations.js";
import type { Actor, Registry } from "../actors/registry.js";

export interface FoundName extends Range {
  readonly type: NameType;
  readonly confidence: number;
  readonly nation?: Nation;
  readonly actor?: Actor;
  /** Name of the state that it means, which no table knows. */
  readonly state?: string;
  /** Names a vessel, which is nobody and no place. */
  readonly vessel?: true;
}

const KEPT = new Set<NameType>(["Person", "Organization", "Location", "NORP", "Facility", "Misc"]);
const KNOWN_CONFIDENCE = 0.7; // of names that only the registry has
export const COURTESY: ReadonlySet<string> = new Set([
  "mr",
  "mr.",
  "mrs",
  "mrs.",
  "ms",
  "ms.",
  "miss",
  "dr",
  "dr.",
  "sir",
  "dame",
  "lord",
  "lady",
  "rev.",
  "gen.",
  "col.",
  "lt.",
  "capt.",
  "maj.",
  "sgt.",
  "sen.",
  "rep.",
  "gov.",
  "prof.",
  "adm.",
  "pres.",
  "brig.",
  "st.",
  "hon.",
  "ayatollah",
  "sheikh",
  "imam",
  "pope",
]);

/** A day of the week is nobody, whatever the encoder takes it for. */
const CALENDAR = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|afternoon|evening|night|noon)s?$/;

/** Common nouns that stand after a place's name without being of it. */
const PLACE_NOUNS = new Set([
  "city",
  "town",
  "village",
  "province",
  "district",
  "region",
  "governorate",
  "area",
  "county",
]);

/** "northern" of "northern Mali", "state" of "a state of emergency": what has no capital and is tagged as no name is none. */
const isCommon = ({ tokens, syntax }: Analysis, { first, last }: Range): boolean =>
  last - first === 1 && /^\p{Ll}+$/u.test(tokens[first]!.text) && /^(?:NOUN|ADJ)$/.test(syntax[first]!.upos);

/** Names in text order, none overlapping another. */
export function namesOf(analysis: Analysis, registry: Registry): FoundName[] {
  const words = analysis.tokens.map(({ text }) => text);
  const found: FoundName[] = [];
  const taken = new Uint8Array(words.length);
  let lands: ReadonlySet<string> | undefined;
  /** Of namesakes, one of which is of no land, that of a land the text names: "RSF" in Sudan is no organization for the press. */
  const ofTheLand = (name: readonly string[]): Actor | undefined => {
    const [first, ...others] = registry.names.all(name);
    if (first === undefined || first.codes.country !== undefined || others.length === 0) return first;
    lands ??= landsIn(words);
    return others.find(({ codes }) => codes.country !== undefined && lands!.has(codes.country)) ?? first;
  };
  const places = new Set(
    analysis.names
      .filter(({ type }) => type === "Location" || type === "NORP")
      .map(({ first, last }) => words.slice(first, last).join(" ")),
  );
  for (const name of analysis.names.flatMap((each) => partsOf(words, each, places))) {
    if (!KEPT.has(name.type)) continue;
    const range = withoutVerb(analysis, trimmed(words, name, name.type));
    if (words.slice(range.first, range.last).every((word) => CALENDAR.test(word))) continue;
    if (isCommon(analysis, range)) continue;
    if (range.last <= range.first || !/[\p{L}\p{N}]/u.test(words.slice(range.first, range.last).join(""))) continue;
    const within = words.slice(range.first, range.last);
    const person = name.type === "Person" && within.length > 1;
    const nation = person ? undefined : NATIONS.longestAt(within, 0);
    const actor = person ? undefined : ofTheLand(within);
    const whole = nation?.last === within.length ? nation.value : undefined;
    found.push({
      ...range,
      type: name.type,
      confidence: name.confidence,
      ...(whole && { nation: whole }),
      ...(actor && { actor }),
    });
    taken.fill(1, range.first, range.last);
  }
  for (const range of peoples(analysis)) {
    if (taken.slice(range.first, range.last).some(Boolean)) continue;
    found.push({ ...range, type: "Organization", confidence: KNOWN_CONFIDENCE });
    taken.fill(1, range.first, range.last);
  }
  for (let at = 0; at < words.length; at++) {
    const known = registry.names.longestAt(words, at);
    const nation = NATIONS.longestAt(words, at);
    const best = known && (!nation || known.last > nation.last) ? known.last : nation?.last;
    if (best === undefined) continue;
    const sentence = analysis.tokens[at]!.sentence;
    if (analysis.tokens[best - 1]!.sentence !== sentence || taken.slice(at, best).some(Boolean)) continue;
    if (words[at]!.toLowerCase() === "the" && best - at === 1) continue;
    if (words[at - 1] === "-" && /^\p{Lu}/u.test(words[at - 2] ?? "")) continue; // "African-Americans"
    const first = words[at]!.toLowerCase() === "the" ? at + 1 : at;
    const tag = analysis.syntax[first]?.upos;
    if (known && best === known.last && (tag === "VERB" || tag === "AUX" || tag === "DET" || tag === "ADV")) continue;
    if (known && best === known.last)
      found.push({
        first,
        last: best,
        type: "Organization",
        confidence: KNOWN_CONFIDENCE,
        actor: ofTheLand(words.slice(at, best)) ?? known.value,
      });
    else if (nation)
      found.push({ first, last: best, type: "Location", confidence: KNOWN_CONFIDENCE, nation: nation.value });
    taken.fill(1, first, best);
    at = best - 1;
  }
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

const PEOPLE = /^(?:Peoples?|Workers|Women|Farmers|Peasants|Students|Citizens)$/;
const BODY = /^(?:Army|Assembly|Front|Party|Congress|Council|Defence|Defense|League|Movement|Power|Union)$/;

/** "The rebel People's Front", "the Workers' Party": a body of those who own it. */
function peoples({ tokens }: Analysis): Range[] {
  return tokens.flatMap(({ index, text }) => {
    if (!PEOPLE.test(text) || !/^['’]s?$/.test(tokens[index + 1]?.text ?? "")) return [];
    let last = index + 2;
    while (/^\p{Lu}\p{Ll}/u.test(tokens[last]?.text ?? "") && tokens[last]!.sentence === tokens[index]!.sentence)
      last++;
    return BODY.test(tokens[last - 1]!.text) ? [{ first: index, last }] : [];
  });
}

const landsIn = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((_, at) => NATIONS.longestAt(words, at)?.value.country ?? []));

/** "Gao, Mali" tagged as one place names two, as does "Velden's Nord" where `places` has Velden. */
function partsOf(words: readonly string[], name: Name, places: ReadonlySet<string>): Name[] {
  if (name.type !== "Location") return [name];
  const commas: number[] = [];
  for (let at = name.first + 1; at < name.last - 1; at++)
    if (words[at] === "," || isOwner(words.slice(name.first, at + 1), places)) commas.push(at);
  return [name.first - 1, ...commas].map((before, i) => ({ ...name, first: before + 1, last: commas[i] ?? name.last }));
}

/** "Sudan 's" of "Sudan's Darfur": a land and its mark. */
function isOwner(words: readonly string[], places: ReadonlySet<string>): boolean {
  const land = words.slice(0, -1);
  const known = NATIONS.longestAt(land, 0)?.last === land.length || places.has(land.join(" "));
  return /^['’]s$/.test(words.at(-1)!) && known;
}

/** "Poland called": a verb behind a name is no part of it. */
const withoutVerb = ({ tokens, syntax }: Analysis, { first, last }: Range): Range => {
  const verb = last - first > 1 && /^VB[DPZ]$/.test(syntax[last - 1]!.xpos) && /^\p{Ll}/u.test(tokens[last - 1]!.text);
  return { first, last: verb ? last - 1 : last };
};

/** Without article, titles and possessive. */
function trimmed(words: readonly string[], { first, last }: Range, type: NameType): Range {
  const lower = (at: number): string => (words[at] ?? "").toLowerCase();
  while (last > first && (/^(?:['’]s?|["“”(),.;:-])$/u.test(words[last - 1]!) || lower(last - 1) === "the")) last--;
  while (first < last && (/^["“”(),.;:-]$/u.test(words[first]!) || lower(first) === "the" || lower(first) === "a"))
    first++;
  if (type === "Location" && last - first > 1 && PLACE_NOUNS.has(words[last - 1]!)) last--;
  if (type !== "Person") return { first, last };
  for (let more = true; more && last - first > 1;) {
    more = false;
    if (COURTESY.has(lower(first))) {
      first++;
      more = true;
      continue;
    }
    for (let length = Math.min(4, last - first - 1); length > 0 && !more; length--) {
      const phrase = words
        .slice(first, first + length)
        .join(" ")
        .toLowerCase()
        .replaceAll(" - ", "-");
      const nation = NATIONS.longestAt(words.slice(first, first + length), 0);
      if (agentNoun(phrase) || (nation?.last === length && nation.value.form === "adjective")) {
        first += length;
        more = true;
      }
    }
  }
  return { first, last };
}

/** The canonical name of a country. */
export const countryName = (code: string): string => COUNTRY_NAMES.get(code) ?? code;
