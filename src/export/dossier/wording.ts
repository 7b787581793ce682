/** How the fields, grades, versions and statements of an incident are put into words; for dossiers and for the reading room. */
import { harmInWords, isHarm } from "../../records/harm.js";
import type { Fact, FactCell, Incident, Statement } from "../../records/index.js";

export const FIELD_NAMES: Readonly<Record<Fact["field"], string>> = {
  occurred: "Did it happen",
  responsible: "Who did it",
  target: "Against whom",
  killed: "Killed",
  injured: "Injured",
  casualties: "Dead and injured together",
  arrested: "Arrested",
  abducted: "Abducted",
  displaced: "Displaced",
  place: "Where",
  date: "When",
  means: "By what means",
  justification: "Why, it is said",
  legality: "Lawful or not",
};

export const GRADES: Readonly<Record<Incident["status"], string>> = {
  confirmed: "confirmed: the acting party accepts it",
  fair: "fair: more than one voice says so",
  weak: "weak: one voice says so",
  contested: "contested: the versions exclude each other",
  discounted: "discounted: there are only denials",
};

/** What a party says by one cell, as a predicate: "counts “dozens” killed", "denies that the army did it". */
export function saidBy(field: Fact["field"], { value, words }: FactCell): string {
  if (isHarm(field)) return `counts “${words}” ${harmInWords(field)}`;
  if (field !== "responsible") return `says that ${value.text}`;
  return value.polarity === "no"
    ? `denies that ${value.text.replace(/^not /, "")} did it`
    : `says that ${value.text} did it`;
}

/** What a party does by words, towards somebody (*) and towards nobody named; by type, then by mode where it says more. */
const ACTS: Readonly<Record<string, readonly [towards: string, alone: string]>> = {
  AGREE: ["makes a commitment to *", "makes a commitment"],
  CONSULT: ["holds talks with *", "holds talks"],
  "CONSULT visit": ["visits *", "makes a visit"],
  "CONSULT phone": ["talks by telephone with *", "talks by telephone"],
  SUPPORT: ["supports *", "voices support"],
  CONCEDE: ["makes a concession to *", "makes a concession"],
  COOPERATE: ["cooperates with *", "cooperates"],
  REQUEST: ["makes a demand of *", "makes a demand"],
  "REQUEST assist": ["asks * for help", "asks for help"],
  "REQUEST change": ["asks * for a change of course", "asks for a change of course"],
  "REQUEST meet": ["asks * for talks", "asks for talks"],
  ACCUSE: ["accuses *", "makes an accusation"],
  "ACCUSE disapprove": ["criticizes *", "voices criticism"],
  "ACCUSE investigate": ["investigates *", "opens an investigation"],
  REJECT: ["says no to *", "says no"],
  "REJECT assist": ["refuses to help *", "refuses help"],
  "REJECT change": ["refuses * a change of course", "refuses a change of course"],
  "REJECT yield": ["refuses to give way to *", "refuses to give way"],
  "REJECT meet": ["refuses talks with *", "refuses talks"],
  THREATEN: ["threatens *", "makes a threat"],
  "THREATEN restrict": ["threatens * with restrictions", "threatens restrictions"],
  "THREATEN arrest": ["threatens * with arrest", "threatens arrests"],
  "THREATEN relations": ["threatens to break with *", "threatens to break off relations"],
  "THREATEN expel": ["threatens * with expulsion", "threatens expulsions"],
  "THREATEN violence": ["threatens * with violence", "threatens violence"],
};

/** What a party alleges or denies. */
const DEEDS: Readonly<Partial<Record<Statement["type"], readonly [towards: string, alone: string]>>> = {
  ASSAULT: ["an attack on *", "an attack"],
  COERCE: ["force or restrictions against *", "the use of force or restrictions"],
  PROTEST: ["a protest against *", "a protest"],
  MOBILIZE: ["a mobilization against *", "a mobilization"],
  SANCTION: ["sanctions against *", "sanctions"],
  RETREAT: ["a withdrawal or release", "a withdrawal or release"],
  AID: ["aid to *", "aid"],
};

type Said = Pick<Statement, "type" | "mode" | "status">;

/**
 * What a party does by a statement, as a predicate: "accuses the army", "is said to hold talks", "denies an attack".
 * @param towards names of those it is done to, joined
 * @param plural of the party: "Residents make a demand"
 */
export function statementInWords({ type, mode, status }: Said, towards = "", plural = false): string {
  const fill = ([some, none]: readonly [string, string]): string => (towards ? some.replace("*", () => towards) : none);
  const act = ACTS[`${type} ${mode}`] ?? ACTS[type];
  const verb = (words: string): string => (plural ? baseOf(words) : words);
  if (status === "denied" || status === "negated" || !act) {
    const deed = DEEDS[type] ? fill(DEEDS[type]) : "it";
    return `${verb(status === "denied" || status === "negated" ? "denies" : "alleges")} ${deed}`;
  }
  const lead = LEADS[status];
  return lead ? `${lead[plural ? 1 : 0]} to ${baseOf(fill(act))}` : verb(fill(act));
}

/** What goes before an act that nobody states as done, for one and for several. */
const LEADS: Readonly<Partial<Record<Statement["status"], readonly [string, string]>>> = {
  reported: ["is said", "are said"],
  alleged: ["is alleged", "are alleged"],
  planned: ["plans", "plan"],
  threatened: ["threatens", "threaten"],
};

/** "holds talks" without the ending of its verb. */
const baseOf = (words: string): string => words.replace(/^denies/, "deny").replace(/^(\w+)s\b/, "$1");
