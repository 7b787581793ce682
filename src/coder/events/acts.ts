/** Nouns for acts of force or policy, and who stands behind them: by grammar, or from the earlier mention they point back to. */
import { CLASSES } from "../codebook/classes.table.js";
import { negationsOf } from "../assertion/negation.js";
import { coloursIn } from "../attribution/colour.js";
import { above, dependents, formOf, lemmaOf, relationOf } from "../attribution/tree.js";
import { namedBy, under } from "./clause.js";
import { isNoPart } from "./denials.js";
import { isKillingTold, mayName } from "./naming.js";
import { partiesBefore } from "./parties.js";
import { canAct, phraseOf, type Scene } from "./scene.js";
import type { Side, Sketch } from "./sketch.js";

const FORCE = new Set(CLASSES["force"]);
/** Nouns that name an act without saying which. */
const POINTERS = new Set("act action move step deed crime measure incident violation operation decision".split(" "));
const POINTING = /^(this|that|these|those|such)$/;
const DEFINITE = /^(the|its|their|his|her)$/;
/** How many sentences back an act may be pointed to. */
const BACK = 10;

export const isActNoun = ({ tree, analysis }: Scene, token: number): boolean =>
  analysis.syntax[token]!.upos === "NOUN" && (FORCE.has(lemmaOf(tree, token)) || POINTERS.has(lemmaOf(tree, token)));

/** How a noun phrase points back: by a demonstrative, by a definite article, or not at all. */
export function pointing({ tree }: Scene, noun: number): "demonstrative" | "definite" | null {
  // "Complicit in the next massacre": another one.
  if (dependents(tree, noun, "amod").some((each) => ANOTHER.test(formOf(tree, each)))) return null;
  const marks = dependents(tree, noun, "det").map((each) => formOf(tree, each));
  if (marks.some((each) => POINTING.test(each))) return "demonstrative";
  return marks.some((each) => DEFINITE.test(each)) ? "definite" : null;
}

const ANOTHER = /^(?:next|future|further|new|coming|other|second|third)$/;

/** Parties named at the act itself: "American aggression", "the raid by police". */
export function namedAgents(scene: Scene, noun: number): readonly number[] {
  const before = partiesBefore(scene, noun);
  return before.length > 0 ? before : namedBy(scene, noun).filter((each) => canAct(scene, each));
}

const OF = new Set(["of"]);
const WORK = /^(?:work|operation|act|deed|doing|handiwork|mission)$/;

/** "The strike was an operation of the security service." */
export function doersOf(scene: Scene, noun: number): readonly number[] {
  const { tree } = scene;
  const work = relationOf(tree, noun) === "nsubj" ? (tree.heads[noun] ?? -1) : -1;
  if (work < 0 || !WORK.test(lemmaOf(tree, work)) || dependents(tree, work, "cop").length === 0) return [];
  return under(scene, work, OF).filter((each) => canAct(scene, each));
}

/**
 * The earlier event that a noun for an act points back to: of the events of force in the sentences before that the noun may
 * name and that is neither denied nor negated there, the nearest with the same word, else, for a demonstrative or an unspecific noun, the
 * nearest of all that has a known actor. Null when not sure.
 */
export function antecedentOf(scene: Scene, noun: number, earlier: readonly Sketch[]): Sketch | null {
  const points = pointing(scene, noun);
  if (points === null || isAnswered(scene, noun) || isDisowned(scene, noun)) return null;
  const sentence = scene.analysis.tokens[noun]!.sentence;
  const lemma = lemmaOf(scene.tree, noun);
  let nearest: Sketch | null = null;
  let aside: Sketch | null = null;
  for (let index = earlier.length - 1; index >= 0; index--) {
    const each = earlier[index]!;
    const { token, type } = each.candidate;
    if (sentence - scene.analysis.tokens[token]!.sentence > BACK) break;
    if (token >= noun || type !== "ASSAULT" || isDenied(scene, token)) continue;
    if (negationsOf(scene.tree, token).length > 0) continue;
    if (!mayName(scene, noun, each.candidate, POINTERS)) continue;
    const killing = isKillingTold(scene, noun, token);
    if (each.actors.parties.length === 0) {
      if (killing || (isAnswered(scene, token) && lemmaOf(scene.tree, token) === lemma)) break;
      continue;
    }
    if (!isToldFor(scene, each, noun)) continue;
    if (isAside(scene, token)) {
      aside ??= each;
      continue;
    }
    if (killing || lemmaOf(scene.tree, token).endsWith(lemma)) return each;
    nearest ??= each;
  }
  if (ENDURING.has(lemma)) return null;
  return points === "demonstrative" || FORCE.has(lemma) || lemma === "act" ? (nearest ?? aside) : null;
}

