/** Subjects and objects of a predicate, through passives, relative clauses, control and coordination (Universal Dependencies v2). */
import { dependent, dependents, formOf, lemmaOf, relationOf } from "../attribution/tree.js";
import { isInfinitive } from "../attribution/complements.js";
import { describedBy } from "../attribution/issuer.js";
import { CHARGING, CLEARING, PUNISHING } from "../attribution/verdicts.table.js";
import { CLASSES } from "../codebook/classes.table.js";
import { classOf } from "../assertion/classes.js";
import { leftEdge } from "../entities/phrase.js";
import { asideBefore } from "./asides.js";
import { monthOf } from "../dates/calendar.js";
import { isAttributive } from "./attributive.js";
import { isOneOf } from "./lemmas.js";
import { canAct, isNominal, prepositionOf, type Scene } from "./scene.js";

/** Verbs with an object whose complement has the subject, not the object, as its own (promise-type control). */
const SUBJECT_CONTROL = new Set(["promise", "threaten", "vow", "pledge", "swear", "agree", "offer", "refuse", "plan"]);
const DEEP = 8;

/** True when the predicate is passive: an auxiliary or subject says so, or a bare participle modifies a noun. */
export function isPassive(scene: Scene, verb: number): boolean {
  const { tree, analysis } = scene;
  if (dependent(tree, verb, "aux:pass") !== undefined) return true;
  // Taggers take "had been hurt" for an adjective.
  if (HARMED.test(formOf(tree, verb)) && dependents(tree, verb, "cop").some((be) => lemmaOf(tree, be) === "be"))
    return true;
  // A passive subject beside an object, and no auxiliary for it, is a slip of the parser.
  if (dependent(tree, verb, "nsubj:pass") !== undefined) return dependent(tree, verb, "obj") === undefined;
  const { xpos } = analysis.syntax[verb]!;
  const relation = relationOf(tree, verb);
  // "Claims that soldiers had killed a farmer": a participle with an auxiliary or a subject is not bare.
  if (
    relation === "acl" &&
    analysis.syntax[verb]!.deprel === "acl" &&
    dependent(tree, verb, "aux", "nsubj") === undefined
  )
    // A bare participle after a noun is passive, whichever of its two like forms the tagger took it for.
    return (
      xpos === "VBN" ||
      (xpos === "VBD" && dependent(tree, verb, "obj") === undefined) ||
      (agentOfPassive(scene, verb) !== undefined && xpos !== "VBG")
    );
  if (isFronted(scene, verb) || isPutUnder(scene, verb)) return true;
  if (relation === "amod") return isAttributive(analysis.syntax, verb);
  // "Felt threatened by the letter"
  if (relation === "xcomp" && xpos === "VBN" && isOneOf(tree, tree.heads[verb] ?? -1, FEELING))
    return dependent(tree, verb, "obj", "nsubj") === undefined;
  if (relation === "conj" && xpos === "VBN" && dependent(tree, verb, "nsubj", "obj", "aux") === undefined) {
    const head = tree.heads[verb]!;
    return (
      head >= 0 &&
      head !== verb &&
      analysis.syntax[head]!.xpos === "VBN" &&
      (dependent(tree, head, "aux:pass") !== undefined || (relationOf(tree, head) === "conj" && isPassive(scene, head)))
    );
  }
  return false;
}

const FEELING = new Set("feel get become remain".split(" "));
const KEPT = /^(?:custody|detention|jail|prison|captivity)$/;

/** "Is under investigation", "are in custody": a noun for what its subject is put under. */
const isPutUnder = ({ tree, analysis }: Scene, noun: number): boolean =>
  analysis.syntax[noun]!.upos === "NOUN" &&
  dependent(tree, noun, "cop") !== undefined &&
  dependents(tree, noun, "case").some(
    (each) => formOf(tree, each) === "under" || (formOf(tree, each) === "in" && KEPT.test(formOf(tree, noun))),
  );

/** "Held for a week, the poet was freed": a past participle before the clause whose subject it shares, with no object and nothing of its own. */
function isFronted({ tree, analysis }: Scene, verb: number): boolean {
  const { xpos, deprel } = analysis.syntax[verb]!;
  const head = tree.heads[verb] ?? -1;
  if (deprel !== "advcl" || !/^VB[DN]$/.test(xpos) || head < verb) return false;
  if (dependent(tree, verb, "nsubj", "aux", "obj", "iobj", "ccomp", "xcomp", "mark", "cop") !== undefined) return false;
  const subject = dependent(tree, head, "nsubj");
  const end = tree.extent[verb]!.last;
  return subject !== undefined && subject > verb && [end - 1, end].some((at) => formOf(tree, at) === ",");
}

