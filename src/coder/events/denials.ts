/**
 * Denials that point to what was told before: "…, a charge Baku denied", "…, which the army denies", "denied any role", and the "No" of an interview. What
 * is denied is an event of its own in the voice of who denies it (one event per happening and voice, coding manual).
 */
import { INTERROGATIVE } from "../assertion/questions.js";
import { CHARGES } from "../attribution/cues.table.js";
import { dependents, formOf, type Tree } from "../attribution/tree.js";
import type { SaidAttribution } from "../layers.js";
import type { Scene } from "./scene.js";
import { NOBODY, type Side, type Sketch } from "./sketch.js";

const POINTING = /^(?:which|it|this|that)$/;
/** Nouns for a share in a deed. */
const PARTS = /^(?:involvement|role|responsibility|complicity|part|hand)$/;
/** Content that only points is as short as "all of the allegations". */
const LONGEST = 4; // words
const BACK = 2; // sentences

/** What is done by saying something; whoever denies a charge has not denied that it was brought. */
const SPEECH: ReadonlySet<string> = new Set("ACCUSE REQUEST AGREE REJECT THREATEN SUPPORT CONSULT CONCEDE".split(" "));

/** One sketch for each denial that points to an act told before. @param acts in the order of the text */
export function denialsOf(scene: Scene, acts: readonly Sketch[]): Sketch[] {
  return scene.attributions.flatMap((said, index): Sketch[] => {
    const asked = askedBefore(scene, acts, index);
    if (asked)
      return [denialAt(said.contents[0]!.first, asked, { ...asked.actors, heads: [], rule: "denied as asked" })];
    const token = said.record.act === "deny" ? pointerIn(scene, said) : disownedIn(scene, said);
    if (token === undefined || acts.some(({ candidate }) => candidate.token === token)) return [];
    const denier = said.record.sourceEntity;
    const target = denier === null ? undefined : deniedBy(scene, acts, token, denier);
    return target && denier !== null ? [denialAt(token, target, deniers(said, denier, target, scene, token))] : [];
  });
}

const NO = /^(?:no|never)$/;

/** "Q: Did the army shell the village? A: No. …": the act that a question without a question word is about, where the next turn opens with "no". */
function askedBefore(
  { attributions, tree, analysis }: Scene,
  acts: readonly Sketch[],
  index: number,
): Sketch | undefined {
  const [answer, question] = [
    attributions[index]!,
    attributions.slice(0, index).findLast(({ record }) => record.parent === null),
  ];
  const first = answer.contents[0]?.first ?? -1;
  if (answer.record.parent !== null || answer.record.act !== "state" || question?.record.act !== "ask")
    return undefined;
  if (!NO.test(formOf(tree, first)) || analysis.syntax[first + 1]?.upos !== "PUNCT") return undefined;
  const { first: from, last } = question.contents.at(-1)!;
  const sentence = analysis.sentences[analysis.tokens[last - 1]!.sentence]!;
  const opening = formOf(tree, Math.max(from, sentence.first));
  if (formOf(tree, last - 1) !== "?" || INTERROGATIVE.test(opening)) return undefined;
  return acts.find(
    ({ candidate: { token, type } }) => sentence.first <= token && token < sentence.last && !SPEECH.has(type),
  );
}

/** The word of a denial's content that stands for something told elsewhere. */
function pointerIn({ tree }: Scene, { contents }: SaidAttribution): number | undefined {
  const [content, ...others] = contents;
  if (!content || others.length > 0) return undefined;
  const { first, last } = content;
  for (let at = first; at < Math.min(last, first + LONGEST); at++) {
    if (PARTS.test(formOf(tree, at))) return at;
    const short = last - first <= LONGEST;
    if (short && (CHARGES.test(formOf(tree, at)) || (POINTING.test(formOf(tree, at)) && last - first === 1))) return at;
  }
  return undefined;
}

/** "No involvement", "no part". */
export const isNoPart = (tree: Tree, noun: number): boolean =>
  PARTS.test(formOf(tree, noun)) && dependents(tree, noun, "det").some((mark) => formOf(tree, mark) === "no");

const OWN = /^(?:it|they|he|she|we|i)$/;
const HAVING = /^(?:have|play|take|bear|accept)$/;

/** "Has stated that it had no involvement in the massacre": the share that whoever speaks says not to have had. */
function disownedIn({ tree, analysis }: Scene, { contents }: SaidAttribution): number | undefined {
  for (const { first, last } of contents)
    for (let at = first; at < last; at++) {
      const verb = tree.heads[at] ?? -1;
      if (!isNoPart(tree, at) || verb < first || verb >= at) continue;
      const own = dependents(tree, verb, "nsubj").some((each) => OWN.test(formOf(tree, each)));
      if (own && HAVING.test(analysis.syntax[verb]!.lemma)) return at;
    }
  return undefined;
}

