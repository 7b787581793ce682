/** The parties inside a noun phrase, and participants as the record has them. */
import type { Range } from "../../language/analysis.js";
import type { Participant } from "../../records/index.js";
import { roundValue } from "../counts/numerals.js";
import { appositions, dependents, formOf, type Tree } from "../attribution/tree.js";
import { spanOf } from "../ranges.js";
import { agents, isPassive, isVerbal, under } from "./clause.js";
import { isMunition } from "./instruments.js";
import { agentOf, canAct, entityOf, isNominal, phraseOf, prepositionOf, together, type Scene } from "./scene.js";
import { isUndergone, undergoers } from "./undergone.js";

const BEFORE = ["nmod:poss", "amod", "compound", "nmod", "det"];

/**
 * The heads of the parties that a noun phrase names: the noun itself (with its coordinates) when it can act, else who
 * stands within it: possessor, adjective of nationality, agent of a participle, then other phrases ("Iran's offer", "an appeal filed
 * by lawyers").
 */
export function partiesIn(scene: Scene, head: number, depth = 0): number[] {
  const own = together(scene, head).filter((each) => canAct(scene, each));
  if (own.length > 0) return own;
  if (depth > 3) return [];
  const before = partiesBefore(scene, head);
  if (before.length > 0) return before;
  const by = dependents(scene.tree, head, "acl").flatMap((each) => (isPassive(scene, each) ? agents(scene, each) : []));
  const filed = by.flatMap((each) => together(scene, each)).filter((each) => canAct(scene, each));
  if (filed.length > 0) return filed;
  for (const child of under(scene, head)) {
    if (isUndergone(scene, head) && prepositionOf(scene, child) === "of") continue;
    if (prepositionOf(scene, child) === "in" || isErrand(scene, child)) continue;
    const found = partiesIn(scene, child, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

/** "A ship on a resupply mission": what somebody is about, and no party. */
const isErrand = (scene: Scene, token: number): boolean =>
  prepositionOf(scene, token) === "on" && /^(?:missions?|patrols?|tour|duty)$/.test(formOf(scene.tree, token));

/** Parties that stand before a noun: "Turkey's", "US", "Iranian", "police". */
export function partiesBefore(scene: Scene, noun: number): number[] {
  const suffering = undergoers(scene, noun);
  const found = modifiersBefore(scene, noun).filter((each) => !suffering.includes(each));
  // "Syrian regime air strikes" names one party in two words: the name says which, the noun only what kind.
  return found.filter((each) => !found.includes(each - 1) || scene.headed.get(each)?.form === "name");
}

/** "A Kenyan-led strike": whoever leads it. */
function leadersBefore(scene: Scene, noun: number): number[] {
  const { tree } = scene;
  return dependents(tree, noun, "amod")
    .filter((child) => child < noun && /^(?:-?led)$/.test(formOf(tree, child)))
    .flatMap((child) => tree.children[child] ?? [])
    .filter((child) => formOf(tree, child + 1) === "-");
}

function modifiersBefore(scene: Scene, noun: number): number[] {
  return [...dependents(scene.tree, noun, ...BEFORE), ...leadersBefore(scene, noun)]
    .filter((child) => child < noun)
    .flatMap((child) => together(scene, child))
    .filter(
      (child) =>
        canAct(scene, child) &&
        !isMunition(scene, child) &&
        !isLabel(scene, child) &&
        !isOneName(scene, child, noun) &&
        (standsAlone(scene, child) || isPossessor(scene, child)),
    );
}

/** "A terrorist attack", "house arrest", "a state visit": what the act is called, and nobody who did it. */
const isLabel = ({ tree, analysis }: Scene, token: number): boolean =>
  (formOf(tree, token) === "state" && CEREMONIES.test(formOf(tree, token + 1))) ||
  (LABELS.has(formOf(tree, token)) && !isPlural(tree, token)) ||
  analysis.tokens[token]!.text === "house";
const CEREMONIES = /^(?:visits?|dinners?|banquets?|funerals?|ceremon(?:y|ies)|receptions?)$/;
const LABELS = new Set("terrorist criminal enemy guerrilla".split(" "));
const isPlural = (tree: Tree, token: number): boolean => /NNP?S/.test(tree.analysis.syntax[token]!.xpos);

/** "A state of emergency": words of the mention that the noun itself heads. */
export function isOneName(scene: Scene, token: number, noun: number): boolean {
  const mention = scene.covered.get(token) ?? scene.headed.get(token);
  return mention !== undefined && mention.first <= noun && noun < mention.last;
}

const isPossessor = ({ analysis }: Scene, token: number): boolean =>
  analysis.syntax[token]!.deprel === "nmod:poss" || analysis.syntax[token]!.upos === "PRON";

/** True for a modifier that is a party by itself: a state or people, a name, a corps ("police", "army"). */
function standsAlone(scene: Scene, token: number): boolean {
  const entity = entityOf(scene, token);
  // "The Juliaca shooting", "the Marn killing": a name that owns nothing says where or whom, and not who did it.
  if (entity && entity.kind !== "person") return entity.kind !== "place" && entity.kind !== "other";
  if (entity?.mentions.some(({ form }) => form === "name")) return false;
  const agent = agentOf(scene, token);
  // "A militant attack", but "military aid", "civil matters".
  if (scene.analysis.syntax[token]!.upos === "ADJ")
    return agent?.agent.sectors.some((each) => REBELLING.has(each)) ?? false;
  return agent !== undefined && (agent.agent.sectors.length > 0 || agent.agent.class === "corps");
}

const REBELLING: ReadonlySet<string> = new Set(["REB", "UAF"]);

/** A participant of the record: the words of the phrase and the entity they mean. */
export function participantAt(scene: Scene, head: number): Participant {
  const counted = counts(scene, head);
  const range = withName(scene, counted, phraseOf(scene, countOf(scene, counted)));
  const entity = entityAt(scene, counted, range);
  return { span: spanOf(scene.analysis.tokens, range), ...(entity !== undefined && { entity }) };
}

/** The people of "hundreds of people"; any other word is itself. */
function counts(scene: Scene, head: number): number {
  if (roundValue(formOf(scene.tree, head)) === undefined) return head;
  return under(scene, head, OF).find((each) => each > head) ?? head;
}

/** The "hundreds" of "hundreds of people", and so the whole phrase; any other word is itself. */
function countOf({ tree }: Scene, head: number): number {
  const above = tree.heads[head] ?? -1;
  return above >= 0 && above < head && roundValue(formOf(tree, above)) !== undefined ? above : head;
}

const OF = new Set(["of"]);

/** A name is never cut, however the tree hangs its words, nor is the name of a thing cut from its noun: "the tanker Silver Dawn". */
function withName(scene: Scene, head: number, range: Range): Range {
  const mention = scene.headed.get(head) ?? scene.covered.get(head);
  if (!mention || (mention.form !== "name" && scene.entity(mention.entity)?.kind !== "other")) return range;
  return { first: Math.min(range.first, mention.first), last: Math.max(range.last, mention.last) };
}

function entityAt(scene: Scene, head: number, range: Range): string | undefined {
  const own = scene.headed.get(head);
  if (own) return own.entity;
  const covering = scene.covered.get(head);
  if (covering) return covering.entity;
  const beside = appositions(scene.tree, head)
    .map((each) => scene.headed.get(each) ?? scene.covered.get(each))
    .find((mention) => mention?.form === "name");
  if (beside) return beside.entity;
  const within = scene.entities.at(range);
  // "the government's planes": an entity inside the phrase is not the phrase, unless the phrase is a part of it.
  const mention = within && scene.entities.mentions.find((each) => each.entity === within.id && each.head === head);
  return mention ? within.id : undefined;
}

/** True when the pronoun speaks of the speakers themselves. */
export const isFirstPerson = ({ tree }: Scene, token: number): boolean =>
  /^(i|we|us|me|our|my|ours)$/.test(formOf(tree, token));

/** True when a token can head a participant. */
export const canHead = (scene: Scene, token: number): boolean => isNominal(scene, token) && !isVerbal(scene, token);

const CIVILIANS = new Set(["CVL", "REF", "JRN", "MED", "EDU"]);

/** "Civilian massacre", "student arrests": the unarmed before a noun of force suffer it. */
export const civiliansBefore = (scene: Scene, noun: number): number[] =>
  dependents(scene.tree, noun, "compound", "amod").filter((each) => {
    const sectors = each < noun ? (agentOf(scene, each)?.agent.sectors ?? []) : [];
    return sectors.length > 0 && sectors.every((sector) => CIVILIANS.has(sector));
  });
