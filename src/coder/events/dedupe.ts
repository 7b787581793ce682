/** One event per happening and voice: of several words for one happening in a sentence, one is kept. */
import { above, dependents, formOf, lemmaOf, relationOf } from "../attribution/tree.js";
import { hurtBy, layingOf } from "./blasts.js";
import { areOtherTimes } from "./elsewhen.js";
import { harmsOf, isHarm } from "./harm.js";
import { isOneOf } from "./lemmas.js";
import { COMMITTING, lightVerbOf } from "./light.js";
import { prepositionOf, type Scene } from "./scene.js";
import type { Sketch } from "./sketch.js";
import { speakerAt } from "./speakers.js";
import type { Candidate } from "./triggers.js";

/** What is asked for, promised, refused, threatened, alleged or praised stays an event of its own. */
const SPEECH = new Set(["REQUEST", "AGREE", "REJECT", "THREATEN", "ACCUSE", "SUPPORT"]);

/** "Abducted and killed": whoever is taken or tortured may also be killed, and that is another deed. */
const DEEDS_OF_THEIR_OWN = new Set(["abduct", "torture", "sexual"]);

const SUMMONING = new Set(["summon", "recall"]);

/** Tokens of candidates that say again what another candidate says, with the token that stays. */
export function repeats(scene: Scene, candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  const byToken = new Map(candidates.map((each) => [each.token, each]));
  const dropped = new Map<number, number>();
  const drop = (token: number, keeps: number): void => {
    if (token === keeps || areOtherTimes(scene.analysis, token, keeps)) return;
    if (byToken.has(token) && !dropped.has(keeps)) dropped.set(token, keeps);
  };
  for (const candidate of candidates) {
    const light = lightVerbOf(scene, candidate.token);
    const carrying = light && byToken.get(light.verb);
    if (!carrying) continue;
    const isEmpty = !carrying.reading && isOneOf(scene.tree, light.verb, COMMITTING);
    // "Opened indiscriminate firing": the codebook has the verb with its noun, and the noun alone the encoder only.
    const named =
      candidate.type === "ASSAULT" && !candidate.reading && carrying.reading?.evidence.includes(candidate.token);
    if (named) drop(candidate.token, light.verb);
    else if (isEmpty || isSame(carrying, candidate)) drop(light.verb, candidate.token);
    // "Filed a protest" is said, whatever a protest is by itself.
    else if (SPEECH.has(carrying.type) && carrying.reading?.evidence.includes(candidate.token))
      drop(candidate.token, light.verb);
  }
  for (const candidate of candidates) {
    const { token, type, reading } = candidate;
    if (dropped.has(token)) continue;
    for (const each of reading?.evidence ?? []) {
      const governed = byToken.get(each);
      if (!governed || dropped.has(token) || each === token) continue;
      // "A meeting led by …": the noun names the happening, not the participle that says who led it.
      if (governed.type === type && relationOf(scene.tree, token) === "acl" && scene.tree.heads[token] === each) {
        drop(token, each);
        continue;
      }
      if (type === "ASSAULT" && isHarm(scene, token) && governed.type === "ASSAULT") continue;
      // "Convicted of the killing": the verdict and the deed.
      const deed = type === "SANCTION" && governed.type === "ASSAULT";
      if (governed.type === type || !(SPEECH.has(type) || deed)) drop(each, token);
    }
    // "A bomb planted by rebels went off": one happening.
    for (const laying of layingOf(scene, token)) if (byToken.get(laying)?.type === type) drop(laying, token);
    const hurt = type === "ASSAULT" ? hurtBy(scene, token) : undefined;
    if (hurt && byToken.get(hurt.harm)?.type === "ASSAULT") drop(hurt.harm, token);
    if (type === "ASSAULT" && !DEEDS_OF_THEIR_OWN.has(reading?.carrier.mode ?? ""))
      for (const harm of harmsOf(scene, token)) {
        const other = byToken.get(harm);
        if (
          other?.type === "ASSAULT" &&
          isHarm(scene, harm) &&
          !(isHarm(scene, token) && harm > token && relationOf(scene.tree, harm) !== "conj")
        ) {
          // "Were killed in the violence": the surer of the two stays.
          if (candidate.weak && !other.weak) drop(token, harm);
          else drop(harm, token);
        }
      }
    const carried = isPurpose(scene, token) ? byToken.get(scene.tree.heads[token] ?? -1) : undefined;
    if (carried?.type === type && carried.mode !== undefined && carried.mode === candidate.mode)
      drop(token, carried.token);
    // "Summoned the envoy to protest": the summons is the protest.
    if (carried?.type === "ACCUSE" && type === "PROTEST" && isOneOf(scene.tree, carried.token, SUMMONING))
      drop(token, carried.token);
    if (type === "CONSULT") {
      const met = purposeOf(scene, token, byToken);
      if (met !== undefined) drop(token, met);
    }
    // "Air strikes": the noun before a noun says which, however the parser hangs the two.
    const next = byToken.get(token + 1);
    if (
      !reading &&
      next?.type === type &&
      [token, token + 1].every((each) => scene.analysis.syntax[each]!.upos === "NOUN")
    )
      drop(token, token + 1);
    const head = scene.tree.heads[token] ?? -1;
    const governor = byToken.get(head);
    if (
      governor?.type === type &&
      ["compound", "nmod", "amod", "appos", "conj"].includes(relationOf(scene.tree, token)) &&
      sameWordFamily(scene, token, head)
    )
      drop(token, head);
    const suit = suitOf(scene, candidate, byToken);
    if (suit !== undefined) drop(token, dropped.get(suit) ?? suit);
    // "Set mattresses alight during a protest".
    if (governor?.type === type && type === "PROTEST" && relationOf(scene.tree, token) === "obl") drop(token, head);
    // "Shot dead in retaliatory fire": one happening, by its one means.
    const means =
      governor?.mode !== undefined && governor.mode === candidate.mode && relationOf(scene.tree, token) === "obl";
    if (type === "ASSAULT" && means && governor.type === type && /^(?:in|by)$/.test(prepositionOf(scene, token)))
      drop(token, head);
    const wielded = candidate.mode === "crowd-control" ? wieldedBy(scene, candidate, byToken) : undefined;
    if (wielded !== undefined) drop(token, wielded);
  }
  return dropped;
}

