/** Words that say what a number counts: nouns that are the victims themselves, and verbs by what they do to those counted. */
import type { Count } from "../../records/index.js";

type What = Count["what"];

const rows = (table: Partial<Record<What, string>>): ReadonlyMap<string, What> =>
  new Map(
    Object.entries(table).flatMap(([what, words]) =>
      words.split(" ").map((word): [string, What] => [word, what as What]),
    ),
  );

export const COUNT_NOUNS = rows({
  killed: "dead death fatality martyr corpse body killed slain fatal",
  injured: "wounded injured injury wound hurt",
  casualties: "casualty victim toll",
  arrested: "detainee arrest detention arrested detained",
  abducted: "hostage captive abductee kidnapped abducted",
  displaced: "displaced evacuee",
  participants: "protester protestor demonstrator marcher striker participant",
});

/** What happens to the object (or passive subject) of the verb. */
export const OBJECT_VERBS = rows({
  killed: "kill slay murder massacre execute assassinate behead martyr claim lose",
  injured: "injure wound hurt maim",
  arrested: "arrest detain imprison jail round capture",
  abducted: "abduct kidnap seize",
  displaced: "displace uproot evacuate",
});

/** What happens to those behind the noun's "of": "the killing of nine". */
export const OF_NOUNS = rows({
  killed: "killing murder massacre execution assassination slaying death martyrdom",
  injured: "wounding",
  arrested: "arrest detention imprisonment capture",
  abducted: "abduction kidnapping",
  displaced: "displacement eviction",
});

/** What happens to the subject of the verb. */
export const SUBJECT_VERBS = rows({
  killed: "die perish fall succumb drown dead",
  injured: "wounded injured hurt",
  displaced: "flee",
  participants: "march protest rally demonstrate gather strike riot",
});

/** Event types that a count may belong to, the likeliest first. */
export const EVENTS_OF: Readonly<Record<What, readonly string[]>> = {
  killed: ["ASSAULT"],
  injured: ["ASSAULT", "PROTEST"],
  casualties: ["ASSAULT"],
  arrested: ["COERCE"],
  abducted: ["ASSAULT", "COERCE"],
  displaced: ["ASSAULT", "COERCE"],
  participants: ["PROTEST"],
  other: [],
};
