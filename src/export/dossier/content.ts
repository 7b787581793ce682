/** What a dossier says, in the order in which it is read; the formats only set it. */
import type {
  Clause,
  Evidence,
  Fact,
  FactCell,
  Incident,
  IncidentSource,
  Party,
  Report,
  Span,
  Statement,
} from "../../records/index.js";
import { capitalized, dayInWords, inSentence, isPlural, listed } from "../../incidents/summary/wording.js";
import { FIELD_NAMES, GRADES, statementInWords } from "./wording.js";
import { mapOf, timelineOf, type Moment, type Spot } from "./figures/moments.js";

/** Where words stand: the report by its number in the list of sources, and the span. */
export interface Backing {
  readonly words: string;
  readonly document: string;
  readonly span: Span;
  /** Number of the report in `sources`, from 1. */
  readonly source: number;
  /** "Sahel Wire › Songhai Liberation Front": the chain of voices from the publisher inwards. */
  readonly chain: string;
  /** Day or days of the report. */
  readonly date: string;
}

/** What one party says in one row of the matrix, with every place where it says so. */
export interface Version {
  readonly party: string;
  readonly value: string;
  /** "later replaced" and the like; empty when there is nothing to note. */
  readonly note: string;
  readonly backing: readonly Backing[];
}

export interface Section {
  readonly heading: string;
  readonly note?: string;
  readonly versions: readonly Version[];
}

export interface Row extends Section {
  readonly field: Fact["field"];
  readonly state: Fact["state"];
}

export interface Source {
  readonly document: string;
  readonly outlet: string;
  readonly date: string;
  readonly name: string;
  readonly uri?: string;
  /** "a reprint of 1, counted once". */
  readonly note: string;
}

export interface Dossier {
  readonly id: string;
  readonly title: string;
  readonly grade: string;
  readonly summary: readonly (readonly Clause[])[];
  readonly facts: readonly Row[];
  /** One a party; the versions are what it names, in the place of a party, and its words. */
  readonly framing: readonly Section[];
  readonly sections: readonly Section[];
  /** What one report says of it, in words joined by commas, and why it is taken for the same. */
  readonly joins: readonly { readonly source: number; readonly words: string; readonly why: string }[];
  /** "“army” is Malian army, a short form of it". */
  readonly merged: readonly string[];
  readonly sources: readonly Source[];
  readonly timeline: readonly Moment[];
  readonly map: readonly Spot[];
}

/** The content of one incident. */
export function dossierOf(incident: Incident, reports: ReadonlyMap<string, Report>): Dossier {
  const sources = sourcesOf(incident, reports);
  const numbers = new Map(sources.map(({ document }, i) => [document, i + 1] as const).reverse());
  const names = new Map(incident.parties.map(({ id, name }) => [id, name]));
  const set = new Setting(incident, reports, numbers, names);
  return {
    id: incident.id,
    title: incident.title,
    grade: GRADES[incident.status],
    summary: incident.summary ?? [],
    facts: incident.facts.map(({ field, cells, state, why }) => ({
      heading: FIELD_NAMES[field],
      field,
      state,
      note: why,
      versions: versionsOf(cells.map((cell) => set.cell(cell))),
    })),
    framing: set.framing(),
    sections: [
      ...set.statements("Denials", incident.denials),
      ...set.statements("Allegations", incident.allegations),
      ...set.statements("Demands", incident.demands),
      ...set.statements("Responses", incident.responses),
    ],
    joins: set.joins(),
    merged: incident.parties.flatMap(({ name, merged }: Party) =>
      (merged ?? []).map((each) => `“${each.name}” is taken for ${name}: ${each.why}`),
    ),
    sources,
    timeline: timelineOf(incident, (id) => names.get(id) ?? UNNAMED),
    map: mapOf(incident),
  };
}

/** What a party names first of all. */
export const DEED = "the deed";

const UNNAMED = "someone not named";

/** Sets records of one incident, with names for ids and numbers for documents. */
class Setting {
  constructor(
    readonly incident: Incident,
    readonly reports: ReadonlyMap<string, Report>,
    readonly numbers: ReadonlyMap<string, number>,
    readonly names: ReadonlyMap<string, string>,
  ) {}

  name(id: string): string {
    return this.names.get(id) ?? UNNAMED;
  }

