/** An incident set out for reading: who says what of each fact, in a matrix and over time. */
import { saidBy, statementInWords } from "../../../src/export/dossier/wording.js";
import { HARMS } from "../../../src/records/harm.js";
import type { Clause, Fact, FactCell, Framing, Incident, Party } from "../../../src/records/index.js";

/** One value that a party gives, with every place where it is said. */
export interface Version {
  readonly text: string;
  readonly cells: readonly FactCell[];
}

export interface Row {
  readonly party: Party;
  /** The versions of each fact, in the order of `incident.facts`. */
  readonly versions: readonly (readonly Version[])[];
}

/** The matrix: the parties with most to say first. */
export function rowsOf({ facts, parties }: Incident): Row[] {
  const rows = parties.map((party) => ({
    party,
    versions: facts.map(({ cells }) => versionsOf(cells.filter((cell) => cell.party === party.id))),
  }));
  const weight = ({ versions }: Row): number => versions.filter(({ length }) => length).length;
  return rows.filter((row) => weight(row)).sort((a, b) => weight(b) - weight(a));
}

function versionsOf(cells: readonly FactCell[]): Version[] {
  const versions = new Map<string, FactCell[]>();
  for (const cell of cells) versions.set(cell.value.text, [...(versions.get(cell.value.text) ?? []), cell]);
  return [...versions].map(([text, same]) => ({ text, cells: same }));
}

export interface Said {
  readonly day: string | null;
  readonly party: string;
  readonly outlet: string | null;
  readonly what: string;
  readonly at: { readonly document: string; readonly span: { readonly start: number; readonly end: number } };
  readonly status: FactCell["status"];
}

const TOLD: readonly Fact["field"][] = ["occurred", "responsible", ...HARMS, "justification", "legality"];

/** What one party said on a day, in the order of the facts. */
export interface Turn {
  readonly party: string;
  readonly said: readonly Said[];
}

/** What was said when, by publication day, the first first; the same words of one party in several outlets once. */
export function timelineOf(incident: Incident): { day: string | null; turns: Turn[] }[] {
  const once = new Map(saidIn(incident).map((said) => [`${said.day} ${said.party} ${said.what}`, said]));
  const days = new Map<string | null, Map<string, Said[]>>();
  for (const said of once.values()) {
    const turns = days.get(said.day) ?? new Map<string, Said[]>();
    days.set(said.day, turns);
    turns.set(said.party, [...(turns.get(said.party) ?? []), said]);
  }
  return [...days]
    .map(([day, turns]) => ({ day, turns: [...turns].map(([party, said]) => ({ party, said })) }))
    .sort((a, b) => (a.day ?? "9999").localeCompare(b.day ?? "9999"));
}

function saidIn({ facts, responses, demands }: Incident): Said[] {
  const versions = facts
    .filter(({ field }) => TOLD.includes(field))
    .flatMap(({ field, cells }) =>
      cells.map((cell) => ({
        day: cell.first?.slice(0, 10) ?? null,
        party: cell.party,
        outlet: cell.outlet ?? null,
        what: saidBy(field, cell),
        at: cell,
        status: cell.status,
      })),
    );
  const statements = [...responses, ...demands].map((each) => ({
    day: each.said?.slice(0, 10) ?? null,
    party: each.party,
    outlet: each.outlet ?? null,
    what: `${statementInWords(each)} (“${each.words}”)`,
    at: each,
    status: each.status,
  }));
  return [...versions, ...statements];
}

export interface Called {
  readonly words: string;
  readonly times: number;
  readonly at: Framing;
}

/** What each party calls the act, the actor, the victims and the place: its words, the most frequent first. */
export function framingOf({ framing, parties }: Incident): { party: Party; called: Map<Framing["role"], Called[]> }[] {
  return parties.flatMap((party) => {
    const called = new Map<Framing["role"], Map<string, Called>>();
    for (const each of framing) {
      if (each.party !== party.id) continue;
      const words = called.get(each.role) ?? new Map<string, Called>();
      const key = each.words.toLowerCase();
      const before = words.get(key);
      words.set(key, before ? { ...before, times: before.times + 1 } : { words: each.words, times: 1, at: each });
      called.set(each.role, words);
    }
    const sorted = [...called].map(([role, words]): [Framing["role"], Called[]] => [
      role,
      [...words.values()].sort((a, b) => b.times - a.times),
    ]);
    return sorted.length ? [{ party, called: new Map(sorted) }] : [];
  });
}

/** The cells that rest on some words: what these say of an incident stands and falls with their events. */
export const restingOn = ({ facts }: Incident, evidence: Clause["evidence"]): FactCell[] =>
  facts
    .flatMap(({ cells }) => cells)
    .filter(({ document, span }) =>
      evidence.some(
        (each) => each.document === document && each.span.start === span.start && each.span.end === span.end,
      ),
    );

/** Documents by origin: each text once, what printed it again beneath it. */
export function originsOf({
  members,
  reprints,
}: Incident): { origin: string; again: readonly string[]; why?: string }[] {
  const copies = new Map(reprints.flatMap(({ origin, documents }) => documents.map((each) => [each, origin] as const)));
  const origins = [...new Set(members.map(({ document }) => copies.get(document) ?? document))];
  return origins.map((origin) => {
    const reprint = reprints.find((each) => each.origin === origin);
    return { origin, again: reprint?.documents ?? [], ...(reprint && { why: reprint.why }) };
  });
}
