/** Set phrases of offices, diplomacy and newsrooms, in which a word names no happening. */
import { formOf } from "../attribution/tree.js";
import type { Scene } from "./scene.js";

/** Phrases by words, the word that looks like an event marked by a star. */
const PHRASES = `
  *charge d'affaires|*charge d’affaires|*charge d ' affaires|*chargé d'affaires|*charges d'affaires
  note of *protest|notes of *protest|letter of *protest|*protest note|*protest notes|note *verbale|notes *verbale
  press *release|media *release|news *release|for immediate *release|date of *release
  *end up|*ends up|*ended up|*ending up
  *water cannon|*water cannons|noon *briefing|point of *order|*take part|*takes part|*took part|*taken part|*taking part`
  .trim()
  .split(/[|\n]/)
  .map((phrase) => {
    const words = phrase.trim().split(" ");
    const at = words.findIndex((word) => word.startsWith("*"));
    return { words: words.map((word) => word.replace("*", "")), at };
  });

/** Whether a token is a word of such a phrase: the "release" of "for immediate release". */
export const isSetPhrase = ({ tree }: Scene, token: number): boolean =>
  PHRASES.some(({ words, at }) => words.every((word, index) => formOf(tree, token - at + index) === word));
