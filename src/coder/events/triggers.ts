/** Which words name events: the encoder's triggers and the codebook's carriers, weighed against each other. */
import { ISSUED } from "../attribution/cues.table.js";
import { isSpokenTo } from "../attribution/speaker.js";
import { isIndirectQuestion } from "../assertion/questions.js";
import { dependents, formOf, lemmaOf, type Tree } from "../attribution/tree.js";
import { doersOf } from "./acts.js";
import { hurtBy, isBlast } from "./blasts.js";
import { agents, complements, isPassive, patients, under } from "./clause.js";
import type { Trigger } from "../../language/analysis.js";
import type { Context, EventType } from "../../records/plover.js";
import { isBeforeHyphen, isOneOf } from "./lemmas.js";
import { COMMITTING, lightVerbOf } from "./light.js";
import { readingsAt, type Reading } from "./match.js";
import { modalOf, MODE_OF } from "./modal.js";
import { isShown } from "./modes.js";
import { refusal } from "./refusals.js";
import { canAct, entityOf, isArmed, sectorsOf, type Scene } from "./scene.js";
import { isCue } from "./speakers.js";

export interface Candidate {
  readonly token: number;
  readonly type: EventType;
  readonly mode?: string;
  readonly contexts: readonly Context[];
  /** What the codebook says, when it says this type. */
  readonly reading?: Reading;
  /** What the encoder says, whatever its type. */
  readonly trigger?: Trigger;
  /** The verb of a modal candidate: what will not be done, what must be done. */
  readonly verb?: number;
  /** How sure that something happened, 0 … 1, before its parties are known. */
  readonly confidence: number;
  /** True when the parties must speak for it too. */
  readonly weak: boolean;
}

/** From here on the encoder alone makes an event. */
const ALONE = 0.6;
/** From here on the encoder outweighs a carrier that asks for nothing around it. */
const OUTWEIGHS = 0.8;
/** Below this the encoder's type counts for nothing. */
const HEARD = 0.2;

/** The candidates of a text in order; at most one a token. */
export function candidates(scene: Scene): Candidate[] {
  return scene.analysis.tokens.flatMap(({ index }) => candidateAt(scene, index) ?? modalAt(scene, index) ?? []);
}

/** "will not lift the ban" refuses; "must leave", in somebody's words, demands: the modal is the trigger, beside that of its verb. */
function modalAt(scene: Scene, token: number): Candidate | undefined {
  const modal = modalOf(scene, token);
  if (!modal) return undefined;
  const { verb, type } = modal;
  const inner = readingsAt(scene, verb)[0]?.carrier;
  const mode = inner && MODE_OF[type][inner.type];
  if (type === "REJECT" && !inner && !modal.plain) return undefined;
  if (type === "REJECT" && inner && !YIELDING.has(inner.type)) return undefined;
  return { token, type, ...(mode !== undefined && { mode }), contexts: [], verb, confidence: 0.6, weak: false };
}

/** Cooperative acts: that they will not be done is a refusal. */
const YIELDING = new Set<EventType>(["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"]);

const PEACEKEEPING = /^(?:peacekeep|peace-keep)/;

/** "Deployed peacekeepers", "sent troops to the peacekeeping mission": help and no mobilization (PLOVER; CAMEO 074). */
function keepsPeace({ tree }: Scene, token: number): boolean {
  return (tree.children[token] ?? []).some((child) => {
    const { first, last } = tree.extent[child]!;
    for (let each = first; each < last; each++) if (PEACEKEEPING.test(formOf(tree, each))) return true;
    return false;
  });
}

/** Workers strike, and strike nobody: with an object it is no walk-out. */
const strikesNobody = (scene: Scene, token: number, { carrier: { type, pos } }: Reading): boolean =>
  type === "PROTEST" && pos === "v" && lemmaOf(scene.tree, token) === "strike" && patients(scene, token).length > 0;

/** A bare "blast" or "explosion" is an act of force only where it hurts somebody. */
const hurtsNobody = (scene: Scene, token: number, { carrier: { mode, pos, conditions } }: Reading): boolean =>
  mode === "explosives" && pos === "n" && conditions.length === 0 && isBlast(scene, token) && !hurtBy(scene, token);

/** "He was fired": someone who can act is fired and nothing is fired at him. */
const isDismissal = (scene: Scene, token: number): boolean =>
  lemmaOf(scene.tree, token) === "fire" &&
  isPassive(scene, token) &&
  !/^(?:at|on|upon|into|over)$/.test(formOf(scene.tree, token + 1)) &&
  patients(scene, token).some((each) => canAct(scene, each));

const KEEPING = /^(?:deny|refuse)$/;

