/** Arcs that parsers hang wrongly on a verb of speech, hung where the attributions and tenses say, before the event rules look at the tree. */
import type { Analysis, Range, Syntax } from "../../language/analysis.js";
import { isMovedBack } from "../attribution/coordinated.js";
import { CUE_VERBS } from "../attribution/cues.table.js";
import { lookUp } from "../attribution/stems.js";
import {
  above,
  dependent,
  dependents,
  formOf,
  has,
  headOf,
  relationOf,
  treeOf,
  type Tree,
} from "../attribution/tree.js";
import type { SaidAttribution } from "../layers.js";
import { isParticiple, retagged, slipsAt, type Arc } from "./slips.js";

/** The analysis with those arcs put right; the same one where none is wrong. */
export function rehung(analysis: Analysis, attributions: readonly SaidAttribution[]): Analysis {
  const tree = treeOf(analysis);
  const arcs: Arc[] = [
    ...analysis.tokens.flatMap(({ index }) => slipsAt(tree, index)),
    ...attributions.flatMap((said) => [...trailing(tree, said, attributions), ...within(tree, said)]),
    ...analysis.tokens.flatMap(({ index }) => joined(tree, index, attributions)),
  ];
  const tags = analysis.tokens.flatMap(({ index }) => retagged(tree, index));
  if (arcs.length === 0 && tags.length === 0) return analysis;
  const syntax: Syntax[] = [...analysis.syntax];
  for (const [token, upos] of tags) syntax[token] = { ...syntax[token]!, upos };
  for (const [token, head, deprel] of arcs) syntax[token] = { ...syntax[token]!, head, deprel };
  return { ...analysis, syntax };
}

/** A participle under its host, which is taken out from under the participle and hung on the verb of speech where parsers have put it there. */
function hang(tree: Tree, participle: number, host: number | undefined, speech: number): Arc[] {
  if (host === undefined || host === participle || above(tree, speech).includes(participle)) return [];
  const freed: Arc[] = above(tree, host).includes(participle) ? [[host, speech, "ccomp"]] : [];
  return [...freed, [participle, host, "advcl"]];
}

/** "Police said gunmen attacked a bus, killing nine": a participle behind a comma of what is said hangs on no verb of speech outside of it. */
function within(tree: Tree, { cue, contents }: SaidAttribution): Arc[] {
  if (!cue) return [];
  const speech = headOf(tree, cue);
  return contents.flatMap(({ first, last }) => {
    if (first < cue.last) return [];
    for (let comma = first + 1; comma <= last; comma++) {
      if (formOf(tree, comma) !== "," || !isParticiple(tree, comma + 1) || tree.heads[comma + 1] !== speech) continue;
      return hang(tree, comma + 1, mainVerb(tree, { first, last: comma }), speech);
    }
    return [];
  });
}

/** How many words may stand between who says it and the comma: "said on Monday,". */
const REACH = 8;

/**
 * "The army shelled the town, the front said, killing four": the participle behind a reporting clause that stands behind what it
 * reports goes on from that; one that speaks itself goes on from the reporting verb ("…, adding that", "…, accusing the army").
 */
function trailing(
  tree: Tree,
  { record, cue, source, contents }: SaidAttribution,
  all: readonly SaidAttribution[],
): Arc[] {
  if (!cue || !source || record.kind === "direct") return [];
  const { tokens, sentences } = tree.analysis;
  const { first, last } = sentences[tokens[cue.first]!.sentence]!;
  const before = Math.min(cue.first, source.first);
  const told = contents.findLast((content) => content.first >= first && content.last <= before);
  if (!told) return [];
  const speech = headOf(tree, cue);
  const participle = behindComma(tree, Math.max(cue.last, source.last), last);
  if (participle === undefined) return goingOn(tree, speech, mainVerb(tree, told), all);
  const host = speaks(tree, participle, all) ? speech : mainVerb(tree, told);
  const arcs = hang(tree, participle, host, speech);
  return arcs.length === 0 ? [] : [...arcs, ...alsoJoined(tree, participle, last)];
}

/**
 * "Gunmen stormed the bank, police said, and killed two", "the army has killed nine, a group said, and has burned villages": a verb in the same tense that no
 * attribution has for its cue goes on from what is told, not from "said".
 */