/** The act that is denied: the nearest told by another voice that the denier is said to have done, else one that it denies a part in. */
function deniedBy(scene: Scene, acts: readonly Sketch[], pointer: number, denier: string): Sketch | undefined {
  const { tokens } = scene.analysis;
  const { sentence } = tokens[pointer]!;
  const part = PARTS.test(formOf(scene.tree, pointer));
  const accuser = part ? undefined : accuserAt(scene, pointer);
  if (accuser !== undefined && accuser !== denier)
    return acts.findLast(
      ({ candidate: { token, type } }) => token < pointer && !SPEECH.has(type) && speaksFor(scene, token, accuser),
    );
  const near = acts.filter(({ candidate: { token, type } }) => {
    if (SPEECH.has(type)) return false;
    if (token > pointer) return part && tokens[token]!.sentence === sentence;
    return sentence - tokens[token]!.sentence <= BACK && voiceAt(scene, token) !== denier;
  });
  // "Responsibility for the famine": nothing that was told.
  if (part && isOfSomething(scene, pointer)) return near.find(({ candidate }) => candidate.token > pointer);
  const own = near.findLast(({ actors }) => actors.parties.some(({ entity }) => entity === denier));
  if (own) return own;
  const beside = near.filter(({ candidate }) => tokens[candidate.token]!.sentence === sentence);
  if (!part) return beside.at(-1) ?? near.findLast(({ candidate }) => isSaidBefore(scene, candidate.token, sentence));
  const forceful = (each: Sketch): boolean => each.candidate.type === "ASSAULT" || each.candidate.type === "COERCE";
  return beside.findLast(forceful) ?? near.findLast(forceful);
}

/** "Rejected Pyongyang's allegation": whose it is. */
const accuserAt = (scene: Scene, pointer: number): string | undefined =>
  dependents(scene.tree, pointer, "nmod")
    .filter((each) => each < pointer && scene.analysis.syntax[each]!.deprel === "nmod:poss")
    .flatMap((each) => scene.headed.get(each)?.entity ?? [])[0];

/** Told by somebody, or by a body of the same land. */
function speaksFor(scene: Scene, token: number, entity: string): boolean {
  const voice = voiceAt(scene, token);
  if (voice === null || voice === entity) return voice === entity;
  const [land, other] = [voice, entity].map((each) => scene.entity(each)?.codes.country);
  return land !== undefined && land === other && scene.entity(entity)?.kind === "country";
}

/** In the sentence before, or in one of those before in its paragraph, and in somebody's words. */
function isSaidBefore({ analysis: { tokens, sentences }, saidIn }: Scene, token: number, sentence: number): boolean {
  const own = tokens[token]!.sentence;
  const beside = sentences[own]!.paragraph === sentences[sentence]!.paragraph;
  return saidIn[token] != null && own < sentence && (own === sentence - 1 || beside);
}

/** "A role in the attack", "responsibility for the famine"; "denied responsibility for it" points back. */
const isOfSomething = ({ tree }: Scene, pointer: number): boolean =>
  /^(?:in|for|of|with)$/.test(formOf(tree, pointer + 1)) && !POINTING.test(formOf(tree, pointer + 2));

const voiceAt = ({ attributions, saidIn }: Scene, token: number): string | null =>
  attributions[saidIn[token] ?? -1]?.record.sourceEntity ?? null;

/** Who is denied to have done it: whoever denies a part in it himself, else those who were accused. */
function deniers(
  { record: { source } }: SaidAttribution,
  entity: string,
  { actors }: Sketch,
  scene: Scene,
  pointer: number,
): Side {
  const own = actors.parties.some((each) => each.entity === entity) || PARTS.test(formOf(scene.tree, pointer));
  if (!own) return { ...actors, heads: [], rule: "denied as told before" };
  return { heads: [], parties: [{ ...(source && { span: source }), entity }], rule: "who denies it", confidence: 0.7 };
}

const denialAt = (token: number, { candidate, recipients }: Sketch, actors: Side): Sketch => ({
  candidate: {
    token,
    type: candidate.type,
    ...(candidate.mode !== undefined && { mode: candidate.mode }),
    contexts: candidate.contexts,
    confidence: 0.6,
    weak: false,
  },
  actors,
  about: candidate.token,
  recipients: recipients.parties.length === 0 ? NOBODY : { ...recipients, heads: [], rule: "denied as told before" },
  why: [],
});
