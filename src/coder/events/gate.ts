/** Nothing is coded when nothing happened: what must speak for an event before it is kept. */
import { SIDES_OF_FIGHT } from "../../records/event.js";
import { CLASSES } from "../codebook/classes.table.js";
import { dependents, formOf, lemmaOf, relationOf } from "../attribution/tree.js";
import { requestAnswered } from "./answers.js";
import { bombsOf, isOnMine } from "./blasts.js";
import { agents, isPassive, patients, under } from "./clause.js";
import { harmsOf, isCounted, isHarm, victims } from "./harm.js";
import { isOneOf } from "./lemmas.js";
import { isMunition } from "./instruments.js";
import { INSTRUMENTS } from "./modes.table.js";
import { partiesIn } from "./parties.js";
import { agentOf, canAct, entityOf, isSide, phraseOf, type Scene } from "./scene.js";
import { isEmpty, type Side, type Sketch } from "./sketch.js";
import { speakerAt } from "./speakers.js";
import type { Candidate } from "./triggers.js";
import { isWrong } from "./wrongs.js";

/** Types whose acts are public by nature once someone is hurt, held or marching. */
const FORCEFUL = new Set(["ASSAULT", "COERCE", "PROTEST", "MOBILIZE"]);
/** Only those who can speak promise, demand, refuse: "the aggression pushes Baghdad to …" demands nothing. */
const SPOKEN = new Set(["REQUEST", "AGREE", "REJECT", "SUPPORT"]);
/** From here on the encoder's own answer carries a trigger whose parties say nothing. */
const SURE = 0.7;
const LIKELY = 0.35;
const CERTAIN = 0.9;

/**
 * True when the sketch has enough to be an event.
 * @param told whether the text tells of force elsewhere that is public by its parties
 * @param earlier the events before it
 */
export function passes(scene: Scene, sketch: Sketch, told: boolean, earlier: readonly Sketch[] = []): boolean {
  const { candidate, actors, recipients } = sketch;
  const { type, reading, token } = candidate;
  // To be sent to prison is as public as to be arrested.
  const forceful = FORCEFUL.has(type) || reading?.carrier.mode === "convict";
  const spotted = candidate.trigger?.confidence ?? 0;
  if (isWrong(scene, candidate)) return !isEmpty(actors);
  if (!isEmpty(actors) && requestAnswered(scene, candidate, earlier)) return true;
  if (befallsNext(scene, token, earlier) || isReleaseOfHeld(candidate, earlier)) return true;
  const actor = standing(scene, actors);
  const recipient = standing(scene, recipients);
  const most = Math.max(actor, recipient);
  if (reading?.carrier.mode === "ceasefire" && isInForce(scene, token)) return true;
  if (candidate.verb !== undefined)
    return type === "REJECT" ? actor === 2 || isStruggle(scene, candidate.verb) : actor === 2 && recipient > 0;
  if (type === "RETREAT" && !isEmpty(actors) && isStruggle(scene, token)) return true;
  // Whoever sends peacekeepers, they have states behind them.
  const deployed = scene.analysis.syntax[token]!.upos === "VERB" && candidate.contexts.includes("peacekeeping");
  if (type === "AID" && deployed) return true;
  if (SPOKEN.has(type) && reading?.carrier.pos === "v" && spotted < SURE)
    if (actors.rule === "agent of the act" || actors.rule === "agent within subject") return false;
  const heads = [...actors.heads, ...recipients.heads];
  if (actor < 2 && scene.saidIn[token] === null && heads.some((each) => isPrivate(scene, each))) return false;
  // Guns have somebody behind them, whatever he is called: "provocateurs opened fire".
  const armed = type === "ASSAULT" && reading?.carrier.mode === "firearms";
  // "A bomb went off near a mosque": somebody has laid it.
  if (type === "ASSAULT" && isOfBomb(scene, candidate)) return true;
  if (actor === 0 && FORCEFUL.has(type) && !armed && lifeless(scene, token)) return false;
  if (most === 2) {
    if (!candidate.weak) return true;
    // Either side of a fight makes it public: "a battle between loyalists and insurgents".
    if (actors.rule === SIDES_OF_FIGHT) return true;
    return actor > 0 && (recipient > 0 || spotted >= LIKELY || (actor === 2 && (reading?.weight ?? 0) >= 1));
  }
  // "A convoy of aid trucks reached the town": relief goods have somebody behind them who sent them.
  if (type === "AID" && reading?.carrier.conditions.some(({ place }) => place === "smod")) return true;
  if (type === "ASSAULT" && reading && !candidate.weak && isBetweenMachines(scene, token)) return true;
  // "Clashes erupted in the capital", "there were protests": told as a happening, it needs nobody's name.
  if ((type === "ASSAULT" || type === "PROTEST") && reading?.carrier.pos === "n" && isOccurring(scene, token))
    return true;
  // "Clash kills five": those counted are people, whoever they are.
  const thing = reading?.carrier.pos === "n" || isMunition(scene, token);
  if (type === "ASSAULT" && (thing ? harmsCounted(scene, token) : isByWeapon(scene, token))) return true;
  // A strike that a report tells of stays public in the sentence that names nobody, and a bombing is that the police tell of.
  if (
    (told || isOfficial(scene, candidate)) &&
    type === "ASSAULT" &&
    (reading ? !candidate.weak && isParticular(scene, token) : spotted >= CERTAIN)
  )
    return true;
  // Those who strike or march have no office, and that is the point.
  if (reading === undefined)
    return (
      spotted >= CERTAIN && (most === 1 || (type === "PROTEST" && actors.heads.some((each) => canAct(scene, each))))
    );
  if (candidate.weak) return most === 1 && spotted >= SURE;
  if (most === 1) return forceful || isNamed(scene, actors) || spotted >= SURE;
  const acting = heads.some((each) => canAct(scene, each));
  if (!FORCEFUL.has(type)) return acting && spotted >= CERTAIN;
  const { mode } = reading.carrier;
  if (type === "ASSAULT" && mode !== undefined && UNMISTAKABLE.has(mode)) return true;
  return spotted >= LIKELY || (acting && reading.weight >= 2);
}

