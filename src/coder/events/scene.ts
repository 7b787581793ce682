/** What the event rules look at: the tree, the entities by token, and who is speaking where. */
import type { Analysis, Predicate, Range, Trigger } from "../../language/analysis.js";
import type { Entity } from "../../records/index.js";
import { agentAtEnd, type AgentMatch } from "../actors/agents.js";
import { dependents, formOf, lemmaOf, relationOf, treeOf, type Tree } from "../attribution/tree.js";
import { isHyphen, wholeEdge } from "../entities/whole-edge.js";
import type { EntityIndex, EntityMention, SaidAttribution } from "../layers.js";
import { rehung } from "./rehung.js";

export interface Scene {
  readonly tree: Tree;
  readonly analysis: Analysis;
  readonly entities: EntityIndex;
  readonly attributions: readonly SaidAttribution[];
  /** The mention with this token as its head. */
  readonly headed: ReadonlyMap<number, EntityMention>;
  /** The mention that covers a token, the longest where several do. */
  readonly covered: ReadonlyMap<number, EntityMention>;
  readonly predicates: ReadonlyMap<number, Predicate>;
  readonly triggers: ReadonlyMap<number, Trigger>;
  /** Tokens inside names of persons, organisations, places, products. */
  readonly named: ReadonlySet<number>;
  /** Tokens inside names of persons, organisations and peoples. */
  readonly acting: ReadonlySet<number>;
  /** Index of the innermost attribution whose content holds the token. */
  readonly saidIn: readonly (number | null)[];
  entity(id: string): Entity | undefined;
}

export function sceneOf(parsed: Analysis, entities: EntityIndex, attributions: readonly SaidAttribution[] = []): Scene {
  const analysis = rehung(parsed, attributions);
  const headed = new Map<number, EntityMention>();
  const covered = new Map<number, EntityMention>();
  const bySize = [...entities.mentions].sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const mention of bySize) {
    if (!headed.has(mention.head)) headed.set(mention.head, mention);
    for (let token = mention.first; token < mention.last; token++) if (!covered.has(token)) covered.set(token, mention);
  }
  const named = new Set<number>();
  for (const name of analysis.names)
    if (name.type !== "Date" && name.type !== "Money" && name.type !== "NORP")
      for (let token = name.first; token < name.last; token++) named.add(token);
  const acting = new Set<number>();
  for (const name of analysis.names)
    if (name.type === "Person" || name.type === "Organization" || name.type === "NORP")
      for (let token = name.first; token < name.last; token++) acting.add(token);
  const byId = new Map(entities.entities.map((entity) => [entity.id, entity]));
  return {
    tree: treeOf(analysis),
    analysis,
    entities,
    attributions,
    headed,
    covered,
    predicates: new Map(analysis.predicates.map((each) => [each.token, each])),
    triggers: new Map(analysis.triggers.map((each) => [each.token, each])),
    named,
    acting,
    saidIn: innermost(analysis.tokens.length, attributions),
    entity: (id) => byId.get(id),
  };
}

/** The longest contents first, so that inner ones overwrite them. */
function innermost(tokens: number, attributions: readonly SaidAttribution[]): (number | null)[] {
  const saidIn: (number | null)[] = new Array<number | null>(tokens).fill(null);
  const contents = attributions
    .flatMap(({ contents }, index) => contents.map((range) => ({ range, index })))
    .sort((a, b) => b.range.last - b.range.first - (a.range.last - a.range.first));
  for (const { range, index } of contents) saidIn.fill(index, range.first, range.last);
  return saidIn;
}

const PERSONAL = /^(i|we|he|she|they|us|him|her|them|me)$/;
const ACTING: ReadonlySet<Entity["kind"]> = new Set(["person", "organization", "country", "group", "agency"]);

/** The agent noun that ends in a token, with the modifiers before it ("foreign minister"). */
export function agentOf({ tree }: Scene, token: number): AgentMatch | undefined {
  const words: string[] = [];
  for (let before = token - 4; before < token; before++)
    if (tree.heads[before] === token) words.push(formOf(tree, before));
  return agentAtEnd([...words, formOf(tree, token)]) ?? agentAtEnd([lemmaOf(tree, token)]);
}

/** The entity that a token heads, or whose name it stands in. */
export function entityOf(scene: Scene, token: number): Entity | undefined {
  const mention = scene.headed.get(token) ?? scene.covered.get(token);
  return mention && scene.entity(mention.entity);
}

/** The sectors of whoever a head names, by name and by the noun for him. */
export const sectorsOf = (scene: Scene, head: number): readonly string[] => [
  ...(entityOf(scene, head)?.codes.sectors ?? []),
  ...(agentOf(scene, head)?.agent.sectors ?? []),
];

const ARMED: ReadonlySet<string> = new Set(["COP", "MIL", "REB", "SPY", "UAF"]);

/** Soldiers, police, rebels, gunmen. */
export const isArmed = (scene: Scene, head: number): boolean =>
  sectorsOf(scene, head).some((sector) => ARMED.has(sector));

/** True when the noun phrase headed by the token stands for someone who can act. */
export function canAct(scene: Scene, token: number): boolean {
  const own = scene.headed.get(token);
  const entity = own ? scene.entity(own.entity) : entityOf(scene, token);
  if (entity && ACTING.has(entity.kind)) return true;
  const { upos } = scene.analysis.syntax[token]!;
  if (upos === "PRON") return PERSONAL.test(formOf(scene.tree, token));
  if (entity && entity.kind === "place") return false;
  if (upos !== "NOUN" && upos !== "PROPN" && upos !== "ADJ" && upos !== "NUM") return false;
  if (agentOf(scene, token) || isSide(scene, token) || isCrowd(scene, token) || isSomeOf(scene, token)) return true;
  return scene.acting.has(token);
}

