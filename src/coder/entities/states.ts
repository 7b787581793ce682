/** States that no table knows: names that own or head what only a state has ("Velden's foreign ministry", "the Kingdom of Velden"). */
import type { Analysis, NameType, Token } from "../../language/analysis.js";
import { agentAtEnd } from "../actors/agents.js";
import { isHolderName } from "../actors/offices.js";
import { keyOf } from "../actors/words-key.js";
import { COURTESY, type FoundName } from "./names.js";
import { nameWords } from "./persons.js";

/** What belongs to states only, by its last words; behind them what leaders have as well. */
const OF_STATES =
  /(?:^| )(?:nation|(?:foreign|defence|defense|interior|justice|finance) (?:ministry|minister)|prime minister|ministry|embassy|consulate|ambassador|parliament|navy|air force|coast guard|armed forces|republic|kingdom|sultanate)$/;
const OF_LEADERS = /(?:^| )(?:government|army|president|military|cabinet|government (?:troops|forces))$/;
const LONGEST = 3; // words of what is owned
const SUFFIXES = ["n", "an", "ian", "ean", "ese", "ish"];

/** The names, each of an unknown state and each of its adjectives marked with it. */
export function withStates(analysis: Analysis, names: readonly FoundName[]): FoundName[] {
  const keys = new Map(names.map((name) => [name, keyOf(wordsOf(analysis, name))]));
  const persons = new Set(names.filter((name) => isSomebody(analysis, name)).map((name) => lastOf(analysis, name)));
  const states = new Map<string, string>(); // key -> name
  for (const name of names) {
    if (name.actor || name.nation || persons.has(lastOf(analysis, name))) continue;
    const land = landOf(analysis, name);
    if (land) states.set(keyOf(land), land.join(" "));
    else if (ownsState(analysis, name) || hasAdjective(analysis, name, keys))
      states.set(keys.get(name)!, wordsOf(analysis, name).join(" "));
  }
  if (states.size === 0) return [...names];
  return names.map((name) => {
    if (name.actor || name.nation) return name;
    const key = keyOf(landOf(analysis, name) ?? wordsOf(analysis, name));
    const [, state] = [...states].find(([each]) => key === each || isAdjectiveOf(key, each)) ?? [];
    return state === undefined ? name : { ...name, type: "Location", state };
  });
}

const wordsOf = ({ tokens }: Analysis, { first, last }: FoundName): string[] =>
  tokens.slice(first, last).map(({ text }) => text);

const lastOf = (analysis: Analysis, name: FoundName): string => nameWords(wordsOf(analysis, name)).at(-1) ?? "";

/** A person named in full or with a title, or one whose last name the table of offices has. */
function isSomebody(analysis: Analysis, name: FoundName): boolean {
  if (name.type !== "Person") return false;
  const { tokens } = analysis;
  const before = tokens.slice(Math.max(0, name.first - 3), name.first).map(({ text }) => text);
  const title = agentAtEnd(before)?.agent;
  return (
    name.last - name.first > 1 ||
    title?.kind === "person" ||
    COURTESY.has(before.at(-1)?.toLowerCase() ?? "") ||
    isHolderName(lastOf(analysis, name))
  );
}

/** "Velden" of "Republic of Velden". */
function landOf(analysis: Analysis, name: FoundName): string[] | undefined {
  const [form = "", of, ...land] = wordsOf(analysis, name);
  const ruled = /^(?:Republic|Kingdom|Sultanate|Emirate|Principality)$/.test(form) && of === "of";
  return ruled && land.length > 0 && land.length <= 2 ? land : undefined;
}

/** Types of names that may own what leaders have too, and those that may own what states only have. */
const OWNING: Partial<Record<NameType, RegExp[]>> = {
  Person: [OF_STATES, OF_LEADERS],
  Misc: [OF_STATES, OF_LEADERS],
  Organization: [OF_STATES],
};

function ownsState({ tokens, syntax }: Analysis, { first, last, type }: FoundName): boolean {
  const kinds = OWNING[type] ?? [];
  const words = (from: number, to: number): string[] =>
    tokens
      .slice(from, to)
      .filter(({ sentence }: Token) => sentence === tokens[first]!.sentence)
      .map(({ text }) => text.toLowerCase());
  const owned = /^['’]s?$/.test(tokens[last]?.text ?? "") ? last + 1 : last;
  // "Velden's new defence ministry", and not "Kobakhidze said his government".
  const isPhrase = (length: number): boolean =>
    syntax.slice(owned, owned + length).every(({ upos }) => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(upos));
  for (let length = 1; length <= LONGEST && isPhrase(length); length++)
    if (kinds.some((kind) => kind.test(words(owned, owned + length).join(" ")))) return true;
  const of = words(Math.max(0, first - LONGEST - 1), first);
  return of.at(-1) === "of" && kinds.some((kind) => kind.test(of.slice(0, -1).join(" ")));
}

/** "Tarsia" where the report has "the Tarsian coast": people have no such adjectives that the encoder takes for places or nations. */
function hasAdjective({ syntax }: Analysis, name: FoundName, keys: ReadonlyMap<FoundName, string>): boolean {
  if (name.type !== "Person") return false;
  const key = keys.get(name)!;
  return [...keys].some(
    ([{ type, last }, word]) =>
      (type === "Location" || type === "NORP") && isAdjectiveOf(word, key) && syntax[last]?.upos === "NOUN",
  );
}

/** "Veldenian", "Tarsian" of "Velden", "Tarsia". */
const isAdjectiveOf = (word: string, state: string): boolean =>
  SUFFIXES.some((suffix) => word === state + suffix || word === state.replace(/[aeiouy]$/, "") + suffix);