const STRUGGLES = new Set("strike protest boycott blockade sit-in occupation walkout".split(" "));

/** "Will not end the strike", "called off the strike": what strikers refuse or give up is public, whoever they are. */
const isStruggle = (scene: Scene, verb: number): boolean =>
  patients(scene, verb).some((each) => isOneOf(scene.tree, each, STRUGGLES));

/** "All but three have since been freed": of those whose arrest or abduction the report has told. */
const isReleaseOfHeld = ({ type, mode, reading }: Candidate, earlier: readonly Sketch[]): boolean =>
  type === "RETREAT" &&
  (reading?.carrier.mode ?? mode) === "release" &&
  earlier.some(({ candidate }) => /^(?:arrest|abduct)$/.test(candidate.reading?.carrier.mode ?? candidate.mode ?? ""));

/** "Were abducted in March and released in May": what befalls somebody next is as public as what befell them first. */
const befallsNext = (scene: Scene, token: number, earlier: readonly Sketch[]): boolean =>
  relationOf(scene.tree, token) === "conj" &&
  isPassive(scene, token) &&
  earlier.some(({ candidate }) => candidate.token === scene.tree.heads[token] && isPassive(scene, candidate.token));

const IN_FORCE = new Set("hold start begin last endure come enter go take remain stay continue".split(" "));
const FORCE = /^(?:force|effect|place|hold|into|in)$/;

/** "The truce holds", "a ceasefire took effect": nobody need be named who keeps it, for only those at war do. */
const isInForce = (scene: Scene, token: number): boolean => {
  const { tree, analysis } = scene;
  const { last } = analysis.sentences[analysis.tokens[token]!.sentence]!;
  if (!/^(?:NOUN|PROPN)$/.test(analysis.syntax[token]!.upos)) return false;
  for (let at = token + 1; at < last; at++) {
    if (!/^(?:VERB|AUX)$/.test(analysis.syntax[at]!.upos)) continue;
    // "A truce brokered by Doha took effect", but "the truce was broken a day after it took effect".
    if (!isOneOf(tree, at, IN_FORCE)) {
      if (/^(?:acl|aux|cop)/.test(analysis.syntax[at]!.deprel)) continue;
      return false;
    }
    const bare = /^(?:hold|start|begin|last|endure|continue)$/.test(lemmaOf(tree, at));
    return bare || FORCE.test(formOf(tree, at + 1));
  }
  return false;
};

/** "Clash kills five", "three die in attack": an act that brings harm to a number of whom nothing else is said. */
const harmsCounted = (scene: Scene, token: number): boolean =>
  harmsOf(scene, token).some((harm) => victims(scene, harm).some((each) => isCounted(scene, each)));

/** "A mine killed six": somebody has laid it, and those counted are people. */
const isByWeapon = (scene: Scene, token: number): boolean =>
  isHarm(scene, token) &&
  agents(scene, token).some((each) => isMunition(scene, each)) &&
  victims(scene, token).some((each) => isCounted(scene, each));

function isOfBomb(scene: Scene, { token, mode, reading, trigger }: Candidate): boolean {
  if (mode !== "explosives") return false;
  const heard = trigger?.type === "ASSAULT" ? trigger.confidence : 0;
  const known = heard >= SURE || (reading?.carrier.conditions.length ?? 0) > 0;
  return known && (bombsOf(scene, token).length > 0 || isOnMine(scene, token));
}

/** Verbs that tell that something happens (VerbNet occurrence-48.3, begin-55.1, sustain-55.6); some by their particle. */
const OCCURRING = new Set(
  "erupt rage flare escalate intensify resume continue ensue occur happen begin start spread recur persist".split(" "),
);
const PHRASAL = /^(?:break out|take place|flare up|go on)$/;

