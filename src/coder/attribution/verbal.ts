/** Attributions that the grammar shows around a reporting verb. */
import { actOf } from "./act.js";
import { complementOf } from "./complements.js";
import { CUE_VERBS } from "./cues.table.js";
import type { Draft } from "./draft.js";
import { speakerOf } from "./speaker.js";
import { cueAround, merged, trimmedContent, without } from "./spans.js";
import { keyIn, lookUp } from "./stems.js";
import { type Tree, dependent, hangsBy, meets, relationOf } from "./tree.js";

/** Verbs that make one cue with a reporting infinitive: "declined to say". */
const LEADING = new Set("decline refuse go continue fail choose".split(" "));

/** A verb by its tag, or by its place in the tree where the tagger took it for a noun. */
const isVerbal = (tree: Tree, token: number): boolean =>
  /^(?:VERB|AUX)$/.test(tree.analysis.syntax[token]?.upos ?? "") ||
  (hangsBy(tree, token, ["root", "ccomp", "conj", "parataxis"]) && dependent(tree, token, "nsubj") !== undefined);

/** The attribution around a reporting verb, or null when the token is none or has no content. */
export function verbalDraft(tree: Tree, verb: number): Draft | null {
  if (!isVerbal(tree, verb)) return null;
  const row = lookUp(CUE_VERBS, tree, verb);
  const found = row && !hangsBy(tree, verb, ["amod", "compound"]) ? complementOf(tree, verb, row) : null;
  if (!row || !found) return null;
  const leader = tree.heads[verb] ?? -1;
  const led = relationOf(tree, verb) === "xcomp" && keyIn(LEADING, tree, leader) !== undefined && verb - leader <= 3;
  const around = cueAround(tree, verb);
  const particle = found.particle !== null && found.particle === around.last ? found.particle + 1 : around.last;
  const cue = { first: led ? cueAround(tree, leader).first : around.first, last: particle };
  const { source, sourcing } = speakerOf(tree, verb);
  const object = found.frame === "noun";
  // "attacks threaten the town", "figures show": things that only seem to speak need a clause.
  if (object && (sourcing === "controlled" || sourcing === "missing")) return null;
  const subject = dependent(tree, verb, "nsubj");
  const holes = [cue, ...(source ? [source] : []), ...(subject === undefined ? [] : [tree.extent[subject]!])].filter(
    (hole) => !found.contents.some((content) => content.first >= hole.first && content.last <= hole.last),
  );
  const contents = merged(without(found.contents, holes).map((range) => trimmedContent(tree.analysis, range)));
  if (contents.length === 0) return null;
  const clearSource = source && contents.some((content) => meets(content, source)) ? null : source;
  return {
    cue,
    head: verb,
    source: clearSource,
    sourcing: source && !clearSource ? "missing" : sourcing,
    contents,
    act: actOf(tree, cue, verb),
    confidence: object ? 0.5 : 0.75,
    finder: "syntax",
  };
}
