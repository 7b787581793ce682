import { callsWhat } from "../attribution/act.js";
import { dependent, dependents, formOf, lemmaOf, relationOf } from "../attribution/tree.js";
import { negationsOf } from "../assertion/negation.js";
import { roundValue } from "../counts/numerals.js";
import { agents, under } from "./clause.js";
import { isOneOf } from "./lemmas.js";
import { canAct, prepositionOf, together, type Scene } from "./scene.js";

/** Verbs that only carry a noun of action: their subject does it (VerbNet's light verbs; Grimshaw & Mester 1988). */
const DOING = new Set(
  `carry launch conduct stage hold make mount commit give take open begin start perform wage undertake execute lead pay
  issue declare announce impose order organize organise continue resume intensify plan host attend convene express have
  do call join initiate end step sign reach complete file lodge place submit lay unleash deliver provide mediate broker perpetrate
  claim reiterate reaffirm voice convey approve authorize authorise plot prepare consider mull weigh propose draft threaten`
    .trim()
    .split(/\s+/),
);
/** Those that tell of no happening but the one they carry. */
export const COMMITTING: ReadonlySet<string> = new Set(
  "carry commit launch conduct mount perpetrate execute".split(" "),
);
const CLAIMING = new Set(["claim"]);
const CALLING = new Set(["call"]);
const BLAMING = new Set(["blame"]);
const GOING = new Set(["go"]);
/** Verbs whose "with" brings what their subject does to somebody: "hit them with sanctions", "responded with tear gas". */
const ANSWERING = new Set("answer hit react reply respond retaliate slap".split(" "));
/** Verbs whose subject undergoes the noun of action. */
const UNDERGOING = new Set("suffer face undergo survive receive experience endure sustain escape".split(" "));
const COMING = new Set(["come"]);
/** Nouns for how many of something or which part of it: "a series of attacks" are the attacks. */
export const MEASURES: ReadonlySet<string> = new Set(
  `series wave number string spate round rash barrage salvo volley campaign kind type act dozen
  kilometre kilometer mile hectare acre`
    .trim()
    .split(/\s+/),
);

/** "Dozens of shells", "a salvo of rockets": how many, and not what. */
export const isMeasure = ({ tree }: Scene, noun: number): boolean =>
  MEASURES.has(lemmaOf(tree, noun)) || roundValue(formOf(tree, noun)) !== undefined;

/** "Claimed responsibility for the attack": what stands between the verb and the noun of action. */
const RESPONSIBILITY = "responsibility";

export interface LightVerb {
  readonly verb: number;
  readonly role: "actor" | "recipient";
  readonly parties: readonly number[];
}

/** The light verb a noun of action depends on, with those who do or undergo it. */
export function lightVerbOf(scene: Scene, noun: number): LightVerb | undefined {
  const { tree } = scene;
  let head = noun;
  for (let step = 0; step < 3; step++) {
    const above = tree.heads[head] ?? -1;
    if (above < 0) return undefined;
    const relation = relationOf(tree, head);
    const between = lemmaOf(tree, above);
    const passes = relation === "nmod" && (MEASURES.has(between) || between === RESPONSIBILITY);
    if (relation === "conj" || passes) head = above;
    else break;
  }
  const verb = tree.heads[head] ?? -1;
  const relation = tree.analysis.syntax[head]!.deprel;
  if (verb < 0 || !["VERB", "AUX"].includes(tree.analysis.syntax[verb]!.upos)) return undefined;
  const isObject = relation === "obj" || relation === "nsubj:pass";
  const goesOn = isOneOf(tree, verb, GOING) && prepositionOf(scene, head) === "on";
  // "Claimed responsibility on Tuesday for the attack": both hang on the verb.
  const claimed =
    prepositionOf(scene, head) === "for" &&
    dependents(tree, verb, "obj").some((each) => lemmaOf(tree, each) === RESPONSIBILITY);
  const brought = prepositionOf(scene, head) === "with" && isOneOf(tree, verb, ANSWERING);
  // "The patrol came under mortar fire".
  const befallen = prepositionOf(scene, head) === "under" && isOneOf(tree, verb, COMING);
  if (!isObject && !goesOn && !claimed && !brought && !befallen) return undefined;
  // A claim that was not made says nothing of the deed.
  if (isOneOf(tree, verb, CLAIMING) && negationsOf(tree, verb).length > 0) return undefined;
  // "Called a strike" carries it, "called the strike a crime" only judges.
  const judges = callsWhat(tree, verb) || dependents(tree, head, "det").some((each) => formOf(tree, each) === "the");
  if (isOneOf(tree, verb, CALLING) && judges) return undefined;
  if (goesOn || brought || isOneOf(tree, verb, DOING))
    return { verb, role: "actor", parties: actingAmong(scene, agents(scene, verb)) };
  if (befallen || isOneOf(tree, verb, UNDERGOING))
    return { verb, role: "recipient", parties: actingAmong(scene, agents(scene, verb)) };
  return undefined;
}

const actingAmong = (scene: Scene, heads: readonly number[]): readonly number[] => {
  const all = heads.flatMap((each) => together(scene, each));
  const acting = all.filter((each) => canAct(scene, each));
  return acting.length > 0 ? acting : all;
};

const FOR = new Set(["for"]);

/** "An attack for which the Front claimed responsibility": who claims it. */
const claims = (scene: Scene, verb: number): boolean =>
  isOneOf(scene.tree, verb, CLAIMING) &&
  dependents(scene.tree, verb, "obj").some((each) => lemmaOf(scene.tree, each) === RESPONSIBILITY) &&
  under(scene, verb, FOR).some((each) => formOf(scene.tree, each) === "which");

/** The agent of a clause that modifies the noun: "an attack claimed by rebels", "strikes carried out by jets". */
export function agentOfParticiple(scene: Scene, noun: number): readonly number[] {
  return dependents(scene.tree, noun, "acl").flatMap((participle) => {
    if (claims(scene, participle)) return actingAmong(scene, agents(scene, participle));
    const own = dependent(scene.tree, participle, "nsubj");
    const blamed = isOneOf(scene.tree, participle, BLAMING);
    if (!blamed && !isOneOf(scene.tree, participle, DOING)) return [];
    // "The attack that was carried out by gunmen".
    if (own !== undefined && !/^(?:that|which)$/.test(formOf(scene.tree, own))) return [];
    const preposition = blamed ? "on" : "by";
    return actingAmong(scene, under(scene, participle, new Set([preposition])));
  });
}