function goingOn(tree: Tree, speech: number, told: number | undefined, all: readonly SaidAttribution[]): Arc[] {
  const tense = told === undefined ? undefined : tenseOf(tree, told);
  if (told === undefined || tense === undefined) return [];
  const joined = dependents(tree, speech, "conj").filter((verb) => {
    const first = dependent(tree, verb, "aux") ?? verb;
    return (
      verb > speech &&
      tenseOf(tree, verb) === tense &&
      formOf(tree, first - 1) === "and" &&
      formOf(tree, first - 2) === "," &&
      dependent(tree, verb, "nsubj", "mark") === undefined &&
      lookUp(CUE_VERBS, tree, verb) === undefined &&
      !speaks(tree, verb, all)
    );
  });
  return joined.map((verb): Arc => [verb, told, "conj"]);
}

/** The simple past, or the present perfect. */
function tenseOf(tree: Tree, verb: number): "past" | "perfect" | undefined {
  const [auxiliary, ...more] = dependents(tree, verb, "aux");
  const { xpos } = tree.analysis.syntax[verb]!;
  if (auxiliary === undefined) return xpos === "VBD" ? "past" : undefined;
  return more.length === 0 && xpos === "VBN" && /^(?:has|have)$/.test(formOf(tree, auxiliary)) ? "perfect" : undefined;
}

/** The participle behind the first comma from a token on, when no verb stands before it. */
function behindComma(tree: Tree, from: number, last: number): number | undefined {
  const { syntax } = tree.analysis;
  for (let comma = from; comma < Math.min(last, from + REACH); comma++) {
    if (formOf(tree, comma) !== ",") {
      if (syntax[comma]!.upos === "VERB") return undefined;
      continue;
    }
    const at = syntax[comma + 1]?.upos === "ADV" ? comma + 2 : comma + 1;
    return at < last && isParticiple(tree, at) ? at : undefined;
  }
  return undefined;
}

/** True of a participle that is the cue of an attribution, or accuses, asks, denies or promises by its verb. */
function speaks(tree: Tree, participle: number, all: readonly SaidAttribution[]): boolean {
  if (all.some(({ cue }) => cue && has(cue, participle))) return true;
  return ADDRESSING.has(lookUp(CUE_VERBS, tree, participle)?.act ?? "");
}

const ADDRESSING: ReadonlySet<string> = new Set(["accuse", "deny", "demand", "promise", "warn"]);

/** The verb of a told clause with a subject that hangs highest. */
function mainVerb(tree: Tree, { first, last }: Range): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (let token = first; token < last; token++) {
    const subject = dependent(tree, token, "nsubj");
    if (subject === undefined || subject > token || relationOf(tree, token) === "acl") continue;
    const depth = above(tree, token).length;
    if (depth < least) [best, least] = [token, depth];
  }
  return best;
}

/** "…, killing four and wounding seven": participles that parsers join to the nouns between. */
function alsoJoined(tree: Tree, participle: number, last: number): Arc[] {
  const arcs: Arc[] = [];
  for (let token = participle + 2; token < last; token++) {
    if (!isParticiple(tree, token) || tree.analysis.syntax[token - 1]!.upos !== "CCONJ") continue;
    const head = tree.heads[token] ?? -1;
    if (head > participle && relationOf(tree, token) === "conj" && tree.analysis.syntax[head]!.upos !== "VERB")
      arcs.push([token, participle, "conj"], [token - 1, token, "cc"]);
  }
  return arcs;
}

/**
 * "The minister said police had acted well and accused the rebels": a verb of speech joined to what is told goes on from "said" when an
 * attribution has it so, and when what is told is moved back in time and the judgement is not. Left alone where the told verb is one
 * of speech itself ("had rejected the offer and blamed …").
 */
function joined(tree: Tree, verb: number, attributions: readonly SaidAttribution[]): Arc[] {
  const act = relationOf(tree, verb) === "conj" ? lookUp(CUE_VERBS, tree, verb)?.act : undefined;
  if (act === undefined || dependent(tree, verb, "nsubj", "aux", "mark") !== undefined) return [];
  const told = tree.heads[verb]!;
  const outer = tree.heads[told] ?? -1;
  if (relationOf(tree, told) !== "ccomp" || lookUp(CUE_VERBS, tree, told) !== undefined) return [];
  if (tree.analysis.syntax[outer]?.xpos !== "VBD" || lookUp(CUE_VERBS, tree, outer) === undefined) return [];
  const known = attributions.find(({ cue }) => cue && has(cue, verb))?.source;
  const isSpeakers = known && known.last <= outer;
  return isSpeakers || isMovedBack(tree, verb, told, act) ? [[verb, outer, "conj"]] : [];
}