/** "Denied medics access" restricts the medics; "denied entry to a reporter" turns him down (REJECT in PLOVER's training sentences). */
function keepsNobody({ analysis: { syntax } }: Scene, token: number, { carrier, evidence }: Reading): boolean {
  if (carrier.mode !== "restrict" || !KEEPING.test(carrier.lemma)) return false;
  // By the order of the words: parsers hang the first of two objects anywhere.
  const between = syntax.slice(token + 1, Math.max(token, ...evidence));
  return !between.some(({ upos, xpos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos) && xpos !== "PRP$");
}

/** "Are on strike", "on a hunger strike", and not "a report on strikes": no deed of force is put so, whoever does it. */
const isOnStrike = (tree: Tree, token: number): boolean => {
  const before = ["hunger", "a"].reduce((at, word) => (formOf(tree, at) === word ? at - 1 : at), token - 1);
  return formOf(tree, token) === "strike" && formOf(tree, before) === "on";
};

/** "Accused the air force of carrying out the strike", "struck the port": what states and armed forces carry out is no walk-out, nor is what has an object. */
function isArmedStrike(scene: Scene, token: number): boolean {
  if (lemmaOf(scene.tree, token) !== "strike") return false;
  const { upos } = scene.analysis.syntax[token]!;
  if (upos === "VERB") return scene.triggers.get(token)?.type === "PROTEST" && patients(scene, token).length > 0;
  if (upos !== "NOUN" || isOnStrike(scene.tree, token)) return false;
  const light = lightVerbOf(scene, token);
  const carried = light?.role === "actor" && isOneOf(scene.tree, light.verb, COMMITTING);
  return (carried ? light.parties : doersOf(scene, token)).some(
    (each) => entityOf(scene, each)?.kind === "country" || isArmed(scene, each),
  );
}

const WALKOUTS =
  /^(?:plan|stage|begin|launch|call|hold|start|end|join|suspend|announce|threaten|extend|cancel|back|oppose|continue|resume|vote)$/;

/** "The union plans a strike": what workers and their unions plan, call or end is a walk-out. */
function isWalkout(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (scene.analysis.syntax[token]!.upos !== "NOUN" || lemmaOf(tree, token) !== "strike") return false;
  if (isOnStrike(tree, token)) return true;
  const verb = tree.heads[token] ?? -1;
  return (
    verb >= 0 &&
    WALKOUTS.test(lemmaOf(tree, verb)) &&
    agents(scene, verb).some((each) => sectorsOf(scene, each).includes("LAB"))
  );
}

/** "In a statement he attacked the minister for the raid": what is said, and no force. */
function isAttackInWords(scene: Scene, token: number): boolean {
  const { tree, analysis } = scene;
  if (analysis.syntax[token]!.upos !== "VERB" || lemmaOf(tree, token) !== "attack") return false;
  return isCue(scene, token) || under(scene, token, IN).some((each) => ISSUED.has(lemmaOf(tree, each)));
}
const IN = new Set(["in", "during"]);

/** An adjective by its ending (many a noun is tagged as one) is a judgement: "the measures were illegal". */
const isJudgement = ({ analysis, tree }: Scene, token: number): boolean =>
  analysis.syntax[token]!.upos === "ADJ" &&
  /(?:[eo]gal|inal|utal|onal|ful|ous|[ia]ble|ive|less)$/.test(formOf(tree, token));

/** "Asked why they fired", "asked whether it was true": a question and no demand. */
const wantsToKnow = (tree: Tree, token: number): boolean =>
  dependents(tree, token, "ccomp").some(
    (clause) =>
      isIndirectQuestion(tree, clause) ||
      dependents(tree, clause, "mark").some((mark) => /^(?:whether|if)$/.test(formOf(tree, mark))),
  );

const GOING_ON = new Set("continue resume keep intensify escalate expand step maintain pursue increase".split(" "));

/** "Continue the attacks": what goes on is the event, and that it does is none of its own. */
const goesOnWith = (scene: Scene, token: number): boolean =>
  isOneOf(scene.tree, token, GOING_ON) && patients(scene, token).some((each) => readingsAt(scene, each).length > 0);

const PROMISING = new Set(["vow", "pledge", "promise", "swear"]);

/** "Vowed to continue its strikes": who promises to go on with force holds out harm. */
const holdsOutForce = (scene: Scene, token: number): boolean =>
  isOneOf(scene.tree, token, PROMISING) &&
  complements(scene, token).some(
    (verb) =>
      isOneOf(scene.tree, verb, GOING_ON) &&
      patients(scene, verb).some((each) => readingsAt(scene, each)[0]?.carrier.type === "ASSAULT"),
  );

/** "Cease-fire": what the encoder hears in the first part of a word with a hyphen. */
const heardInWord = (scene: Scene, token: number): Trigger | undefined =>
  isBeforeHyphen(scene.tree, token - 2) ? scene.triggers.get(token - 2) : undefined;

/** "Air strikes": what the encoder hears in the noun before a noun that names an act is that act. */
function heardBefore(scene: Scene, token: number): Trigger | undefined {
  const nouns = [token - 1, token].every((each) => scene.analysis.syntax[each]?.upos === "NOUN");
  if (!nouns || readingsAt(scene, token).length === 0 || readingsAt(scene, token - 1).length > 0) return undefined;
  return scene.analysis.tokens[token - 1]!.sentence === scene.analysis.tokens[token]!.sentence
    ? scene.triggers.get(token - 1)
    : undefined;
}

function candidateAt(scene: Scene, token: number): Candidate | undefined {
  const heard = scene.triggers.get(token) ?? heardInWord(scene, token) ?? heardBefore(scene, token);
  const trigger = heard && heard.confidence >= HEARD ? heard : undefined;
  const readings = readingsAt(scene, token).filter(
    (each) =>
      !strikesNobody(scene, token, each) && !hurtsNobody(scene, token, each) && !keepsNobody(scene, token, each),
  );
  const best = chosen(readings, trigger);
  const names = !isJudgement(scene, token) && !goesOnWith(scene, token);
  const alone = trigger && trigger.confidence >= ALONE && names ? trigger.type : undefined;
  const heldOut = (best ? best.carrier.type : alone) === "AGREE" && holdsOutForce(scene, token);
  const type = heldOut ? "THREATEN" : (best?.carrier.type ?? alone);
  const instead = (other: EventType, way?: string): Candidate => ({
    token,
    type: other,
    ...(way !== undefined && { mode: way }),
    contexts: [],
    ...(trigger && { trigger }),
    confidence: ALONE,
    weak: false,
  });
  if (type !== "ASSAULT" && isArmedStrike(scene, token)) return instead("ASSAULT");
  if (type === "ASSAULT" && isWalkout(scene, token)) return instead("PROTEST", "strike");
  if (type === "ASSAULT" && isAttackInWords(scene, token)) return instead("ACCUSE", "disapprove");
  if (type === undefined || refusal(scene, token, type) !== undefined) return undefined;
  if (type === "REQUEST" && (isSpokenTo(scene.tree, token) || wantsToKnow(scene.tree, token))) return undefined;
  if (type === "ASSAULT" && isDismissal(scene, token)) return undefined;
  const agrees = trigger !== undefined && trigger.type === type;
  if (type === "MOBILIZE" && keepsPeace(scene, token))
    return {
      token,
      type: "AID",
      contexts: ["peacekeeping"],
      ...(trigger && { trigger }),
      confidence: best ? sureness(best, trigger, agrees) : trigger!.confidence,
      weak: false,
    };
  const heardMode =
    agrees && trigger.mode !== null && isShown(scene, token, type, trigger.mode) ? trigger.mode : undefined;
  const mode = heldOut ? "violence" : (best?.carrier.mode ?? heardMode);
  return {
    token,
    type,
    ...(mode !== undefined && { mode }),
    contexts: [...(best?.carrier.contexts ?? []), ...(agrees ? (trigger.contexts as readonly Context[]) : [])],
    ...(best && { reading: best }),
    ...(trigger && { trigger }),
    confidence: sureness(best, trigger, agrees),
    weak: best !== undefined && best.carrier.weak && !agrees && hurtBy(scene, token) === undefined,
  };
}

/** The reading to go with: one of the encoder's type if there is one, unless another asks for more and finds it. */
function chosen(readings: readonly Reading[], trigger: Trigger | undefined): Reading | undefined {
  const best = readings[0];
  if (!best || !trigger) return best;
  // Who blames or condemns has not done the deed, however much the sentence is about it.
  if (best.carrier.type === "ACCUSE" && best.carrier.pos === "v" && DEEDS.has(trigger.type)) return best;
  // Nor has who is freed of guilt, or who frees him of it.
  if (best.carrier.type === "CONCEDE" && best.carrier.pos === "v" && trigger.type === "ASSAULT") return best;
  const same = readings.find(({ carrier }) => carrier.type === trigger.type);
  if (same) return best.weight - same.weight > 1 - trigger.confidence + 0.5 ? best : same;
  return trigger.confidence >= OUTWEIGHS && best.weight <= 1.1 ? undefined : best;
}

const DEEDS = new Set<EventType>(["ASSAULT", "COERCE", "SANCTION", "RETREAT", "MOBILIZE"]);

function sureness(reading: Reading | undefined, trigger: Trigger | undefined, agrees: boolean): number {
  const carried = reading === undefined ? 0 : Math.min(0.9, 0.35 + 0.25 * reading.weight);
  const spotted = trigger?.confidence ?? 0;
  if (!reading) return spotted;
  return agrees ? 1 - (1 - carried) * (1 - spotted) : carried * (1 - 0.3 * spotted);
}
