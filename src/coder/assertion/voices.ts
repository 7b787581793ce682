/** The chain of voices of an event: from the publisher inwards, each with its FactBank value (Saurí & Pustejovsky 2009). */
import type { Range } from "../../language/analysis.js";
import type { Act } from "../../records/attribution.js";
import { DENIAL_RULE, type Commitment, type Voice } from "../../records/event.js";
import type { DraftEvent, SaidAttribution } from "../layers.js";
import { quadOf } from "../../records/plover.js";
import { namesWhat } from "../attribution/act.js";
import { actingToken } from "../attribution/syntactic.js";
import { keyIn } from "../attribution/stems.js";
import { isInfinitive } from "../attribution/complements.js";
import { CUE_NOUNS, CUE_VERBS } from "../attribution/cues.table.js";
import { above, dependent, dependents, formOf, has, isNoun, relationOf, type Tree } from "../attribution/tree.js";
import { type Deed, spoken } from "./acts.js";
import { passage, type Passage, pointedBy } from "./embedding.js";
import { classOf } from "./classes.js";
import { isKeptBack, takesForGranted } from "./granted.js";
import { distanceWithin } from "./distance.js";
import { isOrderJudged, isProvedFalse, isSaidWrongly } from "./judged.js";
import { CHOOSING, isJoinedOn } from "./links.js";
import { negationsOf } from "./negation.js";
import type { Chain } from "./status.table.js";
import { commitmentOf, distanced, type Ground, type Value } from "./value.js";

/** What the chain of an event needs to know of its text. */
export interface Scene {
  readonly tree: Tree;
  readonly attributions: readonly SaidAttribution[];
  /** Index of each attribution by its id. */
  readonly byId: ReadonlyMap<string, number>;
  /** By token: the smallest attribution around it, or -1. */
  readonly holders: Int32Array;
  readonly entityOf: (cue: number) => string | null;
}

export interface Told {
  readonly voices: readonly Voice[];
  readonly chain: Chain;
  readonly grounds: readonly Ground[];
  /** The innermost attribution that has a voice in it, or null. */
  readonly attribution: string | null;
}

/** One who speaks on the way outwards. */
interface Speaking {
  readonly entity: string | null;
  readonly attribution: string | undefined;
  readonly act: Act;
  /** The value of what is said, as the speaker gives it. */
  readonly value: Value;
  /** A noun or a speaker without a name: "reports that". */
  readonly nameless: boolean;
  /** Whoever tells of the saying says that it is wrong: "falsely said". */
  readonly wrong?: boolean;
}

/** Most voices that a chain has. */
const VOICES = 12;

export function voicesOf(scene: Scene, draft: DraftEvent): Told {
  const speaking: Speaking[] = [];
  let at = draft.token;
  let holder = scene.holders[draft.token] ?? -1;
  // Set once the words take the happening for granted: then whoever stands further out does so too ("condemned the bombing").
  let granted: Passage | null = null;
  const points = draft.why.some(({ rule }) => rule === DENIAL_RULE);
  // What has been said belongs to nobody further out: "according to X" hangs within what X says.
  let said: readonly Range[] = [];
  for (;;) {
    holder = speechful(scene, speaking.length === 0 && !points ? beyondDenied(scene, holder, at) : holder);
    const pointed = points && speaking.length === 0 && holder >= 0 ? pointedBy(scene.tree, at) : null;
    const found: Passage = granted ?? pointed ?? passage(scene.tree, at, holder >= 0, within(scene, holder, at, said));
    if (found.speech) {
      const { head, act } = found.speech;
      if (speaking.length === 0 && isPerformed(scene.tree, draft.token, head)) {
        at = head;
        continue;
      }
      if (isKeptBack(scene.tree, at, head)) {
        granted = grantedBy(found, head);
        at = head;
        continue;
      }
      const value = voiced(scene, act, head, found, deedOf(scene, draft, null));
      const wrong = isProvedFalse(scene.tree, head);
      speaking.push({ entity: scene.entityOf(head), attribution: undefined, act, value, nameless: true, wrong });
      at = head;
    } else if (holder >= 0) {
      const attribution = scene.attributions[holder]!;
      const { record, cue } = attribution;
      const head = cue ? actingToken(scene.tree, cue) : -1;
      const outer = record.parent === null ? -1 : (scene.byId.get(record.parent) ?? -1);
      if (speaking.length === 0 && found.value.grounds.length === 0 && isPerformed(scene.tree, draft.token, head)) {
        said = attribution.contents;
        holder = outer;
        at = head;
        continue;
      }
      const named = namesWhat(scene.tree, at);
      if (
        cue &&
        !pointed &&
        (named || (speaking.length === 0 && takesForGranted(scene.tree, attribution, head, found, at)))
      ) {
        granted = grantedBy(found, head);
      } else {
        const doubt = cue === null ? undefined : distanceWithin(scene.tree, cue);
        const given = voiced(scene, record.act, head, found, deedOf(scene, draft, record.sourceEntity));
        const value = doubt ? distanced(given, doubt) : given;
        const nameless = record.source === null || isNoun(scene.tree, head);
        const wrong = isSaidWrongly(scene.tree, cue) || (nameless && isProvedFalse(scene.tree, head));
        speaking.push({ entity: record.sourceEntity, attribution: record.id, act: record.act, value, nameless, wrong });
        granted = null;
      }
      said = attribution.contents;
      holder = outer;
      // A carried quotation has no cue, and "according to" hangs anywhere: what stands around them says nothing about them.
      if (holder < 0 && (head < 0 || formOf(scene.tree, head) === "according")) return told(scene.tree, speaking, null);
      at = head < 0 ? attribution.contents[0]!.first : head;
    } else return told(scene.tree, speaking, found);
    if (speaking.length >= VOICES) return told(scene.tree, speaking, null);
  }
}

