/** The two sides of an event: grammar and roles first, then the encoder's arguments, then what the act points back to. */
import type { Range } from "../../language/analysis.js";
import { isAny } from "../assertion/embedding.js";
import { INTERROGATIVE, isIndirectQuestion } from "../assertion/questions.js";
import { NAMING } from "../attribution/act.js";
import { isQuote } from "../attribution/spans.js";
import { dependent, dependents, formOf, has, lemmaOf, relationOf } from "../attribution/tree.js";
import { EACH_OTHER, SIDES_OF_FIGHT } from "../../records/event.js";
import type { EventType } from "../../records/plover.js";
import { argumentsOf, headWithin, THING } from "./arguments.js";
import { antecedentOf, doersOf, inherited, isActNoun, namedAgents, pointing } from "./acts.js";
import { isAttributive } from "./attributive.js";
import { isOnMine, layersOf } from "./blasts.js";
import { chargedWith } from "./charged.js";
import { agents, antecedent, isPassive, patients, under } from "./clause.js";
import { requestAnswered } from "./answers.js";
import { foughtBy, isFight } from "./fights.js";
import { isHarm, struckBy } from "./harm.js";
import { harmed, harming, meeting, ofMeans, withHarmed, withoutActs } from "./harmed.js";
import { isLoss, lossesOf } from "./losses.js";
import { isOneOf } from "./lemmas.js";
import { readingsAt } from "./match.js";
import type { Found } from "./found.js";
import { sidesOf } from "./participants.js";
import { partiesIn } from "./parties.js";
import { meantInstead } from "./put-right.js";
import { exchangingIn, isReciprocal, isWithinEachOther } from "./reciprocal.js";
import { canAct, entityOf, phraseOf, prepositionOf, together, type Scene } from "./scene.js";
import { shelterAt, type Shelter } from "./shelter.js";
import { side } from "./side.js";
import { isEmpty, keeping, NOBODY, others, type Side, type Sketch, withoutShared } from "./sketch.js";
import { isTellerBehind, speakerAt } from "./speakers.js";
import type { Candidate } from "./triggers.js";
import { isWhereabouts } from "./whereabouts.js";
import { isWrong } from "./wrongs.js";

export interface BothSides {
  readonly actors: Side;
  readonly recipients: Side;
}

/** The parties of a candidate; `earlier` are the events before it, for words that point back. */
export function bothSides(scene: Scene, candidate: Candidate, earlier: readonly Sketch[]): BothSides {
  const { actors, recipients } = foundSides(scene, candidate, earlier);
  // What a relative pronoun stands for is found before.
  const isAsked = (head: number): boolean => INTERROGATIVE.test(formOf(scene.tree, head));
  // "Accused each other of shelling the town": who did it is who is accused, and not "each other".
  const told = (side: Side): Side =>
    keeping(
      side,
      (head) =>
        !isAsked(head) &&
        !isNobody(scene, head) &&
        !isClause(scene, head) &&
        !(CLOCK.test(formOf(scene.tree, head)) && entityOf(scene, head) === undefined) &&
        !(side.heads.length > 1 && (isPartOfThem(scene, head) || formOf(scene.tree, head) === "it")) &&
        !isWithinEachOther(scene, head) &&
        !ARTICLE.test(formOf(scene.tree, head)) &&
        meantInstead(scene, head) === undefined,
    );
  // "It was the army and not the Front that bombed it".
  const [meant] = actors.heads.flatMap((head) => meantInstead(scene, head) ?? []);
  const own = told(actors);
  const doers = isEmpty(own) && meant !== undefined ? side(scene, { ...actors, heads: [meant] }) : own;
  // What is done together is so with somebody: a place is where it is done.
  return {
    actors: isAskedFor(scene, candidate.token, isAsked)
      ? NOBODY
      : keeping(
          doers,
          (head) =>
            !isWhereabouts(scene, candidate, head) &&
            !isTellerBehind(scene, candidate.token, head) &&
            !isQuotedHere(scene, candidate.token, head),
        ),
    recipients:
      candidate.type === "COOPERATE"
        ? keeping(
            told(recipients),
            (head) => entityOf(scene, head)?.kind !== "place" || prepositionOf(scene, head) === "with",
          )
        : told(recipients),
  };
}

