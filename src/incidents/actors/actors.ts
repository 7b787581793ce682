/** The actors of some reports under all their names. Outlets are parties too: the publisher's own voice is somebody's. */
import { agentAtEnd } from "../../coder/actors/agents.js";
import { outletNameOf } from "../../readers/outlet.js";
import { wordsOf, type Entity, type FactCell, type Party, type Report, type Voice } from "../../records/index.js";
import { means, NO_IDENTITIES, type Identities } from "./identities.js";
import { homesIn, institutionOf } from "./institution.js";
import { entityKey, foldName, isDescription, stateOf, VOICE } from "./key.js";
import { candidateOf, mergesOf, type Candidate, type Merge } from "./sameness.js";

/** Party of those whom nobody names. */
export const UNNAMED = "unnamed";

interface Known {
  readonly party: Party;
  state: string | null;
  sectors: readonly string[];
  described: boolean;
}

/** Who is said to have done it, and by whom. */
export type Blamed = Pick<FactCell, "party" | "value">;

/** The adjective that a name begins with. */
const LAND = /^(?:the )?(\p{Lu}\p{L}+(?:an|ese|ish|i)) /u;
const OURS = /^(?:our|my) /i;
const OWNED = /\b(?:its|our)\b/i;

const STATE: ReadonlySet<string> = new Set(["GOV", "MIL"]);
const AGAINST: ReadonlySet<string> = new Set(["REB", "CRM"]);

/** Looks parties up by document and entity. The order of the reports changes nothing. */
export class Actors {
  readonly #known = new Map<string, Known>();
  readonly #byEntity = new Map<string, string>();
  readonly #byVoice = new Map<string, string>();