const HARMED = /^(?:killed|wounded|injured|hurt|maimed|displaced)$/;

function agentOfPassive(scene: Scene, verb: number): number | undefined {
  const obliques = dependents(scene.tree, verb, "obl");
  return (
    dependents(scene.tree, verb, "obl:agent").find((child) => !isTime(scene, child)) ??
    dependents(scene.tree, verb, "obl", "nmod").find(
      (child) => prepositionOf(scene, child) === "by" && !isTime(scene, child),
    ) ??
    // "The shooting was started from the Chadian side"
    obliques.find((child) => prepositionOf(scene, child) === "from" && formOf(scene.tree, child) === "side")
  );
}

/** Who does what the predicate says: heads of noun phrases. */
export function agents(scene: Scene, verb: number, depth = 0): readonly number[] {
  if (isPassive(scene, verb)) {
    const by = agentOfPassive(scene, verb);
    return by === undefined ? [] : [by];
  }
  return grammaticalSubjects(scene, verb, depth);
}

/** Who or what it is done to. */
export function patients(scene: Scene, verb: number): readonly number[] {
  const { tree, analysis } = scene;
  if (isPassive(scene, verb)) {
    if (["acl", "amod"].includes(relationOf(tree, verb)) && dependent(tree, verb, "nsubj") === undefined) {
      const head = tree.heads[verb]!;
      return head >= 0 ? [head] : [];
    }
    return grammaticalSubjects(scene, verb, 0);
  }
  const aside = asideBefore(tree, verb);
  const objects = dependents(tree, verb, "obj")
    .filter((each) => each !== aside?.pronoun)
    .map((each) => antecedent(scene, each));
  if (objects.length > 0) return objects;
  const bare = bareOblique(scene, verb);
  if (bare !== undefined) return [bare];
  if (analysis.syntax[verb]!.deprel === "acl:relcl" && dependent(tree, verb, "nsubj") !== undefined) {
    const head = tree.heads[verb]!;
    const subject = dependent(tree, verb, "nsubj")!;
    if (head >= 0 && !RELATIVE.test(formOf(tree, subject)) && dependent(tree, verb, "xcomp", "ccomp") === undefined)
      return [head];
  }
  return [];
}

/** An oblique behind the verb with no preposition that is no time: the parser's slip for an object. */
function bareOblique(scene: Scene, verb: number): number | undefined {
  if (scene.analysis.syntax[verb]!.upos !== "VERB") return undefined;
  return dependents(scene.tree, verb, "obl").find(
    (each) =>
      each > verb &&
      scene.analysis.syntax[each]!.deprel === "obl" &&
      dependent(scene.tree, each, "case", "mark") === undefined &&
      !isTime(scene, each) &&
      isNominal(scene, each),
  );
}

const RELATIVE = /^(who|which|that|whom|whose)$/;

/** What a relative pronoun stands for; the token itself when it is none. */
export function antecedent(scene: Scene, token: number): number {
  const { tree, analysis } = scene;
  if (!RELATIVE.test(formOf(tree, token))) return token;
  let verb = tree.heads[token] ?? -1;
  for (let step = 0; step < DEEP && verb >= 0; step++) {
    if (analysis.syntax[verb]!.deprel === "acl:relcl" || relationOf(tree, verb) === "acl") {
      const head = tree.heads[verb]!;
      return head < 0 ? token : describedBy(tree, token, head);
    }
    verb = tree.heads[verb] ?? -1;
  }
  return token;
}

