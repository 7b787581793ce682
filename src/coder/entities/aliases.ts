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
  if (earlier.country !== undefined && later.country !== undefined && earlier.country !== later.country) return false;
  if (
    earlier.organization !== later.organization &&
    ((earlier.organization !== undefined && later.country !== undefined) ||
      (later.organization !== undefined && earlier.country !== undefined))
  )
    return false;
  const a = telling(earlier.modifiers);
  const b = telling(later.modifiers);
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((word) => many.includes(word));
}

const telling = (modifiers: ReadonlySet<string>): string[] =>
  [...modifiers].filter((word) => !COLOURS.has(word) && !isNation(word));

const isNation = (word: string): boolean =>
  word.length < 20 &&
  NATIONS.find([word.length < 4 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)]) !== undefined;
