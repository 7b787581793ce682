/** Actors and recipients of a trigger: heads of noun phrases, with the rule that found them. */
import { SIDES_OF_FIGHT } from "../../records/event.js";
import type { EventType } from "../../records/plover.js";
import { above, dependents, formOf, lemmaOf, relationOf } from "../attribution/tree.js";
import { agents, complements, isPassive, isVerbal, patients, under } from "./clause.js";
import { isActNoun } from "./acts.js";
import { isAttributive } from "./attributive.js";
import { byPreposition, found, NONE, type Found, type Sides } from "./found.js";
import { FIGHT_SLOTS, isFight, sidesBetween } from "./fights.js";
import { isHarm, victims } from "./harm.js";
import { isInstrument, wields } from "./instruments.js";
import { isOneOf } from "./lemmas.js";
import { lightVerbOf } from "./light.js";
import { holdersOf, isComplaint, lightObject } from "./objects.js";
import { partiesBefore, partiesIn } from "./parties.js";
import { canAct, entityOf, prepositionOf, together, type Scene } from "./scene.js";
import { FIRST, MODE_SLOTS, SLOTS, type Slots } from "./slots.table.js";
import { sidesOfNoun } from "./sides-of-nouns.js";
import { sufferers } from "./undergone.js";

function slotsOf(scene: Scene, token: number, type: EventType, mode: string | undefined): Slots {
  if (type === "ASSAULT" && isFight(scene, token)) return FIGHT_SLOTS;
  return MODE_SLOTS.get(`${type}/${mode}`) ?? SLOTS[type];
}

/** The parties of a verb or noun of the given type, by grammar and PropBank roles alone. */
export function sidesOf(scene: Scene, token: number, type: EventType, mode: string | undefined): Sides {
  const { upos } = scene.analysis.syntax[token]!;
  const [one, ...against] = type === "ASSAULT" ? sidesBetween(scene, token) : [];
  if (one !== undefined)
    return { actors: found([one], SIDES_OF_FIGHT, 0.75), recipients: found(against, SIDES_OF_FIGHT, 0.75) };
  const slots = slotsOf(scene, token, type, mode);
  const nominal = (upos === "NOUN" || upos === "PROPN") && !isVerbal(scene, token);
  const sides = nominal ? sidesOfNoun(scene, token, type, slots) : sidesOfVerb(scene, token, type, slots);
  return type === "ASSAULT" || type === "COERCE" ? withCompany(scene, token, sides) : sides;
}

/** "Carried out the raid jointly with X": X does it too, and suffers nothing. */
function withCompany(scene: Scene, token: number, { actors, recipients }: Sides): Sides {
  const light = lightVerbOf(scene, token);
  const company = under(scene, token, WITH)
    .concat(light ? under(scene, light.verb, WITH) : [])
    .filter((each) => dependents(scene.tree, each, "case").some((mark) => BESIDE.test(formOf(scene.tree, mark - 1))))
    .flatMap((each) => together(scene, each))
    .filter((each) => canAct(scene, each));
  if (company.length === 0) return { actors, recipients };
  return {
    actors: found([...actors.heads, ...company], actors.heads.length > 0 ? actors.rule : '"with"', 0.7),
    recipients: { ...recipients, heads: recipients.heads.filter((each) => !company.includes(each)) },
  };
}

const WITH = new Set(["with"]);
const BESIDE = /^(?:jointly|together|along|cooperation|coordination|partnership|concert)$/;

/** Types whose theme is a clause or a harm, not a party. */
const SPOKEN = new Set<EventType>(["REQUEST", "AGREE", "THREATEN"]);

