/**
 * The base form of a regular inflection, by the spelling rules of English (Quirk et al. 1985, 3.5 to 3.10, 5.80): for words that the
 * lemma head leaves as they stand although their tag says that they are inflected. Irregular forms are the head's alone.
 */

const VOWEL = /[aeiouy]/;
/** One syllable that ends in one vowel and one consonant: without a final e its consonant would have been doubled. */
const SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/;
const DOUBLED = /([bdgkmnprt])\1$/;
/** Stems of more syllables that want their e back, by how they end. */
const WITH_E =
  /(?:[cuvz]|[^s]s|[^n]g|(?:ch|rr)ang|eng|lung|[^eo]at|creat|[^a]ir|[^o]ur|[^e]ar|[^aeo]in|[^ao]id|[^o]ud|[^o]ut|[mv]ot|nor|[pt]lor|stor|[^aeiou][bdgkptz]l)$/;

/** @param form a small-letter word @param xpos its Penn tag @returns the base form, or null when it is not regularly inflected */
export function regularBase(form: string, xpos: string): string | null {
  if (xpos === "NNS" || xpos === "VBZ") return withoutS(form);
  if (xpos === "VBD" || xpos === "VBN") return form.endsWith("ied") ? `${form.slice(0, -3)}y` : stem(form, "ed");
  return xpos === "VBG" ? stem(form, "ing") : null;
}

function withoutS(form: string): string | null {
  if (!/[^su'’]s$/.test(form) || form.length < 4) return null;
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(form) ? form.slice(0, -2) : form.slice(0, -1);
}

function stem(form: string, ending: string): string | null {
  const rest = form.slice(0, -ending.length);
  if (!form.endsWith(ending) || rest.length < 2 || !VOWEL.test(rest)) return null;
  if (DOUBLED.test(rest)) return rest.slice(0, -1);
  return SHORT.test(rest) || WITH_E.test(rest) ? `${rest}e` : rest;
}
