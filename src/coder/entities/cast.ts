/** Names put together: persons, bodies, countries, places, each with its mentions. */
import { formOf, headOf, isNoun, type Tree } from "../attribution/tree.js";
import type { DatelineSpans } from "../../readers/index.js";
import type { Span } from "../../records/index.js";
import { agentAtEnd } from "../actors/agents.js";
import type { Registry } from "../actors/registry.js";
import { keyOf } from "../actors/words-key.js";
import { Bodies } from "./bodies.js";
import { group, learn, type Group } from "./group.js";
import { actsAsPower } from "./metonymy.js";
import { countryName, namesOf, type FoundName } from "./names.js";
import { withRepeated } from "./repeated-names.js";
import { withHalves } from "./halves.js";
import { withStates } from "./states.js";
import { nameWords, personGroups, type PersonName } from "./persons.js";
import { withSpoken } from "./spoken-names.js";
import { describeVessels, withVessels } from "./vessels.js";

const POSSESSIVE = /^['’]s?$/;
export const KIN: ReadonlySet<string> = new Set(
  "husband wife son daughter brother sister father mother uncle aunt nephew niece cousin grandson granddaughter widow widower".split(
    " ",
  ),
);

/** "Congress", "Supreme Court": what many lands have under the same name. */
const isOffice = (words: readonly string[]): boolean =>
  agentAtEnd(words.map((word) => word.toLowerCase()))?.words === words.length;

export interface Cast {
  readonly bodies: Bodies;
  readonly groups: Set<Group>;
  /** The group named by each token, or undefined. */
  readonly named: (Group | undefined)[];
  /** The dateline's country, when the text names no other. */
  readonly home: string | undefined;
  /** Whether a token stands in the dateline. */
  readonly filed: (token: number) => boolean;
  /** The names with their groups, in text order. */
  readonly names: readonly { readonly name: FoundName; of: Group }[];
}

const LOCATIVE = /^(?:in|near|at|outside|around|from)$/i;

/** `dateline`: where names are the place of filing and the agency only. */
export function castOf(tree: Tree, registry: Registry, dateline?: DatelineSpans | null): Cast {
  const { tokens, text } = tree.analysis;
  const names = [withRepeated, withSpoken, withHalves, withStates, withVessels].reduce(
    (found, more) => more(tree.analysis, found),
    namesOf(tree.analysis, registry),
  );
  const wordsOf = ({ first, last }: { first: number; last: number }): string[] =>
    tokens.slice(first, last).map((token) => token.text);
  const textOf = ({ first, last }: { first: number; last: number }): string =>
    text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, " ");
  const within = (at: number, span: Span | undefined): boolean =>
    span !== undefined && tokens[at]!.start < span.end && tokens[at]!.end > span.start;
  const filed = (at: number): boolean => within(at, dateline?.span);
  const credited = (at: number): boolean => within(at, dateline?.agency);
  const lastNames = new Set(
    names.filter(({ type }) => type === "Person").flatMap((name) => nameWords(wordsOf(name)).slice(-1)),
  );
  const full = new Set(
    names
      .filter(({ type, first, last }) => type === "Person" && last - first > 1)
      .flatMap((name) => nameWords(wordsOf(name))),
  );
  const fullNames = new Set(
    names.filter(({ type, first, last }) => type === "Person" && last - first > 1).map((name) => keyOf(wordsOf(name))),
  );
  const filedFrom = new Set(
    names.filter(({ first }) => filed(first) && !credited(first)).map((name) => keyOf(wordsOf(name))),
  );
  /** "OSHTERN, Tessaly - … in Oshtern": the town of the dateline, whatever the encoder takes it for later. */
  const isFiledFrom = (name: FoundName): boolean =>
    filed(name.first) ||
    (LOCATIVE.test(tokens[name.first - 1]?.text ?? "") &&
      filedFrom.has(keyOf(wordsOf(name))) &&
      !full.has(keyOf(wordsOf(name))));
  const isPersonName = (name: FoundName): boolean =>
    !isFiledFrom(name) &&
    !name.actor &&
    !name.vessel &&
    name.state === undefined &&
    !(name.nation && !full.has(keyOf(wordsOf(name)))) &&
    (name.type === "Person" ||
      fullNames.has(keyOf(wordsOf(name))) ||
      (!name.nation && name.last - name.first === 1 && name.type !== "NORP" && lastNames.has(keyOf(wordsOf(name)))));
  const persons = names.filter(isPersonName);
  const personList = personGroups(
    persons.map((name): PersonName => ({
      ...name,
      text: textOf(name),
      words: nameWords(wordsOf(name)),
      kin: isKin(name.first),
    })),
  );
  function isKin(first: number): boolean {
    const noun = tokens[first - 1]?.text === "," ? first - 2 : first - 1;
    return KIN.has(tokens[noun]?.text.toLowerCase() ?? "");
  }
  const personOf = new Map(persons.map((name, i) => [name, personList[i]!]));
  const bodies = new Bodies(registry);
  const named: (Group | undefined)[] = tokens.map(() => undefined);
  const groups = new Set<Group>();
  const lands = new Set(
    names.flatMap((name) => (isOffice(wordsOf(name)) ? [] : (name.nation?.country ?? name.actor?.codes.country ?? []))),
  );
  const placed = names.map((name, i) => {
    const words = wordsOf(name);
    const before = names[i - 1];
    const bracket =
      before && name.first === before.last + 1 && tokens[before.last]!.text === "(" && tokens[name.last]?.text === ")";
    const of =
      personOf.get(name) ?? bodyOf(name, words, before, bracket && !before.nation ? named[before.first] : undefined);
    for (let token = name.first; token < name.last; token++) named[token] = of;
    of.mentions.push({
      first: name.first,
      last: name.last,
      head: headOf(tree, name),
      form: "name",
      confidence: name.confidence,
    });
    groups.add(of);
    return { name, of };
  });
  describeVessels(tree, placed);
  const filedIn = placed.find(
    ({ name, of }) => filed(name.first) && of.codes.country !== undefined && of.kind !== "agency",
  );
  const abroad = placed.some(
    ({ name, of }) => !filed(name.first) && of.kind === "country" && of.codes.country !== filedIn?.of.codes.country,
  );
  const country = placed.find(({ name, of }) => filed(name.first) && of.kind === "country")?.of ?? filedIn?.of;
  return { bodies, groups, named, names: placed, filed, home: abroad ? undefined : country?.codes.country };

  function bodyOf(
    name: FoundName,
    words: readonly string[],
    before: FoundName | undefined,
    bracketedFor: Group | undefined,
  ): Group {
    const { nation } = name;
    const own = name.actor && (bodies.isShortForm(words) || bodies.knows(words) || isAnothers(name, words, before));
    const actor = own ? undefined : name.actor;
    if (actor) {
      if (
        bracketedFor &&
        bracketedFor.kind === "organization" &&
        bracketedFor.codes.organization === undefined &&
        initialsFit(bracketedFor, words)
      )
        return bodies.organization(words, textOf(name), bracketedFor);
      const of = bodies.under(`actor:${actor.name}`, () =>
        group({
          name: actor.name,
          kind: actor.kind,
          codes: { ...actor.codes, sectors: [...actor.codes.sectors] },
          ...(actor.wikidata !== undefined && { wikidata: actor.wikidata }),
          words: keyOf(actor.name).split(" "),
          named: true,
        }),
      );
      if (words.length > 1) bodies.alias(words, of);
      return of;
    }
    if (nation?.country !== undefined) {
      const { country, form } = nation;
      const power = (form === "capital" || form === "name") && !filed(name.first) && actsAsPower(tree, name);
      if (form === "adjective" && isOneOfThem(tree, name)) return compatriot(name, country);
      if (form === "name" || form === "adjective" || (form === "capital" && power))
        return countryGroup(bodies, country, power);
      if (form === "people" || form === "ethnic") return peopleGroup(words, textOf(name), country);
      return placeGroup(words, textOf(name), country);
    }
    if (nation) return peopleGroup(words, textOf(name), undefined);
    if (name.state !== undefined && !filed(name.first)) return stateGroup(name, name.state);
    if (name.vessel) return vesselGroup(words, textOf(name));
    if (credited(name.first))
      return bodies.under(`agency:${keyOf(words)}`, () =>
        group({
          name: textOf(name),
          kind: "agency",
          codes: { sectors: ["JRN"] },
          words: keyOf(words).split(" "),
          named: true,
        }),
      );
    if (name.type === "Location" || name.type === "Facility" || isFiledFrom(name))
      return placeGroup(words, textOf(name), undefined);
    if (name.type === "NORP") return peopleGroup(words, textOf(name), undefined);
    return bodies.organization(
      words,
      textOf(name),
      bracketedFor && bracketedFor.kind !== "person" ? bracketedFor : undefined,
    );
  }

  /** "Peru's Congress", or "Congress" where only Peru is spoken of: not the one that the registry has under the bare name. */
  function isAnothers({ first, actor }: FoundName, words: readonly string[], before: FoundName | undefined): boolean {
    const beside =
      before && (before.last === first || (before.last === first - 1 && POSSESSIVE.test(tokens[first - 1]!.text)));
    const own = actor?.codes.country;
    if (own === undefined) return false;
    const country = beside ? before.nation?.country : undefined;
    if (country !== undefined) return own !== country;
    return isOffice(words) && lands.size > 0 && !lands.has(own);
  }

  /** Somebody of whom only the country is told. */
  function compatriot(name: FoundName, country: string): Group {
    return bodies.under(`one:${name.first}`, () =>
      group({
        name: textOf(name),
        kind: "person",
        codes: { country, sectors: [] },
        words: [keyOf(wordsOf(name))],
      }),
    );
  }

  /** A state that no table knows, so without a code. */
  function stateGroup(name: FoundName, state: string): Group {
    const of = bodies.under(`state:${keyOf(state.split(" "))}`, () =>
      group({ name: properCase(state), kind: "country", words: keyOf(state.split(" ")).split(" "), named: true }),
    );
    return actsAsPower(tree, name) ? asPower(of) : of;
  }

  function vesselGroup(words: readonly string[], name: string): Group {
    return bodies.under(`vessel:${keyOf(words)}`, () =>
      group({ name, kind: "other", words: keyOf(words).split(" "), named: true }),
    );
  }

  function placeGroup(words: readonly string[], name: string, country: string | undefined): Group {
    return bodies.under(`place:${keyOf(words)}`, () =>
      group({
        name: properCase(name),
        kind: "place",
        codes: { ...(country && { country }), sectors: [] },
        words: keyOf(words).split(" "),
        named: true,
      }),
    );
  }

  function peopleGroup(words: readonly string[], name: string, country: string | undefined): Group {
    return bodies.under(`people:${country ?? ""}:${keyOf(words)}`, () =>
      group({
        name,
        kind: "group",
        codes: { ...(country && { country }), sectors: [] },
        words: keyOf(words).split(" "),
        plural: true,
        named: true,
      }),
    );
  }
}

