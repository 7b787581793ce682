/** Is a text English? The words that every English sentence is full of, then franc's trigrams when they are few. */
import { francAll } from "franc-min";

const FUNCTION_WORDS = new Set(
  (
    "the of and to in a is was that for on it with as by at from be are were has have had he she they his her their its an but not " +
    "this which who said will would been after before over more than or we i you"
  ).split(" "),
);
const ENOUGH = 40; // letters below which no verdict is given
const SHARE = 0.12; // of function words, below which a text of some length is doubted

/** "en", "und" when the text is too short to tell, or the ISO 639-3 code of another language. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < ENOUGH) return "und";
  const common = words.filter((word) => FUNCTION_WORDS.has(word)).length / words.length;
  if (common >= SHARE) return "en";
  const ranking = francAll(sample, { minLength: ENOUGH });
  const [best, score] = ranking[0] ?? ["und", 0];
  const english = ranking.find(([code]) => code === "eng")?.[1] ?? 0;
  if (best === "und") return "und";
  return best === "eng" || (common >= SHARE / 2 && english > 0.85 * score) ? "en" : best;
}
