/** Persons by name: the longest full form, with later (or earlier) short forms by last or first name. */
import type { Range } from "../../language/analysis.js";
import { keyOf } from "../actors/words-key.js";
import { genderOfName } from "./gender.js";
import { group, type Group } from "./group.js";

export interface PersonName extends Range {
  readonly text: string;
  readonly words: readonly string[];
  /** Named as someone's kin: "his sister, Ana Ruiz". */
  readonly kin: boolean;
}

/** The words of a person's name in comparison form. */
export const nameWords = (words: readonly string[]): string[] => keyOf(words).split(" ").filter(Boolean);

/**
 * The group of each name, in the order given (text order). A short form goes to the bearer spoken of most so far, to the nearest of equals; before
 * any full name (a headline) to the one that is named first.
 */
export function personGroups(names: readonly PersonName[]): Group[] {
  const byLast = new Map<string, Group[]>();
  const byFirst = new Map<string, Group[]>();
  const result: (Group | undefined)[] = names.map(({ text, words }) => {
    if (words.length < 2) return undefined;
    const last = words.at(-1)!;
    const known = byLast.get(last)?.find((each) => samePerson(each.words, words));
    if (known) {
      if (words.length > known.words.length) Object.assign(known, { name: text, words });
      return known;
    }
    const gender = genderOfName(words[0]!);
    const made = group({ name: text, kind: "person", words, named: true, ...(gender && { gender }) });
    push(byLast, last, made);
    push(byFirst, words[0]!, made);
    return made;
  });
  const nearest = new Map<string, Group>(); // by last and first name, as the text goes
  const uses = new Map<Group, number>();
  const short = new Map<string, Group>();
  return names.map(({ text, words, kin }, i) => {
    const full = result[i];
    const word = words.at(-1) ?? "";
    const found =
      full ??
      nearest.get(word) ??
      byLast.get(word)?.[0] ??
      only(byFirst.get(word)) ??
      bySuffix(byLast, words) ??
      short.get(word);
    if (found) {
      uses.set(found, (uses.get(found) ?? 0) + 1);
      // Whoever comes in as kin of another of that name is called by both names.
      if (full && kin && (nearest.get(word) ?? found) !== found) return found;
      for (const key of [found.words.at(-1)!, ...(full ? found.words.slice(0, 1) : [])])
        if ((uses.get(nearest.get(key)!) ?? 0) <= uses.get(found)!) nearest.set(key, found);
      return found;
    }
    const gender = genderOfName(word);
    const made = group({ name: text, kind: "person", words, named: true, ...(gender && { gender }) });
    short.set(word, made);
    return made;
  });
}

const MANY = 32; // bearers of one name that are told apart

function push(map: Map<string, Group[]>, key: string, of: Group): void {
  const list = map.get(key);
  if (!list) map.set(key, [of]);
  else if (list.length < MANY) list.push(of);
}

const only = (list: readonly Group[] | undefined): Group | undefined => (list?.length === 1 ? list[0] : undefined);

/** "Abdul Mahdi" for "Adel Abdul Mahdi". */
function bySuffix(byLast: ReadonlyMap<string, readonly Group[]>, words: readonly string[]): Group | undefined {
  return byLast.get(words.at(-1) ?? "")?.find((each) => words.every((word) => each.words.includes(word)));
}

/** Same last name, and first names that agree or abbreviate each other; middle names may be missing. */
function samePerson(known: readonly string[], words: readonly string[]): boolean {
  const [a, b] = [known[0]!, words[0]!];
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const [short, long] = known.length < words.length ? [known, words] : [words, known];
  return short.length < long.length && short.every((word) => long.includes(word));
}
