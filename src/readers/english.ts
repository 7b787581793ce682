/** Is a text English? Its script first, then the words that the sentences of a language are full of, then franc's trigrams. */
import { francAll } from "franc-min";
import { ENGLISH, OTHERS } from "./function-words.js";

const SAMPLE = 20_000; // code units looked at
const ENOUGH = 40; // letters below which English is not told from a list of names
const MANY = 120; // letters from which trigrams are heard against a text that few function words speak for
const SHARE = 0.12; // of function words, which English prose never falls below
const DISTINCT = 3; // function words of another language, below which they may come from names

const NOT_LATIN = /(?![\p{Script=Latin}\p{Script=Common}])\p{L}/gu;
/** Scripts that franc has no language for, as the subtags of BCP 47; the Locale knows who writes in them. */
const SCRIPTS = "Armn Geor Hebr Khmr Laoo Mong Nkoo Tfng Thaa Tibt".split(" ");

/**
 * "en"; "und" when the text is too short to tell; else the code of another language: ISO 639-3, or BCP 47 where only the script
 * tells it; "mis" for letters that nobody here knows.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const foreign = sample.match(NOT_LATIN)?.length ?? 0;
  if (2 * foreign > letters) return ofScript(sample);
  const words = sample.match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word.toLowerCase())).length;
  const other = rivalOf(words);
  if (other && other.count > english) return other.language;
  const common = english / words.length;
  if (letters < ENOUGH) return "und";
  if (common >= SHARE) return "en";
  const ranking = francAll(sample, { minLength: ENOUGH });
  const [best, score] = ranking[0] ?? ["und", 0];
  const close = (ranking.find(([code]) => code === "eng")?.[1] ?? 0) > 0.85 * score;
  if (best === "eng" || (common >= SHARE / 2 && close)) return "en";
  // Trigrams see other languages in names; one whose words are known must have been heard by these.
  return letters < MANY || OTHERS.has(best) ? "und" : best;
}

/** The other language that most words speak for. Those with one capital may be parts of names, as in "La Paz". */
function rivalOf(found: readonly string[]): { language: string; count: number } | null {
  const words = found.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word.toLowerCase() : word));
  let best: { language: string; count: number } | null = null;
  for (const [language, list] of OTHERS) {
    const its = words.filter((word) => list.has(word));
    if (its.length > (best?.count ?? 0) && new Set(its).size >= DISTINCT) best = { language, count: its.length };
  }
  return best;
}

/** The language of a text that is mostly not in Latin letters. */
function ofScript(text: string): string {
  const rest = text.replace(/[\p{Script=Latin}\s]+/gu, " ");
  const best = francAll(rest, { minLength: 1 })[0]?.[0] ?? "und";
  if (best !== "und") return best;
  const script = SCRIPTS.find((each) => new RegExp(`\\p{Script=${each}}`, "u").test(rest));
  return script ? new Intl.Locale(`und-${script}`).maximize().language : "mis";
}