const grantedBy = (found: Passage, token: number): Passage => ({
  ...found,
  value: { ...found.value, grounds: [{ rule: "presupposed", token }] },
  speech: null,
  presupposed: true,
});

/** "Declared a curfew", "expressed support": done by saying so (performatives; Austin 1962), and nothing that is reported of it. */
const isPerformed = (tree: Tree, token: number, cue: number): boolean =>
  cue >= 0 &&
  keyIn(PERFORMING, tree, cue) !== undefined &&
  tree.heads[token] === cue &&
  relationOf(tree, token) === "obj" &&
  negationsOf(tree, cue).length === 0;
const PERFORMING = new Set(["declare", "proclaim", "impose", "express", "issue"]);

/** Out of a denial of a noun to which the clause of the token is only joined: "denied the report and its troops shelled …". */
function beyondDenied({ tree, attributions, byId }: Scene, holder: number, token: number): number {
  const { record, contents } = attributions[holder] ?? {};
  if (record?.act !== "deny" || contents === undefined) return holder;
  const joined = [token, ...above(tree, token)].find((each) => isJoinedOn(tree, each));
  const [whole] = contents;
  if (joined === undefined || !whole || !contents.some((range) => has(range, joined))) return holder;
  for (let each = whole.first; each < tree.extent[joined]!.first; each++)
    if (/^(?:VERB|AUX|SCONJ)$/.test(tree.analysis.syntax[each]!.upos)) return holder;
  return record.parent === null ? -1 : (byId.get(record.parent) ?? -1);
}

const INTENDING = new Set(["plan", "intend", "aim", "want", "wish", "seek"]);

/** The attribution itself or the nearest around it that is speech: "has no plans to meet" and "declined to meet" tells what was not done, in nobody else's voice. */
function speechful({ tree, attributions, byId }: Scene, holder: number): number {
  let at = holder;
  while (at >= 0) {
    const { cue, record } = attributions[at]!;
    const head = cue ? actingToken(tree, cue) : -1;
    // "Made it clear": the verb alone says nothing.
    const whole = cue !== null && dependents(tree, head, "xcomp").some((each) => has(cue, each));
    const implicative = head >= 0 && !whole && /^(reverses|implies|possible|plans)$/.test(classOf(tree, head) ?? "");
    const against = head >= 0 && formOf(tree, head + 1) === "against" && keyIn(CHOOSING, tree, head) !== undefined;
    const unplanned = head >= 0 && keyIn(INTENDING, tree, head) !== undefined && negationsOf(tree, head).length > 0;
    // "Convicted of ordering the killing": the order was given and carried out.
    const judged = cue !== null && isOrderJudged(tree, head);
    if (against || unplanned || judged) {
      at = record.parent === null ? -1 : (byId.get(record.parent) ?? -1);
      continue;
    }
    if (!implicative || keyIn(CUE_VERBS, tree, head) !== undefined || keyIn(CUE_NOUNS, tree, head) !== undefined)
      return at;
    at = record.parent === null ? -1 : (byId.get(record.parent) ?? -1);
  }
  return at;
}

