/**
 * Metonymy: a capital or country that speaks, decides, is addressed or dealt with is the government ("Baghdad condemned");
 * where something is in, near or around it, it is the place.
 */
import type { Range } from "../../language/analysis.js";
import { dependent, dependents, formOf, has, headOf, lemmaOf, relationOf, type Tree } from "../attribution/tree.js";
import { ISSUED } from "../attribution/cues.table.js";
import { ADDRESSED, DEALINGS, POSSESSED, POWERS } from "./metonymy.table.js";

const PARTIES = new Set(["with", "between", "against", "by", "to", "on", "from", "towards", "toward", "for", "of"]);

/** True when the verb is in the set by its lemma or, where that is cut wrongly, by what its form could come from. */
export function isOne(set: ReadonlySet<string>, tree: Tree, verb: number): boolean {
  const lemma = lemmaOf(tree, verb);
  if (set.has(lemma) || set.has(`${lemma}e`)) return true;
  const form = formOf(tree, verb);
  return [/d$/, /ed$/, /s$/, /es$/, /ing$/].some((end) => end.test(form) && set.has(form.replace(end, "")));
}

/** True when the name acts or is addressed as a government. */
export function actsAsPower(tree: Tree, name: Range): boolean {
  const head = headOf(tree, name);
  return sourceTokens(tree).has(head) || powerAt(tree, head, 0);
}

function powerAt(tree: Tree, head: number, depth: number): boolean {
  const above = tree.heads[head] ?? -1;
  if (above < 0 || depth > 8) return false;
  const relation = tree.analysis.syntax[head]!.deprel;
  const lemma = lemmaOf(tree, above);
  switch (relation.split(":", 1)[0]) {
    case "nsubj":
      if (relation === "nsubj:pass") return isOne(ADDRESSED, tree, above);
      return isOne(POWERS, tree, above) || controls(tree, above) || urged(tree, above);
    case "obj":
    case "iobj":
      return isOne(ADDRESSED, tree, above);
    case "conj":
      return powerAt(tree, above, depth + 1);
    case "obl": {
      const by = formOf(tree, dependent(tree, head, "case") ?? -1);
      if (relation === "obl:agent" || by === "by")
        return isOne(POWERS, tree, above) && dependent(tree, above, "aux:pass", "nsubj:pass") !== undefined;
      return (
        (by === "on" && lemma === "call") ||
        (by === "against" && isOne(ADDRESSED, tree, above)) ||
        (by === "with" && (lemma === "negotiate" || lemma === "cooperate"))
      );
    }
    case "nmod":
      if (ISSUED.has(lemma) && /^(?:by|from)$/.test(formOf(tree, dependent(tree, head, "case") ?? -1))) return true;
      if (relation === "nmod:poss") return POSSESSED.has(lemma) || POSSESSED.has(formOf(tree, above));
      return (
        PARTIES.has(formOf(tree, dependent(tree, head, "case") ?? -1)) &&
        DEALINGS.has(lemma) &&
        formOf(tree, dependent(tree, head, "case") ?? -1) !== "of" &&
        formOf(tree, dependent(tree, head, "case") ?? -1) !== "for"
      );
    default:
      return false;
  }
}

/** "is ready to", "has decided to": a verb with an infinitive that a power carries out. */
const controls = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, "xcomp").some((inner) => isOne(POWERS, tree, inner));

/** "urged Moscow to stop", where the tree has the addressee as the subject of what it is urged to do. */
const urged = (tree: Tree, verb: number): boolean =>
  /^(?:xcomp|ccomp|advcl)$/.test(relationOf(tree, verb)) &&
  formOf(tree, dependent(tree, verb, "mark") ?? -1) === "to" &&
  isOne(ADDRESSED, tree, tree.heads[verb] ?? -1);

const sources = new WeakMap<Tree, ReadonlySet<number>>();

/** Heads of everything the encoder takes for a source. */
function sourceTokens(tree: Tree): ReadonlySet<number> {
  const known = sources.get(tree);
  if (known) return known;
  const found = new Set<number>();
  for (const { sources: ranges } of tree.analysis.said)
    for (const range of ranges) {
      const head = headOf(tree, range);
      if (has(range, head) && relationOf(tree, head) !== "obl") found.add(head);
    }
  sources.set(tree, found);
  return found;
}
