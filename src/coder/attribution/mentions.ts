/** Entities by the tokens that mention them, their gender, and titles that stand beside names. */
import type { Entity } from "../../records/entity.js";
import type { EntityIndex, EntityMention } from "../layers.js";
import { FEMALE, MALE } from "./titles.table.js";
import { type Tree, dependents, formOf, lemmaOf } from "./tree.js";

export type Gender = "male" | "female" | "unknown";

export interface Mentions {
  /** The shortest mention that has this token. */
  readonly covering: (token: number) => EntityMention | undefined;
  readonly entity: (id: string) => Entity | undefined;
  readonly gender: (id: string) => Gender;
  /** The person last named before a token with this noun as title: "Minister Jan Novak … the minister". Null when two share it. */
  readonly titled: (noun: string, before: number) => string | null;
  /** The organization or group last named before a token whose name ends in this noun: "the Security Council … the council". */
  readonly headed: (noun: string, before: number) => string | null;
  /** Named or nominal mentions of persons in text order. */
  readonly persons: readonly EntityMention[];
}

/** Whom a noun stood beside first, and the token from which on it stood beside another too. */
interface Seen {
  readonly token: number;
  readonly entity: string;
  until: number;
}

/** How far to the left of a name its title is looked for, in tokens. */
const BESIDE = 5;

export function mentionsOf(tree: Tree, index: EntityIndex): Mentions {
  const entities = new Map(index.entities.map((entity) => [entity.id, entity]));
  const covering = new Map<number, EntityMention>();
  const longest = index.mentions.toSorted((a, b) => b.last - b.first - (a.last - a.first));
  for (const mention of longest) {
    for (let token = mention.first; token < mention.last; token++) covering.set(token, mention);
    covering.set(mention.head, mention);
  }
  const genders = new Map<string, Gender>();
  const titles = new Map<string, Seen>();
  const heads = new Map<string, Seen>();
  const persons: EntityMention[] = [];
  for (const mention of index.mentions.toSorted((a, b) => a.first - b.first)) {
    const kind = entities.get(mention.entity)?.kind;
    if (kind === "person") {
      for (const token of beside(tree, mention)) {
        const word = formOf(tree, token);
        // "Her husband" is no woman.
        if (mention.form !== "pronoun" && tree.analysis.syntax[token]?.upos === "PRON") continue;
        const gender = MALE.has(word) ? "male" : FEMALE.has(word) ? "female" : null;
        if (gender && !genders.has(mention.entity)) genders.set(mention.entity, gender);
        if (mention.form === "name") note(titles, lemmaOf(tree, token), mention.first, mention.entity);
      }
      if (mention.form !== "pronoun") persons.push(mention);
    } else if (kind !== undefined && kind !== "place" && mention.form === "name") {
      note(heads, formOf(tree, mention.last - 1), mention.first, mention.entity);
    }
  }
  return {
    covering: (token) => covering.get(token),
    entity: (id) => entities.get(id),
    gender: (id) => genders.get(id) ?? "unknown",
    titled: (noun, before) => only(titles.get(noun), before),
    headed: (noun, before) => only(heads.get(noun), before),
    persons,
  };
}

/** The tokens of a mention, its title to the left, and the nouns set beside it ("Novak, the minister"). */
function beside(tree: Tree, { first, last, head }: EntityMention): number[] {
  const tokens: number[] = [];
  const sentence = tree.analysis.tokens[first]?.sentence;
  for (let token = Math.max(0, first - BESIDE); token < last; token++)
    if (tree.analysis.tokens[token]?.sentence === sentence && (token >= first || titleOf(tree, token, first)))
      tokens.push(token);
  return [...tokens, ...dependents(tree, head, "appos")];
}

/** True when only nominal words stand between a token and the name. */
function titleOf(tree: Tree, token: number, name: number): boolean {
  for (let each = token; each < name; each++)
    if (
      !/^(NOUN|PROPN|ADJ)$/.test(tree.analysis.syntax[each]?.upos ?? "") &&
      !/^(mr|mrs|ms)\.?$/.test(formOf(tree, each))
    )
      return false;
  return true;
}

/** The one entity that a noun stood beside before a token; null when there was none or another one too. */
const only = (seen: Seen | undefined, before: number): string | null =>
  seen && seen.token < before && before <= seen.until ? seen.entity : null;

function note(map: Map<string, Seen>, noun: string, token: number, entity: string): void {
  const seen = map.get(noun);
  if (!seen) map.set(noun, { token, entity, until: Infinity });
  else if (seen.entity !== entity) seen.until = Math.min(seen.until, token);
}
