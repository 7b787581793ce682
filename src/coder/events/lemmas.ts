import { formOf, lemmaOf, type Tree } from "../attribution/tree.js";
import { CARRIERS } from "../codebook/index.js";

/**
 * The lemmas under which the codebook may list a token: the tagger's, and those that detaching a regular ending from the form
 * gives (WordNet's morphy, rules of detachment), so that a slip of the tagger does not hide a word; of a word with a hyphen, which is cut in three, the whole
 * where it is listed ("test-fired").
 */
export function lemmasOf(tree: Tree, token: number): readonly string[] {
  const whole = hyphened(tree, token);
  return whole.length > 0 ? whole : baseForms(tree, token).filter((each) => CARRIERS.has(each));
}

const HYPHEN = /^[-‐–]$/;

/** The listed words that a token ends behind a hyphen. */
const hyphened = (tree: Tree, token: number): readonly string[] =>
  HYPHEN.test(formOf(tree, token - 1))
    ? baseForms(tree, token)
        .map((each) => `${formOf(tree, token - 2)}-${each}`)
        .filter((each) => CARRIERS.has(each))
    : [];

/** The "test" of "test-fired". */
export const isBeforeHyphen = (tree: Tree, token: number): boolean =>
  HYPHEN.test(formOf(tree, token + 1)) && hyphened(tree, token + 2).length > 0;

const known = new WeakMap<Tree, (readonly string[] | undefined)[]>();

/** The lemma of a token and the forms that detaching an ending gives, without repeats; worked out once a token. */
export function baseForms(tree: Tree, token: number): readonly string[] {
  let forms = known.get(tree);
  if (!forms) known.set(tree, (forms = []));
  return (forms[token] ??= formsOf(tree, token));
}

function formsOf(tree: Tree, token: number): readonly string[] {
  const form = formOf(tree, token);
  return [...new Set([lemmaOf(tree, token), form, ...detached(form)])];
}

/** True when a token is a form of one of the words. */
export const isOneOf = (tree: Tree, token: number, words: ReadonlySet<string>): boolean =>
  baseForms(tree, token).some((each) => words.has(each));

function detached(form: string): string[] {
  const without = (ending: number, add = ""): string => form.slice(0, -ending) + add;
  if (form.endsWith("ies")) return [without(3, "y")];
  if (form.endsWith("ied")) return [without(3, "y")];
  if (form.endsWith("es")) return [without(1), without(2)];
  if (form.endsWith("s")) return [without(1)];
  if (form.endsWith("ed")) return [without(1), without(2), undoubled(without(2))];
  if (form.endsWith("ing")) return [without(3), without(3, "e"), undoubled(without(3))];
  return IRREGULAR.has(form) ? [IRREGULAR.get(form)!] : [];
}

const undoubled = (stem: string): string => (stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem);

/** Irregular forms of verbs in the codebook. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `shot shoot,slain slay,slew slay,met meet,held hold,fought fight,struck strike,took take,taken take,gave give,given give,
  sent send,sold sell,bought buy,broke break,broken break,withdrew withdraw,withdrawn withdraw,overthrew overthrow,
  overthrown overthrow,threw throw,thrown throw,blew blow,blown blow,fell fall,fallen fall,swore swear,sworn swear,
  forgave forgive,forgiven forgive,sought seek,brought bring,led lead,fled flee,spoke speak,spoken speak,flew fly,
  flown fly,went go,gone go,left leave,laid lay,lent lend,told tell,said say,put put,set set,hit hit,cut cut,shut shut,
  beat beat,beaten beat,died die,dying die,stole steal,hurt hurt,burnt burn,drew draw,drawn draw,rose rise,stood stand,
  paid pay,built build,upheld uphold,retook retake,retaken retake,overran overrun,won win,gave give,fed feed,hung hang,torn tear,tore tear,kept keep,drove drive,
  driven drive,froze freeze,frozen freeze,withheld withhold,undertook undertake,undertaken undertake,dug dig,sank sink,
  sunk sink,lost lose,caught catch,forbade forbid,forbidden forbid,rang ring,shook shake,shaken shake,swept sweep,wrote write,
  written write,bled bleed,bound bind,dealt deal,sat sit,quit quit,met meet`
    .split(",")
    .map((pair) => pair.trim().split(" ") as [string, string]),
);
