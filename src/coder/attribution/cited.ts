/** "…, a mediator said, citing two officials": what the one says, the others have told. */
import { actOf } from "./act.js";
import type { Draft } from "./draft.js";
import { nounPhrase } from "./speaker.js";
import { keyIn } from "./stems.js";
import { type Tree, dependent, formOf, has } from "./tree.js";
import { speaks } from "./witness.js";

const CITING = new Set(["quote", "cite"]);

/** The drafts; those of a participle that cites someone who can speak say what the verb beside it says, with the one cited as source. */
export function withCited(tree: Tree, drafts: readonly Draft[]): readonly Draft[] {
  const made = tree.analysis.tokens.flatMap(({ index }) => citedDraft(tree, drafts, index) ?? []);
  const heads = new Set(made.map(({ head }) => head));
  return made.length === 0 ? drafts : [...drafts.filter(({ head }) => !heads.has(head)), ...made];
}

function citedDraft(tree: Tree, drafts: readonly Draft[], token: number): Draft | null {
  const { syntax, tokens, sentences } = tree.analysis;
  if (syntax[token]?.xpos !== "VBG" || keyIn(CITING, tree, token) === undefined) return null;
  const object = dependent(tree, token, "obj");
  if (object === undefined || object < token || !speaks(tree, object)) return null;
  const phrase = nounPhrase(tree, object, token);
  const { sentence } = tokens[token]!;
  // "quoting officials as saying that …" has a content of its own.
  for (let at = object + 1; at < sentences[sentence]!.last; at++)
    if (formOf(tree, at) === "as" && /^VBG$/.test(syntax[at + 1]?.xpos ?? "")) return null;
  const far = ({ head }: Draft) => Math.abs(head - token);
  const host = drafts
    .filter(
      ({ cue, head, contents }) =>
        cue !== null &&
        tokens[head]!.sentence === sentence &&
        head !== token &&
        !has(phrase, head) &&
        !contents.some((content) => has(content, token)),
    )
    .sort((a, b) => far(a) - far(b))[0];
  if (!host) return null;
  const cue = { first: token, last: token + 1 };
  return {
    cue,
    head: token,
    source: phrase,
    sourcing: "stated",
    contents: host.contents,
    act: actOf(tree, cue, token),
    confidence: 0.7,
    finder: "syntax",
  };
}
