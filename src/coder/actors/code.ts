/**
 * Codes a noun phrase: the country from adjectives of nationality, possessives and "of" ("Iraqi Prime Minister", "Kenya's
 * interior ministry", "the army of Mali"), the sectors from the agent noun it is headed by, all of it from the registry
 * where an organization is named. The words decide before any table of persons could.
 */
import type { ActorCodes, Entity, Sector } from "../../records/index.js";
import { agentAtEnd, type AgentMatch } from "./agents.js";
import type { NameTable } from "./name-table.js";
import { NATIONS } from "./nations.js";
import type { Actor } from "./registry.js";

export interface CodingContext {
  /** Words beside the phrase that tell of it: its apposition, the title before a name. */
  readonly beside?: readonly (readonly string[])[];
  /** Country to take when the words name none. */
  readonly country?: string;
  /** False when the phrase names a person, whose own names are no countries ("Jordan"). */
  readonly placeNames?: boolean;
}

export interface Coding {
  readonly codes: ActorCodes;
  readonly kind: Entity["kind"];
  /** The registry's actor when the phrase names one as a whole. */
  readonly actor?: Actor;
  readonly agent?: AgentMatch;
}

/** Prepositions after which another party is named. */
const BREAKS = new Set([
  "in",
  "at",
  "on",
  "from",
  "near",
  "against",
  "with",
  "who",
  "which",
  "that",
  "to",
  "by",
  "inside",
  "outside",
  "under",
  "over",
]);
const OF = new Set(["of", "for"]);
/** After a nation: another one's, not its own ("Iran-backed militia"). */
const LENT = new Set([
  "backed",
  "supported",
  "funded",
  "trained",
  "aligned",
  "allied",
  "armed",
  "sponsored",
  "occupied",
  "controlled",
  "held",
  "administered",
  "born",
  "speaking",
  "made",
  "bound",
  "based",
  "linked",
  "friendly",
]);
/** Before a nation: for or against it ("pro-Russian separatists"). */
const TOWARDS = new Set(["pro", "anti", "non", "ex"]);
const MULTINATIONAL = new Set(["coalition", "alliance"]);

/** With a nation and no body of their own, these lead or speak for the state. */
const LEADING = new Set([
  "leader",
  "chief",
  "head",
  "representative",
  "leadership",
  "delegation",
  "mission",
  "negotiating team",
]);

/** Null when neither a country nor an agent nor a known organization is in the words. */
export function codePhrase(names: NameTable<Actor>, words: readonly string[], context: CodingContext): Coding | null {
  const whole = names.find(words);
  if (whole) return { codes: whole.codes, kind: whole.kind, actor: whole };
  const cut = words.findIndex((word, i) => i > 0 && (OF.has(word.toLowerCase()) || BREAKS.has(word.toLowerCase())));
  const core = cut < 0 ? words : words.slice(0, cut);
  const after = cut >= 0 && OF.has(words[cut]!.toLowerCase()) ? words.slice(cut + 1) : [];
  const found = scan(names, core, context.placeNames ?? true);
  const behind = scan(names, upTo(after), true);
  const agent = agentAtEnd(core.at(-1) === "'s" || core.at(-1) === "’s" ? core.slice(0, -1) : core);
  const beside = (context.beside ?? []).map((phrase) => codePhrase(names, phrase, {})).filter((each) => each !== null);
  const multinational =
    agent !== undefined &&
    MULTINATIONAL.has(agent.agent.noun) &&
    (found.led ||
      found.country !== undefined ||
      core.some((word) => /^(?:international|arab|military|multinational)$/i.test(word)));
  const country =
    multinational && found.led
      ? undefined
      : (found.country ??
        behind.country ??
        found.actor?.codes.country ??
        behind.actor?.codes.country ??
        first(beside, (each) => each.codes.country) ??
        context.country);
  const owner = found.actor ?? behind.actor;
  const besideAgent = first(beside, (each) => (each.codes.sectors.length > 0 ? each : undefined));
  const told = sectorsOf(agent, core, after, owner, besideAgent?.codes.sectors);
  const sectors: Sector[] = multinational
    ? ["MIL"]
    : told.length === 0 && country !== undefined && agent && LEADING.has(agent.agent.noun)
      ? ["GOV"]
      : told;
  const organization = multinational
    ? "IGO"
    : (owner?.codes.organization ?? first(beside, (each) => each.codes.organization));
  if (country === undefined && sectors.length === 0 && organization === undefined && !agent) return null;
  return {
    codes: { ...(country !== undefined && { country }), sectors, ...(organization !== undefined && { organization }) },
    kind: kindOf(agent, besideAgent),
    ...(agent && { agent }),
  };
}