/** "They chanted “stop killing people”": no verb within a quotation has whoever utters it for its subject, unless its own: "he “backs” them", "voiced “regrets”". */
function isQuotedHere({ tree, analysis, attributions, saidIn }: Scene, token: number, head: number): boolean {
  const { source, contents } = attributions[saidIn[token] ?? -1] ?? {};
  if (source == null || !has(source, head) || tree.heads[head] === token) return false;
  const quoted = contents?.find((range) => has(range, token));
  return analysis.syntax[token]!.upos === "VERB" && quoted !== undefined && isQuote(formOf(tree, quoted.first));
}

/** A verb with a tense is nobody, whatever the parser hangs on it. */
const isClause = ({ analysis }: Scene, head: number): boolean =>
  analysis.syntax[head]!.upos === "VERB" && /^VB[DPZ]$/.test(analysis.syntax[head]!.xpos);

/** "Nobody had been mistreated": a word for nobody is no party; "nobody else" tells of those told before. */
const isNobody = ({ tree }: Scene, head: number): boolean =>
  /^(?:nobody|noone|none|nothing)$/.test(formOf(tree, head)) && formOf(tree, head + 1) !== "else";

/** "Nine officers were injured, one of them seriously": a part of those who are a party already. */
const isPartOfThem = ({ tree, analysis }: Scene, head: number): boolean =>
  analysis.syntax[head]!.upos === "NUM" &&
  dependents(tree, head, "nmod").some((each) => /^(?:them|whom)$/.test(formOf(tree, each)));

/** "At 1 pm local time". */
const CLOCK = /^(?:time|hours?|minutes?|noon|midnight|[ap]\.?m\.?)$/;

/** Parsers make the head of a phrase of its article. */
const ARTICLE = /^(?:an?|the)$/;

/** "Did not say who shot the mayor": whoever is asked for is nobody yet; parsers take "who" for an object too. */
function isAskedFor({ tree }: Scene, token: number, isAsked: (head: number) => boolean): boolean {
  if (!isIndirectQuestion(tree, token)) return false;
  const before = dependents(tree, token, "nsubj", "obj").filter((each) => each < token);
  return before.length > 0 && before.every(isAsked);
}