function sidesOfVerb(scene: Scene, verb: number, type: EventType, slots: Slots): Sides {
  const harmed = harmedIn(scene, verb);
  const subjects = agents(scene, verb)
    .flatMap((each) => together(scene, each))
    .filter((each) => !harmed.includes(each));
  const acting = subjects.filter((each) => canAct(scene, each));
  let actors = found(acting.length > 0 ? acting : subjects, "subject", acting.length > 0 ? 0.8 : 0.5);
  const attributive = isAttributive(scene.analysis.syntax, verb);
  // "Threatening Iraq will bring …": a deed as the subject, and none of those in it.
  const clausal = dependents(scene.tree, verb, "csubj").length > 0;
  if (actors.heads.length === 0 && !attributive && !clausal) {
    const suffering = (isPassive(scene, verb) ? patients(scene, verb) : []).flatMap((each) => together(scene, each));
    actors = byRole(scene, verb, "ARG0", [...harmed, ...suffering]);
  }
  if (actors.heads.length === 0 && isPassive(scene, verb)) {
    // "Is under police investigation"
    const before = scene.analysis.syntax[verb]!.upos === "NOUN" ? partiesBefore(scene, verb) : [];
    actors = before.length > 0 ? found(before, "modifier", 0.75) : byTerritory(scene, verb, type);
  }
  let recipients = recipientsOfVerb(scene, verb, type, slots);
  if (recipients.heads.length === 0 && moved(scene, verb, slots).object !== "means" && !SPOKEN.has(type)) {
    const role = byRole(scene, verb, "ARG1", wields(scene, verb) ? instrumentsOf(scene, verb) : []);
    // "Fired only in self-defence": what is fired, or why, is hit by nothing.
    const whole = slots.object === "recipient" && !wields(scene, verb);
    const usable = role.heads.filter((each) => canAct(scene, each) || (whole && !lightObject(scene, each)));
    recipients = found(
      usable.filter((each) => !actors.heads.includes(each)),
      role.rule,
      role.confidence,
    );
  }
  // "Overturned his conviction": to those who suffered it something is conceded.
  if (recipients.heads.length === 0 && type === "CONCEDE")
    recipients = found(
      patients(scene, verb).flatMap((each) => sufferers(scene, each).filter((one) => canAct(scene, one))),
      "whose it is",
      0.6,
    );
  return { actors: meant(scene, actors, verb), recipients };
}

const instrumentsOf = (scene: Scene, verb: number): readonly number[] =>
  (scene.tree.children[verb] ?? []).filter((each) => isInstrument(scene, each));

const WITHIN = /^(?:in|by|during)$/;

/** "Hurt in the shelling": those harmed in a deed that the parser takes for a verb are not its subject. */
function harmedIn(scene: Scene, verb: number): readonly number[] {
  const { tree } = scene;
  const harm = tree.heads[verb] ?? -1;
  if (harm < 0 || relationOf(tree, verb) !== "advcl" || !isHarm(scene, harm) || !isPassive(scene, harm)) return [];
  if (!dependents(tree, verb, "mark", "case").some((each) => WITHIN.test(formOf(tree, each)))) return [];
  return victims(scene, harm);
}

const FROM = new Set(["from"]);
const IN = new Set(["in"]);

/** Of an expulsion or arrest that names nobody, the state it is from or in: "was expelled from Chad", "were arrested in Niger". */
function byTerritory(scene: Scene, verb: number, type: EventType): Found {
  if (type !== "SANCTION" && type !== "COERCE") return NONE;
  const prepositions = isOneOf(scene.tree, verb, EXPELLING)
    ? FROM
    : isOneOf(scene.tree, verb, ARRESTING)
      ? IN
      : undefined;
  if (!prepositions) return NONE;
  const states = under(scene, verb, prepositions).filter((each) => entityOf(scene, each)?.kind === "country");
  return found(states, "whose territory it is", 0.4);
}

const EXPELLING = new Set(["expel", "deport", "banish", "evict"]);
const ARRESTING = new Set(["arrest", "detain", "jail", "imprison"]);

/** An inanimate subject stands for who is named in it: "Israeli jets", "missiles fired by the army", "the group's fighters". */
function meant(scene: Scene, actors: Found, verb: number): Found {
  if (actors.heads.some((each) => canAct(scene, each))) return actors;
  const within = actors.heads
    .filter((each) => each !== verb && !isActNoun(scene, each))
    .flatMap((each) => within1(scene, each));
  return within.length > 0 ? found(within, "agent within subject", 0.6) : actors;
}

