/** Where an account happened: by coordinates, by names that no gazetteer knows, and the land that these are in. */
import { holds, type CodedEvent, type Entity, type Place, type Report, type Span } from "../../records/index.js";
import { homeOf } from "../actors/institution.js";
import { foldName } from "../actors/key.js";
import { sentenceAround } from "../sentence.js";
import type { Account } from "./account.js";
import { leadOf } from "./opening.js";

export interface Where extends Pick<Place, "lat" | "lon" | "precision" | "country"> {
  readonly name: string;
}

export const whereOf = (name: string, { lat, lon, precision, country }: Place): Where => ({
  name,
  lat,
  lon,
  precision,
  country,
});

/** Names of places that no gazetteer knows, with the land that they are in: the one told beside them, else that of the dateline. */
export function sited(report: Report, sites: readonly string[]): Pick<Account, "sites" | "land" | "home"> {
  if (sites.length === 0) return { sites };
  const land = landBeside(report, sites);
  const home = land === undefined ? homeOf(report) : undefined;
  return { sites, ...(land !== undefined && { land }), ...(home !== undefined && { home }) };
}

/** The only happening of a report, or the only one by force, that is told without a place: the lead says where. */
export function placedByLead(report: Report, account: Account): Account {
  const { document, entities } = report;
  const lead = leadOf(document);
  if (account.where || account.sites?.length || !lead) return account;
  const sources = sourcesIn(report);
  const unknown = entities.filter(
    ({ kind, place, mentions }) =>
      kind === "place" &&
      !place &&
      mentions.some(({ span }) => holds(lead, span) && !sources.some((each) => holds(each, span))),
  );
  return { ...account, ...sited(report, namesOf(unknown)) };
}

/** Places without coordinates in the sentence of an event: not where its speaker is, where the report was filed, nor where another deed was done. */
export function sitesAround(report: Report, { trigger, place: own }: CodedEvent): string[] {
  const { document, entities, events } = report;
  const sentence = sentenceAround(document.text, trigger);
  const elsewhere = [...sourcesIn(report), ...(document.dateline ? [document.dateline.span] : [])];
  const others = events.flatMap(({ place }) => (place && place.entity !== own?.entity ? place.entity : []));
  return namesOf(
    entities.filter(
      ({ id, kind, place, mentions }) =>
        kind === "place" &&
        !place &&
        !others.includes(id) &&
        mentions.some(({ span }) => holds(sentence, span) && !elsewhere.some((each) => holds(each, span))),
    ),
  );
}

const sourcesIn = ({ attributions }: Report): Span[] => attributions.flatMap(({ source }) => source ?? []);

const namesOf = (places: readonly Entity[]): string[] => sorted(places.map(({ name }) => name.toLowerCase()));

export const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** Between a place and the land it is in: "Tiraboro, Mali", "Tiraboro in western Mali", "Tiraboro, a village in Mali". */
const WITHIN = /^(?:,| in|,? an? (?:\p{L}+ ){1,3}(?:in|of)) (?:the )?(?:\p{Ll}+(?:ern|al|ast|est|th) )?$/u;
/** Between a land and its place: "Mali's Tiraboro", "the Malian town of Tiraboro". */
const HAVING = /^(?:['’]s?)? (?:\p{Ll}+ ){0,3}?(?:of )?$/u;

/** The land that stands beside one of the places in the report's own words. */
function landBeside({ document: { text, dateline }, entities }: Report, sites: readonly string[]): string | undefined {
  const spansOf = ({ mentions }: Entity): Span[] =>
    mentions.flatMap(({ span }) => (dateline && holds(dateline.span, span) ? [] : span));
  const places = entities.filter(({ kind, name }) => kind === "place" && sites.includes(name.toLowerCase()));
  const lands = entities.filter(({ kind, place }) => kind === "country" || (place && place.precision >= WIDE));
  const beside = lands.find((land) =>
    spansOf(land).some((span) =>
      places
        .flatMap(spansOf)
        .some(
          (site) =>
            (site.end < span.start && WITHIN.test(text.slice(site.end, span.start))) ||
            (span.end < site.start && HAVING.test(text.slice(span.end, site.start))),
        ),
    ),
  );
  return beside && (beside.codes.country ?? beside.place?.country ?? foldName(beside.name));
}

/** From here on a place is no spot: a province or a land. */
export const WIDE = 4; // Place.precision

const FEW = 5; // letters, within which every one tells
const MANY = 8;

/** "Tiraboro", "Tira Boro" and "Tirabora": names of one place as different hands write them. */
export function isSpelledAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => foldName(name).replace(/[^\p{L}\p{N}]/gu, "")) as [string, string];
  const shorter = Math.min(one.length, other.length);
  return edits(one, other) <= (shorter < FEW ? 0 : shorter < MANY ? 1 : 2);
}

/** Letters to put in, take out or change to make one word of another (Levenshtein 1965). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}
