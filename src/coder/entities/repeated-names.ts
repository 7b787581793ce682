/** Names of persons that the encoder found once and passed over elsewhere. */
import type { Analysis } from "../../language/analysis.js";
import type { FoundName } from "./names.js";
import { nameWords } from "./persons.js";

const CONFIDENCE = 0.6;

/** The names, and every further capitalised occurrence of the last name of someone who is named in full; sorted. */
export function withRepeated({ tokens, syntax }: Analysis, names: readonly FoundName[]): FoundName[] {
  const words = tokens.map(({ text }) => text);
  const full = new Map<string, Set<string>>(); // last name -> the words before it
  const taken = new Uint8Array(words.length);
  for (const { first, last, type } of names) {
    taken.fill(1, first, last);
    if (type !== "Person") continue;
    const parts = nameWords(words.slice(first, last));
    if (parts.length < 2 || parts.at(-1)!.length < 3) continue;
    const before = full.get(parts.at(-1)!) ?? new Set<string>();
    for (const part of parts.slice(0, -1)) before.add(part);
    full.set(parts.at(-1)!, before);
  }
  if (full.size === 0) return [...names];
  const found: FoundName[] = [...names];
  for (let at = 0; at < words.length; at++) {
    if (taken[at] || syntax[at]!.upos !== "PROPN" || !/^\p{Lu}/u.test(words[at]!)) continue;
    const before = full.get(nameWords([words[at]!])[0] ?? "");
    if (!before) continue;
    let first = at;
    while (first > 0 && !taken[first - 1] && tokens[first - 1]!.sentence === tokens[at]!.sentence) {
      const word = words[first - 1]!;
      if (!/^\p{Lu}/u.test(word) || !before.has(nameWords([word])[0] ?? "")) break;
      first--;
    }
    taken.fill(1, first, at + 1);
    found.push({ first, last: at + 1, type: "Person", confidence: CONFIDENCE });
  }
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}
