/** Names of ships and aircraft, by the noun beside them ("the tanker Silver Dawn", "the Silver Dawn, a tanker") or by their article and what is told of them. */
import type { Analysis } from "../../language/analysis.js";
import { keyOf } from "../actors/words-key.js";
import type { Tree } from "../attribution/tree.js";
import type { Group } from "./group.js";
import type { FoundName } from "./names.js";

const VESSEL =
  /^(?:tanker|ship|vessel|boat|ferry|trawler|freighter|frigate|destroyer|corvette|warship|submarine|yacht|schooner|tugboat|dhow|steamer|liner|airliner|aircraft|supertanker|minesweeper|gunboat|cutter|barge|speedboat|dinghy|icebreaker|cruiser)$/;
const LONGEST = 5; // words of "a Maltese-flagged tanker"

/** The phrase beside the name, with its noun; the name itself belongs to it where it stands behind the noun. */
interface Beside {
  readonly first: number;
  readonly last: number;
  readonly noun: number;
}

/** The names, those of vessels marked, wherever they stand. */
export function withVessels(analysis: Analysis, names: readonly FoundName[]): FoundName[] {
  const keyed = (name: FoundName): string =>
    keyOf(analysis.tokens.slice(name.first, name.last).map(({ text }) => text));
  const isVessel = (name: FoundName): boolean => nounBeside(analysis, name) !== undefined || isAfloat(analysis, name);
  const vessels = new Set(names.filter((name) => isThing(name) && isVessel(name)).map(keyed));
  if (vessels.size === 0) return [...names];
  return names.map((name) =>
    isThing(name) && vessels.has(keyed(name)) ? { ...name, type: "Misc" as const, vessel: true as const } : name,
  );
}

/** Makes "the tanker" before the name and "a tanker" behind it mentions of the vessel. */
export function describeVessels(tree: Tree, names: readonly { readonly name: FoundName; readonly of: Group }[]): void {
  for (const { name, of } of names) {
    const beside = name.vessel && nounBeside(tree.analysis, name);
    if (!beside) continue;
    const { first, last, noun } = beside;
    of.mentions.push({ first, last, head: noun, form: "nominal", confidence: 0.8 });
  }
}

const isThing = ({ nation, actor, state, type }: FoundName): boolean =>
  !nation && !actor && state === undefined && type !== "NORP";

function nounBeside({ tokens, syntax }: Analysis, { first, last, type }: FoundName): Beside | undefined {
  const form = (at: number): string =>
    tokens[at]?.sentence === tokens[first]!.sentence ? tokens[at]!.text.toLowerCase() : "";
  // "The boat Ruiz bought" is hers.
  const owned = type === "Person" && syntax[last]?.upos === "VERB";
  if (VESSEL.test(form(first - 1)) && !owned) {
    for (let start = first - 2; start > first - 2 - LONGEST; start--) {
      if (isArticle(form(start))) return { first: start, last, noun: first - 1 };
      if (form(start) === "," || !/^(?:NOUN|ADJ|PUNCT|PROPN)$/.test(syntax[start]?.upos ?? "")) break;
    }
  }
  // "Off Lodar, a tanker sank", "according to Ruiz, a ship": what stands behind the comma opens the clause.
  const before = form(first - 1) === "the" ? form(first - 2) : form(first - 1);
  const placed = before === "at" || ELSEWHERE.test(before);
  if (form(last) !== "," || !/^an?$/.test(form(last + 1)) || placed) return undefined;
  for (let noun = last + 2; noun < last + 2 + LONGEST; noun++) {
    if (VESSEL.test(form(noun))) {
      const goesOn = /^(?:[,.;)]|that|which|carrying)?$/.test(form(noun + 1)) || syntax[noun + 1]?.xpos === "VBN";
      return goesOn ? { first: last + 1, last: noun + 1, noun } : undefined;
    }
    if (!/^(?:NOUN|ADJ|PROPN|NUM|PUNCT|VERB)$/.test(syntax[noun]?.upos ?? "") || form(noun) === ",") return undefined;
  }
  return undefined;
}

/** Words of what is done on, to and by ships. */
const NAUTICAL =
  /^(?:aboard|afloat|anchored|bow|capsized|captain|crew|deck|disabled|docked|hull|moored|ram(?:s|med|ming)?|sailing|sailors?|sank|scuttled|starboard|stern|sunk|tow(?:ed|ing)?)$/;
/** Last words of places that have an article. */
const LANDS =
  /^(?:bank|basin|bay|border|canal|capital|coast|corridor|delta|desert|east|emirates|gulf|heights|highlands|hills|islands?|isles|kingdom|lakes?|lowlands|mountains?|north|ocean|park|peninsula|plateau|province|reef|region|republic|river|sea|shoals?|south|states|straits?|strip|territor(?:y|ies)|triangle|valley|west|zone)$/;

/** "A cutter rammed the Santa Rosa": no town has an article, and a ship has one. */
function isAfloat({ tokens, syntax, sentences }: Analysis, { first, last, type }: FoundName): boolean {
  const { sentence } = tokens[first]!;
  const form = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at]!.text.toLowerCase() : "");
  if (!/^(?:Location|Facility|Misc)$/.test(type) || last - first < 2 || LANDS.test(form(last - 1))) return false;
  if (form(first - 1) !== "the" || ELSEWHERE.test(form(first - 2))) return false;
  if (/^(?:NOUN|PROPN)$/.test(form(last) === "" ? "" : syntax[last]!.upos)) return false;
  const { first: from, last: to } = sentences[sentence]!;
  return tokens
    .slice(from, to)
    .some(({ text }) => NAUTICAL.test(text.toLowerCase()) || VESSEL.test(text.toLowerCase()));
}

/** Before names of where something is; what is fired at or rammed may be a ship. */
const ELSEWHERE =
  /^(?:across|along|around|behind|beyond|between|down|for|from|in|inside|into|near|off|outside|over|past|through|throughout|to|towards?|up|within)$/;
const isArticle = (word: string): boolean => /^(?:the|a|an|its|their|this|that)$/.test(word);
