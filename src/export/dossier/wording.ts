/** How the fields, grades, versions and statements of an incident are put into words; for dossiers and for the reading room. */
import type { Fact, FactCell, Incident, Statement } from "../../records/index.js";

export const FIELD_NAMES: Readonly<Record<Fact["field"], string>> = {
  occurred: "Did it happen",
  responsible: "Who did it",
  target: "Against whom",
  killed: "Killed",
  injured: "Injured",
  casualties: "Dead and injured together",
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

const TOLLS: Partial<Record<Fact["field"], string>> = {
  killed: "killed",
  injured: "injured",
  casualties: "dead and injured",
};

/** What a party says by one cell, as a predicate: "counts “dozens” killed", "denies that the army did it". */
export function saidBy(field: Fact["field"], { value, words }: FactCell): string {
  const toll = TOLLS[field];
  if (toll) return `counts “${words}” ${toll}`;
  if (field !== "responsible") return `says that ${value.text}`;
  return value.polarity === "no"
    ? `denies that ${value.text.replace(/^not /, "")} did it`
    : `says that ${value.text} did it`;
}

/** What a party does by an event of a type, and the word before whom it is done to. */
const DEEDS: Readonly<Record<Statement["type"], readonly [verb: string, towards?: string]>> = {
  AGREE: ["agrees", "with"],
  CONSULT: ["talks", "with"],
  SUPPORT: ["supports"],
  CONCEDE: ["concedes", "to"],
  COOPERATE: ["cooperates", "with"],
  AID: ["sends aid", "to"],
  RETREAT: ["withdraws", "before"],
  REQUEST: ["demands", "of"],
  ACCUSE: ["accuses"],
  REJECT: ["rejects"],
  THREATEN: ["threatens"],
  PROTEST: ["protests", "against"],
  SANCTION: ["sanctions"],
  MOBILIZE: ["mobilizes", "against"],
  COERCE: ["coerces"],
  ASSAULT: ["attacks"],
};

/** "demands of the army"; `towards`: names of those it is done to, joined. */
export function deedInWords(type: Statement["type"], towards = ""): string {
  const [verb, preposition = ""] = DEEDS[type];
  return [verb, ...(towards ? [preposition, towards] : [])].filter(Boolean).join(" ");
}
