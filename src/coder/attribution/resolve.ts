/** Source to entity: who says it. Wrong is worse than open. */
import type { Range } from "../../language/analysis.js";
import type { Attribution } from "../../records/attribution.js";
import { canSpeak, contradicted } from "./control.js";
import { ISSUED } from "./cues.table.js";
import type { Draft } from "./draft.js";
import { describedBy, issuerOf } from "./issuer.js";
import type { Mentions } from "./mentions.js";
import { antecedentOf, type Spoke } from "./pronoun.js";
import { bodyNamedIn, headOfSource, personNamedIn } from "./named-speaker.js";
import { type Tree, appositions, dependents, formOf, headOf, lemmaOf, relationOf } from "./tree.js";

export interface Resolution {
  /** Null where the draft's source turned out not to be the one who speaks. */
  readonly source: Range | null;
  readonly entity: string | null;
  readonly resolved: Attribution["resolved"];
}

const OPEN = (source: Range | null): Resolution => ({ source, entity: null, resolved: "unresolved" });
const FIRST_PERSON = /^(i|we|me|us)$/;
const RELATIVE = /^(who|which|that|whom)$/;

/** Resolves the sources of all drafts, which stand in text order; `parents` are indexes into them. */
export function resolveSources(
  tree: Tree,
  drafts: readonly Draft[],
  parents: readonly (number | null)[],
  mentions: Mentions,
): Resolution[] {
  const speakers: Spoke[] = [];
  const done: Resolution[] = [];
  const top: { last: Resolution | null } = { last: null };
  drafts.forEach((draft, index) => {
    const parent = parents[index] ?? null;
    const made = resolutionOf(tree, draft, mentions, speakers, parent === null ? null : done[parent], top.last);
    done.push(made);
    if (made.entity !== null)
      speakers.push({
        entity: made.entity,
        token: draft.source?.first ?? draft.head,
        outermost: parent === null,
        written: draft.source !== null && ISSUED.has(lemmaOf(tree, headOf(tree, draft.source))),
      });
    if (parent === null) top.last = made;
  });
  // A parent may follow its child in the text ("We never fired," the army said, he recalled), so "we" is looked at again.
  drafts.forEach(({ source }, index) => {
    const parent = done[parents[index] ?? -1];
    const self = source && FIRST_PERSON.test(formOf(tree, headOf(tree, source)));
    if (self && parent?.entity && !done[index]?.entity)
      done[index] = { source, entity: parent.entity, resolved: "pronoun" };
  });
  return done;
}

function resolutionOf(
  tree: Tree,
  draft: Draft,
  mentions: Mentions,
  speakers: readonly Spoke[],
  parent: Resolution | null | undefined,
  before: Resolution | null,
): Resolution {
  const { source, sourcing } = draft;
  if (sourcing === "carried")
    return before?.entity ? { source: null, entity: before.entity, resolved: "carried" } : OPEN(null);
  if (!source) return OPEN(null);
  const meant = draft.standsFor === undefined ? undefined : mentions.covering(draft.standsFor);
  if (meant) return { source, entity: meant.entity, resolved: "named" };
  if (sourcing === "controlled" && !canSpeak(tree, headOf(tree, source), mentions)) return OPEN(null);
  if ((sourcing === "controlled" || isParticiple(tree, draft.head)) && contradicted(tree, draft, mentions))
    return OPEN(null);
  const head = headOfSource(tree, source);
  if (parent && FIRST_PERSON.test(formOf(tree, head)))
    return parent.entity ? { source, entity: parent.entity, resolved: "pronoun" } : OPEN(source);
  if (RELATIVE.test(formOf(tree, head))) return named(tree, antecedentNoun(tree, head), source, mentions, speakers);
  if (tree.analysis.syntax[head]?.upos === "PRON") {
    const known = mentions.covering(head);
    const others = namedByPronoun(tree, head, draft, mentions);
    const mayBe = (entity: string): boolean => !others.has(entity);
    const entity =
      known && canSpeak(tree, head, mentions) && mayBe(known.entity)
        ? known.entity
        : antecedentOf(tree, head, mentions, speakers, !parent, mayBe);
    return entity ? { source, entity, resolved: "pronoun" } : OPEN(source);
  }
  return named(tree, head, source, mentions, speakers);
}

