/**
 * Nouns of headlines with a bare name before them that has not done what they name: "Mali attack" says where, "mayor protest" says about
 * what. A land's name owns nothing, unlike "Mali's attack" and "the Malian attack"; who is attacked "on" or "against" leaves the name to the doer.
 */
import { dependents, formOf, lemmaOf, relationOf } from "../attribution/tree.js";
import { NATIONS } from "../actors/nations.js";
import { inCapitals } from "../actors/words-key.js";
import { agentOf, entityOf, isNominal, prepositionOf, type Scene } from "./scene.js";
import type { Candidate } from "./triggers.js";

/** Violence that happens somewhere; what only armed forces do ("airstrike", "offensive", "shelling") is named after them as readily. */
const VIOLENCE = new Set(
  `abduction ambush assassination attack beheading blast bloodshed bombing clash conflict execution explosion fighting insurgency
   kidnap kidnapping killing massacre murder rampage riot shooting siege slaughter stabbing unrest uprising violence war`.split(
    /\s+/,
  ),
);
const AT = /^(?:on|against|at|with|between|in|near)$/;

/** True for a name or noun right before a noun that says where it was or what it was about, and not who did it. */
export function isWhereabouts(scene: Scene, { token, type }: Candidate, head: number): boolean {
  if (head >= token || !standsBefore(scene, head, token)) return false;
  if (type === "PROTEST") return isOnePerson(scene, head);
  return type === "ASSAULT" && isLandOnly(scene, head) && isViolence(scene, token) && !hasObject(scene, token);
}

/** Right before the noun with nothing but other nouns between, and neither a possessor nor a part of a compound of two. */
function standsBefore({ tree, analysis }: Scene, head: number, token: number): boolean {
  if (/^(?:nmod:poss|amod)$/.test(analysis.syntax[head]!.deprel) || formOf(tree, head + 1) === "-") return false;
  for (let at = head + 1; at < token; at++) if (!/^NNP?S?$/.test(analysis.syntax[at]!.xpos)) return false;
  return relationOf(tree, head) !== "conj" && dependents(tree, head, "conj", "det", "case").length === 0;
}

const isViolence = ({ tree, analysis }: Scene, token: number): boolean =>
  (VIOLENCE.has(lemmaOf(tree, token)) || VIOLENCE.has(formOf(tree, token))) &&
  (analysis.syntax[token]!.upos === "NOUN" ||
    (formOf(tree, token).endsWith("ing") && dependents(tree, token, "aux", "obj").length === 0));

/** "Mali", "Kabul"; "US" and "UK" have no adjective in headlines, and stand for it. */
function isLandOnly({ analysis }: Scene, head: number): boolean {
  const word = analysis.tokens[head]!.text;
  return !inCapitals(word) && /^(?:name|capital|region)$/.test(NATIONS.find([word])?.form ?? "");
}

/** "Iran attack on base", "Russia attack kills two in Odesa": who or what was attacked, or where, is told behind. */
function hasObject(scene: Scene, token: number): boolean {
  const { tree, analysis } = scene;
  const { last } = analysis.sentences[analysis.tokens[token]!.sentence]!;
  for (let at = token + 1; at < last; at++)
    if (
      isNominal(scene, at) &&
      AT.test(prepositionOf(scene, at)) &&
      !/^(?:obl|nmod):tmod$/.test(analysis.syntax[at]!.deprel)
    )
      return true;
  return AT.test(formOf(tree, token + 1));
}

/** One office or person: crowds protest, and what a single one stands before is about him. */
function isOnePerson(scene: Scene, head: number): boolean {
  const entity = entityOf(scene, head);
  if (entity?.kind === "person") return scene.analysis.syntax[head]!.xpos !== "NNS";
  const match = agentOf(scene, head);
  return match?.agent.kind === "person" && !match.plural;
}
