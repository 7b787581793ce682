/** Whether the understood subject of a participle can be the one who speaks: "…, claiming the act was in response to …". */
import type { Draft } from "./draft.js";
import type { Mentions } from "./mentions.js";
import { DEEDS } from "./titles.table.js";
import { type Tree, dependent, dependents, formOf, has, headOf, lemmaOf } from "./tree.js";
import { ISSUED, SPOKESPERSONS, UNNAMED } from "./cues.table.js";

const SPEAKS = new Set(["person", "organization", "country", "group", "agency"]);
const POINTING = /^(the|this|that|these|those|its|their)$/;

/**
 * True when the understood subject of a participle cannot be the one who speaks: the content is about a deed told before ("the act", "the
 * strikes") that has another agent in the sentence. Whoever explains a deed is as a rule the one who did it, so that the source stays open.
 */
export function contradicted(tree: Tree, { head, source, contents }: Draft, mentions: Mentions): boolean {
  const host = tree.heads[head] ?? -1;
  const content = contents[0];
  if (!source || host < 0 || !content || deedIn(tree, content.first, content.last) === undefined) return false;
  const speaker = headOf(tree, source);
  const agent = agentBefore(tree, head, host, speaker);
  return agent !== undefined && !sameParty(tree, agent, speaker, mentions);
}

/** True for names of those who speak, persons, pronouns for persons and written statements. */
export function canSpeak(tree: Tree, token: number, mentions: Mentions): boolean {
  const lemma = lemmaOf(tree, token);
  const mention = mentions.covering(token);
  const kind = mention && mentions.entity(mention.entity)?.kind;
  if (kind && SPEAKS.has(kind)) return true;
  if (tree.analysis.syntax[token]?.upos === "PRON") return /^(he|she|they|who|we|i)$/.test(formOf(tree, token));
  if (UNNAMED.has(lemma) || SPOKESPERSONS.has(lemma) || ISSUED.has(lemma)) return true;
  return tree.analysis.syntax[token]?.upos === "PROPN";
}

/** A pointing noun for a deed at the head of the content: "the act was …". */
function deedIn(tree: Tree, first: number, last: number): number | undefined {
  for (let token = first; token < Math.min(last, first + 6); token++) {
    if (!DEEDS.has(lemmaOf(tree, token))) continue;
    const pointed = dependents(tree, token, "det", "nmod:poss").some((mark) => POINTING.test(formOf(tree, mark)));
    if (pointed || POINTING.test(formOf(tree, token - 1))) return token;
  }
  return undefined;
}

/** The agent named beside the last deed before the participle: "US" in "US airstrikes", "the strikes by Turkey". */
function agentBefore(tree: Tree, participle: number, host: number, speaker: number): number | undefined {
  const { syntax } = tree.analysis;
  const from = Math.min(host, tree.extent[host]!.first);
  for (let token = participle - 1; token >= from; token--) {
    if (token === speaker || syntax[token]?.upos !== "NOUN" || !DEEDS.has(lemmaOf(tree, token))) continue;
    const beside = dependent(tree, token, "nmod:poss", "amod", "compound");
    const by = dependents(tree, token, "nmod").find((child) =>
      dependents(tree, child, "case").some((mark) => formOf(tree, mark) === "by"),
    );
    const agent = by ?? beside;
    if (agent !== undefined && /^\p{Lu}/u.test(tree.analysis.tokens[agent]!.text)) return agent;
  }
  return undefined;
}

function sameParty(tree: Tree, agent: number, speaker: number, mentions: Mentions): boolean {
  const [one, other] = [mentions.covering(agent)?.entity, mentions.covering(speaker)?.entity];
  if (one !== undefined && other !== undefined) return one === other;
  return formOf(tree, agent) === formOf(tree, speaker) || has(tree.extent[speaker]!, agent);
}
