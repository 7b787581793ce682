/** The chain of voices of an event: from the publisher inwards, each with its FactBank value (Saurí & Pustejovsky 2009). */
import type { Act } from "../../records/attribution.js";
import type { Commitment, Voice } from "../../records/event.js";
import type { DraftEvent, SaidAttribution } from "../layers.js";
import { quadOf } from "../../records/plover.js";
import { actingToken } from "../attribution/syntactic.js";
import { keyIn } from "../attribution/stems.js";
import { isInfinitive } from "../attribution/complements.js";
import { CUE_VERBS } from "../attribution/cues.table.js";
import { dependent, formOf, has, relationOf, type Tree } from "../attribution/tree.js";
import { type Deed, spoken } from "./acts.js";
import { passage, type Passage } from "./embedding.js";
import { EMBEDDING_VERBS } from "./embedding.table.js";
import type { Chain } from "./status.table.js";
import { commitmentOf, type Ground, type Value } from "./value.js";

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
  /** Index of the innermost attribution that holds the trigger, or -1. */
  readonly innermost: number;
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
}

/** Most voices that a chain has. */
const VOICES = 12;

export function voicesOf(scene: Scene, draft: DraftEvent): Told {
  const innermost = scene.holders[draft.token] ?? -1;
  const speaking: Speaking[] = [];
  let at = draft.token;
  let holder = innermost;
  let own: Passage | null = null;
  // The publisher stands behind what a factive cue takes for granted: "condemned the bombing", "denied responsibility for the bombing".
  let granted = 0;
  for (;;) {
    const found = passage(scene.tree, at, holder >= 0, within(scene, holder, at));
    const first = own === null;
    own ??= found;
    if (found.speech) {
      const { head, act } = found.speech;
      const value = voiced(scene, act, head, found, deedOf(scene, draft, null));
      speaking.push({ entity: scene.entityOf(head), attribution: undefined, act, value, nameless: true });
      at = head;
    } else if (holder >= 0) {
      const attribution = scene.attributions[holder]!;
      const { record } = attribution;
      const head = attribution.cue ? actingToken(scene.tree, attribution.cue) : -1;
      const factive = first && head >= 0 && takesForGranted(scene.tree, head, found);
      const value = factive
        ? found.value
        : voiced(scene, record.act, head, found, deedOf(scene, draft, record.sourceEntity));
      if (factive) granted = 1;
      speaking.push({
        entity: record.sourceEntity,
        attribution: record.id,
        act: record.act,
        value,
        nameless: record.source === null || isNoun(scene.tree, head),
      });
      holder = record.parent === null ? -1 : (scene.byId.get(record.parent) ?? -1);
      if (head < 0) {
        // A carried quotation has no cue: what stands around it says nothing about it.
        if (holder < 0) return told(speaking, null, granted, innermost);
        at = attribution.contents[0]!.first;
      } else at = head;
    } else return told(speaking, found, granted, innermost);
    if (speaking.length >= VOICES) return told(speaking, null, granted, innermost);
  }
}

/** Whether a token belongs to what the current voice says. */
function within({ attributions, holders }: Scene, holder: number, from: number): (token: number) => boolean {
  const contents = attributions[holder]?.contents;
  // In the publisher's voice every token of the sentence belongs, cues of inner attributions included.
  return contents
    ? (token) => contents.some((range) => has(range, token)) || token === from
    : (token) => holders.length > token;
}

/** The value that a speaker gives to what the words say; what they take for granted the speaker takes for granted too. */
const voiced = ({ tree }: Scene, act: Act, head: number, { value, presupposed }: Passage, deed: Deed): Value =>
  presupposed || head < 0 ? value : spoken(tree, act, head, value, deed);

/** True when the cue, or the noun right under it, presupposes what is said of. */
function takesForGranted(tree: Tree, head: number, { granting }: Passage): boolean {
  if (granting !== null) return tree.heads[granting] === head;
  const presupposes = keyIn(EMBEDDING_VERBS, tree, head);
  return (
    presupposes !== undefined && EMBEDDING_VERBS.get(presupposes) === "presupposes" && !keyIn(CUE_VERBS, tree, head)
  );
}

const isNoun = ({ analysis }: Tree, token: number): boolean => analysis.syntax[token]?.upos === "NOUN";

function deedOf({ tree }: Scene, draft: DraftEvent, speaker: string | null): Deed {
  const named = draft.actors.some(({ entity }) => entity !== undefined && entity === speaker);
  return { own: named || understood(tree, draft.token), hostile: quadOf(draft.type) === 4 };
}

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
  return isInfinitive(tree, token);
}

const isPlain = ({ polarity, mood }: Value): boolean => polarity === "+" && mood === null;

/** The chain out of the speakers, innermost first, and what the publisher says of the outermost saying. */
function told(speaking: readonly Speaking[], publisher: Passage | null, granted: number, innermost: number): Told {
  const [inner, ...outer] = speaking;
  const grounds = [...speaking.flatMap(({ value }) => value.grounds), ...(publisher?.value.grounds ?? [])];
  const distance = speaking.some(({ value }) => value.distance) || (publisher?.value.distance ?? false);
  if (!inner) {
    const value = publisher!.value;
    const commitment = commitmentOf(value);
    const chain = { publisher: commitment, others: [], mood: value.mood, distance };
    return { voices: [{ entity: "publisher", commitment }], chain, grounds, innermost };
  }
  const sayings = [...outer.map(({ value }) => value), ...(publisher ? [publisher.value] : [])];
  const doubted = sayings.find((value) => !isPlain(value));
  // "rejected reports that …": who denies that nameless others are right denies the thing itself.
  const refuted =
    doubted && inner.nameless && outer[0]?.value === doubted && outer[0].act === "deny" && doubted.polarity === "-";
  const commitments: Commitment[] = speaking.map(({ value }, index) => {
    if (refuted) return index === 1 ? "CT-" : index === 0 ? commitmentOf(value) : "Uu";
    if (doubted) return "Uu";
    if (index === 0) return commitmentOf(value);
    const agrees = granted > 0 || (outer[index - 1]?.act === "confirm" && inner.nameless);
    return agrees ? commitmentOf(inner.value) : "Uu";
  });
  const backed: Commitment = granted > 0 && outer.length === 0 && !doubted ? commitmentOf(inner.value) : "Uu";
  const voices: Voice[] = [{ entity: "publisher", commitment: backed }];
  for (let index = speaking.length - 1; index >= 0; index--) {
    const { entity, attribution } = speaking[index]!;
    voices.push({ entity, ...(attribution !== undefined && { attribution }), commitment: commitments[index]! });
  }
  const mood = doubted && !refuted ? "hypothetical" : inner.value.mood;
  const chain: Chain = { publisher: backed, others: commitments.toReversed(), mood, distance };
  return { voices, chain, grounds, innermost };
}

/** True for a pronoun that may stand for the speaker. */
const isPronoun = (tree: Tree, token: number): boolean => /^(it|he|she|they|we|i)$/.test(formOf(tree, token));
