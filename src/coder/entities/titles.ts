/** Titles that stand for their holder: "the minister", "the president", "the ministry's spokesman". */
import { dependents, formOf, type Tree } from "../attribution/tree.js";
import { telling } from "./aliases.js";
import { isUnnamed, type Group, type Title } from "./group.js";

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

/**
 * "The governor said … Governor Ana Ruiz told …", "MINISTER: …" above "Defence Minister Ana Ruiz": the holder of the title who was spoken of before
 * without a name, as one whom everybody knows.
 */
export function holderBefore(tree: Tree, persons: readonly Group[], title: Title, at: number): Group | undefined {
  const before = persons.findLast((each) => isUnnamed(each) && each.titles.some((known) => fits(title, known)));
  const first = before?.mentions[0];
  if (!first || sentencesBetween(tree, first.first, at) > LEAD) return undefined;
  const pointed = /^(?:the|its|their|his|her)$/.test(formOf(tree, first.first)) || formOf(tree, first.last) === ":";
  return pointed && dependents(tree, first.head, "acl").length === 0 ? before : undefined;
}

/** So many sentences after the description its holder is named at the latest. */
const LEAD = 8;

const sentencesBetween = ({ analysis: { tokens } }: Tree, a: number, b: number): number =>
  tokens[b]!.sentence - tokens[a]!.sentence;

function fits(known: Title, title: Title): boolean {
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
