/** Explosions: acts of force where people are hurt by them, unless the words tell of an accident. */
import { formOf, lemmaOf, type Tree } from "../attribution/tree.js";
import { under } from "./clause.js";
import { isHarm } from "./harm.js";
import { isOneOf } from "./lemmas.js";
import { canAct, type Scene } from "./scene.js";

/** What explodes only in figures of speech. */
const GROWING =
  /^(?:population|prices?|demand|debts?|sales|cases|numbers|costs?|crime|births?|popularity|interest|tourism|growth|use)$/;
const BLASTS = new Set(["explosion", "blast"]);
const PEOPLE = new Set("man woman child boy girl people person other bystander passer-by passerby".split(" "));
/** What explodes by itself, and where it does. */
const ACCIDENTAL =
  /^(?:accident|accidental|accidentally|gas|methane|propane|butane|fuel|chemicals?|ammonium|boiler|furnace|oven|stove|cylinder|generator|transformer|fireworks?|firecrackers?|factory|plant|refinery|pipeline|colliery|coal|mineshaft|silo|laboratory|volcano|volcanic|leak|malfunction|tanker)$/;
/** Words that tell of an accident wherever the report has them. */
const MISHAP = /^(?:accident|accidental|accidentally|leak|malfunction|malfunctioned|mishap)$/;
/** Devices that explode because somebody wants them to. */
const DEVICES =
  /^(?:bombs?|bomber|bombers|bombing|suicide|grenades?|landmines?|mines?|explosives|device|devices|ied|ieds|detonated|roadside|rocket|rockets|shell|shells|missile|missiles)$/;

export const isBlast = (scene: Scene, token: number): boolean =>
  scene.analysis.syntax[token]!.upos === "NOUN" && BLASTS.has(lemmaOf(scene.tree, token));

const HARMS = /^(?:kill(?:s|ed|ing)?|wound(?:s|ed|ing)?|injur(?:es|ed|ing)|hurt(?:ing)?|maim(?:s|ed|ing)|died|dead)$/;
/** How far from a word of harm those harmed or the cause may stand, in tokens. */
const NEAR = 6;

/** The word of harm that an explosion does, and one of those harmed. */
export interface Hurt {
  readonly harm: number;
  readonly victim: number;
}

/**
 * "A blast killed two", "an explosion tore through the market, wounding eleven", "three died in an explosion": by the order of the words, since trees of
 * such sentences are often wrong.
 */
export function hurtBy(scene: Scene, token: number): Hurt | undefined {
  if (!isBlast(scene, token)) return undefined;
  const { tree, analysis } = scene;
  const { first, last } = analysis.sentences[analysis.tokens[token]!.sentence]!;
  for (let harm = first; harm < last; harm++) {
    if (!HARMS.test(formOf(tree, harm))) continue;
    if (harm < token && !(token - harm <= NEAR && within(tree, harm, token, /^(?:in|by|when|as)$/))) continue;
    const [from, to] = harm < token ? [first, harm] : [harm + 1, Math.min(last, harm + NEAR)];
    for (let each = from; each < to; each++)
      if (isAlive(scene, each))
        return { harm, victim: isNumber(scene, each) && isCounted(scene, each) ? each + 1 : each };
  }
  return undefined;
}

const isNumber = ({ analysis }: Scene, token: number): boolean => analysis.syntax[token]!.upos === "NUM";
const isCounted = ({ analysis }: Scene, token: number): boolean => analysis.syntax[token + 1]?.upos === "NOUN";

const isAlive = (scene: Scene, token: number): boolean =>
  isNumber(scene, token) || isOneOf(scene.tree, token, PEOPLE) || canAct(scene, token);

/** An explosion told as an accident, or the harm that such a one does. */
export function isAccident(scene: Scene, token: number): boolean {
  if (isBlast(scene, token)) return toldAsAccident(scene, token);
  if (!isHarm(scene, token)) return false;
  const causes = [...(scene.tree.children[token] ?? []), ...under(scene, token)];
  return causes.some((each) => isBlast(scene, each)) && toldAsAccident(scene, token);
}

function toldAsAccident({ tree, analysis }: Scene, token: number): boolean {
  const { first, last } = analysis.sentences[analysis.tokens[token]!.sentence]!;
  if (within(tree, first, last, DEVICES)) return false;
  if (within(tree, first, last, ACCIDENTAL)) return true;
  const { length } = analysis.tokens;
  return within(tree, 0, length, MISHAP) && !within(tree, 0, length, DEVICES);
}

function within(tree: Tree, from: number, to: number, words: RegExp): boolean {
  for (let each = from; each < to; each++) if (words.test(formOf(tree, each))) return true;
  return false;
}

/** "An explosion of colour", "the population explosion", "the blast of the horn": nothing blows up. */
export function isFigure(scene: Scene, token: number): boolean {
  if (!isBlast(scene, token)) return false;
  const { tree } = scene;
  if (formOf(tree, token + 1) === "of" && !within(tree, token + 2, token + 6, DEVICES)) return true;
  return (
    GROWING.test(formOf(tree, token - 1)) ||
    (formOf(tree, token + 1) === "in" && within(tree, token + 2, token + 5, GROWING))
  );
}
