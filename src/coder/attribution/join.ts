/** The attributions of a text, put together from what the encoder links, what the grammar shows and what stands in quotation marks. */
import type { Analysis, Range, SaidSpan } from "../../language/analysis.js";
import { actOf } from "./act.js";
import { CUE_VERBS, NOT_SPEECH } from "./cues.table.js";
import { type Draft, firstToken } from "./draft.js";
import { quotedTokens } from "./kind.js";
import { settled } from "./ownership.js";
import { draftsOfPieces } from "./pieces.js";
import { attributeQuotations } from "./quotation.js";
import { speakerOf } from "./speaker.js";
import { merged, trimmedContent, trimmedSource, without } from "./spans.js";
import { actingToken, syntacticDrafts } from "./syntactic.js";
import { keyIn } from "./stems.js";
import { transcriptDrafts } from "./transcript.js";
import { type Tree, dependents, formOf, hangsBy, has, meets, treeOf } from "./tree.js";
import { Working } from "./working.js";

/** Below this the encoder's links are only taken where the grammar sees an attribution too. */
const SURE = 0.5;

/** All drafts of a text in text order, each with a content. */
export function joined(analysis: Analysis): Draft[] {
  const tree = treeOf(analysis);
  const syntactic = syntacticDrafts(tree);
  const linked: Draft[] = [];
  const used = new Set<number>();
  for (const said of analysis.said) {
    const head = actingToken(tree, said.cue);
    if (isPhrasal(tree, head) || isSubject(tree, head)) continue;
    const twin = syntactic.get(head) ?? twinOf(syntactic, said.cue);
    if (used.has(twin?.head ?? head) || (!twin && said.confidence < SURE)) continue;
    const draft = draftOf(tree, said, head, twin);
    if (!draft) continue;
    used.add(twin?.head ?? head);
    linked.push(draft);
  }
  const alone = [...syntactic.values()].filter(({ head, cue }) => !used.has(head) && !linked.some(near(cue)));
  const turns = transcriptDrafts(tree);
  const others = [...linked, ...alone].filter((draft) => !turns.some(near(draft.cue)));
  const drafts = settled(tree, [...others, ...turns]).sort((a, b) => sizeOf(b) - sizeOf(a));
  const working = new Working(drafts);
  for (const draft of draftsOfPieces(tree, working)) working.add(draft);
  attributeQuotations(tree, working);
  return working.all
    .filter(({ contents }) => contents.length > 0)
    .sort((a, b) => firstToken(a) - firstToken(b) || a.head - b.head);
}

const sizeOf = ({ contents }: Draft): number => contents.reduce((sum, { first, last }) => sum + last - first, 0);

/** "Threatening them will not help": a deed that is spoken of, not one who speaks. */
const isSubject = (tree: Tree, head: number): boolean =>
  tree.analysis.syntax[head]?.xpos === "VBG" && hangsBy(tree, head, ["csubj", "nsubj"]);

/** "called off": a particle makes the verb another one. */
const isPhrasal = (tree: Tree, head: number): boolean =>
  dependents(tree, head, "compound:prt").some((particle) =>
    NOT_SPEECH.has(`${keyIn(CUE_VERBS, tree, head) ?? ""} ${formOf(tree, particle)}`),
  );

const near =
  (cue: Range | null) =>
  (other: Draft): boolean =>
    cue !== null && other.cue !== null && meets(cue, other.cue);

/** The syntactic draft whose head stands in the encoder's cue. */
function twinOf(drafts: ReadonlyMap<number, Draft>, cue: Range): Draft | undefined {
  for (let token = cue.last - 1; token >= cue.first; token--) {
    const draft = drafts.get(token);
    if (draft) return draft;
  }
  return undefined;
}