const ONE = /^(?:an?|no|another|every|each|one)$/;

/** "An American", "every Israeli": a word for a country's people that is no other noun's, behind a word for one of them. */
const isOneOfThem = (tree: Tree, name: FoundName): boolean => {
  const head = headOf(tree, name);
  const above = tree.heads[head] ?? -1;
  return (
    ONE.test(formOf(tree, name.first - 1)) &&
    tree.heads[name.first - 1] === head &&
    !(above === name.last && isNoun(tree, above))
  );
};

/** The country itself, which its government speaks for. */
export function countryGroup(bodies: Bodies, country: string, power: boolean): Group {
  const of = bodies.under(`country:${country}`, () =>
    group({
      name: countryName(country),
      kind: "country",
      codes: { country, sectors: [] },
      words: [countryName(country).toLowerCase()],
      named: true,
    }),
  );
  return power ? asPower(of) : of;
}

/** The country, which acts or is dealt with here, and so stands for its government. */
export function asPower(of: Group): Group {
  learn(of, { ...of.codes, sectors: ["GOV"] });
  return of;
}

/** True when an acronym begins with the first letter of the name it follows. */
const initialsFit = (of: Group, words: readonly string[]): boolean =>
  of.words[0]?.[0] === words[0]?.[0]?.toLowerCase() && of.words.length > 1;

/** "TEHRAN" of a dateline reads "Tehran". */
function properCase(name: string): string {
  if (name.length < 4 || name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