const isOccurring = ({ tree }: Scene, token: number): boolean => {
  const verb = relationOf(tree, token) === "nsubj" ? (tree.heads[token] ?? -1) : -1;
  if (verb < 0) return false;
  if (isOneOf(tree, verb, OCCURRING) || PHRASAL.test(`${lemmaOf(tree, verb)} ${formOf(tree, verb + 1)}`)) return true;
  return dependents(tree, verb, "expl").length > 0;
};

const MACHINES =
  /^(?:warplane|warship|gunboat|gunship|frigate|destroyer|submarine|corvette|minesweeper|tank|howitzer|jet|helicopter|drone|uav|missile)s?$/;
const PATROLS = /^(?:patrol|navy|naval|coastguard|guard|marine)$/;
const CRAFT = /^(?:ship|boat|vessel|plane|aircraft|cutter|launch)s?$/;

/** "A warplane fired on a boat", "a trawler rammed a patrol ship": machines of war have an army behind them. */
const isBetweenMachines = (scene: Scene, token: number): boolean =>
  [...agents(scene, token), ...patients(scene, token), ...under(scene, token)].some((each) => {
    const form = formOf(scene.tree, each);
    return MACHINES.test(form) || (CRAFT.test(form) && PATROLS.test(formOf(scene.tree, each - 1)));
  });

/** Modes of force that are no private affair, whoever is named. */
const UNMISTAKABLE = new Set(
  "aerial drone heavy-weapons explosives suicide-attack abduct torture unconventional targeted crowd-control".split(
    " ",
  ),
);

/** "A bomb went off, police said": no private affair, by what was done and by who tells of it. */
function isOfficial(scene: Scene, { token, mode, reading }: Candidate): boolean {
  const means = reading?.carrier.mode ?? mode;
  const { entity } = speakerAt(scene, token) ?? {};
  if (means === undefined || !UNMISTAKABLE.has(means) || entity === undefined) return false;
  return scene.entity(entity)?.codes.sectors.some((each) => RULING.has(each)) ?? false;
}

/** Sectors of those who rule, fight or stand for office; the others are public only in what they do together. */
const RULING: ReadonlySet<string> = new Set("COP GOV JUD LEG MIL PRM PTY REB SPY UAF OPP".split(" "));

/** 2 = a state, a ruling, armed or political body; 1 = a named person or body, or a civil group; 0 = nobody of either. */
function standing(scene: Scene, { heads, parties }: Side): 0 | 1 | 2 {
  let most: 0 | 1 = 0;
  for (const { entity } of parties) {
    const known = entity === undefined ? undefined : scene.entity(entity);
    if (!known) continue;
    const { country, sectors, organization } = known.codes;
    if (country !== undefined || organization !== undefined || sectors.some((each) => RULING.has(each))) return 2;
    if (sectors.length > 0 || known.mentions.some(({ form }) => form === "name")) most = 1;
  }
  for (const head of heads) {
    const sectors = agentOf(scene, head)?.agent.sectors ?? [];
    if (sectors.some((each) => RULING.has(each))) return 2;
    if (sectors.length > 0 || isSide(scene, head)) most = 1;
  }
  return most;
}

const isNamed = (scene: Scene, { parties }: Side): boolean =>
  parties.some(
    ({ entity }) => entity !== undefined && scene.entity(entity)?.mentions.some(({ form }) => form === "name"),
  );

const PRIVATE = /^(i|we|us|me|our|my|ours|mine|you|your|myself|ourselves)$/;

/** "me", "my wife", "you": the writer's own affairs, outside of anybody's quoted words. */
function isPrivate(scene: Scene, head: number): boolean {
  const { first, last } = phraseOf(scene, head);
  if (PRIVATE.test(formOf(scene.tree, head))) return true;
  return dependents(scene.tree, head, "nmod:poss").some(
    (each) => each >= first && each < last && PRIVATE.test(formOf(scene.tree, each)),
  );
}

const ALIVE = new Set(
  [
    ...["force", "weapons", "troops", "police", "militia", "people"].flatMap((name) => CLASSES[name] ?? []),
    ...[...INSTRUMENTS.values()].flatMap((table) => [...table.keys()]),
  ].concat("group gang crowd mob band cell vehicle car truck plane movement faction side clan tribe".split(" ")),
);

/** True when the subject of an active verb is a thing or beast that neither acts nor is used: "copper surrendered", "a leopard killed …". */
function lifeless(scene: Scene, token: number): boolean {
  if (scene.analysis.syntax[token]!.upos !== "VERB" || isPassive(scene, token)) return false;
  const subjects = agents(scene, token);
  return (
    subjects.length > 0 &&
    subjects.every(
      (each) =>
        !canAct(scene, each) &&
        entityOf(scene, each) === undefined &&
        !isOneOf(scene.tree, each, ALIVE) &&
        partiesIn(scene, each).length === 0,
    )
  );
}

/** False for a bare plural that means all of its kind: "to reduce clashes". */
function isParticular(scene: Scene, token: number): boolean {
  const { upos, xpos } = scene.analysis.syntax[token]!;
  if (upos !== "NOUN" || xpos !== "NNS") return true;
  return dependents(scene.tree, token, "det", "nmod:poss", "nummod", "compound", "amod").length > 0;
}