/** "The Brigade, which has killed 14 officials": what is told of somebody by the way is what "the attack" means only where nothing else is. */
const isAside = ({ tree, analysis }: Scene, token: number): boolean =>
  [token, ...above(tree, token)].some((each) => analysis.syntax[each]!.deprel === "acl:relcl");

const ANSWER = /^(?:response|retaliation|reprisal|revenge|retribution|reply|reaction|answer|payback|vengeance)$/;

/** "A strike in response to the shelling": whoever answers an act has not done it. */
function isAnswered(scene: Scene, noun: number): boolean {
  const { tree } = scene;
  for (const each of above(tree, noun).slice(0, 2)) if (ANSWER.test(formOf(tree, each))) return true;
  // "In response to" as one preposition of three words.
  const { first } = phraseOf(scene, noun);
  return /^(?:to|for)$/.test(formOf(tree, first - 1)) && ANSWER.test(formOf(tree, first - 2));
}

/** "It had no involvement in the massacre": whoever has no part in it, in nobody's denial, has not done it. */
const isDisowned = (scene: Scene, noun: number): boolean =>
  isNoPart(scene.tree, scene.tree.heads[noun] ?? -1) && !isDenied(scene, noun);

/** What lasts is no act that was told before: "the war". */
const ENDURING = new Set("war conflict fighting hostility violence siege campaign unrest".split(" "));

/**
 * Whether an act may be carried over to the voice of the pointing words: the report's own or the same speaker's, or one of nobody who is known.
 * Whom a party blames by name, as somebody known ("the militia") or in words that judge ("terrorists"), is not blamed by others who condemn the act.
 */
function isToldFor(scene: Scene, { candidate, actors }: Sketch, token: number): boolean {
  const { attributions, saidIn, entities } = scene;
  const said = attributions[saidIn[candidate.token] ?? -1]?.record;
  const own = attributions[saidIn[token] ?? -1]?.record;
  // Who owns up to an act has done it in everybody's words.
  if (said && actors.parties.some(({ entity }) => entity !== undefined && entity === said.sourceEntity)) return true;
  if (!said || own?.id === said.id || (said.sourceEntity !== null && own?.sourceEntity === said.sourceEntity))
    return true;
  if (actors.heads.some((head) => pointing(scene, head) === "definite" || isJudged(scene, head))) return false;
  const blamed = new Set(actors.parties.map(({ entity }) => entity));
  return !entities.mentions.some(({ entity, form }) => form === "name" && blamed.has(entity));
}

const isJudged = (scene: Scene, noun: number): boolean =>
  coloursIn(scene.analysis, phraseOf(scene, noun)).some(({ colour }) => colour === "condemning");

/** Whether the words stand in a denial, at any depth. */
function isDenied({ attributions, saidIn }: Scene, token: number): boolean {
  const byId = new Map(attributions.map(({ record }) => [record.id, record]));
  let said = attributions[saidIn[token] ?? -1]?.record;
  while (said && said.act !== "deny") said = said.parent === null ? undefined : byId.get(said.parent);
  return said !== undefined;
}

/** A side taken over from an earlier event. */
export const inherited = (side: Side): Side => ({
  heads: [],
  parties: side.parties,
  rule: "anaphor",
  confidence: side.confidence * 0.8,
});
