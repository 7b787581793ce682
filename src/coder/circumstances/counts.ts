/** How many were killed, hurt, arrested …: what each quantity counts, and the event that it belongs to. */
import type { Analysis } from "../../language/analysis.js";
import type { Count } from "../../records/index.js";
import type { DraftEvent, Quantity } from "../layers.js";
import { treeOf, type Tree } from "../attribution/tree.js";
import { baseForms } from "../events/lemmas.js";
import { spanOf } from "../ranges.js";
import { COUNT_NOUNS, EVENTS_OF, OBJECT_VERBS, SUBJECT_VERBS } from "./victims.table.js";

export interface TiedCount {
  readonly event: string;
  readonly count: Count;
}

/** The counts of all events. A figure goes to one event of its sentence: that of its verb, else the nearest of a fitting type. */
export function countsOf(
  analysis: Analysis,
  quantities: readonly Quantity[],
  drafts: readonly DraftEvent[],
): TiedCount[] {
  const bySentence = new Map<number, DraftEvent[]>();
  for (const draft of drafts) {
    const { sentence } = analysis.tokens[draft.token]!;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), draft]);
  }
  const tree = treeOf(analysis);
  return quantities.flatMap((quantity) => {
    const kinds = kindsOf(tree, quantity);
    const [first] = kinds;
    if (!first) return [];
    const dead = kinds.includes("killed") && kinds.includes("injured");
    const what = dead ? "casualties" : first;
    const event = eventFor(what, quantity, bySentence.get(analysis.tokens[quantity.first]!.sentence) ?? []);
    if (!event) return [];
    const { min, max } = quantity;
    const count: Count = {
      what,
      words: spanOf(analysis.tokens, quantity),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(dead && { shared: true as const }),
    };
    return [{ event: event.id, count }];
  });
}

/** What a quantity counts; several when one figure stands for "dead and wounded" together. */
function kindsOf(tree: Tree, quantity: Quantity): Count["what"][] {
  const { last, noun } = quantity;
  const { tokens, syntax } = tree.analysis;
  const framed = leftKinds(tree, quantity) ?? putKinds(tree, quantity);
  if (framed) return framed;
  const at = noun ?? last;
  if (tokens[at]?.sentence !== tokens[last - 1]!.sentence) return verbKinds(tree, last - 1);
  const own = nounKind(tree, at);
  if (own) return [own, ...conjuncts(syntax, at).flatMap((each) => nounKind(tree, each) ?? [])];
  return verbKinds(tree, noun ?? last - 1);
}

/** The row of a table for a word under any of its base forms. */
function rowOf(table: ReadonlyMap<string, Count["what"]>, tree: Tree, token: number): Count["what"] | undefined {
  return baseForms(tree, token)
    .map((form) => table.get(form.toLowerCase()))
    .find((what) => what !== undefined);
}

const nounKind = (tree: Tree, token: number): Count["what"] | undefined =>
  /NOUN|ADJ|VERB|PROPN/.test(tree.analysis.syntax[token]?.upos ?? "") ? rowOf(COUNT_NOUNS, tree, token) : undefined;

/** How far the parts of a frame stand from one another, in tokens. */
const FRAME = 5;
const PUTTING = new Set(["put", "puts", "putting", "placed", "places"]);
const LEAVING = new Set(["leave", "leaves", "leaving", "left"]);
const PREDICATE = /^(?:dead|wounded|injured|hurt|displaced)$/;

/** "Left 14 people dead": what is said of those left. The words decide: parsers hang this frame in many ways. */
function leftKinds(tree: Tree, { first, last, noun }: Quantity): Count["what"][] | undefined {
  if (!LEAVING.has(wordAt(tree, first - 1))) return undefined;
  for (let at = last; at <= Math.max(last, noun ?? last) + 1; at++)
    if (PREDICATE.test(wordAt(tree, at))) return [nounKind(tree, at), joined(tree, at)].flatMap((kind) => kind ?? []);
  return undefined;
}

/** "Dead and wounded": the second of them. */
const joined = (tree: Tree, at: number): Count["what"] | undefined =>
  wordAt(tree, at + 1) === "and" && PREDICATE.test(wordAt(tree, at + 2)) ? nounKind(tree, at + 2) : undefined;

/** "Put the number of dead at 31": what the noun between verb and figure counts. */
function putKinds(tree: Tree, { first }: Quantity): Count["what"][] | undefined {
  if (wordAt(tree, first - 1) !== "at") return undefined;
  let kind: Count["what"] | undefined;
  for (let at = first - 2; at >= first - 2 - FRAME; at--) {
    if (PUTTING.has(wordAt(tree, at))) return kind && [kind];
    const own = nounKind(tree, at);
    if (own && own !== "participants" && (kind === undefined || kind === "casualties")) kind = own;
  }
  return undefined;
}

const wordAt = (tree: Tree, at: number): string => tree.analysis.tokens[at]?.text.toLowerCase() ?? "";

/** Words joined to one by "and", looked for close behind it. */
function conjuncts(syntax: Analysis["syntax"], token: number): number[] {
  const found: number[] = [];
  for (let i = token + 1; i < Math.min(syntax.length, token + 6); i++) {
    if (syntax[i]!.head === token && syntax[i]!.deprel === "conj") found.push(i);
  }
  return found;
}

/** By the verb that those counted depend on, its conjuncts included ("killed and wounded"). */
function verbKinds(tree: Tree, token: number): Count["what"][] {
  const { syntax } = tree.analysis;
  let at = token;
  for (let climb = 0; climb < 4; climb++) {
    const { head, deprel } = syntax[at]!;
    if (head < 0) return [];
    const undergoes = /^(?:obj|nsubj:pass|acl)/.test(deprel) || (deprel === "nsubj" && syntax[head]!.xpos === "VBN");
    const kind =
      (undergoes ? rowOf(OBJECT_VERBS, tree, head) : undefined) ??
      (deprel.startsWith("nsubj") ? rowOf(SUBJECT_VERBS, tree, head) : undefined);
    if (kind) return [kind, ...conjuncts(syntax, head).flatMap((each) => rowOf(OBJECT_VERBS, tree, each) ?? [])];
    at = head;
  }
  return [];
}

function eventFor(
  what: Count["what"],
  { first, last }: Quantity,
  events: readonly DraftEvent[],
): DraftEvent | undefined {
  const distance = ({ token }: DraftEvent): number => (token < first ? first - token : Math.max(0, token - last));
  for (const type of EVENTS_OF[what]) {
    const fitting = events.filter((event) => event.type === type).sort((a, b) => distance(a) - distance(b));
    if (fitting[0]) return fitting[0];
  }
  return undefined;
}
