/** Who speaks by the order of words alone, where the tree gives nothing: "…," Novak said, and "…," said Novak. */
import type { Range } from "../../language/analysis.js";
import type { Speaker } from "./speaker.js";
import { trimmedSource } from "./spans.js";
import type { Tree } from "./tree.js";

const NOMINAL = /^(NOUN|PROPN|PRON|DET|ADJ|NUM)$/;
const LINK = /^(of|for|the|'s|’s|and|-|in|to)$/i;
const BREAK = /^[,;:.!?"“”()]$/;

/** The run of nominal words just before the verb or, when there is none, just after it; outside of `beside`. */
export function surfaceSpeaker(tree: Tree, verb: number, beside: Range): Speaker {
  const { tokens, syntax, sentences } = tree.analysis;
  const sentence = sentences[tokens[verb]!.sentence]!;
  const nominal = (token: number) => NOMINAL.test(syntax[token]!.upos) || LINK.test(tokens[token]!.text);
  const outside = (token: number) => token < beside.first || token >= beside.last;
  let first = verb;
  while (first > sentence.first && outside(first - 1) && nominal(first - 1) && !BREAK.test(tokens[first - 1]!.text))
    first--;
  let last = verb + 1;
  while (last < sentence.last && outside(last) && nominal(last) && !BREAK.test(tokens[last]!.text)) last++;
  const run = first < verb ? { first, last: verb } : { first: verb + 1, last };
  const source = trimmedSource(tree.analysis, run);
  return source.first < source.last ? { source, sourcing: "stated" } : { source: null, sourcing: "missing" };
}
