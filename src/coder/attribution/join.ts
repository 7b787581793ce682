/** The attributions of a text, put together from what the encoder links, what the grammar shows and what stands in quotation marks. */
import type { Analysis, Range, SaidSpan } from "../../language/analysis.js";
import { edgesOf } from "../labels/edges.js";
import type { EntityIndex } from "../layers.js";
import { tokensIn } from "../ranges.js";
import { actOf } from "./act.js";
import { isNominal } from "./addressee.js";
import { borneOut } from "./borne-out.js";
import { withCited } from "./cited.js";
import { contentsOfLink } from "./contents.js";
import { continued } from "./continued.js";
import { coordinated } from "./coordinated.js";
import { isDeed } from "./deed.js";
import { type Draft, firstToken } from "./draft.js";
import { edgeDrafts } from "./edges.js";
import { orphanDrafts } from "./orphans.js";
import { settled } from "./ownership.js";
import { draftsOfPieces } from "./pieces.js";
import { describedBy } from "./issuer.js";
import { interviewDrafts } from "./interview.js";
import { isAnonymity } from "./anonymity.js";
import { attributeQuotations } from "./quotation.js";
import { signedDrafts } from "./signature.js";
import { withTrailing } from "./trailing.js";
import { isSpokenOf, isSpokenTo, speakerOf, toldSubject } from "./speaker.js";
import { trimmedSource } from "./spans.js";
import { keyIn } from "./stems.js";
import { actingToken, syntacticDrafts } from "./syntactic.js";
import { transcriptDrafts } from "./transcript.js";
import { type Tree, dependent, formOf, has, headOf, meets, treeOf } from "./tree.js";
import { CLEARING, PUNISHING } from "./verdicts.table.js";
import { credible } from "./witness.js";
import { Working } from "./working.js";

/** Below this the encoder's links are only taken where the grammar sees an attribution too. */
const SURE = 0.5;

/** Below this one cue in seven is exactly right, and two in five are near one (docs/results.md). */
const DOUBTFUL = 0.3;

/** All drafts of a text in text order, each with a content. What stands as a label at the edge of a line says nothing. */
export function joined(analysis: Analysis, entities: EntityIndex): Draft[] {
  const tree = treeOf(analysis);
  const syntactic = new Map([...syntacticDrafts(tree)].filter(([head]) => !isDeed(tree, head)));
  const flat = new Set(analysis.saidPieces.filter(({ kind }) => kind === "cue").map(({ first }) => first));
  const links: Link[] = [];
  const used = new Set<number>();
  for (const said of analysis.said) {
    const outer = flat.has(said.cue.first);
    const head = actingToken(tree, said.cue);
    if (isDeed(tree, head)) continue;
    const twin = syntactic.get(head) ?? twinOf(syntactic, said.cue);
    if (used.has(twin?.head ?? head) || (!twin && !outer && said.confidence < SURE)) continue;
    const draft = draftOf(tree, said, head, twin, outer);
    if (!draft) continue;
    used.add(twin?.head ?? head);
    links.push({ draft, twin, outer });
  }
  // An inner link must stand in a content or have the grammar behind it.
  const within = ({ head }: Draft): boolean =>
    links.some(({ draft }) => draft.head !== head && draft.contents.some((content) => has(content, head)));
  const linked = links
    .filter(({ draft, twin, outer }) => outer || within(draft) || (twin && credible(tree, twin)))
    .map(({ draft }) => draft);
  const told = linked.flatMap(({ contents }) => contents);
  const alone = [...syntactic.values()]
    .filter(
      (draft) =>
        !used.has(draft.head) &&
        !linked.some(near(draft.cue)) &&
        !linked.some(
          ({ source }) => source && has(source, draft.head) && !draft.contents.every((each) => meets(each, source)),
        ) &&
        (told.some((content) => has(content, draft.head)) || credible(tree, draft)),
    )
    .map((draft) => clipped(draft, told));
  const edges = edgesOf(analysis.text);
  const interview = interviewDrafts(tree);
  const apart = (drafts: readonly Draft[], from: readonly Draft[]): Draft[] =>
    drafts.filter(({ cue }) => !from.some(near(cue)));
  const turns = [...interview, ...apart(transcriptDrafts(tree), interview)];
  const shaped = [...turns, ...apart(edgeDrafts(tree, edges, entities), turns), ...signedDrafts(tree)];
  const set = edges.map(({ whole }) => tokensIn(analysis.tokens, whole));
  const others = apart([...linked, ...alone], shaped).filter(({ head }) => !set.some((range) => has(range, head)));
  const cited = withTrailing(tree, withCited(tree, [...others, ...shaped]));
  const drafts = settled(tree, continued(tree, coordinated(tree, cited))).sort((a, b) => sizeOf(b) - sizeOf(a));
  const working = new Working(drafts);
  for (const draft of draftsOfPieces(tree, working)) working.add(draft);
  attributeQuotations(tree, working);
  for (const draft of orphanDrafts(tree, working)) working.add(draft);
  return borneOut(tree, working.all)
    .map(withoutBareMarks)
    .filter(({ contents, confidence }) => contents.length > 0 && confidence >= DOUBTFUL)
    .filter(({ contents, head }) => !isVerdict(tree, head) && !contents.some((each) => isAnonymity(tree, each)))
    .filter(({ contents }) => !contents.every((each) => isNothing(tree, each)))
    .filter(({ cue }) => !isBare(tree, cue))
    .sort((a, b) => firstToken(a) - firstToken(b) || a.head - b.head);
}