/** The encoder's link with the grammar's answer where it is silent; null when neither has a content. */
function draftOf(tree: Tree, said: SaidSpan, head: number, twin: Draft | undefined): Draft | null {
  const { analysis } = tree;
  const cue = { first: said.cue.first, last: said.cue.last };
  const stated = said.sources
    .map((range) => trimmedSource(analysis, range))
    .filter(({ first, last }) => first < last)
    .sort((a, b) => distance(a, cue) - distance(b, cue))[0];
  const grammar = twin ?? speakerOf(tree, head);
  const source = stated ?? grammar.source;
  const own = source ? [cue, source] : [cue];
  const whole = said.contents.map((range) => introduced(tree, completed(tree, range), cue));
  const found = contentsOf(tree, said, without(whole, own), twin);
  const contents = merged(found.map((range) => trimmedContent(analysis, range)));
  if (contents.length === 0) return null;
  const clear =
    source && contents.some((content) => has(content, source.first) && meets(content, source)) ? null : source;
  return {
    cue,
    head: twin?.head ?? head,
    source: clear,
    sourcing: stated && clear ? "stated" : clear ? grammar.sourcing : grammar.source ? "missing" : grammar.sourcing,
    contents,
    act: twin?.act ?? actOf(tree, cue, head),
    confidence: twin ? Math.min(1, said.confidence + 0.1) : said.confidence,
    finder: twin ? "both" : "encoder",
  };
}

const DANGLING = /^(?:DET|ADP|PART|AUX|CCONJ|SCONJ)$/;

/** A content that breaks off at a function word goes on to the end of the phrase that this word belongs to. */
function completed(tree: Tree, { first, last }: Range): Range {
  const end = last - 1;
  const head = tree.heads[end] ?? -1;
  const dangles = last > first && DANGLING.test(tree.analysis.syntax[end]?.upos ?? "") && head > end;
  return { first, last: dangles ? tree.extent[head]!.last : last };
}

/** A content with the "that" before it, which belongs to it. */
const introduced = (tree: Tree, { first, last }: Range, cue: Range): Range => ({
  first: first - 1 >= cue.last && formOf(tree, first - 1) === "that" ? first - 1 : first,
  last,
});

const distance = (range: Range, to: Range): number => Math.max(range.first - to.last, to.first - range.last, 0);

/**
 * Without the quotations of later paragraphs, where the cue's own paragraph has a content and no quotation runs on from it: a paragraph
 * that is nothing but a quotation of its own carries the speaker over as an attribution without cue (coding manual).
 */
function withoutCarried({ analysis }: Tree, cue: Range, contents: readonly Range[]): readonly Range[] {
  const { tokens, sentences, quotations } = analysis;
  const paragraphOf = (token: number): number => sentences[tokens[token]!.sentence]!.paragraph;
  const home = paragraphOf(cue.first);
  if (!contents.some(({ first }) => paragraphOf(first) === home)) return contents;
  const runsOn = (token: number): boolean =>
    quotations.some(({ start, continues }) => continues !== null && start === tokens[token]!.start);
  return contents.filter(({ first }) => paragraphOf(first) <= home || runsOn(first));
}

/** A linked content that covers less than this of the clause it lies in is a fragment of it. */
const FRAGMENT = 0.75;

/**
 * The contents of a link: the encoder's, but the grammar's clause where the encoder has only fragments of it, and none out of another
 * sentence unless it is quoted: indirect speech ends with its sentence.
 */
function contentsOf(
  tree: Tree,
  { cue }: SaidSpan,
  linked: readonly Range[],
  twin: Draft | undefined,
): readonly Range[] {
  const { tokens } = tree.analysis;
  const flags = quotedTokens(tree.analysis);
  const here = tokens[cue.first]!.sentence;
  const beside = linked.filter(
    ({ first, last }) =>
      first < last && (flags[first] === 1 || tokens[first]!.sentence === here || tokens[last - 1]!.sentence === here),
  );
  const kept = withoutCarried(tree, cue, beside.length > 0 || twin ? beside : linked);
  if (!twin) return kept;
  if (kept.length === 0) return twin.contents;
  const covered = (whole: Range) =>
    kept.reduce(
      (sum, { first, last }) => sum + Math.max(0, Math.min(last, whole.last) - Math.max(first, whole.first)),
      0,
    );
  const fragmentary = twin.contents.filter((whole) => {
    const share = covered(whole) / (whole.last - whole.first);
    return share > 0 && share < FRAGMENT;
  });
  const inFragment = (range: Range) =>
    fragmentary.some((whole) => whole.first <= range.first && range.last <= whole.last);
  return [...kept.filter((range) => !inFragment(range)), ...fragmentary];
}
