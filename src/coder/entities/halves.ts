/** "The North", "North and South Korea": lands that are halves of one name, called by half of it where the report names one in full. */
import type { Analysis } from "../../language/analysis.js";
import { NATIONS, type Nation } from "../actors/nations.js";
import type { FoundName } from "./names.js";

const OTHER: ReadonlyMap<string, string> = new Map([
  ["North", "South"],
  ["South", "North"],
  ["East", "West"],
  ["West", "East"],
]);
const CONFIDENCE = 0.7;

/** The names, with those called by half of theirs. */
export function withHalves(analysis: Analysis, names: readonly FoundName[]): FoundName[] {
  const words = analysis.tokens.map(({ text }) => text);
  const whole = dividedIn(words);
  if (whole === undefined) return [...names];
  const halves = words.flatMap((word, at): FoundName[] => {
    if (!OTHER.has(word) || !standsAlone(analysis, at, whole)) return [];
    const nation = landOf(word, whole);
    return nation ? [{ first: at, last: at + 1, type: "Location", confidence: CONFIDENCE, nation }] : [];
  });
  if (halves.length === 0) return [...names];
  const apart = names.filter(
    ({ first, last }) => !halves.some((half) => first <= half.first && half.first < last && last - first === 1),
  );
  return [
    ...apart,
    ...halves.filter((half) => !apart.some(({ first, last }) => first <= half.first && half.first < last)),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** "Korea" or "Korean" of a text that names North or South Korea, both of which there are. */
const dividedIn = (words: readonly string[]): string | undefined =>
  words.find((word, at) => {
    const half = words[at - 1] ?? "";
    const other = OTHER.get(half);
    return other !== undefined && landOf(half, word) !== undefined && landOf(other, word) !== undefined;
  });

function landOf(half: string, whole: string): Nation | undefined {
  const found = NATIONS.longestAt([half, whole], 0);
  return found?.last === 2 && /^(?:name|adjective)$/.test(found.value.form)
    ? { country: found.value.country, form: "name" }
    : undefined;
}

/** Behind "the", and no word for a region of its own behind it: "the South's army", but "the South Kivu"; or joined to the other half by "and". */
function standsAlone({ tokens, syntax }: Analysis, at: number, whole: string): boolean {
  const text = (token: number): string => tokens[token]?.text ?? "";
  const joined =
    text(at + 1) === "and" && OTHER.get(text(at)) === text(at + 2) && text(at + 3).startsWith(whole.replace(/n$/, ""));
  if (joined) return true;
  const named = /^\p{Lu}/u.test(text(at + 1)) || (text(at + 1) === "-" && syntax[at]!.deprel === "compound");
  return /^the$/i.test(text(at - 1)) && !named;
}