/** "It has not been used, an official said": forms of "be" and "have" alone say nothing, whatever the parser makes of other words. */
const isBare = ({ forms }: Tree, cue: Range | null): boolean =>
  cue !== null && forms.slice(cue.first, cue.last).every((form) => BARE.test(form));
const BARE = /^(?:am|are|be|been|being|had|has|have|having|is|n['’]t|not|to|was|were)$/;

/** "Has published nothing", "will not offer one": no words of anybody's. */
const isNothing = ({ forms }: Tree, { first, last }: Range): boolean =>
  last === first + 1 && NOTHING.test(forms[first]!);
const NOTHING = /^(?:nothing|none|one|anything|something|everything)$/;

/** What a court does, and nobody says: "was convicted of fraud", "was found guilty of it". */
const isVerdict = (tree: Tree, head: number): boolean =>
  keyIn(VERDICTS, tree, head) !== undefined ||
  (formOf(tree, head) === "found" && /^(?:guilty|innocent)$/.test(formOf(tree, head + 1))) ||
  (formOf(tree, head) === "cleared" && formOf(tree, head + 1) === "of");
const VERDICTS: ReadonlySet<string> = new Set([...PUNISHING, ...CLEARING]);

/** In text with stray quotation marks a span may be marks alone, of which trimming leaves nothing. */
const withoutBareMarks = (draft: Draft): Draft => {
  const contents = draft.contents.filter(({ first, last }) => first < last);
  const bare = draft.source !== null && draft.source.first >= draft.source.last;
  return bare ? { ...draft, contents, source: null, sourcing: "missing" } : { ...draft, contents };
};

/** A draft of an encoder's link; `outer` ones have flat spans, whose borders are sharp, inner ones only links. */
interface Link {
  readonly draft: Draft;
  readonly twin: Draft | undefined;
  readonly outer: boolean;
}

/** A draft of the grammar that speaks within someone's content says nothing outside of it. */
function clipped(draft: Draft, told: readonly Range[]): Draft {
  const holder = told
    .filter((content) => has(content, draft.head))
    .sort((a, b) => a.last - a.first - (b.last - b.first))[0];
  if (!holder) return draft;
  const contents = draft.contents
    .map(({ first, last }) => ({ first: Math.max(first, holder.first), last: Math.min(last, holder.last) }))
    .filter(({ first, last }) => first < last);
  return contents.length > 0 ? { ...draft, contents } : draft;
}

const sizeOf = ({ contents }: Draft): number => contents.reduce((sum, { first, last }) => sum + last - first, 0);

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
function draftOf(tree: Tree, said: SaidSpan, head: number, twin: Draft | undefined, outer: boolean): Draft | null {
  const { analysis } = tree;
  const cue = { first: said.cue.first, last: said.cue.last };
  const grammar = twin ?? speakerOf(tree, head);
  const told = toldSubject(tree, head);
  const spoken = (isSpokenTo(tree, head) ? [] : said.sources)
    .filter((range) => told === undefined || !meets(range, tree.extent[told]!))
    .map((range) => trimmedSource(analysis, range))
    .filter(({ first, last }) => first < last)
    .filter((range) => mayHaveSaid(tree, head, range))
    .sort((a, b) => distance(a, cue) - distance(b, cue));
  // Of a source in pieces the one with the grammar's subject, else the nearest.
  const subject = spoken.length > 1 && grammar.source ? headOf(tree, grammar.source) : -1;
  const stated = spoken.find((range) => has(range, subject)) ?? spoken[0] ?? beforeCue(tree, said, grammar.source);
  const source = stated ?? grammar.source;
  const contents = contentsOfLink(tree, said, source, twin, outer);
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

/**
 * "The minister spoke after a statement by Velden that blamed him": whoever stands before the noun that a "that" or "which" right before the cue describes has
 * not said it; nor has "a man suspected of theft".
 */
function mayHaveSaid(tree: Tree, head: number, source: Range): boolean {
  if (isSpokenOf(tree, head) && has(source, tree.heads[head]!)) return false;
  // "He was charged with theft": whoever does so in a passive stands in its sentence or nowhere.
  const { tokens } = tree.analysis;
  if (dependent(tree, head, "aux:pass") !== undefined && tokens[source.first]!.sentence !== tokens[head]!.sentence)
    return false;
  const subject = dependent(tree, head, "nsubj") ?? -1;
  const noun = tree.analysis.syntax[head]?.deprel === "acl:relcl" ? (tree.heads[head] ?? -1) : -1;
  if (!/^(?:that|which)$/.test(formOf(tree, subject)) || noun < 0 || subject !== head - 1 || noun > subject)
    return true;
  return source.last > tree.extent[describedBy(tree, subject, noun)]!.first;
}

/** A name right before the cue that the encoder took for a content, where it saw no source and the grammar sees a subject: "The Valley Post | reports | that …". */
function beforeCue(tree: Tree, { cue, contents }: SaidSpan, subject: Range | null): Range | undefined {
  const range = contents.find(({ last }) => last === cue.first);
  return range &&
    subject &&
    meets(range, subject) &&
    contents.some(({ first }) => first >= cue.last) &&
    isNominal(tree, range)
    ? range
    : undefined;
}

const distance = (range: Range, to: Range): number => Math.max(range.first - to.last, to.first - range.last, 0);
