/**
 * The base form of a regular inflection, by the spelling rules of English (Quirk et al. 1985, 3.5 to 3.10, 5.80). Where they leave
 * open whether a final e or a doubled consonant is the stem's own, a list of words decides.
 */

const VOWEL = /[aeiouy]/;
/** One syllable that ends in one vowel and one consonant: without a final e its consonant would have been doubled. */
const SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/;
const DOUBLED = /([bdgkmnprt])\1$/;
/** "Expelled", "rebelled": of more syllables an l behind one vowel is doubled, but not that of words made with "call", "fill" and their like. */
const LONG_L = /[aeiouy][^aeiouy]+[aeiou]ll$/;
const KEPT_L = /(?:call|fall|fill|pall|[^t]roll|sell|spell|stall|tell|thrall|well|will)$/;
/** Stems of more syllables that want their e back, by how they end. */
const WITH_E =
  /(?:[cuvz]|[^s]s|[^n]g|(?:ch|rr)ang|eng|lung|[^eo]at|creat|[^a]ir|[^o]ur|[^e]ar|[^aeo]in|[^ao]id|[^o]ud|[^o]ut|[mv]ot|nor|[pt]lor|stor|[^aeiou][bdgkptz]l)$/;

/**
 * What the base form may be, the likeliest first.
 * @param form a small-letter word
 * @param xpos its Penn tag
 * @returns none when the word is not regularly inflected
 */
export function regularBases(form: string, xpos: string): string[] {
  if (xpos === "NNS" || xpos === "VBZ") return withoutS(form);
  if (xpos === "VBD" || xpos === "VBN") return form.endsWith("ied") ? [`${form.slice(0, -3)}y`] : stems(form, "ed");
  return xpos === "VBG" ? stems(form, "ing") : [];
}

function withoutS(form: string): string[] {
  if (!/[^su'’]s$/.test(form) || form.length < 4) return [];
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return [`${form.slice(0, -3)}y`, form.slice(0, -1)];
  return /(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(form) ? [form.slice(0, -2)] : [form.slice(0, -1)];
}

function stems(form: string, ending: string): string[] {
  const rest = form.slice(0, -ending.length);
  if (!form.endsWith(ending) || rest.length < 2 || !VOWEL.test(rest)) return [];
  const doubled = /([^aeiou])\1$/.test(rest) ? [rest.slice(0, -1)] : [];
  if (DOUBLED.test(rest) || (LONG_L.test(rest) && !KEPT_L.test(rest))) return [...doubled, rest];
  const silent = SHORT.test(rest) || WITH_E.test(rest);
  return [...(silent ? [`${rest}e`, rest] : [rest, `${rest}e`]), ...doubled];
}
