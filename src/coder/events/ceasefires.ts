/** Ceasefires that are told of and do not hold: what collapses, is broken or is only talked about is no ceasefire (coding manual: RETREAT). */
import { formOf, isNoun, lemmaOf, relationOf, type Tree } from "../attribution/tree.js";
import { isOneOf } from "./lemmas.js";
import type { Scene } from "./scene.js";

const CEASEFIRES = new Set("ceasefire cease-fire truce armistice".split(" "));
/** Verbs and nouns of coming to an end and of failing (VerbNet stop-55.4, break-45.1, neglect-75). */
const OVER = new Set(
  `abandon break breach breakdown collapse crumble disintegrate elapse end expire expiry fail failure falter fray implode lapse rupture shatter unravel
   violate violation wobble`.split(/\s+/),
);
/** "Fell apart", "fell through". */
const APART = /^(?:apart|through|in|to)$/;
/** What is on the table is not in force. */
const TOPICS = new Set("consider contemplate debate discuss mull ponder weigh".split(" "));

/** "The truce collapsed", "a broken ceasefire", "the collapse of the truce", "discussed a truce". */
export function isNoCeasefire({ tree }: Scene, token: number): boolean {
  if (!isOneOf(tree, token, CEASEFIRES) || !isNoun(tree, token)) return false;
  const above = tree.heads[token] ?? -1;
  if (above >= 0 && /^(?:nsubj|obj|nmod|compound|dep|root)$/.test(relationOf(tree, token)) && isOver(tree, above))
    return true;
  const talked = relationOf(tree, token) === "obj" || relationOf(tree, token) === "obl";
  if (above >= 0 && talked && isOneOf(tree, above, TOPICS)) return true;
  return (tree.children[token] ?? []).some((child) => relationOf(tree, child) === "amod" && isOver(tree, child));
}

const isOver = (tree: Tree, token: number): boolean =>
  isOneOf(tree, token, OVER) ||
  formOf(tree, token) === "broken" ||
  (lemmaOf(tree, token) === "fall" && APART.test(formOf(tree, token + 1)));
