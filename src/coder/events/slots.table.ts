/**
 * Where the parties of a type stand beside its predicate. `to`: prepositions of the recipient, best first. `of`: what a noun's
 * "of" names ("arrest of" the recipient, "withdrawal of" the actor). `object`: who an object is: `recipient` whatever it is,
 * `party` the recipient if it can act, else look within it, `means` never a party ("sent troops to …").
 * After VerbNet's thematic roles (Agent; Patient, Theme, Recipient, Destination, Co-Agent) per class.
 */
import type { EventType } from "../../records/plover.js";

export interface Slots {
  readonly to: readonly string[];
  readonly of: "actor" | "recipient";
  readonly object: "recipient" | "party" | "means";
  /** True when any noun under the prepositions will do, not only one that can act. */
  readonly anything?: true;
  /** True when a place under "in" is the recipient for want of a better one. */
  readonly within?: true;
}

const words = (list: string): readonly string[] => list.split(" ");

export const SLOTS: Readonly<Record<EventType, Slots>> = {
  AGREE: { to: words("with to from"), of: "actor", object: "party" },
  CONSULT: { to: words("with to between among for on"), of: "actor", object: "party" },
  SUPPORT: { to: words("with to for behind by between of on"), of: "recipient", object: "party" },
  CONCEDE: { to: words("to on against with from for of"), of: "recipient", object: "party" },
  COOPERATE: { to: words("with to from between"), of: "actor", object: "party" },
  AID: { to: words("to for into from in"), of: "recipient", object: "party", anything: true, within: true },
  RETREAT: { to: words("from with to against on of in"), of: "actor", object: "party", anything: true },
  REQUEST: { to: words("on upon to from with of against for between"), of: "actor", object: "party" },
  ACCUSE: { to: words("against on at of into over for with"), of: "recipient", object: "party", anything: true },
  REJECT: { to: words("from by with of to"), of: "recipient", object: "party" },
  THREATEN: { to: words("against to with on over of"), of: "actor", object: "party" },
  PROTEST: { to: words("against at outside in"), of: "actor", object: "party", anything: true },
  SANCTION: { to: words("with from to on against of in"), of: "recipient", object: "party" },
  MOBILIZE: {
    within: true,
    to: words("against along near to into in on at around toward towards off"),
    of: "actor",
    object: "means",
    anything: true,
  },
  COERCE: { to: words("on against in to of from"), of: "recipient", object: "recipient" },
  ASSAULT: {
    to: words("on against at into with in to between toward towards"),
    of: "recipient",
    object: "recipient",
    anything: true,
  },
};

/** Modes that differ from their type. */
export const MODE_SLOTS: ReadonlyMap<string, Slots> = new Map<string, Slots>([
  ["RETREAT/release", { to: words("to from"), of: "recipient", object: "recipient" }],
  ["RETREAT/withdraw", { to: words("from to in"), of: "actor", object: "means", anything: true, within: true }],
  ["RETREAT/disarm", { to: words("to in"), of: "actor", object: "means" }],
  ["RETREAT/access", { to: words("to for"), of: "recipient", object: "recipient" }],
  ["RETREAT/ceasefire", { to: words("with between against in on"), of: "actor", object: "party", within: true }],
  ["CONSULT/visit", { to: words("with to in"), of: "actor", object: "recipient", anything: true }],
  ["SANCTION/withdraw", { to: words("with from to in of"), of: "recipient", object: "party", anything: true }],
  ["SANCTION/expel", { to: words("from of"), of: "recipient", object: "recipient" }],
  ["SANCTION/convict", { to: words("of on"), of: "recipient", object: "recipient" }],
  [
    "COERCE/martial-law",
    { to: words("in on across over"), of: "recipient", object: "means", anything: true, within: true },
  ],
  ["COERCE/curfew", { to: words("in on across over"), of: "recipient", object: "means", anything: true, within: true }],
  ["COERCE/misinformation", { to: words("against in about"), of: "recipient", object: "party" }],
]);

/** Pairs of a verb and a preposition that name the recipient before any object does. */
export const FIRST: ReadonlyMap<string, string> = new Map([
  ["blame", "on"],
  ["clash", "with"],
  ["discuss", "with"],
  ["lead", "to"],
  ["join", "with"],
  ["call", "on"],
  ["appeal", "to"],
  ["impose", "on"],
  ["slap", "on"],
  ["declare", "on"],
  ["demand", "from"],
  ["ask", "from"],
  ["protest", "to"],
  ["send", "to"],
  ["deliver", "to"],
  ["donate", "to"],
  ["provide", "to"],
  ["supply", "to"],
  ["give", "to"],
  ["hand", "to"],
  ["airlift", "to"],
  ["ship", "to"],
  ["offer", "to"],
  ["extradite", "to"],
  ["return", "to"],
  ["recall", "from"],
  ["withdraw", "from"],
  ["pull", "from"],
  ["deploy", "to"],
  ["fire", "at"],
  ["launch", "at"],
  ["file", "against"],
  ["award", "to"],
  ["present", "to"],
  ["lend", "to"],
  ["pledge", "to"],
  ["contribute", "to"],
  ["allocate", "to"],
  ["dispatch", "to"],
  ["pay", "to"],
  ["convey", "to"],
  ["grant", "to"],
  ["seize", "from"],
  ["take", "from"],
]);
