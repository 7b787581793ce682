/** Harm and its cause: "dozens fell as a result of this attack", "the blast killed five", "shot at the crowd, wounding two". */
import { isAny } from "../assertion/embedding.js";
import { noneOf } from "../assertion/negation.js";
import { dependents, formOf, relationOf } from "../attribution/tree.js";
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

export const isHarm = (scene: Scene, token: number): boolean =>
  isVerbal(scene, token) && (isOneOf(scene.tree, token, HARM) || leavesInHarm(scene, token));

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
  const direct = isOneOf(scene.tree, verb, SUFFERED) ? agents(scene, verb) : patients(scene, verb);
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
    if (isHarm(scene, child) && !isOwnDeed(scene, child)) found.add(child);
  let below = token;
  for (let step = 0; step < CLIMB; step++) {
    const head = tree.heads[below] ?? -1;
    if (head < 0) break;
    const relation = relationOf(tree, below);
    if (!["obl", "nmod", "nsubj", "advcl", "conj", "fixed", "case", "advmod", "acl", "dep"].includes(relation)) break;
    const joined = relation === "conj" && (isOwnDeed(scene, token) || isFurtherDeed(scene, token));
    if (isHarm(scene, head) && !joined) {
      found.add(head);
      for (const other of dependents(tree, head, "conj"))
        if (isHarm(scene, other) && !isOwnDeed(scene, other)) found.add(other);
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
  return [...found].filter((harm) => !isOfNobody(scene, harm));
}

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
  dependents(scene.tree, verb, "nsubj").some(
    (each) => scene.analysis.syntax[each]!.upos !== "PRON" && canAct(scene, each),
  );
