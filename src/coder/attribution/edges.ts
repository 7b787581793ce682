/**
 * Who says a headline, where no verb tells it: "Police: gunmen killed two", "Truce holds in Tigray – monitors", "Taipei: China ‘will pay’".
 *
 * Before a colon a role, a person or a body speaks what follows, when that tells of something. A land or its seat says where, as in "Gaza: 12
 * killed", unless what follows is talk: a quotation, words in the first person, or what another land will, would or must do. Behind the
 * last colon or dash a role, a person, a body or a land speaks; a news agency behind a dash is the credit.
 */
import type { Analysis } from "../../language/analysis.js";
import type { Entity } from "../../records/index.js";
import { NATIONS } from "../actors/nations.js";
import type { Edge } from "../labels/edges.js";
import type { EntityIndex } from "../layers.js";
import { SELF } from "../labels/labels.table.js";
import { tokensIn } from "../ranges.js";
import { CUE_VERBS } from "./cues.table.js";
import type { Draft } from "./draft.js";
import { trimmedContent, trimmedSource } from "./spans.js";
import { keyIn } from "./stems.js";
import { formOf, type Tree } from "./tree.js";

/** The drafts of the edges of a text; the mark is the cue. */
export function edgeDrafts(tree: Tree, edges: readonly Edge[], entities: EntityIndex): Draft[] {
  const { analysis } = tree;
  return edges.flatMap((edge) => {
    if (!speaks(tree, edge, entities)) return [];
    const mark = tokensIn(analysis.tokens, edge.mark);
    const source = trimmedSource(analysis, tokensIn(analysis.tokens, edge.words));
    const content = trimmedContent(analysis, tokensIn(analysis.tokens, edge.rest));
    if ([mark, source, content].some(({ first, last }) => first >= last)) return [];
    return {
      cue: mark,
      head: mark.first,
      source,
      sourcing: "stated" as const,
      contents: [content],
      act: "state" as const,
      confidence: 0.75,
      finder: "quotation" as const,
    };
  });
}

const SPEAKING: ReadonlySet<Entity["kind"]> = new Set<Entity["kind"]>([
  "person",
  "organization",
  "group",
  "agency",
  "country",
]);

function speaks(tree: Tree, { kind, words, mark, rest }: Edge, entities: EntityIndex): boolean {
  const { analysis } = tree;
  const front = words.start < rest.start;
  const content = tokensIn(analysis.tokens, rest);
  if (kind === "label" || kind === "time" || !tells(tree, content)) return false;
  if (front && isToldAtEnd(tree, content)) return false;
  if (kind === "place") return isTalk(analysis, content);
  const source = tokensIn(analysis.tokens, words);
  for (let token = source.first; token < source.last; token++)
    if (/^(?:VB[DPZ]|MD)$/.test(analysis.syntax[token]!.xpos)) return false;
  const entity = entities.at(source)?.kind;
  const dashed = formOf(tree, tokensIn(analysis.tokens, mark).first) !== ":";
  if (!front && dashed && entity === "agency") return false;
  return kind === "role" || (entity !== undefined && SPEAKING.has(entity));
}

const ASKED = /^(?:what|why|how|who|when|where|which|whose|is|are|was|were|does|do|did|can|should)$/;

/** Something happens in it: a clause or the name of a happening; no question, and no heading ("what we know", "five takeaways"). */
function tells(tree: Tree, { first, last }: { first: number; last: number }): boolean {
  if (ASKED.test(formOf(tree, first)) || formOf(tree, last - 1) === "?") return false;
  const { syntax, triggers } = tree.analysis;
  return (
    syntax.slice(first, last).some(({ upos, xpos }) => /^(?:VERB|AUX)$/.test(upos) || /^(?:VB|MD)/.test(xpos)) ||
    triggers.some(({ token }) => first <= token && token < last)
  );
}

/** "Ghana: police shot miners, report finds": the clause at the end says who tells it, and the label what it is about. */
function isToldAtEnd(tree: Tree, { first, last }: { first: number; last: number }): boolean {
  const verb = last - 1;
  const told = /^VB[DPZ]$/.test(tree.analysis.syntax[verb]!.xpos) && keyIn(CUE_VERBS, tree, verb) !== undefined;
  return told && tree.forms.slice(Math.max(first, verb - TELLER), verb).includes(",");
}
const TELLER = 6; // words

const QUOTED = /["“”‘«]|(?:^|\s)'/u;
const MODAL = /^(?:will|would|must|should|shall|cannot|can|may|wo|ca)$/;

/** A quotation, the first person, or what a land will, would or must do. */
function isTalk({ text, tokens }: Analysis, { first, last }: { first: number; last: number }): boolean {
  const words = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  if (QUOTED.test(words) || SELF.test(words)) return true;
  const forms = tokens.slice(first, last).map((token) => token.text);
  return forms.some((form) => MODAL.test(form)) && forms.some((_, at) => NATIONS.longestAt(forms, at) !== undefined);
}
