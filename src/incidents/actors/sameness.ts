/**
 * Which names of several reports are one actor. Every rule needs its answer to be the only one there is; where two
 * actors fit, none is merged. A person's decisions go before the rules.
 */
import { NATIONS } from "../../coder/actors/nations.js";
import type { Entity } from "../../records/index.js";
import { institutionOf, sameNation } from "./institution.js";
import { foldName, isDescription } from "./key.js";

/** An entity key of the reports at hand, with what is known of it. */
export interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly kind: Entity["kind"];
  readonly country: string | undefined;
  readonly sector: string | undefined;
  readonly described: boolean;
  /** Folded words of the name, nations by their code. */
  readonly words: readonly string[];
  /** Of an institution of a state, what it is called without the state. */
  readonly body: string | undefined;
  /** The state whose institution it is. */
  readonly nation: string | undefined;
}

/** @param home the state that its report is filed from */
export function candidateOf(key: string, entity: Entity, home?: string): Candidate {
  const institution = institutionOf(entity);
  return {
    key,
    name: entity.name,
    kind: entity.kind,
    country: entity.codes.country,
    sector: entity.codes.sectors[0],
    described: isDescription(entity),
    words: nationed(foldName(entity.name)),
    body: institution?.body,
    nation: institution ? (institution.nation ?? home) : undefined,
  };
}

/** "iraqi security council" and "security council of iraq" alike: the words with nations as codes, without "of", sorted at the front. */
function nationed(name: string): string[] {
  const words = name.split(" ").filter((word) => word !== "of" && word !== "the");
  const codes: string[] = [];
  const rest = words.filter((word) => {
    const bare = word.replace(/s$/, "");
    const nation = [word, bare].map((each) => NATIONS.find([capital(each)])).find((found) => found?.country);
    if (nation?.country && nation.form !== "capital") codes.push(nation.country);
    return !(nation?.country && nation.form !== "capital");
  });
  return [...codes.sort(), ...rest];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

interface Rule {
  readonly why: (into: Candidate) => string;
  /** True when all that fit are one, so that any of them will do. */
  readonly all?: boolean;
  /** True when `short` is another name of `full`. */
  readonly same: (short: Candidate, full: Candidate) => boolean;
}

const BODIES: ReadonlySet<Entity["kind"]> = new Set(["organization", "group", "agency"]);

const RULES: readonly Rule[] = [
  {
    why: ({ name }) => `the same institution of one state as ${name}`,
    all: true,
    same: (a, b) =>
      a.body !== undefined &&
      a.body === b.body &&
      a.nation !== undefined &&
      b.nation !== undefined &&
      sameNation(a.nation, b.nation) &&
      !b.described,
  },
  {
    why: () => "the same name, its country told otherwise",
    same: (a, b) =>
      a.words.join(" ") === b.words.join(" ") && BODIES.has(a.kind) && BODIES.has(b.kind) && !ofTwoStates(a, b),
  },
  {
    why: ({ name }) => `a short form of ${name}`,
    same: (a, b) =>
      BODIES.has(a.kind) &&
      BODIES.has(b.kind) &&
      !b.described &&
      a.words.length < b.words.length &&
      compatible(a, b) &&
      !ofTwoStates(a, b) &&
      !isPartOf(a, b) &&
      a.words.every((word, i) => word === b.words[b.words.length - a.words.length + i]),
  },
  {
    why: ({ name }) => `the initials of ${name}`,
    same: (a, b) =>
      BODIES.has(a.kind) &&
      BODIES.has(b.kind) &&
      b.words.length > 2 &&
      a.words.length === 1 &&
      a.words[0] === initialsOf(b),
  },
  {
    why: ({ name }) => `the surname of ${name}`,
    same: (a, b) =>
      a.kind === "person" &&
      b.kind === "person" &&
      a.words.length === 1 &&
      b.words.length > 1 &&
      !a.described &&
      !b.described &&
      a.words[0] === b.words.at(-1),
  },
];

/** "Members of the Front" are others than the Front. */
const isPartOf = (a: Candidate, b: Candidate): boolean =>
  a.kind === "organization" && b.kind === "group" && / of /.test(b.name);

const ofTwoStates = ({ nation: a }: Candidate, { nation: b }: Candidate): boolean =>
  a !== undefined && b !== undefined && !sameNation(a, b);

/** "slf" of "Songhai Liberation Front". */
const initialsOf = ({ name }: Candidate): string =>
  foldName(name)
    .split(" ")
    .filter((word) => word !== "of" && word !== "the")
    .map((word) => word[0])
    .join("");

const compatible = (a: Candidate, b: Candidate): boolean =>
  (a.country === undefined || b.country === undefined || a.country === b.country) &&
  (a.sector === undefined || b.sector === undefined || a.sector === b.sector);

export interface Merge {
  readonly from: string;
  readonly into: string;
  readonly why: string;
}

/** "The interior ministry" and "the interior ministry of Arvad" meet by the body. */
const bodyMark = ({ body }: Candidate): string[] => (body === undefined ? [] : [`body ${body}`]);

/** What may be merged, each key once, in the order of the keys. */
export function mergesOf(candidates: readonly Candidate[]): Merge[] {
  const sorted = [...candidates].sort((a, b) => (a.key < b.key ? -1 : 1));
  const byMark = new Map<string, Candidate[]>();
  for (const each of sorted) {
    const marks = [`last ${each.words.at(-1) ?? ""}`, `initials ${initialsOf(each)}`, ...bodyMark(each)];
    for (const mark of new Set(marks)) {
      const list = byMark.get(mark);
      if (list) list.push(each);
      else byMark.set(mark, [each]);
    }
  }
  return sorted.flatMap((short): Merge[] => {
    const last = short.words.at(-1) ?? "";
    const marks = [`last ${last}`, `initials ${last}`, ...bodyMark(short)];
    const near = [...new Set(marks.flatMap((mark) => byMark.get(mark) ?? []))];
    for (const { same, why, all } of RULES) {
      const fits = near.filter(
        (full) => full !== short && same(short, full) && !(same(full, short) && short.key < full.key),
      );
      if (fits.length === 1 || (all && fits.length > 1))
        return [{ from: short.key, into: fits[0]!.key, why: why(fits[0]!) }];
    }
    return [];
  });
}