/** Whether a token belongs to what the current voice says. */
function within(
  { tree, attributions, holders }: Scene,
  holder: number,
  from: number,
  said: readonly Range[],
): (token: number) => boolean {
  const contents = attributions[holder]?.contents;
  // "Said they had stopped, and a week later they burned a clinic": a clause joined from outside to what is told is no part of it.
  const joined = [from, ...above(tree, from)].find(
    (each) => relationOf(tree, each) === "conj" && dependents(tree, each, "nsubj").length > 0,
  );
  const into = (token: number): boolean => {
    const inner = joined !== undefined && tree.heads[joined] === token ? attributions[holders[token] ?? -1] : undefined;
    return (
      inner !== undefined && inner !== attributions[holder] && !inner.contents.some((range) => has(range, joined!))
    );
  };
  if (contents) return (token) => (contents.some((range) => has(range, token)) && !into(token)) || token === from;
  const isCue = attributions.some(({ cue }) => cue !== null && has(cue, from));
  // In the publisher's voice every token of the sentence belongs, cues of inner attributions included, but no act of speech to what is said beside it:
  // "said it would leave, accusing X", where the parser hangs the accusation on the leaving.
  const beside = (token: number): boolean =>
    isCue && (holders[token] ?? -1) >= 0 && !attributions[holders[token]!]!.contents.some((range) => has(range, from));
  return (token) =>
    holders.length > token && !said.some((range) => has(range, token)) && !beside(token) && !into(token);
}

/** Acts that keep even what they take for granted at a distance: "claims that the men who poisoned him have fled". */
const DISTANT: ReadonlySet<Act> = new Set(["claim", "allege", "accuse"]);

/** The value that a speaker gives to what the words say; what they take for granted the speaker takes for granted too. */
const voiced = ({ tree }: Scene, act: Act, head: number, { value, presupposed }: Passage, deed: Deed): Value =>
  head < 0 || (presupposed && !DISTANT.has(act)) ? value : spoken(tree, act, head, value, deed);

function deedOf({ tree }: Scene, draft: DraftEvent, speaker: string | null): Deed {
  const named = draft.actors.some(({ entity }) => entity !== undefined && entity === speaker);
  return {
    own: named || understood(tree, draft.token),
    hostile: quadOf(draft.type) === 4 && draft.type !== "PROTEST",
    conditional: dependents(tree, draft.token, "nsubj", "obj").some((each) => isWhoever(tree, each)),
  };
}

const ANYONE = /^(?:any(?:one|body)|every(?:one|body)|all|those)$/;

/** "Whoever …", "anyone who …", "any village that …": nobody in particular, but all who do what the clause says. */
const isWhoever = (tree: Tree, token: number): boolean =>
  formOf(tree, token) === "whoever" ||
  ((ANYONE.test(formOf(tree, token)) || dependents(tree, token, "det").some((each) => formOf(tree, each) === "any")) &&
    dependents(tree, token, "acl").some((each) => tree.analysis.syntax[each]!.deprel === "acl:relcl"));

/** True when the agent of a deed is a pronoun or the understood subject of an infinitive: most often the one who speaks. */
function understood(tree: Tree, token: number): boolean {
  let at = token;
  for (let step = 0; step < 4; step++) {
    const subject = dependent(tree, at, "nsubj");
    if (subject !== undefined) return isPronoun(tree, subject);
    const head = tree.heads[at] ?? -1;
    if (head < 0 || !/^(xcomp|conj|obj)$/.test(relationOf(tree, at))) break;
    at = head;
  }
  return isInfinitive(tree, token) || isPronoun(tree, beforeAuxiliaries(tree, token));
}