const ALLEGING = new Set(["allege"]);

/** "Sued the ministry and the army, alleging fraud": the suit that says so, also where the parser has those sued say it. */
function suitOf(
  { tree, analysis }: Scene,
  { token, type, mode }: Candidate,
  byToken: ReadonlyMap<number, Candidate>,
): number | undefined {
  if (type !== "ACCUSE" || analysis.syntax[token]!.xpos !== "VBG") return undefined;
  const own = /^(?:advcl|conj)$/.test(relationOf(tree, token));
  const astray = relationOf(tree, token) === "acl" && isOneOf(tree, token, ALLEGING);
  const reach = own ? 1 : astray ? DEEP : 0;
  return above(tree, token)
    .slice(0, reach)
    .find((each) => byToken.get(each)?.type === type && (astray || byToken.get(each)?.mode === mode));
}

/** "Used tear gas to disperse the crowd". */
const isPurpose = ({ tree }: Scene, token: number): boolean =>
  /^(?:advcl|xcomp)$/.test(relationOf(tree, token)) &&
  dependents(tree, token, "mark").some((each) => formOf(tree, each) === "to");

/** "Dispersed protesters with water cannon and tear gas": the verb of the same act that what was used hangs on, or what was used beside it. */
function wieldedBy(
  { tree, analysis }: Scene,
  { token, type, mode }: Candidate,
  byToken: ReadonlyMap<number, Candidate>,
): number | undefined {
  if (analysis.syntax[token]!.upos !== "NOUN") return undefined;
  return above(tree, token)
    .slice(0, DEEP)
    .find((each) => {
      const act = byToken.get(each);
      const beside = relationOf(tree, token) === "conj" && each === tree.heads[token];
      return (analysis.syntax[each]!.upos === "VERB" || beside) && act?.type === type && act.mode === mode;
    });
}
const DEEP = 4;

/** A light verb and its noun name one happening unless the verb has a happening of its own ("called off the strike"), by more than the encoder's guess at its mode. */
const isSame = (verb: Candidate, noun: Candidate): boolean =>
  verb.type === noun.type &&
  ((!verb.reading && noun.reading !== undefined) ||
    verb.mode === undefined ||
    noun.mode === undefined ||
    verb.mode === noun.mode);

/** "suicide bombing attack", "attack, a blast that …": parts of one name for it; coordinated verbs are two happenings. */
function sameWordFamily({ tree, analysis }: Scene, token: number, head: number): boolean {
  const relation = relationOf(tree, token);
  if (relation === "compound" || relation === "amod" || relation === "appos") return true;
  if (relation === "conj") {
    // "Three were arrested on Thursday, while a fourth was arrested on Friday".
    const another = analysis.syntax[token]!.upos === "VERB" && dependents(tree, token, "nsubj").length > 0;
    return !another && lemmaOf(tree, token) === lemmaOf(tree, head);
  }
  return /^(wave|series|round|campaign|spate|string|exchange|act)$/.test(lemmaOf(tree, head));
}

/** "held a meeting to discuss …": the talking is the meeting. */
function purposeOf({ tree }: Scene, token: number, byToken: ReadonlyMap<number, Candidate>): number | undefined {
  let below = token;
  for (let step = 0; step < 3; step++) {
    if (!["advcl", "acl", "xcomp", "obl", "nmod"].includes(relationOf(tree, below))) return undefined;
    below = tree.heads[below] ?? -1;
    if (below < 0) return undefined;
    const near = [below, ...(tree.children[below] ?? [])];
    const met = near.find((each) => each < token && byToken.get(each)?.type === "CONSULT");
    if (met !== undefined) return met;
  }
  return undefined;
}

/** True for a noun that only points back to an event the same voice has told already, and adds no party to it. */
export function isMention(
  scene: Scene,
  { candidate, actors, recipients }: Sketch,
  earlier: readonly Sketch[],
): boolean {
  if (actors.rule !== "anaphor" || (recipients.rule !== "anaphor" && recipients.parties.length > 0)) return false;
  const voice = speakerAt(scene, candidate.token)?.entity ?? null;
  return earlier.some(
    (each) =>
      each.candidate.type === candidate.type &&
      (speakerAt(scene, each.candidate.token)?.entity ?? null) === voice &&
      each.actors.parties.some(
        ({ entity }) => entity !== undefined && actors.parties.some((own) => own.entity === entity),
      ),
  );
}