function grammaticalSubjects(scene: Scene, verb: number, depth: number): readonly number[] {
  const { tree, analysis } = scene;
  const own = dependents(tree, verb, "nsubj").filter(
    (each) => isNominal(scene, each) || RELATIVE.test(formOf(tree, each)),
  );
  const aside = asideBefore(tree, verb);
  if (aside && own.every((each) => aside.pronoun <= each && each < verb)) return [aside.noun];
  const head = tree.heads[verb] ?? -1;
  const relation = relationOf(tree, verb);
  if (own.length > 0) {
    // "Accused the army of Velden of shelling": a subject before the "of" is a part of the object that the parser cut off.
    const cut = head >= 0 && own.every((each) => each < (dependent(tree, verb, "mark") ?? -1));
    const accused = cut && dependent(tree, head, "obj") !== undefined ? judgedFor(scene, verb, head) : undefined;
    return (accused === undefined ? own : [accused]).map((each) => antecedent(scene, each));
  }
  if (depth > DEEP || head < 0) return [];
  const asked = isInfinitive(tree, verb) ? askedTo(scene, verb, head) : undefined;
  if (asked !== undefined) return [antecedent(scene, asked)];
  if (relation === "acl") return analysis.syntax[verb]!.xpos === "VBN" ? [] : nounSubject(scene, verb, head, depth);
  const judged = /^(?:advcl|xcomp|ccomp|amod)$/.test(relation) ? judgedFor(scene, verb, head) : undefined;
  if (judged !== undefined) return [antecedent(scene, judged)];
  if (relation === "ccomp" && isTensed(scene, verb)) return subjectsBefore(scene, verb, head);
  if (relation === "xcomp" || relation === "ccomp") {
    const object = dependent(tree, head, "obj", "iobj");
    if (object !== undefined && !SUBJECT_CONTROL.has(lemmaOf(tree, head))) return [antecedent(scene, object)];
    const addressed = addressee(scene, head);
    if (relation === "xcomp" && addressed !== undefined) return [addressed];
    return isNominal(scene, head) ? nounSubject(scene, verb, head, depth) : surfaceSubjects(scene, head, depth + 1);
  }
  if (isCharge(scene, verb, head)) return [];
  if (["conj", "advcl", "parataxis", "dep"].includes(relation))
    return isVerbal(scene, head) ? surfaceSubjects(scene, head, depth + 1) : [];
  return [];
}

const DEED = /^(?:of|for|from|with|against)$/;

/** "accused X of shelling", "jailed X for killing", "kept X from firing": the deed behind the preposition is the object's. */
function judgedFor(scene: Scene, verb: number, head: number): number | undefined {
  const { tree } = scene;
  const marks = [verb - 1, ...dependents(tree, verb, "mark")];
  if (!marks.some((each) => DEED.test(formOf(tree, each)))) return undefined;
  const object = dependent(tree, head, "obj", "iobj", "nsubj:pass") ?? relativized(scene, head);
  return object !== undefined && canAct(scene, object) ? object : undefined;
}

const JUDGING = new Set([...CHARGING, ...PUNISHING, ...CLEARING, "clear"]);

/** "Accused … of shelling": whoever accuses or judges has not done it, even where the tree does not say who is accused. */
const isCharge = ({ tree }: Scene, verb: number, head: number): boolean =>
  JUDGING.has(lemmaOf(tree, head)) && dependents(tree, verb, "mark").some((each) => DEED.test(formOf(tree, each)));

/** The noun of a relative clause that has a subject of its own and no word for the noun: "two banks it accused". */
function relativized({ tree, analysis }: Scene, verb: number): number | undefined {
  const noun = tree.heads[verb] ?? -1;
  const subject = dependent(tree, verb, "nsubj");
  if (noun < 0 || noun > verb || subject === undefined || analysis.syntax[verb]!.deprel !== "acl:relcl")
    return undefined;
  return RELATIVE.test(formOf(tree, subject)) ? undefined : noun;
}

/** "… had shelled", "they left": a clause with a tense shares no subject with the verb that it completes. */
function isTensed({ tree, analysis }: Scene, verb: number): boolean {
  if (dependents(tree, verb, "mark").some((each) => formOf(tree, each) === "to")) return false;
  const { xpos } = analysis.syntax[verb]!;
  // Taggers take many a past with an object for a participle.
  const past = xpos === "VBN" && dependent(tree, verb, "obj") !== undefined;
  return past || /^VB[DPZ]$/.test(xpos) || dependent(tree, verb, "aux") !== undefined;
}

/** Who stands right before a clause with a tense, whatever the parser takes it for; in "a group it says attacked" the noun before. */
function subjectsBefore(scene: Scene, verb: number, head: number): readonly number[] {
  const { tree } = scene;
  const noun = relativized(scene, head);
  if (noun !== undefined) return [noun];
  const first = Math.min(verb, ...dependents(tree, verb, "aux", "advmod"));
  const object = dependents(tree, head, "obj", "iobj").find((each) => each === first - 1);
  return object === undefined ? [] : [antecedent(scene, object)];
}

