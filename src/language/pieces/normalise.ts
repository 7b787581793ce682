/** BERT's uncased basic tokenizer on one word (Devlin et al. 2019): small letters, no accents, punctuation and CJK apart. */

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;
const PUNCTUATION = /\p{P}/u;
const CJK = /[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u{20000}-\u{2fa1f}]/u;
/** Non-spacing marks and everything of category C (control, format, unassigned, private, surrogates) is dropped. */
const DROPPED = /[\p{Mn}\p{C}\ufffd]/u;
const SPACE = /[\p{Zs}\t\n\r]/u;
const PLAIN = /^[a-z0-9]+$/;

/** The runs that WordPiece then cuts, each without spaces. */
export function normalise(word: string): string[] {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return [lower];
  const runs: string[] = [];
  let fresh = true;
  for (const char of lower.normalize("NFD")) {
    if (SPACE.test(char)) fresh = true;
    else if (DROPPED.test(char)) continue;
    else if (ASCII_PUNCTUATION.test(char) || PUNCTUATION.test(char) || CJK.test(char)) {
      runs.push(char);
      fresh = true;
    } else if (fresh) {
      runs.push(char);
      fresh = false;
    } else runs.push(runs.pop()! + char);
  }
  return runs;
}
