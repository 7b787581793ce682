/**
 * Institutions under several descriptions: "Iraqi Security Council", "the National Security Council", "the council" share
 * their head, and neither says what the other excludes.
 */
import { NATIONS } from "../actors/nations.js";
import type { Group } from "./group.js";

export interface Described {
  readonly of?: Group;
  /** Last word of the head noun, singular. */
  readonly noun: string;
  /** Lower-case words before the head. */
  readonly modifiers: ReadonlySet<string>;
  readonly country: string | undefined;
  readonly organization: string | undefined;
  readonly definite: boolean;
  readonly plural: boolean;
}

/** Modifiers that praise or blame and tell nobody apart. */
const COLOURS = new Set([
  "so",
  "our",
  "my",
  "its",
  "their",
  "his",
  "her",
  "your",
  "called",
  "-",
  "new",
  "own",
  "valiant",
  "brave",
  "heroic",
  "same",
  "whole",
  "entire",
  "powerful",
  "influential",
  "top",
  "main",
  "international",
  "western",
  "led",
]);

/** True when the later description can mean the earlier: one's modifiers are among the other's, and no nation is against another. */
export function compatible(earlier: Described, later: Described): boolean {
  const known = earlier.of?.codes.country ?? earlier.country;
  if (known !== undefined && later.country !== undefined && known !== later.country) return false;
  if (
    earlier.organization !== later.organization &&
    ((earlier.organization !== undefined && later.country !== undefined) ||
      (later.organization !== undefined && known !== undefined))
  )
    return false;
  if (isInsurgent(earlier) && later.modifiers.size === 0) return false;
  const a = telling(earlier.modifiers);
  const b = telling(later.modifiers);
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((word) => many.includes(word));
}

/** "The army" in a report about a liberation army is that of the state. */
const isInsurgent = ({ noun, modifiers, of }: Described): boolean =>
  noun === "army" && !of?.codes.sectors.includes("MIL") && [...modifiers].some((word) => INSURGENT.test(word));
const INSURGENT = /^(?:liberation|resistance|independence|salvation|republican|revolutionary|free)$/;

/** The words that are left to tell one from another: neither colour nor nation. */
export const telling = (modifiers: ReadonlySet<string>): string[] =>
  [...modifiers].filter((word) => !COLOURS.has(word) && !isNation(word));

function isNation(word: string): boolean {
  if (word.length >= 20) return false;
  const form = NATIONS.find([
    word.length < 4 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
  ])?.form;
  return form === "name" || form === "adjective";
}

const ARTICLES = new Set(["of", "for", "the", "this", "that", "these", "those", "a", "an"]);
export const QUANTIFIERS = new Set(
  "some any several many few other another one no every each both most dozens hundreds thousands".split(" "),
);

/** Words that tell one from another: no articles, quantifiers and marks. Lower case in and out. */
export const modifiersOf = (words: readonly string[]): Set<string> =>
  new Set(
    words.filter(
      (word) => /[\p{L}\p{N}]/u.test(word) && !/^['’]?s$/.test(word) && !ARTICLES.has(word) && !QUANTIFIERS.has(word),
    ),
  );