/** The word that stands before a verb and its auxiliaries, whatever the parser hung it on. */
function beforeAuxiliaries(tree: Tree, token: number): number {
  let at = token - 1;
  while (/^(?:will|would|shall|may|might|can|could|not|never|’ll|'ll)$/.test(formOf(tree, at))) at--;
  return at;
}

/** "Reports of an attack could not be verified", "their claims were rejected": the reports stand, though nobody vouches for them. */
const unconfirmed = (tree: Tree, inner: Speaking, by: Speaking | undefined, value: Value): boolean =>
  inner.nameless &&
  value.polarity === "-" &&
  value.mood === null &&
  (by === undefined ? isRejected(tree, value) : by.act === "confirm");

/** Said to be denied by nobody who is named. */
const isRejected = (tree: Tree, { grounds }: Value): boolean =>
  grounds.some(
    ({ rule, token }) =>
      rule === "under-reverses" && CUE_VERBS.get(keyIn(CUE_VERBS, tree, token) ?? "")?.act === "deny",
  );

/** "Reports that … turned out to be false", "the rumours were untrue": what nobody by name has said is not so. */
const isRefuted = (tree: Tree, inner: Speaking, { value }: Passage): boolean =>
  inner.nameless &&
  value.polarity === "-" &&
  value.mood === null &&
  value.grounds.some(({ rule }) => rule === "under-reverses") &&
  !isRejected(tree, value);

/** "No one disputes that they fired": the publisher vouches for it. */
const unanimous = (inner: Speaking, { polarity, grounds }: Value): boolean =>
  inner.act === "deny" &&
  inner.value.polarity === "-" &&
  polarity === "-" &&
  grounds.some(({ rule }) => rule === "negated-subject");

const isPlain = ({ polarity, mood }: Value): boolean => polarity === "+" && mood === null;

/** The chain out of the speakers, innermost first, and what the publisher says of the outermost saying. */
function told(tree: Tree, speaking: readonly Speaking[], publisher: Passage | null): Told {
  const [inner, ...outer] = speaking;
  const grounds = [...speaking.flatMap(({ value }) => value.grounds), ...(publisher?.value.grounds ?? [])];
  const distance = speaking.some(({ value }) => value.distance) || (publisher?.value.distance ?? false);
  if (!inner) {
    const value = publisher!.value;
    const commitment = commitmentOf(value);
    // "Arrested on suspicion of looting": somebody holds it to be so, and not the publisher.
    const others = distance && commitment.endsWith("+") ? [commitment] : [];
    const own = others.length > 0 ? "Uu" : commitment;
    return {
      voices: [
        { entity: "publisher", commitment: own },
        ...others.map((each): Voice => ({ entity: null, commitment: each })),
      ],
      chain: { publisher: own, others, mood: value.mood, distance },
      grounds,
      attribution: null,
    };
  }
  if (publisher && outer.length === 0 && unanimous(inner, publisher.value)) {
    const commitment = commitmentOf({ ...inner.value, polarity: "+" });
    const { entity, attribution } = inner;
    const voices: Voice[] = [
      { entity: "publisher", commitment },
      { entity, ...(attribution !== undefined && { attribution }), commitment: "Uu" },
    ];
    return {
      voices,
      chain: { publisher: commitment, others: [], mood: inner.value.mood, distance },
      grounds,
      attribution: attribution ?? null,
    };
  }
  const sayings = [...outer.map(({ value }) => value), ...(publisher ? [publisher.value] : [])];
  const doubted = sayings.find((value, index) => !isPlain(value) && !unconfirmed(tree, inner, outer[index - 1], value));
  // "rejected reports that …": who denies that nameless others are right denies the thing itself.
  const refuted =
    doubted && inner.nameless && outer[0]?.value === doubted && outer[0].act === "deny" && doubted.polarity === "-";
  const commitments: Commitment[] = speaking.map(({ value }, index) => {
    if (refuted) return index === 1 ? "CT-" : index === 0 ? commitmentOf(value) : "Uu";
    if (doubted) return "Uu";
    if (index === 0) return commitmentOf(value);
    const confirms = outer[index - 1]?.act === "confirm" && sayings[index]?.polarity !== "-";
    return confirms && inner.nameless ? commitmentOf(inner.value) : "Uu";
  });
  const wrong = inner.wrong === true || (publisher !== null && outer.length === 0 && isRefuted(tree, inner, publisher));
  // Whoever stands around the saying knows better.
  if (wrong && outer.length > 0) commitments[1] = "CT-";
  const own: Commitment = wrong && outer.length === 0 ? "CT-" : "Uu";
  if (wrong) commitments[0] = commitmentOf(inner.value);
  const voices: Voice[] = [{ entity: "publisher", commitment: own }];
  for (let index = speaking.length - 1; index >= 0; index--) {
    const { entity, attribution } = speaking[index]!;
    voices.push({ entity, ...(attribution !== undefined && { attribution }), commitment: commitments[index]! });
  }
  const open = sayings.some((value, index) => unconfirmed(tree, inner, outer[index - 1], value));
  const mood = doubted && !refuted && !wrong ? "hypothetical" : inner.value.mood;
  const chain: Chain = { publisher: own, others: commitments.toReversed(), mood, distance: distance || open };
  const attribution = speaking.find((each) => each.attribution !== undefined)?.attribution ?? null;
  return { voices, chain, grounds, attribution };
}

/** True for a pronoun that may stand for the speaker. */
const isPronoun = (tree: Tree, token: number): boolean => /^(it|he|she|they|we|i)$/.test(formOf(tree, token));