/** "Called on X to withdraw", "called for X to be freed": it is X. */
function addressee(scene: Scene, verb: number): number | undefined {
  if (!isOneOf(scene.tree, verb, ASKING)) return undefined;
  return dependents(scene.tree, verb, "obl", "nmod").find(
    (each) => /^(?:on|upon|to|with|for)$/.test(prepositionOf(scene, each)) && !isTime(scene, each),
  );
}

/** Verbs that say behind a preposition whom they ask to do it (VerbNet appeal; object control, Rosenbaum 1967). */
const ASKING = new Set("call appeal prevail plead".split(" "));
/** Verbs that have whom they ask as their object (VerbNet urge-58, order-60, force-59). */
const URGING = new Set(
  "urge press ask beg implore beseech entreat exhort order command instruct direct request tell advise encourage invite lobby push pressure pressurise pressurize petition".split(
    " ",
  ),
);

/**
 * Who is asked to do what an infinitive says, wherever in the phrase of the one asked parsers hang it: "call on our brothers in the ranks to lay down their
 * arms", "urged leaders of both sides to talk".
 */
function askedTo(scene: Scene, verb: number, head: number): number | undefined {
  const { tree } = scene;
  let at = head;
  let below = -1;
  for (let step = 0; step < NESTED && at >= 0 && at < verb; step++) {
    if (isVerbal(scene, at) && (isOneOf(tree, at, ASKING) || isOneOf(tree, at, URGING))) {
      const object = below >= 0 && canAct(scene, below) ? below : undefined;
      const whom = isOneOf(tree, at, ASKING) ? (addressee(scene, at) ?? object) : dependent(tree, at, "obj", "iobj");
      const through = below < 0 || below === whom;
      return whom !== undefined && whom < verb && through ? whom : undefined;
    }
    if (isVerbal(scene, at) || !/^(?:nmod|obl|obj|iobj|conj|appos)$/.test(relationOf(tree, at))) return undefined;
    below = at;
    at = tree.heads[at] ?? -1;
  }
  return undefined;
}
const NESTED = 5; // "brothers in the ranks of the army"

/** The subject as it stands, passive or not: what an infinitive after "was forced to" shares. */
const surfaceSubjects = (scene: Scene, verb: number, depth: number): readonly number[] =>
  grammaticalSubjects(scene, verb, depth);

/** Texts and gatherings, by which those who give them out or hold them say what they want. */
const DECREES = new Set(
  "decree order law bill resolution directive edict ordinance letter statement report petition lawsuit suit complaint motion"
    .split(" ")
    .concat(CLASSES["rallying"]!),
);

/** "Iraq's refusal to be …", "troops stationed": whose act the clause at a noun is. */
function nounSubject(scene: Scene, verb: number, noun: number, depth: number): readonly number[] {
  const { tree } = scene;
  const own = dependent(tree, noun, "nmod:poss");
  const infinitive = dependents(tree, verb, "mark").some((each) => formOf(tree, each) === "to");
  const head = tree.heads[noun] ?? -1;
  if (!infinitive) {
    // "Signed an order granting asylum", "staged a protest demanding …": what it does does whoever gives it out or holds it.
    const given = head >= 0 && isVerbal(scene, head) && relationOf(tree, noun) === "obj";
    const signed = given && DECREES.has(lemmaOf(tree, noun)) ? surfaceSubjects(scene, head, depth + 1) : [];
    return signed.length > 0 ? signed : [noun];
  }
  if (own !== undefined) return [own];
  // "Condemned the attempt to seize power": it was not theirs.
  if (head >= 0 && classOf(tree, head) === "presupposes") return [];
  return head >= 0 && isVerbal(scene, head) && relationOf(tree, noun) === "obj"
    ? surfaceSubjects(scene, head, depth + 1)
    : [];
}

export const isVerbal = ({ tree, analysis }: Scene, token: number): boolean =>
  analysis.syntax[token]!.upos === "VERB" ||
  analysis.syntax[token]!.upos === "AUX" ||
  dependent(tree, token, "nsubj", "cop", "obj") !== undefined;