  constructor(reports: readonly Report[], identities: Identities = NO_IDENTITIES) {
    const all = [...reports]
      .sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
      .flatMap((report) => {
        const homeOf = homesIn(report);
        return report.entities.map((entity) => {
          const home = homeOf(entity);
          return { report, entity, home, key: keyOf(entity, home) };
        });
      });
    const candidates = new Map<string, Candidate>();
    const names = new Map<string, Set<string>>();
    for (const { entity, home, key } of all) {
      const had = candidates.get(key);
      if (!had || entity.name.length > had.name.length) candidates.set(key, candidateOf(key, entity, home));
      names.set(key, (names.get(key) ?? new Set()).add(entity.name));
    }
    const namesOf = (key: string): string[] => [...(names.get(key) ?? [])];
    const merges = decided(mergesOf([...candidates.values()]), [...candidates.keys()], namesOf, identities);
    const mergedInto = (key: string): string => {
      const seen = new Set<string>();
      let home = key;
      for (let next = merges.get(home); next && !seen.has(home); next = merges.get(home)) {
        seen.add(home);
        home = next.into;
      }
      return home;
    };
    for (const { report, entity, key } of all) {
      const home = mergedInto(key);
      this.#add(home, entity, report.document.id, merges.get(key), candidates.get(home)!);
      this.#byEntity.set(`${report.document.id} ${entity.id}`, home);
    }
    for (const report of reports) {
      const name = outletNameOf(report);
      const id = outletKey(name);
      if (!this.#known.has(id))
        this.#known.set(id, {
          party: { id, name, kind: "outlet", aliases: [], members: [] },
          ...NOBODY,
        });
    }
    const nobody: Party = {
      id: UNNAMED,
      name: "someone not named",
      kind: "other",
      aliases: [],
      members: [],
    };
    this.#known.set(UNNAMED, { party: nobody, ...NOBODY });
    for (const report of reports) this.#addNameless(report);
  }

  /** "Two officers", "the note": who speaks without being anybody known is told by the report's words, and is nobody else. */
  #addNameless({ document, attributions }: Report): void {
    for (const { id, source, sourceEntity } of attributions) {
      const words = source && sourceEntity === null ? wordsOf(document.text, source) : "";
      if (!words.trim().includes(" ")) continue;
      const name = words.replace(/^(?:The|An?)(?=\s)/, (article) => article.toLowerCase()).replace(/\s+/g, " ");
      const party = `${VOICE}${document.id} ${name.toLowerCase()}`;
      this.#byVoice.set(`${document.id} ${id}`, party);
      if (!this.#known.has(party))
        this.#known.set(party, { party: { id: party, name, kind: "other", aliases: [], members: [] }, ...NOBODY });
    }
  }

  /** The party that an entity of a report is; the publisher is its outlet. */
  of(report: Report, entity: string | null | undefined): string {
    if (entity === "publisher") return outletKey(outletNameOf(report));
    return (entity && this.#byEntity.get(`${report.document.id} ${entity}`)) || UNNAMED;
  }

  /** The party that speaks in a report: its entity, else the words of its attribution's source. */
  speaking(report: Report, { entity, attribution }: Pick<Voice, "entity" | "attribution">): string {
    const party = this.of(report, entity);
    return (party === UNNAMED && this.#byVoice.get(`${report.document.id} ${attribution ?? ""}`)) || party;
  }

  /** @throws Error for an id that `of` never gave */
  get(id: string): Party {
    const known = this.#known.get(id);
    if (!known) throw new Error(`no party ${id}`);
    return known.party;
  }

  /** True when the two are one, or hands of one state. */
  sameSide(a: string, b: string): boolean {
    const [one, other] = [this.#known.get(a)?.state, this.#known.get(b)?.state];
    return a === b || (one !== null && one !== undefined && one === other);
  }

  /** True when a deed that one party is said to have done was not done by the other. What is only described may be anybody. */
  rivals(a: Blamed, b: Blamed): boolean {
    const [one, other] = [this.#standing(a), this.#standing(b)];
    const [doer, another] = [a.value.party, b.value.party];
    if (doer !== undefined && another !== undefined && this.sameSide(doer, another)) return false;
    // "A fighter of its brigade": the speaker's, and so whoever the speaker is.
    const isOwn = (x: Blamed, y?: string): boolean =>
      y !== undefined && OWNED.test(x.value.text) && this.sameSide(x.party, y);
    if (isOwn(a, another) || isOwn(b, doer)) return false;
    if (one.state && other.state) return one.state !== other.state;
    // Forces of one land that no table knows: "Narissan commandos", "Narissan forces".
    if (one.ofState && other.ofState && one.land !== null && one.land === other.land) return false;
    if (!one.described && !other.described) return true;
    return (one.ofState && other.against) || (other.ofState && one.against);
  }

  #standing({ party: speaker, value: { party, text } }: Blamed): {
    state: string | null;
    described: boolean;
    ofState: boolean;
    land: string | null;
    against: boolean;
  } {
    const known = party === undefined ? undefined : this.#known.get(party);
    const sectors = known?.sectors ?? agentAtEnd(text.split(" "))?.agent.sectors ?? [];
    // "Our pilots" are the speaker's, whatever country the report speaks from.
    const state = (OURS.test(text) ? this.#known.get(speaker)?.state : known?.state) ?? null;
    return {
      state,
      described: known?.described ?? true,
      ofState: state !== null || sectors.some((sector) => STATE.has(sector)),
      land: LAND.exec(known?.party.name ?? text)?.[1] ?? null,
      against: sectors.some((sector) => AGAINST.has(sector)),
    };
  }

  #add(home: string, entity: Entity, document: string, merge: Merge | undefined, best: Candidate): void {
    let known = this.#known.get(home);
    if (!known) {
      const made: Party = {
        id: home,
        name: best.name,
        kind: best.kind,
        aliases: [],
        members: [],
      };
      known = { party: made, state: null, sectors: [], described: true };
      this.#known.set(home, known);
    }
    const { party } = known;
    known.state ??= stateOf(entity);
    if (!known.sectors.length) known.sectors = entity.codes.sectors;
    known.described &&= isDescription(entity);
    const { country } = entity.codes;
    if (party.country === undefined && country !== undefined) party.country = country;
    party.members.push({ document, entity: entity.id });
    if (!party.aliases.includes(entity.name)) party.aliases = [...party.aliases, entity.name].sort();
    if (merge && !party.merged?.some(({ key }) => key === merge.from))
      party.merged = [...(party.merged ?? []), { key: merge.from, name: entity.name, why: merge.why }];
  }
}

const NOBODY = { state: null, sectors: [], described: false };

const outletKey = (name: string): string => `outlet:${foldName(name)}`;

/** What is only described is its state's ("the army"): the one it is coded with, else, of an institution, its report's. */
function keyOf(entity: Entity, home: string | undefined): string {
  const key = entityKey(entity);
  if (!isDescription(entity)) return key;
  const state = stateOf(entity) ?? (institutionOf(entity)?.nation === null ? home : undefined);
  return state === undefined ? key : `${key}@${state}`;
}

/** The rules' merges with people's decisions over them, by the key that is merged. */
function decided(
  merges: readonly Merge[],
  keys: readonly string[],
  namesOf: (key: string) => readonly string[],
  { same, other }: Identities,
): Map<string, Merge> {
  const find = (name: string): string | undefined => keys.find((key) => means(name, key, namesOf(key)));
  const kept = merges.filter(
    ({ from, into }) =>
      !other.some(({ a, b }) => {
        const is = (name: string, key: string): boolean => means(name, key, namesOf(key));
        return (is(a, from) && is(b, into)) || (is(b, from) && is(a, into));
      }),
  );
  const byKey = new Map(kept.map((merge) => [merge.from, merge]));
  for (const { a, b, reason } of same) {
    const [into, from] = [find(a), find(b)];
    if (into && from && into !== from) {
      byKey.delete(into);
      byKey.set(from, {
        from,
        into,
        why: `decided by a person${reason ? `: ${reason}` : ""}`,
      });
    }
  }
  return byKey;
}
