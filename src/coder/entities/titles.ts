/** Titles that stand for their holder: "the minister", "the president", "the ministry's spokesman". */
import { telling } from "./aliases.js";
import type { Group, Title } from "./group.js";

const FORMER = new Set(["former", "ex", "vice", "deputy", "acting", "late", "then", "outgoing", "assistant"]);
const RECENT = 30;

/**
 * The person last mentioned that has this title: same head noun, qualifiers and nation not against each other. Undefined
 * when nobody has, so that a description never falls to the wrong person. `names`: those of the title's words that are names themselves.
 */
export function holderOf(
  persons: readonly Group[],
  title: Title,
  names: ReadonlySet<string> = new Set(),
): Group | undefined {
  return lastWith(persons, title) ?? onlyWith(persons, withoutNames(title, names));
}

/** "The South Carolina senator" for the one senator of the text, though nothing has told where he is from. */
function onlyWith(persons: readonly Group[], title: Title): Group | undefined {
  const holders = new Set(
    persons.filter((each) => each.named && !each.closed && each.titles.some((known) => fits(known, title))),
  );
  return holders.size === 1 ? [...holders][0] : undefined;
}

const withoutNames = (title: Title, names: ReadonlySet<string> = new Set()): Title => ({
  ...title,
  modifiers: new Set([...title.modifiers].filter((word) => !names.has(word))),
});

function lastWith(persons: readonly Group[], title: Title): Group | undefined {
  const seen = new Set<Group>();
  for (let i = persons.length - 1; i >= 0 && seen.size < RECENT; i--) {
    const person = persons[i]!;
    if (seen.has(person)) continue;
    seen.add(person);
    if (!person.closed && person.titles.some((known) => fits(known, title))) return person;
  }
  return undefined;
}

/** True when the title asked for can be the one that is known. */
export function fits(known: Title, title: Title): boolean {
  if (known.country !== undefined && title.country !== undefined && known.country !== title.country) return false;
  const full = known.noun.split(/[\s-]/);
  const asked = title.noun.split(/[\s-]/);
  if (full.length < asked.length || asked.some((word, i) => full[full.length - asked.length + i] !== word))
    return false;
  const rest = [...full.slice(0, full.length - asked.length), ...known.modifiers];
  if (rest.some((word) => FORMER.has(word)) !== [...title.modifiers].some((word) => FORMER.has(word))) return false;
  const told = telling(title.modifiers).filter((word) => !asked.includes(word) && word !== "-");
  return told.every((word) => full.includes(word) || known.modifiers.has(word));
}