function foundSides(scene: Scene, candidate: Candidate, earlier: readonly Sketch[]): BothSides {
  if (isWrong(scene, candidate) && speakerAt(scene, candidate.token) !== null)
    return sidesOfWrong(scene, candidate, earlier);
  if (candidate.verb !== undefined) return sidesOfModal(scene, candidate, candidate.verb);
  const { token, type } = candidate;
  if (type === "ASSAULT" && isLoss(scene, token)) return { actors: NOBODY, recipients: lossesOf(scene, token) };
  if (type === "ASSAULT" && isOnMine(scene, token))
    return { actors: NOBODY, recipients: withHarmed(scene, token, meeting(scene, token)) };
  const shelter = type === "AID" || type === "REQUEST" ? shelterAt(scene, token) : undefined;
  if (shelter) return sidesOfShelter(scene, type, shelter);
  const grammar = sidesOf(scene, token, type, candidate.mode);
  if (type === "ACCUSE" && isToBlame(scene, token))
    return { actors: speaking(scene, token) ?? NOBODY, recipients: side(scene, grammar.actors) };
  let actors = isNamed(scene, token, grammar.actors) ? NOBODY : side(scene, grammar.actors);
  // "Monday's sinking off Gull Island": a place behind the word that the parser took for its subject.
  if (actors.heads.length > 0 && actors.heads.every((each) => each > token && entityOf(scene, each)?.kind === "place"))
    actors = NOBODY;
  let recipients = side(scene, grammar.recipients);
  const voice = SPOKEN.has(type) ? speakerOfCue(scene, token) : undefined;
  const named = voice && headWithin(scene, voice);
  const speaker = named === undefined ? undefined : antecedent(scene, named);
  // What "that" stands for the grammar has found, and whose statement it is.
  const said = speaker !== undefined && !canAct(scene, speaker) && actors.heads.some((each) => canAct(scene, each));
  const known = (speaker !== named || said) && !isEmpty(actors);
  if (voice && !known && !actors.heads.some((head) => head === speaker || (voice.first <= head && head < voice.last))) {
    const behind = agents(scene, token).filter((each) => each > token);
    if (isEmpty(recipients)) recipients = side(scene, { heads: behind, rule: "object", confidence: 0.6 });
    actors = side(scene, { heads: [speaker!], rule: "source of the cue", confidence: 0.7 });
  }
  if (isEmpty(actors) || !actors.heads.some((each) => canAct(scene, each))) {
    const through = throughAct(scene, candidate, actors, earlier);
    if (through) actors = through;
  }
  // "The attacks threaten aid": what cannot act puts at risk, and nobody threatens, nor has anybody made "any threat".
  const nobodys =
    /^threat(?:en)?$/.test(lemmaOf(scene.tree, token)) || isAny(scene.tree, token) || isBefallen(scene, token);
  if (type === "THREATEN" && !actors.heads.some((each) => canAct(scene, each)))
    actors = nobodys ? NOBODY : (speaking(scene, token) ?? actors);
  if (isEmpty(actors) && isActNoun(scene, token))
    actors = side(scene, { heads: doersOf(scene, token), rule: "whose work it was", confidence: 0.75 });
  if (isEmpty(actors) && type === "ASSAULT")
    actors = side(scene, { heads: layersOf(scene, token), rule: "who laid it", confidence: 0.75 });
  if (isEmpty(actors) && type === "ASSAULT") actors = harming(scene, token);
  if (isEmpty(actors) && type === "ASSAULT" && isHarm(scene, token))
    actors = side(scene, { heads: foughtBy(scene, token), rule: SIDES_OF_FIGHT, confidence: 0.7 });
  const heard =
    !isSuffered(scene, token) && !isAttributive(scene.analysis.syntax, token) && !isOfOccurrence(scene, token);
  if (isEmpty(actors) && heard) actors = side(scene, argumentsOf(scene, candidate, "actor"));
  if (type === "ASSAULT" && (isEmpty(recipients) || recipients.rule === "modifier")) {
    // "12 killed in a village attack": those killed, and not what stands before the noun.
    const hurt = harmed(scene, token);
    if (!isEmpty(hurt)) recipients = hurt;
  } else if (type === "ASSAULT" && isEmpty(actors) && isFight(scene, token)) {
    const hurt = harmed(scene, token);
    // "Died in clashes with police": of two sides the one that others died fighting did it.
    if (!isEmpty(hurt)) [actors, recipients] = [others(recipients, hurt), hurt];
  } else if (type === "ASSAULT") recipients = withHarmed(scene, token, recipients);
  if (isEmpty(recipients) && type === "ASSAULT")
    recipients = side(scene, { heads: struckBy(scene, token), rule: "object of the act", confidence: 0.7 });
  if (isEmpty(recipients)) recipients = side(scene, argumentsOf(scene, candidate, "recipient"));
  const judged = type === "ASSAULT" || type === "COERCE" ? chargedWith(scene, token) : undefined;
  if (judged) {
    recipients = keeping(recipients, (head) => !judged.includes(head));
    if (isEmpty(actors)) actors = side(scene, { heads: judged, rule: "who is judged for it", confidence: 0.7 });
  }
  if (type === "ACCUSE") recipients = accused(scene, token, recipients, earlier);
  const pointed = type === "ASSAULT" && isActNoun(scene, token) ? antecedentOf(scene, token, earlier) : null;
  if (pointed && isEmpty(actors) && !areOthers(recipients, pointed.recipients)) {
    actors = inherited(pointed.actors);
    if (isEmpty(recipients)) recipients = inherited(pointed.recipients);
  }
  recipients = others(type === "ASSAULT" ? ofMeans(scene, token, withoutActs(scene, recipients)) : recipients, actors);
  actors = outside(scene, actors, recipients);
  if (isEmpty(recipients)) recipients = toldBefore(scene, candidate, actors, earlier);
  const request = isEmpty(recipients) ? requestAnswered(scene, candidate, earlier) : undefined;
  if (request) recipients = others({ ...request.actors, rule: "whose request it answers" }, actors);
  const exchanging = exchangingIn(scene, token);
  if (exchanging) actors = side(scene, exchanging);
  if (exchanging || isReciprocal(scene, token)) return { actors, recipients: { ...actors, rule: EACH_OTHER } };
  return { actors, recipients: withoutShared(recipients, actors) };
}

/** "Talks ended", "the strike is over": what happens to a happening nobody has done who only takes part in it. */
const isOfOccurrence = (scene: Scene, token: number): boolean =>
  scene.analysis.syntax[token]!.upos === "VERB" &&
  patients(scene, token).length === 0 &&
  dependents(scene.tree, token, "nsubj").some(
    (each) => each < token && !canAct(scene, each) && readingsAt(scene, each).length > 0,
  );

const SUFFERING = new Set("repel repulse resist withstand survive".split(" "));

/** "Died repelling an attack": those right before the act have suffered it. */
function isSuffered({ analysis, tree }: Scene, token: number): boolean {
  const { first } = analysis.sentences[analysis.tokens[token]!.sentence]!;
  for (let at = Math.max(first, token - 6); at < token; at++) if (isOneOf(tree, at, SUFFERING)) return true;
  return false;
}

