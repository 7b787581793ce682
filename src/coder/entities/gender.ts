/** Gender of persons, where words or given names tell it; unknown otherwise. */
import { FEMALE_NAMES, FEMALE_WORDS, MALE_NAMES, MALE_WORDS } from "./gender.table.js";
import type { Gender } from "./group.js";

const sets = [FEMALE_NAMES, FEMALE_WORDS, MALE_NAMES, MALE_WORDS].map((list) => new Set(list.trim().split(/\s+/)));
const [femaleNames, femaleWords, maleNames, maleWords] = sets as [Set<string>, Set<string>, Set<string>, Set<string>];

/** By given name in comparison form. */
export function genderOfName(given: string): Gender | undefined {
  const male = maleNames.has(given);
  const female = femaleNames.has(given);
  return male === female ? undefined : male ? "m" : "f";
}

/** By title or description: "Mrs.", "spokeswoman". */
export function genderOfWord(word: string): Gender | undefined {
  const lower = word.toLowerCase();
  if (femaleWords.has(lower)) return "f";
  return maleWords.has(lower) ? "m" : undefined;
}
