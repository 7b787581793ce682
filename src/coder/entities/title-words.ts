/** Titles in front of a name: "Iraqi Prime Minister", "Mrs.". */
import { agentAtEnd } from "../actors/agents.js";
import type { Coding, Registry } from "../actors/registry.js";
import type { Tree } from "../attribution/tree.js";
import { modifiersOf } from "./aliases.js";
import { genderOfWord } from "./gender.js";
import { learn, type Group, type Title } from "./group.js";

export interface FoundTitle {
  readonly title: Title;
  readonly codes: Coding["codes"] | undefined;
  readonly word: string;
  readonly heads: readonly number[];
}

const LONGEST_TITLE = 10;

/** The title that ends directly before a person's name: "Iraqi Prime Minister", "Mr.". */
export function titleBefore(tree: Tree, registry: Registry, at: number): FoundTitle | undefined {
  const { tokens } = tree.analysis;
  const before = tokens[at - 1];
  if (!before || before.sentence !== tokens[at]?.sentence) return undefined;
  if (genderOfWord(before.text) && before.text.length < 5)
    return {
      title: { noun: "", modifiers: new Set(), country: undefined },
      codes: undefined,
      word: before.text,
      heads: [],
    };
  let first = at - 1;
  while (
    first > 0 &&
    at - first < LONGEST_TITLE &&
    tokens[first - 1]!.sentence === before.sentence &&
    !STOPS.test(tokens[first - 1]!.text) &&
    /^(?:NOUN|PROPN|ADJ|PART|PUNCT|ADP)$/.test(tree.analysis.syntax[first - 1]!.upos) &&
    tree.analysis.syntax[first - 1]!.upos !== "ADP"
  )
    first--;
  const words = tokens.slice(first, at).map(({ text }) => text);
  const agent = agentAtEnd(words);
  if (!agent || agent.agent.kind !== "person" || agent.plural) return undefined;
  const coding = registry.code(words);
  return {
    title: {
      noun: agent.agent.noun,
      modifiers: modifiersOf(words.slice(0, -1).map((word) => word.toLowerCase())),
      country: coding?.codes.country,
    },
    codes: coding?.codes,
    word: before.text,
    heads: [at - 1],
  };
}

const STOPS = /^[,;:.()"“”—–]$/u;

/** Gives a person a title, with the gender and codes that it tells. */
export function addTitle(of: Group, { title, codes, word, heads }: FoundTitle): void {
  const gender = of.gender ?? genderOfWord(word);
  if (gender) of.gender = gender;
  if (title.noun !== "") of.titles.push(title);
  of.heads.push(...heads);
  learn(of, codes);
}