  cell(cell: FactCell): Version {
    const { first, last, voices, value, superseded, status } = cell;
    const date = [...new Set([first, last].flatMap((day) => dayOfTelling(day) || []))].join(" to ");
    const outlet = voices[0] === cell.party && voices.length === 1 ? "" : (cell.outlet ?? this.name(voices[0]!));
    const chain = [outlet, ...voices.slice(1).map((voice) => this.name(voice))].filter(Boolean).join(" › ");
    return {
      party: this.name(cell.party),
      value: value.text,
      note: [superseded ? "replaced later" : "", status === "alleged" ? "alleged" : ""].filter(Boolean).join(", "),
      backing: [this.backing(cell, chain || this.name(cell.party), date)],
    };
  }

  backing({ words, document, span }: Evidence, chain: string, date: string): Backing {
    return { words, document, span, source: this.numbers.get(document) ?? 0, chain, date };
  }

  framing(): Section[] {
    const roles = {
      act: DEED,
      actor: "those who did it",
      victims: "those it was done to",
      place: "the place",
    } as const;
    const byParty = new Map<string, Version[]>();
    for (const { party, role, ...evidence } of this.incident.framing) {
      const source = this.incident.sources?.find(({ document }) => document === evidence.document);
      const backing = this.backing(evidence, source?.outlet ?? "", dayOfTelling(source?.published));
      const list = byParty.get(party) ?? [];
      byParty.set(party, list);
      list.push({ party: roles[role], value: evidence.words, note: "", backing: [backing] });
    }
    return [...byParty].map(([party, versions]) => ({ heading: this.name(party), versions: versionsOf(versions) }));
  }

  statements(heading: string, statements: readonly Statement[]): Section[] {
    if (!statements.length) return [];
    const inWords = (id: string): string => {
      const party = this.incident.parties.find((each) => each.id === id);
      return party ? inSentence(party) : UNNAMED;
    };
    const versions = statements.map((each): Version => {
      const party = this.incident.parties.find(({ id }) => id === each.party);
      return {
        party: capitalized(inWords(each.party)),
        value: statementInWords(each, listed(each.towards.map(inWords)), party !== undefined && isPlural(party)),
        note: "",
        backing: [this.backing(each, each.outlet ?? "", dayOfTelling(each.said))],
      };
    });
    return [{ heading, versions }];
  }

  joins(): Dossier["joins"] {
    const joins = new Map<string, { source: number; words: string[]; why: string }>();
    for (const { document, event, why } of this.incident.members) {
      const report = this.reports.get(document);
      const trigger = report?.events.find(({ id }) => id === event)?.trigger;
      const words = report && trigger ? report.document.text.slice(trigger.start, trigger.end) : event;
      const key = `${document} ${why}`;
      const join = joins.get(key) ?? { source: this.numbers.get(document) ?? 0, words: [], why };
      joins.set(key, join);
      join.words.push(`“${words}”`);
    }
    return [...joins.values()].map(({ words, ...each }) => ({ ...each, words: [...new Set(words)].join(", ") }));
  }
}

/** One line for what a party says in several places. */
function versionsOf(versions: readonly Version[]): Version[] {
  const kept = new Map<string, Version>();
  for (const version of versions) {
    const key = `${version.party}\n${version.value.toLowerCase()}\n${version.note}`;
    const had = kept.get(key);
    kept.set(key, had ? { ...had, backing: [...had.backing, ...version.backing] } : version);
  }
  return [...kept.values()];
}

/** "2024-03-04"; "4 March" where no year is told. */
const dayOfTelling = (iso = ""): string => (iso.startsWith("XXXX") ? dayInWords(iso) : iso.slice(0, 10));

function sourcesOf({ sources = [] }: Incident, reports: ReadonlyMap<string, Report>): Source[] {
  const isFirst = ({ origin, replaced }: IncidentSource): boolean => origin === undefined && replaced === undefined;
  const ordered = [
    ...sources.filter(isFirst),
    ...sources.filter(({ origin }) => origin),
    ...sources.filter(({ replaced }) => replaced),
  ];
  const number = (id: string): number => ordered.findIndex(({ document }) => document === id) + 1;
  return ordered.map(({ document, outlet, title, published, uri, origin, replaced }) => {
    const read = reports.get(document)?.document;
    const printing = read?.printings?.find((each) => each.uri === uri && each.published === published);
    const from = (printing ?? read)?.origin;
    const file = [from?.path, from?.record].filter(Boolean).join(" ");
    const printed = origin && number(origin);
    return {
      document,
      outlet,
      date: dayOfTelling(published) || "undated",
      name: [title, file].filter(Boolean).join(", ") || document,
      ...(uri !== undefined && { uri }),
      note: replaced
        ? `an earlier version of ${number(replaced)}, replaced by it`
        : origin
          ? printed
            ? `the same source as ${printed}, counted once`
            : "a reprint, counted once"
          : "",
    };
  });
}
