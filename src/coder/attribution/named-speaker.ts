/** Who is named in a source, however the parser hung the words: "longtime pollster Jan Mora", "the envoy's aide, Eva Lind,". */
import type { Range } from "../../language/analysis.js";
import type { Mentions } from "./mentions.js";
import { type Tree, formOf, headOf } from "./tree.js";

/** Words after which names belong to someone else. */
const ENDS = /^(?:who|whom|whose|which|that|when|where|including|like|such)$/;
const GENITIVE = /^['’]s?$/;

/** The one person who is named as the source, and in no phrase or clause beside it; null when none is or several are. */
export function personNamedIn(tree: Tree, source: Range, mentions: Mentions): string | null {
  const found = new Set<string>();
  let beside = false;
  for (let token = source.first; token < source.last; token++) {
    if (ENDS.test(formOf(tree, token)) || isParticiple(tree, token)) break;
    if (tree.analysis.syntax[token]!.upos === "ADP") beside = true;
    if (formOf(tree, token) === ",") beside = false;
    const mention = mentions.covering(token);
    if (mention?.form !== "name" || mention.first !== token || mention.last > source.last) continue;
    token = mention.last - 1;
    const own = mentions.entity(mention.entity)?.kind === "person" && !GENITIVE.test(formOf(tree, mention.last));
    if (own && !beside) found.add(mention.entity);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** The one institution whose name ends a source, set beside its noun: "mine owner Tolva Coal", "the group, the Ridge Brigade". */
export function bodyNamedIn(tree: Tree, source: Range, mentions: Mentions): string | null {
  const mention = mentions.covering(source.last - 1) ?? mentions.covering(source.last - 2);
  if (mention?.form !== "name" || mention.first <= source.first || mention.last < source.last - 1) return null;
  const kind = mentions.entity(mention.entity)?.kind;
  if (kind !== "organization" && kind !== "agency") return null;
  const before = /^(?:a|an|the)$/.test(formOf(tree, mention.first - 1)) ? mention.first - 2 : mention.first - 1;
  const beside = formOf(tree, before) === "," || tree.analysis.syntax[before]?.upos === "NOUN";
  return beside && before >= source.first ? mention.entity : null;
}

/** The head of a source; when the parser puts it in a phrase or clause beside the noun, the noun before that. */
export function headOfSource(tree: Tree, source: Range): number {
  const head = behindGenitive(tree, source, headOf(tree, source));
  let last = -1;
  for (let token = source.first; token < head; token++) {
    const { upos } = tree.analysis.syntax[token]!;
    const ends = upos === "ADP" || ENDS.test(formOf(tree, token)) || isParticiple(tree, token);
    if (ends && last >= 0) return last;
    if (/^(?:NOUN|PROPN|PRON)$/.test(upos)) last = token;
  }
  return head;
}

/** "the senator’s doctor": never the one whose doctor it is, whatever the parser takes for the head. */
function behindGenitive(tree: Tree, source: Range, head: number): number {
  if (!GENITIVE.test(formOf(tree, head + 1)) || head + 2 >= source.last) return head;
  const isNoun = (token: number): boolean =>
    token < source.last && /^(?:NOUN|PROPN)$/.test(tree.analysis.syntax[token]!.upos);
  let noun = head + 2;
  while (noun < source.last && !isNoun(noun)) noun++;
  while (isNoun(noun + 1)) noun++;
  return noun < source.last ? noun : head;
}

/** "judges handling lawsuits", "a letter obtained by": what follows tells of the noun before. */
const isParticiple = ({ analysis }: Tree, token: number): boolean =>
  /^VB[GN]$/.test(analysis.syntax[token]!.xpos) && /^(?:NOUN|PROPN)$/.test(analysis.syntax[token - 1]?.upos ?? "");