/** Types that are done by saying something. */
const SPOKEN = new Set(["REQUEST", "AGREE", "REJECT", "THREATEN", "ACCUSE", "SUPPORT"]);

/** The source of the attribution whose cue the token is. */
const speakerOfCue = ({ attributions }: Scene, token: number): Range | undefined =>
  attributions.find(({ cue, source }) => cue && source && cue.first <= token && token < cue.last)?.source ?? undefined;

/** Two sides that are both known, and have nobody in common. */
function areOthers(a: Side, b: Side): boolean {
  const [some, others] = [a, b].map(({ parties }) => parties.flatMap(({ entity }) => entity ?? []));
  return some!.length > 0 && others!.length > 0 && !some!.some((each) => others!.includes(each));
}

/** "Sought refuge in Uganda": asked of Uganda by those whom it then helps. */
function sidesOfShelter(scene: Scene, type: EventType, { seekers, givers }: Shelter): BothSides {
  const sought = side(scene, { heads: seekers, rule: "who seeks shelter", confidence: 0.75 });
  const asked = side(scene, { heads: givers, rule: "where shelter is sought", confidence: 0.7 });
  return type === "AID" ? { actors: asked, recipients: sought } : { actors: sought, recipients: asked };
}

/** "They are to blame", "they were responsible": said by one who accuses them. */
const isToBlame = ({ tree }: Scene, token: number): boolean =>
  (LIABLE.test(formOf(tree, token)) || (formOf(tree, token) === "blame" && formOf(tree, token - 1) === "to")) &&
  dependent(tree, token, "cop", "aux") !== undefined;

const LIABLE = /^(?:responsible|liable|accountable)$/;

/** "Calling it a massacre", "this was an invasion": what a noun of action is said of has not done it. */
const isNamed = ({ tree, analysis }: Scene, token: number, { heads }: Found): boolean =>
  analysis.syntax[token]!.upos === "NOUN" &&
  heads.length > 0 &&
  heads.every(
    (each) => THING.test(formOf(tree, each)) && relationOf(tree, each) === "nsubj" && tree.heads[each] === token,
  );

/** A warning that nobody in its clause utters ("this will have grave consequences") is the speaker's. */
function speaking(scene: Scene, token: number): Side | null {
  const speaker = speakerAt(scene, token);
  return speaker && { heads: [], parties: [speaker], rule: "speaker", confidence: 0.7 };
}

/** "We will not be blackmailed": in the passive nobody in the clause does it, and whoever speaks least of all. */
const isBefallen = (scene: Scene, token: number): boolean =>
  scene.analysis.syntax[token]!.upos === "VERB" && isPassive(scene, token);

/** The same act of the same actor told again leaves out whom it is towards: "to review the relationship". */
function toldBefore(scene: Scene, { token, type, mode }: Candidate, actors: Side, earlier: readonly Sketch[]): Side {
  const entities = new Set(actors.parties.flatMap(({ entity }) => entity ?? []));
  const lemma = lemmaOf(scene.tree, token);
  const objects = patients(scene, token);
  if (entities.size === 0 || !objects.some((each) => pointing(scene, each) !== null)) return NOBODY;
  const before = earlier.findLast(
    ({ candidate, actors: others, recipients }) =>
      candidate.type === type &&
      candidate.mode === mode &&
      lemmaOf(scene.tree, candidate.token) === lemma &&
      !isEmpty(recipients) &&
      others.parties.some(({ entity }) => entity !== undefined && entities.has(entity)),
  );
  return before ? inherited(before.recipients) : NOBODY;
}

/** Who refuses whom, who demands it of whom, by a modal verb. */
function sidesOfModal(scene: Scene, { token, type, mode }: Candidate, verb: number): BothSides {
  const grammar = sidesOf(scene, verb, type, mode);
  if (type === "REJECT") return { actors: side(scene, grammar.actors), recipients: side(scene, grammar.recipients) };
  return { actors: speaking(scene, token) ?? NOBODY, recipients: side(scene, grammar.actors) };
}

