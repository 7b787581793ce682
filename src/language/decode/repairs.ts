/** What labels that are decided word by word cannot know of each other, put right in the tree. Rows are a window's, heads document tokens. */
import type { Syntax } from "../analysis.js";

/**
 * A verb has one subject (UD's validation): of two, one before and one behind it, the one behind is its object. Labels are decided
 * word by word and do not know of each other.
 */
export function withOneSubject(rows: readonly Syntax[], offset: number): Syntax[] {
  const subjects = new Map<number, number[]>();
  const objects = new Set<number>();
  rows.forEach(({ head, deprel }, word) => {
    if (deprel === "nsubj") subjects.set(head, [...(subjects.get(head) ?? []), offset + word]);
    if (deprel === "obj") objects.add(head);
  });
  const mistaken = new Set<number>();
  for (const [verb, words] of subjects) {
    const behind = words.filter((word) => word > verb);
    if (behind.length !== 1 || words.length < 2 || objects.has(verb) || rows[verb - offset]?.upos !== "VERB") continue;
    mistaken.add(behind[0]!);
  }
  return rows.map((row, word) => (mistaken.has(offset + word) ? { ...row, deprel: "obj" } : row));
}

/**
 * What stands before "'s" owns the noun behind it (UD: nmod:poss with the "'s" as its case). "Kenya's foreign ministry said"
 * is otherwise often read as two subjects.
 */
export function withPossessors(rows: readonly Syntax[], offset: number): Syntax[] {
  const repaired = [...rows];
  rows.forEach(({ xpos }, mark) => {
    const owner = rows[mark - 1];
    const thing = xpos === "POS" && owner ? phraseHead(rows, mark + 1, offset) : null;
    if (!owner || thing === null || !/^(?:PROPN|NOUN)$/.test(owner.upos)) return;
    const other = rows[thing]!;
    const twice = owner.deprel.startsWith("nsubj") && other.deprel.startsWith("nsubj") && owner.head === other.head;
    if (!twice && !(owner.deprel === "compound" && owner.head === offset + thing)) return;
    repaired[mark - 1] = { ...owner, head: offset + thing, deprel: "nmod:poss" };
    repaired[mark] = { ...rows[mark]!, head: offset + mark - 1, deprel: "case" };
  });
  return repaired;
}

/** The noun that a word and its neighbours to the right hang on; null when it is none. */
function phraseHead(rows: readonly Syntax[], word: number, offset: number): number | null {
  let at = word;
  for (;;) {
    const head = (rows[at]?.head ?? -1) - offset;
    if (head <= at || !isNoun(rows[head])) break;
    at = head;
  }
  return isNoun(rows[at]) ? at : null;
}

const isNoun = (row: Syntax | undefined): boolean => row !== undefined && /^(?:NOUN|PROPN)$/.test(row.upos);