function within1(scene: Scene, head: number): readonly number[] {
  const before = partiesBefore(scene, head);
  if (before.length > 0) return before;
  const clause = dependents(scene.tree, head, "acl").flatMap((each) =>
    isPassive(scene, each) ? agents(scene, each) : [],
  );
  const acting = clause.filter((each) => canAct(scene, each));
  if (acting.length > 0) return acting;
  return under(scene, head, new Set(["of", "by", "from"]))
    .flatMap((each) => together(scene, each))
    .filter((each) => canAct(scene, each));
}

/** Of a verb of moving the object is what is moved, and never the recipient. */
const moved = ({ tree }: Scene, verb: number, slots: Slots): Slots =>
  slots.object === "party" && isOneOf(tree, verb, MOVING) ? { ...slots, object: "means", anything: true } : slots;

/** Parties named within objects; of what is only moved or used, those of things. */
const withinObjects = (scene: Scene, objects: readonly number[], slots: Slots): readonly number[] =>
  objects.filter((each) => slots.object !== "means" || !canAct(scene, each)).flatMap((each) => partiesIn(scene, each));

function recipientsOfVerb(scene: Scene, verb: number, type: EventType, given: Slots): Found {
  const { tree } = scene;
  const lemma = lemmaOf(tree, verb);
  const slots = moved(scene, verb, given);
  const all = patients(scene, verb).flatMap((each) => together(scene, each));
  const objects = wields(scene, verb) ? all.filter((each) => !isInstrument(scene, each)) : all;
  // "Sent into exile", "handed to the police": who is held or driven out is no one's gift.
  const keeps =
    (type === "COERCE" && FIRST.get(lemma) === "to") ||
    // "Seized 40 boys from schools".
    (FIRST.get(lemma) === "from" && /^(?:seize|take)$/.test(lemma) && objects.some((each) => canAct(scene, each)));
  const first = keeps ? undefined : FIRST.get(lemma);
  if (first !== undefined) {
    const errands = type === "CONSULT" ? under(scene, verb, ON).filter((each) => isOneOf(tree, each, VISITS)) : [];
    const named = [verb, ...all, ...errands]
      .flatMap((each) => under(scene, each))
      .filter(
        (each) =>
          prepositionOf(scene, each) === first ||
          (first === "to" && prepositionOf(scene, each) === "into") ||
          (first === "on" && prepositionOf(scene, each) === "upon"),
      )
      .flatMap((each) => together(scene, each));
    if (named.some((each) => canAct(scene, each) || entityOf(scene, each) !== undefined))
      return found(named, `"${first}" of ${lemma}`, 0.85);
  }
  const indirect = dependents(tree, verb, "iobj");
  if (indirect.length > 0) return found(indirect, "indirect object", 0.8);
  const acting = objects.filter((each) => canAct(scene, each));
  if (acting.length > 0 && slots.object !== "means")
    return found(slots.object === "recipient" ? objects : acting, "object", 0.85);
  const held = objects.flatMap((each) => holdersOf(scene, each));
  if (held.length > 0) return found(held, "within object", 0.75);
  if (objects.length > 0 && slots.object === "recipient" && !objects.every((each) => lightObject(scene, each)))
    return found(objects, "object", 0.8);
  const phrase = byPreposition(scene, [verb, ...all], slots);
  if (phrase.heads.length > 0) return phrase;
  const clause = byComplement(scene, verb, type);
  if (clause.heads.length > 0) return clause;
  // "Are probing a complaint filed by a rival": whoever brought it is not looked into.
  const brought = type === "ACCUSE" && objects.some((each) => isComplaint(scene, each));
  const without = brought || (slots.object === "means" && type === "MOBILIZE");
  const within = without ? [] : withinObjects(scene, objects, slots);
  if (within.length > 0) return found(within, "within object", 0.6);
  // What is condemned, rejected or boycotted need be nobody: "rejected the plan".
  if (AIMED.has(type))
    return found(
      objects.filter(
        (each) =>
          isThing(scene, each) && !(type === "PROTEST" && (lightObject(scene, each) || formOf(tree, each) === "work")),
      ),
      "object, no party",
      0.5,
    );
  return NONE;
}

