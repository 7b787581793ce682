/** What a dossier says, in the order in which it is read; the formats only set it. */
import type { Fact, FactCell, Framing, Incident, Report, Statement } from "../../records/index.js";

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

const TOLL = { killed: "killed", injured: "injured", casualties: "dead and injured" } as const;

export const GRADES: Readonly<Record<Incident["status"], string>> = {
  confirmed: "confirmed: the acting party accepts it",
  fair: "fair: more than one voice says so",
  weak: "weak: one voice says so",
  contested: "contested: the versions exclude each other",
  discounted: "discounted: there are only denials",
};

export interface CellLine {
  readonly party: string;
  readonly value: string;
  readonly words: string;
  readonly source: string;
  readonly document: string;
  readonly span: { readonly start: number; readonly end: number };
}

export interface Section {
  readonly heading: string;
  readonly lines: readonly CellLine[];
  readonly note?: string;
}

export interface Dossier {
  readonly title: string;
  readonly grade: string;
  readonly summary: readonly string[];
  readonly facts: readonly (Section & { readonly state: Fact["state"] })[];
  readonly framing: readonly { readonly party: string; readonly words: readonly string[] }[];
  readonly sections: readonly Section[];
  readonly origins: readonly string[];
}

/** The content of one incident. */
export function dossierOf(incident: Incident, reports: readonly Report[]): Dossier {
  const names = new Map(incident.parties.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? "someone not named";
  const cellLine = (cell: FactCell): CellLine => ({
    party: nameOf(cell.party),
    value: cell.value.text,
    words: cell.words,
    source: sourceOf(cell, nameOf),
    document: cell.document,
    span: cell.span,
  });
  const statementLine = (each: Statement): CellLine => ({
    party: nameOf(each.party),
    value: `${each.type.toLowerCase()}${each.towards.length ? ` towards ${each.towards.map(nameOf).join(", ")}` : ""}`,
    words: each.words,
    source: [each.outlet, each.said, each.status].filter(Boolean).join(", "),
    document: each.document,
    span: each.span,
  });
  const section = (heading: string, statements: readonly Statement[]): Section[] =>
    statements.length ? [{ heading, lines: distinct(statements.map(statementLine)) }] : [];
  return {
    title: incident.title,
    grade: GRADES[incident.status],
    summary: summaryOf(incident, nameOf),
    facts: incident.facts.map(({ field, cells, state, why }) => ({
      heading: FIELD_NAMES[field],
      state,
      note: why,
      lines: cells.map(cellLine),
    })),
    framing: framingLines(incident.framing, nameOf),
    sections: [
      ...section("Denials", incident.denials),
      ...section("Allegations", incident.allegations),
      ...section("Demands", incident.demands),
      ...section("Responses", incident.responses),
    ],
    origins: originsOf(incident, reports),
  };
}

/** "Sahel Wire, 2024-03-04; through X, who reports Y". */
function sourceOf({ outlet, first, last, voices }: FactCell, nameOf: (id: string) => string): string {
  const days = first && last && first !== last ? `${first} to ${last}` : first;
  const between = voices.slice(1, -1).map(nameOf);
  return [outlet, days, between.length ? `through ${between.join(", ")}` : null].filter(Boolean).join(", ");
}

/** One sentence for each voice: who it says did it, what it denies, the toll it names; each clause rests on a cell. */
function summaryOf({ facts }: Incident, nameOf: (id: string) => string): string[] {
  const clauses = new Map<string, Set<string>>();
  const add = ({ party }: FactCell, clause: string): void =>
    void clauses.set(party, (clauses.get(party) ?? new Set()).add(clause));
  for (const { field, cells } of facts) {
    for (const cell of cells) {
      const { text, polarity } = cell.value;
      if (field === "responsible" && polarity === "no") add(cell, `denies that ${text.replace(/^not /, "")} did it`);
      else if (field === "responsible") add(cell, `says that ${text} did it`);
      else if (field === "killed" || field === "injured" || field === "casualties")
        add(cell, `counts “${cell.words}” ${TOLL[field]}`);
    }
  }
  return [...clauses].map(([party, said]) => {
    const name = nameOf(party);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${[...said].join("; ")}.`;
  });
}

function framingLines(framing: readonly Framing[], nameOf: (id: string) => string): Dossier["framing"] {
  const byParty = new Map<string, string[]>();
  for (const { party, role, words } of framing) {
    const list = byParty.get(party) ?? [];
    list.push(role === "act" ? `“${words}”` : `“${words}” (${role})`);
    byParty.set(party, list);
  }
  return [...byParty].map(([party, words]) => ({ party: nameOf(party), words }));
}

function originsOf({ members, reprints }: Incident, reports: readonly Report[]): string[] {
  const title = (id: string): string => {
    const document = reports.find((report) => report.document.id === id)?.document;
    return document
      ? [document.origin.path ?? document.title ?? id, document.origin.record].filter(Boolean).join(" ")
      : id;
  };
  const copies = new Map(
    reprints.flatMap(({ origin, documents }) => documents.map((document): [string, string] => [document, origin])),
  );
  const seen = [...new Set(members.map(({ document }) => copies.get(document) ?? document))];
  return seen.map((id) => {
    const again = reprints.find(({ origin }) => origin === id)?.documents ?? [];
    return again.length ? `${title(id)} (printed again: ${again.map(title).join(", ")}; counted once)` : title(id);
  });
}

function distinct(lines: readonly CellLine[]): CellLine[] {
  return [...new Map(lines.map((line) => [`${line.party}|${line.words}`, line])).values()];
}
