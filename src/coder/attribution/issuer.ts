/** Whom a written statement, a spokesman or a title speaks for. */
import type { Mentions } from "./mentions.js";
import type { Spoke } from "./pronoun.js";
import { ISSUED, SPOKESPERSONS } from "./cues.table.js";
import { type Tree, dependents, formOf, lemmaOf } from "./tree.js";

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
  const issued = ISSUED.has(lemma);
  if (!issued && !SPOKESPERSONS.has(lemma)) return null;
  const beside = ownerOf(tree, noun, mentions);
  if (beside !== null || !issued) return beside;
  const outermost = speakers.slice(-RECENT).filter((each) => each.outermost);
  const isInstitution = ({ entity }: Spoke) => INSTITUTIONS.has(mentions.entity(entity)?.kind ?? "");
  const body = outermost.findLast(isInstitution);
  const last = outermost.findLast(({ written }) => written) ?? body ?? (isOwn(lemma) ? outermost.at(-1) : undefined);
  return last?.entity ?? null;
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
