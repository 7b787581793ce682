/** Harm and its cause: "dozens fell as a result of this attack", "the blast killed five", "shot at the crowd, wounding two". */
import { isAny } from "../assertion/embedding.js";
import { negationsOf, noneOf } from "../assertion/negation.js";
import { dependents, formOf, lemmaOf, relationOf, type Tree } from "../attribution/tree.js";
import { agents, isPassive, isVerbal, patients } from "./clause.js";
import { isOneOf } from "./lemmas.js";
import { canAct, together, type Scene } from "./scene.js";

const HARM = new Set("kill wound injure hurt die dead perish fall martyr displace maim destroy damage lose".split(" "));
/** Of these the subject is the one harmed. */
const SUFFERED = new Set("die dead perish fall".split(" "));
/** Nouns for the harmed that leave open who they are. */
const VICTIMS = new Set(
  `dozen score hundred thousand number martyr dead wounded casualty victim injured killed many some several fatality
  body toll`
    .trim()
    .split(/\s+/),
);
const CLIMB = 4;
const INCIDENTS = /^(?:incident|event)$/;

export const isHarm = (scene: Scene, token: number): boolean =>
  isVerbal(scene, token) &&
  (isOneOf(scene.tree, token, HARM) || leavesInHarm(scene, token) || suffersWounds(scene.tree, token));

const WOUNDED = new Set(["sustain", "suffer", "receive"]);
const WOUNDS = /^(?:injury|wound|burn)$/;

/** "Two soldiers sustained injuries": the subject is hurt. */
export const suffersWounds = (tree: Tree, verb: number): boolean =>
  isOneOf(tree, verb, WOUNDED) && dependents(tree, verb, "obj").some((each) => WOUNDS.test(lemmaOf(tree, each)));

const LEAVING = new Set(["leave"]);
const STATES = new Set("dead wounded injured hurt maimed homeless displaced".split(" "));

/** "The strike left seven dead": what has left somebody so has harmed them. */
const leavesInHarm = (scene: Scene, token: number): boolean =>
  isOneOf(scene.tree, token, LEAVING) &&
  dependents(scene.tree, token, "xcomp", "obj").some((each) =>
    [each, ...dependents(scene.tree, each, "acl", "amod")].some((state) => STATES.has(formOf(scene.tree, state))),
  );

/** Who is harmed in a harm predicate; "dozens of our soldiers" is the soldiers. */
export function victims(scene: Scene, verb: number): readonly number[] {
  const suffered = isOneOf(scene.tree, verb, SUFFERED) || suffersWounds(scene.tree, verb);
  const direct = suffered ? agents(scene, verb) : patients(scene, verb);
  return direct.flatMap((each) => group(scene, each, 0));
}

function group(scene: Scene, head: number, depth: number): readonly number[] {
  const heads = together(scene, head);
  if (depth > 3 || !isOneOf(scene.tree, head, VICTIMS)) return heads;
  const of = heads.flatMap((each) => dependents(scene.tree, each, "nmod").filter((child) => child > each));
  return of.length > 0 ? of.flatMap((each) => group(scene, each, depth + 1)) : heads;
}

/** "No one was hurt", "denied that any sailor had died": nothing is told to have befallen anybody. */
export const isOfNobody = (scene: Scene, token: number): boolean =>
  [...patients(scene, token), ...agents(scene, token)].some(
    (each) => noneOf(scene.tree, each) !== null || isAny(scene.tree, each),
  );

/** The harm predicates that a noun or verb of force brings about, by the tree: governing, following or within its relative clause; harm to nobody is none. */
export function harmsOf(scene: Scene, token: number): readonly number[] {
  const { tree } = scene;
  const found = new Set<number>();
  const relations = ["acl", "advcl", "conj", "parataxis"];
  for (const child of dependents(tree, token, ...relations))
    if (isHarm(scene, child) && !isOwnDeed(scene, child)) {
      found.add(child);
      // "…, killing two and injuring another".
      const further = relationOf(tree, child) === "conj" && scene.analysis.syntax[child]!.xpos !== "VBG";
      if (!further) for (const other of joinedHarms(scene, child)) found.add(other);
    }
  let below = token;
  for (let step = 0; step < CLIMB; step++) {
    const head = tree.heads[below] ?? -1;
    if (head < 0) break;
    // "Injured in a firing incident", "sustained injuries in the attack": told of the happening, and of the wounds.
    const through =
      INCIDENTS.test(lemmaOf(tree, head)) ||
      (WOUNDS.test(lemmaOf(tree, below)) && suffersWounds(tree, head) && relationOf(tree, below) === "obj");
    const relation = through ? "nmod" : relationOf(tree, below);
    if (!["obl", "nmod", "nsubj", "advcl", "conj", "fixed", "case", "advmod", "acl", "dep"].includes(relation)) break;
    const joined = relation === "conj" && (isOwnDeed(scene, token) || isFurtherDeed(scene, token));
    if (relation === "advcl" && isOfAnother(scene, below, head)) break;
    if (isHarm(scene, head) && !joined) {
      found.add(head);
      for (const other of joinedHarms(scene, head)) found.add(other);
      const first = harmBefore(scene, head);
      if (first !== undefined && relation !== "conj") found.add(first);
      break;
    }
    if (isVerbal(scene, head)) {
      // "gunmen opened fire in an attack" says no harm; "the attack hit the school, killing six" does.
      if (relation === "nsubj")
        for (const child of dependents(tree, head, "advcl", "conj", "parataxis"))
          if (isHarm(scene, child) && !isOwnDeed(scene, child)) found.add(child);
      break;
    }
    below = head;
  }
  return [...found].filter((harm) => !isOfNobody(scene, harm) && negationsOf(tree, harm).length === 0);
}

