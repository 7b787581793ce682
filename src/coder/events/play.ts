/** Sport, art and the table: in their company words of force are figures of speech, unless force is meant. */
import { dependent, formOf, lemmaOf, relationOf } from "../attribution/tree.js";
import { CLASSES } from "../codebook/classes.table.js";
import { agents } from "./clause.js";
import { isOneOf } from "./lemmas.js";
import { isArmed, isNominal, prepositionOf, together, type Scene } from "./scene.js";

const PLAY = new Set(CLASSES["play"]);
const PLAYERS = new Set(
  "coach striker player batsman midfielder defender goalkeeper pitcher actor actress chef customer champion".split(" "),
);
/** In a match one side beats another; elsewhere people are attacked. */
const CONTESTS = new Set("match game season cup league tournament final semifinal playoff inning quarter".split(" "));
const WITHIN = /^(?:in|at|near|outside|inside|during|after|before|on|to|into|from)$/;
/** Words of play that are as often none: "a team of gunmen", "killed half of them", "shot at the scene". */
const EITHER = new Set(
  "team half round scene band plot victory win title audience score final show character race quarter".split(" "),
);
/** Done to a player or an actor as to anybody. */
const LETHAL = new Set(
  "kill murder execute assassinate behead abduct kidnap stab lynch torture wound arrest detain jail".split(" "),
);
const REACH = 12; // words
const MANY = 3;

/** Whether a word beside a trigger makes a figure of speech of it: "the striker shot wide", but not "gunmen shot an actor at a concert". */
export function isPlayedWith(scene: Scene, token: number, each: number): boolean {
  const { tree } = scene;
  const lemma = lemmaOf(tree, each);
  // "Video shows soldiers shooting", "rounded up": what is played is a thing.
  if (!PLAY.has(lemma) || !isNominal(scene, each) || isByArmed(scene, token)) return false;
  if (!CONTESTS.has(lemma) && WITHIN.test(prepositionOf(scene, each))) return false;
  if (EITHER.has(lemma) && playAround(scene, token) < 2) return false;
  const suffers = /^(?:obj|nsubj:pass)$/.test(tree.analysis.syntax[each]!.deprel);
  return !(suffers && PLAYERS.has(lemma) && (isOneOf(tree, token, LETHAL) || formOf(tree, token + 1) === "dead"));
}

/** Whether a trigger stands among many words of play. */
export const isAmongPlay = (scene: Scene, token: number): boolean =>
  playAround(scene, token) >= MANY && !isByArmed(scene, token);

function playAround(scene: Scene, token: number): number {
  const { tree, analysis } = scene;
  const { first, last } = analysis.sentences[analysis.tokens[token]!.sentence]!;
  let play = 0;
  for (let near = Math.max(first, token - REACH); near < Math.min(last, token + REACH); near++)
    if (PLAY.has(lemmaOf(tree, near)) || PLAY.has(formOf(tree, near))) play++;
  return play;
}

/** Whether those who do it are armed. */
export function isByArmed(scene: Scene, token: number): boolean {
  const own = agents(scene, token);
  const shown =
    relationOf(scene.tree, token) === "xcomp" ? dependent(scene.tree, scene.tree.heads[token]!, "obj") : undefined;
  const doers = own.length > 0 || shown === undefined ? own : [shown];
  return doers.flatMap((each) => together(scene, each)).some((each) => isArmed(scene, each));
}