/** "This operation targeted the soldiers": the actor is who carried the operation out. */
function throughAct(scene: Scene, { token }: Candidate, actors: Side, earlier: readonly Sketch[]): Side | null {
  for (const subject of actors.heads) {
    if (!isActNoun(scene, subject)) continue;
    const known = earlier.find(({ candidate }) => candidate.token === subject);
    if (known && !isEmpty(known.actors)) return { ...known.actors, rule: "agent of the act" };
    const named = namedAgents(scene, subject);
    if (named.length > 0) return side(scene, { heads: named, rule: "agent of the act", confidence: 0.75 });
    const pointed = antecedentOf(scene, subject, earlier);
    if (pointed) return inherited(pointed.actors);
    return NOBODY;
  }
  // An inanimate subject of a verb of force that names nobody is no actor: "a bomb killed …".
  const means = actors.heads.every(
    (each) => entityOf(scene, each) === undefined && scene.analysis.syntax[each]!.upos === "NOUN",
  );
  return means && actors.heads.length > 0 && !agents(scene, token).some((each) => canAct(scene, each)) ? NOBODY : null;
}

/** Whoever condemns an act accuses the one who did it. */
function accused(scene: Scene, token: number, found: Side, earlier: readonly Sketch[]): Side {
  // "Alleging conspiracy by the ministry".
  const by = found.rule === "object, no party" ? under(scene, token, BY).filter((each) => canAct(scene, each)) : [];
  if (by.length > 0) return side(scene, { heads: by, rule: "whose act it is", confidence: 0.65 });
  const objects = patients(scene, token).flatMap((each) => together(scene, each));
  const called = objects.flatMap((each) => calledIn(scene, each)).flatMap((each) => partiesIn(scene, each));
  if (called.length > 0) return side(scene, { heads: called, rule: "whose act it is", confidence: 0.7 });
  for (const object of objects) {
    if (!isActNoun(scene, object) || canAct(scene, object)) continue;
    const named = namedAgents(scene, object);
    if (named.length > 0) return side(scene, { heads: named, rule: "agent of the act", confidence: 0.75 });
    const pointed = antecedentOf(scene, object, earlier);
    if (pointed) return inherited(pointed.actors);
    const { first, last } = phraseOf(scene, object);
    const suffering = found.heads.every((head) => head !== object && first <= head && head < last);
    return suffering || found.rule === "trigger arguments" ? NOBODY : found;
  }
  return found;
}

const BY = new Set(["by"]);

/** "Condemned what it called Chad's raid": the raid. */
const calledIn = ({ tree }: Scene, token: number): number[] =>
  formOf(tree, token) === "what"
    ? dependents(tree, token, "acl")
        .filter((verb) => NAMING.has(lemmaOf(tree, verb)))
        .flatMap((verb) => dependents(tree, verb, "obj", "xcomp", "ccomp").filter((each) => each > verb))
    : [];

/** "… violates the treaty", in somebody's words: the speaker accuses the one whose act it is. */
function sidesOfWrong(scene: Scene, { token }: Candidate, earlier: readonly Sketch[]): BothSides {
  const speaker = speakerAt(scene, token);
  const actors: Side = speaker ? { heads: [], parties: [speaker], rule: "speaker", confidence: 0.75 } : NOBODY;
  const verbal = scene.analysis.syntax[token]!.upos === "VERB";
  const subjects = verbal ? agents(scene, token).flatMap((each) => together(scene, each)) : namedAgents(scene, token);
  const acting = subjects.filter((each) => canAct(scene, each));
  if (acting.length > 0)
    return { actors, recipients: side(scene, { heads: acting, rule: "subject", confidence: 0.75 }) };
  const act = subjects.find((each) => isActNoun(scene, each)) ?? actBeside(scene, token);
  if (act === undefined) return { actors, recipients: NOBODY };
  const named = namedAgents(scene, act);
  if (named.length > 0)
    return { actors, recipients: side(scene, { heads: named, rule: "agent of the act", confidence: 0.7 }) };
  const pointed = antecedentOf(scene, act, earlier);
  return { actors, recipients: pointed ? inherited(pointed.actors) : NOBODY };
}

/** The act called a wrong in the same sentence: "condemns this act and considers it a violation of …". */
function actBeside(scene: Scene, token: number): number | undefined {
  const { first } = scene.analysis.sentences[scene.analysis.tokens[token]!.sentence]!;
  for (let near = token - 1; near >= Math.max(first, token - 25); near--)
    if (isActNoun(scene, near) && lemmaOf(scene.tree, near) !== lemmaOf(scene.tree, token)) return near;
  return undefined;
}

/** "Attacks against US forces": who is named inside the words for the recipient has not done it to them. */
function outside(scene: Scene, actors: Side, recipients: Side): Side {
  const suffering = recipients.heads.map((head) => ({ head, ...phraseOf(scene, head) }));
  return keeping(actors, (each) =>
    suffering.every(({ head, first, last }) => each === head || each < first || each >= last),
  );
}