/** The words before the next preposition that opens another party. */
function upTo(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => BREAKS.has(word.toLowerCase()) || word === ",");
  return end < 0 ? words : words.slice(0, end);
}

interface Scan {
  readonly country: string | undefined;
  readonly actor: Actor | undefined;
  readonly led: boolean;
}

/** Countries and organizations among the words; two countries joined by "and" leave the country open. */
function scan(names: NameTable<Actor>, words: readonly string[], placeNames: boolean): Scan {
  const countries = new Set<string>();
  let actor: Actor | undefined;
  let led = false;
  for (let at = 0; at < words.length;) {
    const known = names.longestAt(words, at);
    const nation = placeNames ? NATIONS.longestAt(words, at) : undefined;
    if (known && (!nation || known.last > nation.last)) {
      actor ??= known.value;
      at = known.last;
    } else if (nation) {
      const next = words[nation.last] === "-" ? words[nation.last + 1]?.toLowerCase() : undefined;
      const before = words[at - 1] === "-" ? words[at - 2]?.toLowerCase() : undefined;
      if (next === "led") led = true;
      else if (!(next && LENT.has(next)) && !(before && TOWARDS.has(before)) && nation.value.country)
        countries.add(nation.value.country);
      at = nation.last;
    } else at++;
  }
  return { country: countries.size === 1 ? [...countries][0] : undefined, actor, led };
}

/** The agent's own sectors, or those of what a voice speaks for. */
function sectorsOf(
  agent: AgentMatch | undefined,
  core: readonly string[],
  after: readonly string[],
  owner: Actor | undefined,
  beside: readonly Sector[] | undefined,
): Sector[] {
  if (!agent) return [...(beside ?? owner?.codes.sectors ?? [])];
  if (agent.agent.class !== "voice") return [...agent.agent.sectors];
  if (owner) return [...owner.codes.sectors];
  const possessor = core.slice(0, core.length - agent.words).filter((word) => word !== "'s" && word !== "’s");
  const inner = agentAtEnd(possessor) ?? agentIn(after);
  if (inner && inner.agent.sectors.length > 0) return [...inner.agent.sectors];
  return [...agent.agent.sectors];
}

/** The agent that the words after "of" open with. */
function agentIn(words: readonly string[]): AgentMatch | undefined {
  const end = words.findIndex(
    (word, i) => i > 0 && (OF.has(word.toLowerCase()) || BREAKS.has(word.toLowerCase()) || word === ","),
  );
  return agentAtEnd(end < 0 ? words : words.slice(0, end));
}

function kindOf(agent: AgentMatch | undefined, beside: Coding | undefined): Entity["kind"] {
  if (!agent) return beside?.kind ?? "other";
  if (agent.agent.class === "state") return "country";
  if (agent.agent.kind !== "person") return agent.agent.kind;
  return agent.plural ? "group" : "person";
}

function first<T, U>(list: readonly T[], of: (each: T) => U | undefined): U | undefined {
  for (const each of list) {
    const value = of(each);
    if (value !== undefined) return value;
  }
  return undefined;
}