/** The clauses that complete a verb or noun: what is promised, refused, demanded. */
export const complements = ({ tree, analysis }: Scene, token: number): readonly number[] =>
  dependents(tree, token, "xcomp", "ccomp", "csubj", "acl", "advcl").filter((child) => {
    const { deprel } = analysis.syntax[child]!;
    if (deprel === "acl:relcl") return false;
    if (deprel === "xcomp" || deprel === "ccomp") return true;
    return dependents(tree, child, "mark").some((mark) => /^(to|that)$/.test(formOf(tree, mark)));
  });

/** Dependents under one of the prepositions, of a verb or noun; with no list, all that have one. */
export const under = (scene: Scene, token: number, prepositions?: ReadonlySet<string>): readonly number[] =>
  dependents(scene.tree, token, "obl", "nmod").filter((child) => {
    const preposition = prepositionOf(scene, child);
    if (isTime(scene, child) || isBeyondBorder(scene, child) || isSetFigure(scene, child, preposition)) return false;
    if (preposition === "on" && MANNER.has(lemmaOf(scene.tree, child))) return false;
    return preposition !== "" && (prepositions === undefined || prepositions.has(preposition));
  });

/** "On a regular basis", "on a massive scale": how, and no party. */
const MANNER = new Set(["basis", "scale", "occasion", "ground", "pretext", "condition"]);

const BY = new Set(["by"]);

/** Whom "by" names at a noun for an act; right behind an object ("survived the attack by soldiers") wherever the parser hung them, the verb being active. */
export function namedBy(scene: Scene, noun: number): readonly number[] {
  const { tree } = scene;
  const own = under(scene, noun, BY);
  const verb = tree.heads[noun] ?? -1;
  if (own.length > 0 || verb < 0 || relationOf(tree, noun) !== "obj" || isPassive(scene, verb)) return own;
  return under(scene, verb, BY).filter((each) => dependents(tree, each, "case").includes(noun + 1));
}

/** "Put the number at 47", "down from 60": a figure that is set, and nobody. */
const isSetFigure = ({ tree, analysis }: Scene, token: number, preposition: string): boolean =>
  /^(?:at|to|from)$/.test(preposition) &&
  /^\d/.test(analysis.tokens[token]!.text) &&
  analysis.syntax[token]!.upos === "NUM" &&
  formOf(tree, token + 1) !== "of";

const BORDER = /^(?:borders?|frontiers?|boundary|demarcation)$/;

const BESIDE = /^(?:on|along|near|at|by|across|around|over|to|from)$/;

/** "On the border with Armenia": the country says which border, wherever the parser hangs it; but who closes a border with it acts on it. */
export function isBeyondBorder({ tree }: Scene, token: number): boolean {
  const preposition = dependents(tree, token, "case").find((each) => /^(?:with|between)$/.test(formOf(tree, each)));
  if (preposition === undefined || !BORDER.test(formOf(tree, preposition - 1))) return false;
  return BESIDE.test(formOf(tree, leftEdge(tree, preposition - 1) - 1));
}

const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year day night morning
  evening afternoon weekend january february march april may june july august september october november december hour
  jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. midnight noon dawn dusk decade century
  spring summer autumn winter quarter weekend era`
    .trim()
    .split(/\s+/),
);

/** True for the head of a time expression: "on Saturday", "in 2019". */
export const isTime = ({ tree, analysis }: Scene, token: number): boolean =>
  isDayOfMonth({ tree, analysis }, token) ||
  TIMES.has(lemmaOf(tree, token)) ||
  TIMES.has(formOf(tree, token)) ||
  (formOf(tree, token) === "fall" &&
    dependents(tree, token, "nmod").some((each) => isYear(analysis.tokens[each]!.text))) ||
  isYear(analysis.tokens[token]!.text);

/** "4 October", "the 12th of March": the number heads what the month hangs on. */
function isDayOfMonth({ tree, analysis }: Pick<Scene, "tree" | "analysis">, token: number): boolean {
  if (!DAY.test(formOf(tree, token))) return false;
  const month = formOf(tree, token + 1) === "of" ? token + 2 : token + 1;
  const isMonth = (at: number): boolean =>
    /^\p{Lu}/u.test(analysis.tokens[at]?.text ?? "") && monthOf(formOf(tree, at)) !== undefined;
  return isMonth(month) || isMonth(token - 1);
}

const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;

const isYear = (word: string): boolean => /^(?:1[89]|20)\d\d$/.test(word);