const joinedHarms = (scene: Scene, harm: number): readonly number[] =>
  dependents(scene.tree, harm, "conj").filter((other) => isHarm(scene, other) && !isOwnDeed(scene, other));

/** "Two were killed and four hurt in an attack": the harm before it has no other cause. */
function harmBefore(scene: Scene, harm: number): number | undefined {
  const { tree } = scene;
  const first = relationOf(tree, harm) === "conj" ? (tree.heads[harm] ?? -1) : -1;
  if (first < 0 || !isHarm(scene, first) || !isPassive(scene, harm) || !isPassive(scene, first)) return undefined;
  const causes = dependents(tree, first, "obl", "advcl").filter((each) => each < harm);
  return causes.length === 0 ? first : undefined;
}

const MANY = /^they$/;
const ONE = /^s?he$/;

/**
 * "Soldiers killed two rebels after these attacked a base", "ten rebels died when they attacked it": a clause of time about somebody else than whoever did the harm.
 * Who is "they" in "killed two as they stormed the hotel" is who killed.
 */
function isOfAnother(scene: Scene, verb: number, harm: number): boolean {
  const { tree } = scene;
  const subjects = agents(scene, verb);
  if (!isPassive(scene, harm) && !suffersWounds(tree, harm) && patients(scene, harm).length > 0) {
    const same = isDuring(tree, verb) && subjects.every((each) => PRONOUN.test(formOf(tree, each)));
    // "The explosion killed ten as soldiers were battling rebels": what was going on has not killed those whom something else did.
    const background = scene.analysis.syntax[verb]!.xpos === "VBG" && dependents(tree, verb, "aux").length > 0;
    return !same && (background || dependents(tree, harm, "nsubj").some((each) => canAct(scene, each)));
  }
  const harmed = victims(scene, harm);
  // "Was killed while planting a bomb".
  if (scene.analysis.syntax[verb]!.xpos === "VBG" && dependents(tree, verb, "obj").length > 0)
    return subjects.every((each) => harmed.includes(each));
  const many = harmed.some((each) => /S$/.test(scene.analysis.syntax[each]!.xpos) || isCounted(scene, each));
  return subjects.some((each) => (many ? MANY : ONE).test(formOf(tree, each)));
}

const PRONOUN = /^(?:he|she|they|it|who)$/;
const isDuring = (tree: Tree, verb: number): boolean =>
  !dependents(tree, verb, "mark", "advmod").some((each) => /^(?:after|before)$/.test(formOf(tree, each)));

/** Whether a noun has a number, or is one. */
export const isCounted = ({ analysis, tree }: Scene, token: number): boolean =>
  analysis.syntax[token]!.upos === "NUM" || dependents(tree, token, "nummod").length > 0;

const STRIKING = new Set("hit strike target pound rock pummel level destroy devastate flatten batter".split(" "));

/** What an act of force strikes as the subject of a verb: "air strikes hit the enclave". */
export function struckBy(scene: Scene, token: number): readonly number[] {
  const verb = scene.tree.heads[token] ?? -1;
  if (verb < 0 || !/^(?:nsubj|conj)$/.test(relationOf(scene.tree, token))) return [];
  const above = relationOf(scene.tree, token) === "conj" ? (scene.tree.heads[verb] ?? -1) : verb;
  return above >= 0 && isOneOf(scene.tree, above, STRIKING)
    ? patients(scene, above).flatMap((each) => together(scene, each))
    : [];
}

/** "Killed 16 farmers and abducted women": a verb with an object of its own that is joined to the harm has not brought it about. */
const isFurtherDeed = (scene: Scene, verb: number): boolean =>
  scene.analysis.syntax[verb]!.upos === "VERB" &&
  !isHarm(scene, verb) &&
  (dependents(scene.tree, verb, "obj").length > 0 || isPassive(scene, verb));

/** "… and that the militia killed 12": harm with somebody of its own who does it is a deed of its own. */
const isOwnDeed = (scene: Scene, verb: number): boolean =>
  !isOneOf(scene.tree, verb, SUFFERED) &&
  !suffersWounds(scene.tree, verb) &&
  dependents(scene.tree, verb, "nsubj").some(
    (each) => scene.analysis.syntax[each]!.upos !== "PRON" && canAct(scene, each),
  );
