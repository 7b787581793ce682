/** Words that look like events and are none: parts of names, modifiers, figures of speech, sport, nature. */
import { CLASSES } from "../codebook/classes.table.js";
import { dependents, formOf, hangsBy, lemmaOf, relationOf } from "../attribution/tree.js";
import { isAnonymity } from "../attribution/anonymity.js";
import { leftEdge } from "../entities/phrase.js";
import { isAttributive } from "./attributive.js";
import { isAccident, isFigure, isMadeSafe } from "./blasts.js";
import { isNoCeasefire } from "./ceasefires.js";
import { agents, patients, under } from "./clause.js";
import { isHarm } from "./harm.js";
import { isMishap } from "./mishaps.js";
import { isMunition, isWielded, wields } from "./instruments.js";
import { isBeforeHyphen, isOneOf } from "./lemmas.js";
import { AUXILIARY } from "./match.js";
import { isAmongPlay, isByArmed, isPlayedWith } from "./play.js";
import { canAct, entityOf, prepositionOf, type Scene } from "./scene.js";
import { isSetPhrase } from "./set-phrases.js";
import { isForecast } from "./warnings.js";

const NATURE = new Set(CLASSES["nature"]);
/** Nouns before which a noun of action still names the action: "attack attempt", "ceasefire deal". */
const KEEPS = new Set(
  `attempt campaign agreement deal effort round wave accord operation mission spree
  announcement order toll attack strike raid`
    .trim()
    .split(/\s+/),
);
/** Things that physical force, arrest and the like are done to only in figures of speech. */
const FIGURATIVE = new Set("heart mind attention imagination spotlight headline mood spirit breath".split(" "));
const VIOLENT = new Set(["ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "SANCTION"]);
/** Done to players and actors as to anybody: no sport. */
const CUSTODY = new Set("arrest detain jail imprison free release kidnap abduct deport expel charge".split(" "));
const LEAVING = new Set(["leave"]);
const HARMED = new Set(
  "dead wounded injured hurt killed homeless displaced stranded missing trapped maimed".split(" "),
);
const SURE = 0.8;

/** "Who asked not to be named": why a source has no name is nothing that was asked for. */
const asksForNoName = ({ tree }: Scene, token: number): boolean =>
  dependents(tree, token, "xcomp", "ccomp", "advcl").some((clause) => isAnonymity(tree, tree.extent[clause]!)) ||
  formOf(tree, token + 1) === "anonymity";

/** "A Chad-led strike": who leads it, and no deed of its own. */
const isBehindHyphen = ({ tree, analysis }: Scene, token: number): boolean =>
  /^[-‐]$/.test(formOf(tree, token - 1)) &&
  isAttributive(analysis.syntax, token) &&
  SUPPORTING.test(formOf(tree, token));
const SUPPORTING = /^(?:led|backed|supported|brokered|mediated|sponsored|organi[sz]ed)$/;

const DROWNING = new Set(["drown"]);

/** "The country drowns in debt": a land or a body does so in a figure only. */
const drownsNobody = (scene: Scene, token: number): boolean =>
  isOneOf(scene.tree, token, DROWNING) &&
  agents(scene, token).some((each) => /^(?:country|organization)$/.test(entityOf(scene, each)?.kind ?? ""));

const TOLD_TO = /^(?:press|news|media)$/;

/** "Held a press conference": whoever speaks to reporters meets nobody. */
const isPressConference = (scene: Scene, token: number): boolean =>
  [token, ...patients(scene, token)].some(
    (each) => isOneOf(scene.tree, each, CONFERENCES) && TOLD_TO.test(formOf(scene.tree, each - 1)),
  );
const CONFERENCES = new Set(["conference", "briefing"]);

const FOUGHT = new Set("assault attack offensive barrage battle fight onslaught".split(" "));
const IN_WORDS = /^(?:legal|legislative|rhetorical|ideological|charm|diplomatic|media|electoral)$/;

/** "A legal assault on the president", "a charm offensive": nobody is hit. */
const isFoughtInWords = (scene: Scene, token: number): boolean =>
  scene.analysis.syntax[token]!.upos === "NOUN" &&
  isOneOf(scene.tree, token, FOUGHT) &&
  dependents(scene.tree, token, "amod", "compound").some((each) => IN_WORDS.test(formOf(scene.tree, each)));

const STEALING = new Set(["snatch", "grab", "steal"]);

/** "Snatched cash from traders": things are stolen, and nobody is taken. */
const isTheft = (scene: Scene, token: number): boolean =>
  isOneOf(scene.tree, token, STEALING) &&
  patients(scene, token).length > 0 &&
  !patients(scene, token).some((each) => canAct(scene, each));

const MISUSING = new Set(["abuse", "misuse"]);
const MISUSED = new Set("authority power office position process trust law system privilege".split(" "));

/** "Abusing their authority": done to nobody. */
const isOfThings = (scene: Scene, token: number): boolean =>
  patients(scene, token).some((each) => isOneOf(scene.tree, each, MISUSED));

/** What can be attacked in words and deeds alike, and is nobody. */
const IDEAS = new Set(
  `speech freedom liberty democracy independence sovereignty dignity justice truth value principle reputation credibility integrity
  honour honor pluralism diversity equality rule right reason decency`
    .trim()
    .split(/\s+/),
);
const ON = new Set(["on", "against", "upon"]);

/** "An attack on free speech": a noun of force upon an idea. */
const isOnAnIdea = (scene: Scene, token: number): boolean =>
  scene.analysis.syntax[token]!.upos === "NOUN" &&
  under(scene, token, ON).some(
    (each) => isOneOf(scene.tree, each, IDEAS) && !/^\p{Lu}/u.test(scene.analysis.tokens[each]!.text),
  );

/** The rule that keeps a token from being an event of the type; undefined when none does. */
export function refusal(scene: Scene, token: number, type: string): string | undefined {
  const { tree, analysis, named } = scene;
  const { upos } = analysis.syntax[token]!;
  // "All legalised parties": what was granted or agreed at some time is told of no more; force that was used stays.
  if (!VIOLENT.has(type) && isAttributive(analysis.syntax, token)) return "modifier of a noun";
  if (isOneOf(tree, token, MISUSING) && upos === "VERB" && isOfThings(scene, token)) return "misuse";
  if (type === "ASSAULT" && drownsNobody(scene, token)) return "figure of speech";
  if (type === "CONSULT" && isPressConference(scene, token)) return "no talks";
  if (type === "REQUEST" && insistsThatItIs(scene, token)) return "a claim";
  if (asksForNoName(scene, token)) return "anonymity";
  if (type === "THREATEN" && isForecast(scene, token)) return "a forecast";
  if (type === "ASSAULT" && isFoughtInWords(scene, token)) return "figure of speech";
  if (type === "ASSAULT" && isTheft(scene, token)) return "theft";
  if (type === "ASSAULT" && isOnAnIdea(scene, token)) return "figure of speech";
  if (isWielded(scene, token)) return "an instrument";
  if (isSetPhrase(scene, token)) return "set phrase";
  if (isBeforeHyphen(tree, token) || isBehindHyphen(scene, token)) return "part of a word";
  if (type === "SUPPORT" && isRegret(scene, token)) return "regret";
  if (type === "ASSAULT" && isAskedNumber(scene, token)) return "a number asked for";
  if (type === "ASSAULT" && (isAccident(scene, token) || isMishap(scene, token))) return "an accident";
  if (type === "ASSAULT" && isMadeSafe(scene, token)) return "a device made safe";
  if (type === "ASSAULT" && isFigure(scene, token)) return "figure of speech";
  if (type === "ASSAULT" && isNorm(scene, token)) return "a norm";
  if (type === "RETREAT" && leavesHarmed(scene, token)) return "harm that is left";
  if (type === "RETREAT" && isNoCeasefire(scene, token)) return "no ceasefire";
  if (type === "RETREAT" && makesPublic(scene, token)) return "made public";
  // Where the encoder is sure of the event, a tag or a mention that speaks against it is the likelier slip.
  if ((scene.triggers.get(token)?.confidence ?? 0) >= SURE && !named.has(token))
    return VIOLENT.has(type) ? figurative(scene, token) : undefined;
  if (
    upos === "PUNCT" ||
    upos === "DET" ||
    upos === "ADP" ||
    (upos === "AUX" && AUXILIARY.test(formOf(tree, token))) ||
    upos === "PRON"
  )
    return "no content word";
  if (upos !== "VERB" && named.has(token)) return "inside a name";
  const mention = scene.covered.get(token);
  if (mention && mention.form === "name" && upos !== "VERB") return "inside a name";
  if (mention && mention.head === token && upos === "NOUN" && scene.entity(mention.entity)?.kind !== "other")
    return "an agent";
  if (upos === "NOUN" && hangsBy(tree, token, ["compound"]) && !KEEPS.has(lemmaOf(tree, tree.heads[token]!))) {
    if (!["NOUN", "PROPN"].includes(analysis.syntax[tree.heads[token]!]!.upos)) return undefined;
    return "modifier of a noun";
  }
  if (upos === "ADJ" && relationOf(tree, token) === "amod") return "modifier of a noun";
  if (!VIOLENT.has(type)) return undefined;
  return figurative(scene, token);
}

const EXPRESSING = new Set("express voice convey".split(" "));
const REGRETS = new Set(
  "regret sorrow sadness grief concern alarm dismay shock outrage anger worry fear doubt disappointment horror revulsion unease surprise reservation".split(
    " ",
  ),
);

/** "Expressed regret over the deaths": what is felt about something backs nobody. */
const isRegret = (scene: Scene, token: number): boolean =>
  isOneOf(scene.tree, token, EXPRESSING) && patients(scene, token).some((each) => isOneOf(scene.tree, each, REGRETS));

/** "Did not say how many were killed": a number is asked for or kept back, and no deed is told. */
export function isAskedNumber(scene: Scene, token: number): boolean {
  if (!isHarm(scene, token)) return false;
  return [...patients(scene, token), ...agents(scene, token)].some((each) => {
    const first = leftEdge(scene.tree, each);
    return formOf(scene.tree, first) === "how" && formOf(scene.tree, first + 1) === "many";
  });
}

/** "Attacks on civilians are a violation": of all attacks, and of none that was. */
function isNorm({ tree, analysis }: Scene, token: number): boolean {
  const { xpos, upos } = analysis.syntax[token]!;
  if (upos !== "NOUN" || xpos !== "NNS" || relationOf(tree, token) !== "nsubj") return false;
  if (dependents(tree, token, "det", "nmod:poss", "nummod", "acl", "amod").length > 0) return false;
  const copula = dependents(tree, tree.heads[token]!, "cop")[0];
  return copula !== undefined && formOf(tree, copula) === "are";
}

const INSISTING = new Set(["insist"]);
const FINITE = /^(?:VBD|VBZ|VBP)$/;

/** "Insisted that two had died" claims; "insisted that they leave" asks. */
function insistsThatItIs({ tree, analysis }: Scene, token: number): boolean {
  if (!isOneOf(tree, token, INSISTING)) return false;
  return dependents(tree, token, "ccomp").some((clause) =>
    [clause, ...dependents(tree, clause, "aux", "cop")].some((each) => FINITE.test(analysis.syntax[each]!.xpos)),
  );
}

/** "Leaving 25 dead and wounded": a result, and nobody goes away. */
function leavesHarmed({ tree }: Scene, token: number): boolean {
  if (!isOneOf(tree, token, LEAVING)) return false;
  const left = (tree.children[token] ?? []).filter((child) => child > token);
  return left.some((child) => [child, ...(tree.children[child] ?? [])].some((each) => HARMED.has(formOf(tree, each))));
}

const RELEASING = new Set(["release"]);
const PUBLISHED = new Set(CLASSES["published"]);

/** "Released the names of the victims": nobody is let go. */
function makesPublic(scene: Scene, token: number): boolean {
  if (!isOneOf(scene.tree, token, RELEASING)) return false;
  const released = patients(scene, token);
  return released.length > 0 && released.every((each) => isOneOf(scene.tree, each, PUBLISHED));
}

/** "Was stabbed in the heart": where it went in, and no illness. */
const isIntoBody = (scene: Scene, token: number): boolean =>
  lemmaOf(scene.tree, token) === "heart" && /^(?:in|through)$/.test(prepositionOf(scene, token));

/** The rule by which words of force around a token are no force; undefined when none does. */
export function figurative(scene: Scene, token: number): string | undefined {
  const { tree, analysis } = scene;
  const custody = isOneOf(tree, token, CUSTODY);
  const around = [...(tree.children[token] ?? []), tree.heads[token] ?? -1].filter((each) => each >= 0);
  for (const each of around.flatMap((child) => [child, ...dependents(tree, child, "conj", "compound", "amod")])) {
    const lemma = lemmaOf(tree, each);
    const agentive = each !== tree.heads[token];
    const fired = isMunition(scene, each) && wields(scene, token);
    if (!custody && !fired && isPlayedWith(scene, token, each)) return "sport or art";
    const { upos, deprel } = analysis.syntax[each]!;
    // "Police with dogs attacked the marchers".
    const party = /^(?:nsubj|obj)/.test(deprel) || !(isByArmed(scene, token) || isIntoBody(scene, each));
    if (agentive && NATURE.has(lemma) && /^(?:NOUN|PROPN)$/.test(upos) && party) return "nature or accident";
    // "Captured hearts", but "was stabbed in the heart".
    if (FIGURATIVE.has(lemma) && /^(?:obj|nsubj)/.test(deprel)) return "figure of speech";
  }
  return isAmongPlay(scene, token) ? "sport or art" : undefined;
}
