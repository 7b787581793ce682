/**
 * The account of an incident in plain words: what it is and how many tell of it, a sentence for each party, and what is
 * contested. Every clause names the words it rests on; nothing is written that no record holds.
 */
import {
  HARMS,
  harmInWords,
  type Clause,
  type Evidence,
  type Fact,
  type FactCell,
  type Framing,
  type Harm,
  type Incident,
  type Party,
} from "../../records/index.js";
import {
  capitalized,
  dayInWords,
  deedOf,
  distinct,
  inSentence,
  inWords,
  listed,
  quoted,
  quotedNoun,
  verb,
  withArticle,
  type Verb,
} from "./wording.js";

type Told = Pick<Incident, "type" | "place" | "date" | "facts" | "framing" | "parties" | "sources"> & {
  /** Acts that are named by a noun, by document and place of the word. */
  readonly nouns: ReadonlySet<string>;
};

/** Sentences of clauses. */
export function summaryOf(incident: Told): Clause[][] {
  const parties = new Map(incident.parties.map((party) => [party.id, party]));
  const speakers = [
    ...new Set(
      incident.facts.filter(({ field }) => VERSION.has(field)).flatMap(({ cells }) => cells.map(({ party }) => party)),
    ),
  ];
  return [
    openingOf(incident),
    ...speakers.map((id) => sentenceOf(parties.get(id)!, incident, parties)),
    closingOf(incident),
  ].filter((clauses) => clauses.length > 0);
}

const VERSION: ReadonlySet<Fact["field"]> = new Set(["responsible", ...HARMS, "justification", "legality"]);
const MOST_EVIDENCE = 4;

const evidenceOf = (cells: readonly Evidence[]): Evidence[] =>
  cells.slice(0, MOST_EVIDENCE).map(({ document, span, words }) => ({ document, span, words }));

function openingOf({ type, place, date, facts, sources }: Told): Clause[] {
  const cells = facts.flatMap(({ field, cells: all }) => (field === "occurred" || field === "responsible" ? all : []));
  const dated = facts.find(({ field }) => field === "date")?.cells ?? [];
  const placed = facts.find(({ field }) => field === "place")?.cells ?? [];
  const { noun } = deedOf(type);
  const again = sources?.filter(({ origin }) => origin).length ?? 0;
  const told = (sources?.length ?? 0) - again;
  const what = [
    capitalized(withArticle(noun)),
    place && `in ${place.name}`,
    date?.yearless && `on ${dayInWords(date.yearless)}`,
    date?.start &&
      (date.start.slice(0, 10) === date.end?.slice(0, 10)
        ? `on ${dayInWords(date.start)}`
        : `between ${dayInWords(date.start)} and ${dayInWords(date.end ?? date.start)}`),
  ]
    .filter(Boolean)
    .join(" ");
  const reports = told === 1 ? "one report tells of it" : `${inWords(told)} reports tell of it`;
  const copies = again === 0 ? "" : `, and ${inWords(again)} more ${again === 1 ? "prints" : "print"} the same again`;
  const evidence = evidenceOf([...placed.slice(0, 1), ...dated.slice(0, 1), ...cells]);
  return evidence.length ? [{ text: `${what}: ${reports}${copies}.`, evidence }] : [];
}

/** Everything one party says, in one sentence. */
function sentenceOf(party: Party, incident: Told, parties: ReadonlyMap<string, Party>): Clause[] {
  const own = (field: Fact["field"]): FactCell[] =>
    incident.facts.find((fact) => fact.field === field)?.cells.filter((cell) => cell.party === party.id) ?? [];
  const clauses = [
    ...blame(party, own("responsible"), own("target"), incident, parties),
    ...denial(party, own("responsible"), incident, parties),
    ...HARMS.flatMap((harm) => toll(party, harm, own(harm))),
    ...grounds(party, own("justification"), own("legality")),
    ...naming(party, incident),
  ];
  return clauses.map(({ text, evidence }, i) => ({
    text: `${i === 0 ? `${capitalized(inSentence(party))} ` : i === clauses.length - 1 ? "and " : ""}${text}${i === clauses.length - 1 ? "." : i < clauses.length - 2 || clauses.length > 2 ? "," : ""}`,
    evidence,
  }));
}

const NOUNLESS = "someone";

function blame(
  party: Party,
  cells: readonly FactCell[],
  targets: readonly FactCell[],
  { type }: Told,
  parties: ReadonlyMap<string, Party>,
): Clause[] {
  const blamed = cells.filter(({ value, superseded }) => value.polarity === "yes" && !superseded);
  if (!blamed.length) return [];
  const names = distinct(blamed.map((cell) => nameIn(cell, parties)));
  const said: Verb =
    party.kind === "outlet" ? "reports" : blamed.every(({ status }) => status === "alleged") ? "alleges" : "says";
  const { done } = deedOf(type);
  const upon = type === "ASSAULT" && targets[0] ? ` on ${nameIn(targets[0], parties)}` : "";
  return [
    {
      text: `${verb(party, said)} that ${listed(names) || NOUNLESS} ${done}${upon}${wasOtherwise(party, cells, "no") ? ", after first denying it" : ""}`,
      evidence: evidenceOf([...blamed, ...(upon ? targets.slice(0, 1) : [])]),
    },
  ];
}