/** "The order came from Falk, he added": whom "he" calls by name in the same sentence is another (Chomsky 1981: principle C). */
function namedByPronoun(tree: Tree, head: number, { contents }: Draft, mentions: Mentions): ReadonlySet<string> {
  const { tokens } = tree.analysis;
  const named = new Set<string>();
  if (!/^(?:he|she)$/.test(formOf(tree, head))) return named;
  for (const { first, last } of contents)
    for (let token = first; token < last; token++) {
      const mention = mentions.covering(token);
      if (mention?.form === "name" && tokens[token]!.sentence === tokens[head]!.sentence) named.add(mention.entity);
    }
  return named;
}

/** "…, claiming that": whoever the encoder takes for the speaker, the grammar leaves it open. */
const isParticiple = (tree: Tree, head: number): boolean =>
  tree.analysis.syntax[head]?.xpos === "VBG" && (relationOf(tree, head) === "advcl" || formOf(tree, head - 1) === ",");

/** A source with a noun as its head. */
function named(tree: Tree, head: number, source: Range, mentions: Mentions, speakers: readonly Spoke[]): Resolution {
  const lemma = lemmaOf(tree, head);
  const found = (entity: string): Resolution => ({ source, entity, resolved: "named" });
  // "Cordian rebels" are no person called Cordian.
  const many = tree.analysis.syntax[head]?.xpos === "NNS";
  const person = many ? null : personNamedIn(tree, source, mentions);
  if (person !== null) return found(spokenFor(tree, person, source, mentions, speakers));
  // A person in apposition is who speaks: "the minister, Jan Novak", "spokeswoman Eva Malá".
  const parts = many ? [] : dependents(tree, head, "flat", "compound");
  for (const token of [head, ...appositions(tree, head), ...parts]) {
    const mention = mentions.covering(token);
    if (mention && mentions.entity(mention.entity)?.kind === "person" && token >= source.first && token < source.last)
      return found(mention.entity);
  }
  const mention = mentions.covering(head);
  const body = mention?.form === "name" ? null : bodyNamedIn(tree, source, mentions);
  if (body !== null) return found(body);
  const entity = mention && mentions.entity(mention.entity);
  if (entity && (entity.kind !== "place" || tree.analysis.syntax[head]?.upos === "PROPN")) return found(entity.id);
  const issuer = issuerOf(tree, head, mentions, speakers);
  if (issuer) return found(issuer);
  const pointing = dependents(tree, head, "det").some((mark) => /^(the|this|that)$/.test(formOf(tree, mark)));
  const alone = dependents(tree, head, "nmod", "amod", "compound", "acl").length === 0;
  if (pointing && alone) {
    const known = mentions.titled(lemma, head) ?? mentions.headed(lemma, head);
    if (known) return found(known);
  }
  return OPEN(source);
}

/** "Roe said", behind two of that name: the one who has spoken before, where the other has not. */
function spokenFor(tree: Tree, person: string, source: Range, mentions: Mentions, speakers: readonly Spoke[]): string {
  const name = mentions.covering(source.first);
  if (name?.form !== "name" || name.last - name.first > 1 || speakers.some(({ entity }) => entity === person))
    return person;
  const { text } = tree.analysis.tokens[name.first]!;
  const isCalled = (id: string): boolean =>
    mentions.entity(id)?.kind === "person" && mentions.entity(id)!.name.split(" ").includes(text);
  return speakers.findLast(({ entity }) => isCalled(entity))?.entity ?? person;
}

/** The noun that a relative pronoun stands for. */
function antecedentNoun(tree: Tree, pronoun: number): number {
  for (let token = tree.heads[pronoun] ?? -1, step = 0; token >= 0 && step < 6; token = tree.heads[token] ?? -1, step++)
    if (relationOf(tree, token) === "acl") return describedBy(tree, pronoun, tree.heads[token] ?? pronoun);
  return pronoun;
}
