/** Explosions: acts of force where people are hurt by them, unless the words tell of an accident. */
import { CLASSES } from "../codebook/classes.table.js";
import { dependents, formOf, lemmaOf, relationOf, type Tree } from "../attribution/tree.js";
import { agents, patients, under } from "./clause.js";
import { isHarm } from "./harm.js";
import { wields } from "./instruments.js";
import { isOneOf } from "./lemmas.js";
import { canAct, together, type Scene } from "./scene.js";

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

const RUINS = /^(?:destroy(?:s|ed|ing)?|damag(?:es|ed|ing)|flatten(?:s|ed|ing)?|ripp(?:ed|ing)|tore|tearing)$/;
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
    if (harm > token && harm - token <= NEAR && RUINS.test(formOf(tree, harm)) && isOfDevice(scene))
      return { harm, victim: patients(scene, harm)[0] ?? harm };
    if (!HARMS.test(formOf(tree, harm))) continue;
    if (harm < token && !(token - harm <= NEAR && within(tree, harm, token, /^(?:in|by|when|as)$/))) continue;
    const [from, to] = harm < token ? [first, harm] : [harm + 1, Math.min(last, harm + NEAR)];
    for (let each = from; each < to; each++)
      if (isAlive(scene, each)) return { harm, victim: isNumber(scene, each) ? countedBy(scene, each) : each };
  }
  return undefined;
}

/** Whether the report tells of a device anywhere: what destroys things may be an accident. */
const isOfDevice = ({ tree, analysis }: Scene): boolean => within(tree, 0, analysis.tokens.length, DEVICES);

const isNumber = ({ analysis }: Scene, token: number): boolean => analysis.syntax[token]!.upos === "NUM";
/** "Two border guards": the guards; the number itself where no noun stands behind it. */
function countedBy({ analysis: { syntax } }: Scene, number: number): number {
  const { head, deprel } = syntax[number]!;
  if (deprel === "nummod" && head > number) return head;
  return syntax[number + 1]?.upos === "NOUN" ? number + 1 : number;
}

const isAlive = (scene: Scene, token: number): boolean =>
  isNumber(scene, token) || isOneOf(scene.tree, token, PEOPLE) || canAct(scene, token);

/** An explosion told as an accident, or the harm that such a one does. */
export function isAccident(scene: Scene, token: number): boolean {
  // "A grenade exploded accidentally".
  if (bombsOf(scene, token).length > 0 && [token, scene.tree.heads[token]!].some((each) => isUnmeant(scene.tree, each)))
    return true;
  if (isBlast(scene, token)) return toldAsAccident(scene, token);
  if (!isHarm(scene, token)) return false;
  const causes = [...(scene.tree.children[token] ?? []), ...under(scene, token)];
  return causes.some((each) => isBlast(scene, each)) && toldAsAccident(scene, token);
}

const isUnmeant = (tree: Tree, verb: number): boolean =>
  verb >= 0 && dependents(tree, verb, "advmod").some((each) => formOf(tree, each) === "accidentally");

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

const DEFUSING = new Set(["defuse", "disarm", "deactivate"]);
const FINDING = new Set("recover find discover seize confiscate unearth detect".split(" "));

const BOMBS: ReadonlySet<string> = new Set(CLASSES["bombs"]);

/** "Police defused a bomb", "… before it could go off", "recovered a bomb": no harm is done, by the device or with it. */
export function isMadeSafe(scene: Scene, token: number): boolean {
  const isBomb = isOneOf(scene.tree, token, BOMBS);
  const within = isBomb || relationOf(scene.tree, token) === "advcl";
  const head = scene.tree.heads[token] ?? -1;
  if (isBomb && head >= 0 && isOneOf(scene.tree, head, FINDING) && patients(scene, head).includes(token)) return true;
  const verb = within && head >= 0 && isOneOf(scene.tree, head, DEFUSING) ? head : token;
  return isOneOf(scene.tree, verb, DEFUSING) && !patients(scene, verb).some((each) => canAct(scene, each));
}

/** The bombs, mines and the like that an act is told of: its own word, or what does it. */
export const bombsOf = (scene: Scene, token: number): readonly number[] =>
  [token, ...agents(scene, token)].filter((each) => isOneOf(scene.tree, each, BOMBS));

const LAYING = new Set("plant lay hide place bury set fit carry".split(" "));

/** Verbs for putting a device where it is to go off. */
export const lays = (scene: Scene, verb: number): boolean => isOneOf(scene.tree, verb, LAYING);

/** "A bomb planted by rebels exploded", "an explosion triggered by rebels", "a planted bomb": participles that say whose it was. */
export const layingOf = (scene: Scene, token: number): readonly number[] =>
  [...bombsOf(scene, token), ...(isBlast(scene, token) ? [token] : [])].flatMap((each) => {
    // Parsers hang what stands between an article and the bomb anywhere.
    const before = scene.analysis.syntax[each - 2]?.upos === "DET" ? [each - 1] : [];
    return [...before, ...dependents(scene.tree, each, "acl", "amod")].filter(
      (participle) => lays(scene, participle) || wields(scene, participle),
    );
  });

/** Those who have laid it. */
export const layersOf = (scene: Scene, token: number): readonly number[] =>
  layingOf(scene, token)
    .flatMap((each) => under(scene, each, BY))
    .flatMap((each) => together(scene, each))
    .filter((each) => canAct(scene, each));

const BY = new Set(["by"]);
const MINES = new Set(["mine", "landmine", "ied"]);
const VEHICLES: ReadonlySet<string> = new Set(CLASSES["vehicles"]);
const STRIKING = new Set(["hit", "strike"]);
const GOING = new Set(["run", "drive", "step"]);
const OVER = new Set(["over", "on", "onto"]);

/** "Their vehicle hit a mine", "a boy stepped on a mine": whoever meets it suffers it; but rockets and armies that strike a mine strike a pit. */
export function isOnMine(scene: Scene, token: number): boolean {
  const isMine = (each: number): boolean => isOneOf(scene.tree, each, MINES);
  const subjects = agents(scene, token);
  if (isOneOf(scene.tree, token, STRIKING))
    return subjects.some((each) => isOneOf(scene.tree, each, VEHICLES)) && patients(scene, token).some(isMine);
  return subjects.length > 0 && isOneOf(scene.tree, token, GOING) && under(scene, token, OVER).some(isMine);
}