function denial(
  party: Party,
  cells: readonly FactCell[],
  { type }: Told,
  parties: ReadonlyMap<string, Party>,
): Clause[] {
  const denied = cells.filter(({ value, superseded }) => value.polarity === "no" && !superseded);
  if (!denied.length) return [];
  const { done, having } = deedOf(type);
  const own = denied.every(({ value }) => value.party === party.id);
  const names = distinct(
    denied.map(({ value, words }) => (value.party ? inSentence(parties.get(value.party)!) : quoted(words))),
  );
  return [
    {
      text: own
        ? `${verb(party, "denies")} ${having}${wasOtherwise(party, cells, "yes") ? ", after first saying so" : ""}`
        : `${verb(party, "denies")} that ${listed(names)} ${done}`,
      evidence: evidenceOf(denied),
    },
  ];
}

/** True when a party owned up to its deed before it denied it, or the other way round. */
const wasOtherwise = (party: Party, cells: readonly FactCell[], polarity: "yes" | "no"): boolean =>
  cells.some(({ value, superseded }) => superseded && value.polarity === polarity && value.party === party.id);

const numberOf = (harm: Harm): string =>
  harm === "casualties" ? `the ${harmInWords(harm)} together` : `the number ${harmInWords(harm)}`;

function toll(party: Party, harm: Harm, cells: readonly FactCell[]): Clause[] {
  const now = distinct(cells.filter(({ superseded }) => !superseded).map(({ words }) => quoted(words)));
  const once = distinct(cells.filter(({ superseded }) => superseded).map(({ words }) => quoted(words)));
  if (!now.length) return [];
  const before = once.length ? `, after first saying ${listed(once)}` : "";
  return [{ text: `${verb(party, "puts")} ${numberOf(harm)} at ${listed(now)}${before}`, evidence: evidenceOf(cells) }];
}

function grounds(party: Party, reasons: readonly FactCell[], law: readonly FactCell[]): Clause[] {
  const clause = (cells: readonly FactCell[], lead: string): Clause[] =>
    cells.length
      ? [
          {
            text: `${lead} ${listed(distinct(cells.map(({ words }) => quoted(words))))}`,
            evidence: evidenceOf(cells),
          },
        ]
      : [];
  return [...clause(reasons, `${verb(party, "gives")} as the reason`), ...clause(law, `${verb(party, "speaks")} of`)];
}

/** The nouns a party has for the deed. */
function naming(party: Party, { framing, nouns }: Told): Clause[] {
  const own = framing.filter(
    (each: Framing) =>
      each.party === party.id && each.role === "act" && nouns.has(`${each.document} ${each.span.start}`),
  );
  if (!own.length) return [];
  const words = distinct(own.map((each) => quoted(each.words)));
  return [{ text: `${verb(party, "calls")} it ${listed(words)}`, evidence: evidenceOf(own) }];
}

/** A named party by its name, any other in the words of the one who speaks. */
function nameIn({ party: speaker, value, words }: FactCell, parties: ReadonlyMap<string, Party>): string {
  const party = value.party === undefined ? undefined : parties.get(value.party);
  const name = party && inSentence(party);
  // "The army says that it …": of itself, in words that fit the sentence as they stand.
  if (party && value.party === speaker && INDIRECT.test(words)) return words;
  if (OWN_HAND.test(words)) return quotedNoun(words);
  return name && (/\p{Lu}/u.test(name) || PRONOUN.test(words)) ? name : quotedNoun(words);
}

const OWN_HAND = /^(?:its|our) /i;
const INDIRECT = /^(?:it|they|he|she)$/;
const PRONOUN = /^(?:it|they|he|she|we|i|you)$/i;

const QUESTIONS: Readonly<Partial<Record<Fact["field"], string>>> = {
  occurred: "whether it happened",
  responsible: "who did it",
  ...Object.fromEntries(HARMS.map((harm) => [harm, `how many were ${harmInWords(harm)}`])),
  date: "when it was",
  means: "by what means it was done",
};

function closingOf({ facts }: Told): Clause[] {
  const contested = facts.filter(({ field, state }) => state === "contested" && QUESTIONS[field]);
  if (!contested.length) return [];
  const text = `${capitalized(listed(contested.map(({ field }) => QUESTIONS[field]!)))} ${contested.length === 1 ? "is" : "are"} contested.`;
  return [{ text, evidence: evidenceOf(contested.flatMap(({ cells }) => cells.slice(0, 2))) }];
}
