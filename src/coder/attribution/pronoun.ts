/** Who a pronoun as a source stands for: by gender, number and nearness, speakers before others; open when two are as likely. */
import type { Mentions } from "./mentions.js";
import { type Tree, dependents, formOf } from "./tree.js";

/** One who has spoken before, in text order. */
export interface Spoke {
  readonly entity: string;
  readonly token: number;
  /** False inside someone else's words. */
  readonly outermost: boolean;
  /** Spoke through something written: "the statement". */
  readonly written: boolean;
}

/** How many speakers and mentions back a pronoun reaches. */
const REACH = 4;
/** How many sentences back a pronoun reaches for someone who has not spoken. */
const SENTENCES = 8;

const SINGULAR = new Map([
  ["he", "male"],
  ["she", "female"],
]);
/** Kinds that each pronoun of institutions can mean: several people are never "it". */
const INSTITUTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["it", new Set(["organization", "country", "agency"])],
  ["they", new Set(["organization", "country", "group", "agency"])],
]);

/**
 * The entity of a pronoun, or null. `speakers` are those who spoke before it, the last one at the end; `outermost`: the pronoun stands in
 * nobody's words, so that whoever spoke in the publisher's voice comes before those who are only reported to have spoken; `mayBe`: false for who it is not.
 */
export function antecedentOf(
  tree: Tree,
  token: number,
  mentions: Mentions,
  speakers: readonly Spoke[],
  outermost: boolean,
  mayBe: (entity: string) => boolean = () => true,
): string | null {
  const form = formOf(tree, token);
  const gender = SINGULAR.get(form);
  const recent = speakers
    .filter((each) => each.token < token)
    .slice(-REACH)
    .reverse();
  if (gender) {
    const fits = (id: string) =>
      mayBe(id) && mentions.entity(id)?.kind === "person" && [gender, "unknown"].includes(mentions.gender(id));
    const fitting = recent.filter(({ entity }) => fits(entity));
    const spoke = (outermost ? fitting.find((each) => each.outermost) : undefined) ?? fitting[0];
    const inner = fitting[0] !== spoke && spoke && mentions.gender(spoke.entity) === "unknown";
    if (inner && mentions.gender(fitting[0]!.entity) === gender) return null;
    const named = nearestPerson(tree, token, mentions, fits);
    // Someone named after the last speaker, as subject of a newer sentence, may be meant as well: then it stays open.
    if (spoke && named && named.entity !== spoke.entity && named.token > spoke.token) {
      return mentions.gender(spoke.entity) === gender && mentions.gender(named.entity) === "unknown"
        ? spoke.entity
        : null;
    }
    return spoke?.entity ?? named?.entity ?? null;
  }
  const kinds = INSTITUTIONS.get(form);
  if (!kinds) return null;
  const isInstitution = (id: string) => kinds.has(mentions.entity(id)?.kind ?? "");
  const spoke = recent.find(({ entity }) => isInstitution(entity));
  if (spoke && recent[0]?.entity === spoke.entity) return spoke.entity;
  const subject = form === "it" && outermost ? subjectBefore(tree, token) : undefined;
  const entity = subject === undefined ? undefined : mentions.covering(subject)?.entity;
  return entity !== undefined && isInstitution(entity) ? entity : null;
}

/** "The junta did not comment. Last month it said …": the subject of the sentence right before. */
function subjectBefore(tree: Tree, token: number): number | undefined {
  const { sentences, tokens } = tree.analysis;
  const before = sentences[tokens[token]!.sentence - 1];
  if (!before) return undefined;
  for (let at = before.first; at < before.last; at++)
    if ((tree.heads[at] ?? -1) < 0) return dependents(tree, at, "nsubj").find((each) => each < at);
  return undefined;
}

/** The one person who fits in the nearest sentence that names any; null when it names two. */
function nearestPerson(
  tree: Tree,
  token: number,
  mentions: Mentions,
  fits: (id: string) => boolean,
): { entity: string; token: number } | null {
  const sentenceOf = (at: number) => tree.analysis.tokens[at]!.sentence;
  const { persons } = mentions;
  let [low, high] = [0, persons.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (persons[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  let found: { entity: string; token: number } | null = null;
  for (let each = low - 1; each >= 0; each--) {
    const { entity, first } = persons[each]!;
    if (sentenceOf(token) - sentenceOf(first) > SENTENCES) break;
    if (!fits(entity)) continue;
    if (!found) found = { entity, token: first };
    else if (sentenceOf(found.token) !== sentenceOf(first)) break;
    else if (entity !== found.entity) return null;
  }
  return found;
}