/** "Hundreds marched": people by their number alone. */
const isCrowd = ({ tree }: Scene, token: number): boolean =>
  CROWD.test(formOf(tree, token)) && formOf(tree, token + 1) !== "of";

const CROWD = /^(?:dozens|scores|hundreds|thousands|millions)$/;

/** "Two of the nine hostages": so many people. */
const isSomeOf = (scene: Scene, token: number): boolean =>
  scene.analysis.syntax[token]!.upos === "NUM" &&
  dependents(scene.tree, token, "nmod").some(
    (each) => each > token && prepositionOf(scene, each) === "of" && agentOf(scene, each) !== undefined,
  );

/** "Both sides", "the two countries", "the Afghan side": a party by what stands before the word. */
export function isSide(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (LANDS.test(formOf(tree, token))) return true;
  return (
    /^sides?$/.test(formOf(tree, token)) &&
    dependents(tree, token, "det", "amod", "compound", "nummod").some(
      (each) => SIDES.test(formOf(tree, each)) || entityOf(scene, each)?.kind === "country",
    )
  );
}

/** Several of them act as one; a "country" alone is most often where something is. */
const LANDS = /^(?:countries|nations|governments|republics)$/;
const SIDES = /^(?:both|two|all|warring|opposing|rival)$/;

/** True when the token stands for someone with a part in public affairs: a state, a body, an office, an armed group, a named person. */
export function isPolitical(scene: Scene, token: number): boolean {
  const entity = entityOf(scene, token);
  if (entity) {
    const { country, sectors, organization } = entity.codes;
    if (country !== undefined || sectors.length > 0 || organization !== undefined) return true;
    if (scene.headed.get(token)?.form === "name" && entity.kind !== "other" && entity.kind !== "place") return true;
  }
  return (agentOf(scene, token)?.agent.sectors.length ?? 0) > 0;
}

const INSIDE = new Set([
  "det",
  "amod",
  "compound",
  "nummod",
  "nmod",
  "flat",
  "advmod",
  "fixed",
  "goeswith",
  "punct",
  "case",
]);
const LONGEST = 40;
/** "Sanctions on 18 officials over the crackdown": what tells why or when is no part of who somebody is. */
const BESIDES = /^(?:over|amid|after|before|despite|during|following|since)$/;

/**
 * The tokens of the noun phrase a token heads: with its modifiers, without its own preposition, coordinate parts, relative
 * clauses and appositions (the cut of participants in the coding manual).
 */
export function phraseOf(scene: Scene, token: number): Range {
  const { tree } = scene;
  const taken = new Set<number>([token]);
  const stack = [token];
  while (stack.length > 0 && taken.size < LONGEST) {
    const head = stack.pop()!;
    for (const child of tree.children[head] ?? []) {
      const relation = relationOf(tree, child);
      // "The 34 year old woman".
      const measure = relation === "obl" && child < head && scene.analysis.syntax[head]!.upos === "ADJ";
      const joined = head !== token && isJoinedWithin(scene, head, child, token);
      if (!(measure || joined || INSIDE.has(relation)) || Math.abs(child - token) > LONGEST) continue;
      if (relation === "nmod" && head === token && BESIDES.test(prepositionOf(scene, child)) && agentOf(scene, token))
        continue;
      if (relation === "case" && (head === token || child > head)) {
        if (head === token) continue;
      }
      if (relation === "punct" && formOf(tree, child) !== "-") continue;
      taken.add(child);
      stack.push(child);
    }
  }
  let first = token;
  while (taken.has(first - 1)) first--;
  if (first < token && scene.analysis.syntax[first]!.upos === "ADP") first++;
  let last = token + 1;
  while (taken.has(last)) last++;
  if (last > token + 1 && isHyphen(tree, last - 1)) last--;
  return { first: wholeEdge(tree, first, token), last };
}

/** "House and Senate negotiators", "the armies of Kenya and Uganda": what is joined to a part of the phrase and no party apart from it. */
function isJoinedWithin(scene: Scene, part: number, child: number, noun: number): boolean {
  const { tree, analysis } = scene;
  const isName = (each: number): boolean =>
    analysis.syntax[each]!.upos === "PROPN" || entityOf(scene, each)?.kind === "country";
  const relation = relationOf(tree, child);
  if (relation === "cc") return relationOf(tree, part) === "conj" || part < noun;
  if (relation !== "conj") return false;
  return child < noun || (isName(part) && isName(child));
}

/** A head with the nouns coordinated to it, those that are only put right left out: "three, not two, were hurt". */
export function together(scene: Scene, token: number): number[] {
  const found = [token];
  for (const head of found) {
    if (found.length > 20) break;
    for (const child of dependents(scene.tree, head, "conj"))
      if (isNominal(scene, child) && !found.includes(child) && !isPutRight(scene, child)) found.push(child);
  }
  return found;
}

/** "…, not two": what is said not to be so; "not only the guards" is said of them too. */
function isPutRight({ tree }: Scene, token: number): boolean {
  const nots = dependents(tree, token, "advmod", "cc", "det").filter((each) => each < token);
  return nots.some((each) => formOf(tree, each) === "not" && !/^(?:only|just|merely)$/.test(formOf(tree, each + 1)));
}

export const isNominal = ({ analysis }: Scene, token: number): boolean =>
  !analysis.tokens[token]!.text.includes("'") &&
  ["NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM"].includes(analysis.syntax[token]?.upos ?? "");

/** The lower-case preposition (or its fixed phrase: "because of") that a dependent hangs by; "" when none. */
export function prepositionOf(scene: Scene, token: number): string {
  const [mark] = dependents(scene.tree, token, "case").filter((each) => each < token);
  return mark === undefined ? "" : formOf(scene.tree, mark);
}
