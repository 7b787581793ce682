/** Whom a written statement, a spokesman or a title speaks for. */
import { CLASSES } from "../codebook/classes.table.js";
import type { Mentions } from "./mentions.js";
import type { Spoke } from "./pronoun.js";
import { ISSUED, SPOKESPERSONS } from "./cues.table.js";
import { type Tree, dependents, formOf, lemmaOf, relationOf } from "./tree.js";

const INSTITUTIONS = new Set(["organization", "country", "group", "agency"]);
/** How many speakers back a statement reaches. */
const RECENT = 12;
const OF = /^(by|from|of|for|to|on|behalf)$/;

/**
 * The entity behind a noun that is no mention itself. A statement speaks for the one who stands beside it ("the ministry's statement", "a
 * statement by the council"), else for the institution that spoke last; a spokesman for the institution beside him.
 */
export function issuerOf(tree: Tree, noun: number, mentions: Mentions, speakers: readonly Spoke[]): string | null {
  const lemma = lemmaOf(tree, noun);
  if (GATHERINGS.has(lemma) && relationOf(tree, noun) === "obj") return doerOf(tree, tree.heads[noun]!, mentions);
  const issued = ISSUED.has(lemma);
  if (!issued && !SPOKESPERSONS.has(lemma)) return null;
  const beside = ownerOf(tree, noun, mentions);
  if (beside !== null || !issued) return beside;
  const giver = giverOf(tree, noun, mentions);
  if (giver !== null) return giver;
  const outermost = speakers.slice(-RECENT).filter((each) => each.outermost);
  const isInstitution = ({ entity }: Spoke) => INSTITUTIONS.has(mentions.entity(entity)?.kind ?? "");
  const body = outermost.findLast(isInstitution);
  const last = outermost.findLast(({ written }) => written) ?? body ?? (isOwn(lemma) ? outermost.at(-1) : undefined);
  return last?.entity ?? null;
}

const BEFORE = 2; // sentences
const ISSUING = new Set(
  "issue release publish send hand deliver present submit write sign circulate post read file adopt pass".split(" "),
);

/** "Handed the envoy a note of protest. The note demanded …": whoever has just handed it over. */
function giverOf(tree: Tree, noun: number, mentions: Mentions): string | null {
  const { tokens, sentences } = tree.analysis;
  const from = sentences[Math.max(0, tokens[noun]!.sentence - BEFORE)]!.first;
  for (let token = noun - 1; token >= from; token--) {
    if (lemmaOf(tree, token) !== lemmaOf(tree, noun) || relationOf(tree, token) !== "obj") continue;
    const verb = tree.heads[token]!;
    return ISSUING.has(lemmaOf(tree, verb)) ? doerOf(tree, verb, mentions) : null;
  }
  return null;
}

/** "Students staged a protest demanding …": what is demanded there, those who hold it demand. */
const GATHERINGS = new Set(CLASSES["rallying"]);

/** The subject of a verb, or of the one that it is joined to. */
function doerOf(tree: Tree, verb: number, mentions: Mentions): string | null {
  const first = relationOf(tree, verb) === "conj" ? tree.heads[verb]! : verb;
  const subject = [verb, first].flatMap((each) => dependents(tree, each, "nsubj"))[0];
  const mention = subject === undefined ? undefined : mentions.covering(subject);
  return mention?.entity ?? null;
}

const BY = /^(?:by|from)$/;

/**
 * What a relative clause that hangs on a noun describes: "a statement by Washington and London that blamed …" tells of the statement, "a letter from the mayor
 * who said …" of the mayor.
 */
export const describedBy = (tree: Tree, pronoun: number, noun: number): number =>
  /^wh(?:o|om)$/.test(formOf(tree, pronoun)) ? noun : (issuedBy(tree, noun) ?? noun);

/** The issued thing behind whose "by" a noun stands, alone or joined to others; undefined where there is none. */
function issuedBy(tree: Tree, noun: number): number | undefined {
  let first = noun;
  while (relationOf(tree, first) === "conj" && tree.heads[first]! >= 0 && tree.heads[first]! < first)
    first = tree.heads[first]!;
  const issued = tree.heads[first] ?? -1;
  const behind = dependents(tree, first, "case").some((mark) => BY.test(formOf(tree, mark)));
  return behind && issued >= 0 && relationOf(tree, first) === "nmod" && ISSUED.has(lemmaOf(tree, issued))
    ? issued
    : undefined;
}

/** Written things that no person issues alone: whoever spoke last may be the one they are about. */
const OFFICIAL = new Set(
  "report document indictment ruling verdict decree resolution complaint filing bulletin".split(" "),
);
const isOwn = (lemma: string): boolean => !OFFICIAL.has(lemma);

/** The entity that owns a noun: possessor, compound, or behind "of", "by", "from", "for", "to". */
export function ownerOf(tree: Tree, noun: number, mentions: Mentions): string | null {
  const ranked = [
    ...dependents(tree, noun, "nmod:poss"),
    ...dependents(tree, noun, "nmod").filter((token) =>
      dependents(tree, token, "case").some((mark) => OF.test(formOf(tree, mark))),
    ),
    ...dependents(tree, noun, "compound", "amod"),
  ];
  for (const token of ranked) {
    const mention = mentions.covering(token);
    const entity = mention && mentions.entity(mention.entity);
    if (entity && entity.kind !== "place") return entity.id;
  }
  return null;
}