const ON = new Set(["on"]);
const VISITS = new Set(["visit", "trip", "tour", "mission"]);

/** Types aimed at decisions and works as well as at parties. */
const AIMED = new Set<EventType>(["ACCUSE", "REJECT", "PROTEST"]);
const isThing = ({ analysis }: Scene, token: number): boolean =>
  ["NOUN", "PROPN"].includes(analysis.syntax[token]!.upos);

/** Verbs that move their object towards or away from the recipient (VerbNet send-11.1, put-9, remove-10). */
const MOVING = new Set(
  "send deploy dispatch station move rush withdraw pull recall mobilize mobilise mass amass redeploy keep evacuate ship exchange".split(
    " ",
  ),
);

const CLAUSE: Slots = {
  to: ["with", "to", "from", "against", "on", "into", "at", "for"],
  of: "recipient",
  object: "party",
};

const DEMANDING = new Set(
  "demand seek call ask urge support back celebrate mark commemorate mourn remember honour honor".split(" "),
);

/** Who the clause under a verb of speech or will is about or aimed at: "demanded that X leave", "refused to meet X". */
function byComplement(scene: Scene, verb: number, type: EventType): Found {
  const { tree } = scene;
  for (const clause of complements(scene, verb)) {
    // "Found the banker guilty": parsers make the two a clause.
    if (type === "REQUEST" || type === "ACCUSE" || type === "SANCTION") {
      const own = dependents(scene.tree, clause, "nsubj").flatMap((each) => together(scene, each));
      const acting = own.filter((each) => canAct(scene, each));
      if (acting.length > 0) return found(acting, "subject of the clause", 0.8);
    }
    // What marchers march to demand is nobody they march against.
    if (type === "REQUEST" || (type === "PROTEST" && isOneOf(tree, clause, DEMANDING))) continue;
    // "Offered to send teams with dogs": what is sent along is nobody it is sent to.
    const inner = recipientsOfVerb(scene, clause, type, CLAUSE).heads.filter((each) => canAct(scene, each));
    if (inner.length > 0) return found(inner, "recipient of the clause", 0.65);
  }
  return NONE;
}

/** A verb that hangs on a noun, by whatever relation. */
const isClauseOfNoun = ({ tree, analysis }: Scene, token: number): boolean =>
  analysis.syntax[token]!.upos === "VERB" && /^(?:NOUN|PROPN)$/.test(analysis.syntax[tree.heads[token]!]?.upos ?? "");

/** "The town, captured by rebels, was bombed": who stands in a clause about a party of the verb does what that clause says. */
export function isOfRelative(scene: Scene, verb: number, head: number): boolean {
  const { tree } = scene;
  const path = above(tree, head);
  const own = path.indexOf(verb);
  return own > 0 && path.slice(0, own).some((each) => relationOf(tree, each) === "acl" || isClauseOfNoun(scene, each));
}

function byRole(scene: Scene, token: number, label: string, not: readonly number[] = []): Found {
  const roles = scene.predicates.get(token)?.roles.filter((role) => role.label === label) ?? [];
  const heads = roles.flatMap(({ first, last }) => {
    for (let each = first; each < last; each++) {
      const head = scene.tree.heads[each] ?? -1;
      if (
        (head < first || head >= last) &&
        ["NOUN", "PROPN", "PRON", "NUM"].includes(scene.analysis.syntax[each]!.upos)
      )
        return [each];
    }
    return [];
  });
  return found(
    heads.filter((each) => !not.includes(each) && !(label === "ARG0" && isOfRelative(scene, token, each))),
    label,
    0.7,
  );
}
