/** One report's telling of one happening: its events that speak of the same, and what they are compared by. */
import {
  holds,
  SIDES_OF_FIGHT,
  wordsOf,
  type CodedEvent,
  type Entity,
  type Report,
  type Span,
} from "../../records/index.js";
import { wordValue } from "../../coder/counts/numerals.js";
import { entityKey, isDescription, stateOf } from "../actors/key.js";
import { groundsIn } from "../matrix/grounds.js";
import { UNITS } from "../../coder/events/elsewhen.js";
import { sentenceAround } from "../sentence.js";
import { dayOf, daysApart, daysOf, isLong, toldOn, type Days } from "./days.js";
import { kilometres, NEAR_KM } from "./distance.js";
import { familyOf, isForce, UNREAL } from "./families.js";
import { headlineOf, leadOf } from "./opening.js";
import { isOnlyTold } from "./only-told.js";
import { MUNITIONS } from "../munitions.js";
import { placedByLead, sited, sitesAround, sorted, whereOf, type Where } from "./sites.js";
import { isHarmOnly, isToll } from "./tolls.js";

/** Plain data, so that a store can keep it; made from the report alone. */
export interface Account {
  /** Document and first event. */
  readonly id: string;
  readonly document: string;
  readonly events: readonly { readonly event: string; readonly why: string }[];
  readonly family: string;
  readonly modes: readonly string[];
  readonly where: Where | null;
  /** Names of places that no gazetteer knows, in the words that tell it; sorted; rows of older stores have none. */
  readonly sites?: readonly string[];
  /** Of these the land that its words name, and the one that its report is filed from. */
  readonly land?: string;
  readonly home?: string;
  /** The days it is said to have happened on. */
  readonly days: Days | null;
  /** The day the report was told. */
  readonly told: number | null;
  /** Keys of named actors and recipients, sorted. */
  readonly parties: readonly string[];
  /** States that act or suffer, by code, sorted. */
  readonly states: readonly string[];
  /** Keys and states of those who do it, and of those it is done to, sorted; rows of older stores have none. */
  readonly doers?: readonly string[];
  readonly hit?: readonly string[];
  /** Exact figures: "killed 25". */
  readonly figures: readonly string[];
  /** Sketches of the sentences it is told in, at most four. */
  readonly sketches: readonly string[];
}

interface Told {
  readonly event: CodedEvent;
  readonly family: string;
  readonly where: Where | null;
  readonly sites: readonly string[];
  readonly days: Days | null;
  readonly parties: readonly string[];
  readonly states: readonly string[];
  /** Keys and states of those who do it, and of those it is done to. */
  readonly doers: readonly string[];
  readonly hit: readonly string[];
}

const MOST_SKETCHES = 4;

/** It has a place or a day, by which it is told apart from others. */
export const isApart = ({ where, sites, days }: Pick<Account, "where" | "sites" | "days">): boolean =>
  where !== null || days !== null || !!sites?.length;

/** The accounts of a report, the fullest first. */
export function accountsOf(report: Report): Account[] {
  const entities = new Map(report.entities.map((entity) => [entity.id, entity]));
  const told = report.events
    .flatMap((event): Told[] => {
      const family = familyOf(event.type);
      return family && !UNREAL.test(event.status) && !isOnlyTold(report, event)
        ? [toldBy(report, event, family, entities)]
        : [];
    })
    .sort((a, b) => knowledge(b) - knowledge(a) || a.event.trigger.start - b.event.trigger.start);
  const groups: Group[] = [];
  const loose: Told[] = [];
  for (const each of told) {
    if (!isApart(each)) {
      loose.push(each);
      continue;
    }
    const open = groups.filter(
      ({ members }) =>
        !members.some(({ told }) => isReasonOf(report, each.event, told.event) || follow(report, each, told)),
    );
    const home = open.find(
      ({ centre }) => agree(centre, each) || pointsTo(report, each, centre) || areOfOneWeapon(report, each, centre),
    );
    const headed = open.find(({ centre }) => isHeaded(report, told, centre, each));
    if (home) home.members.push({ told: each, why: "one report, the same place or day" });
    else if (headed) headed.members.push({ told: each, why: "one report, the headline and its lead" });
    else groups.push({ centre: each, members: [{ told: each, why: "the fullest account of its report" }] });
  }
  // What a later deed is must be known before what belongs to it finds a home.
  const sequels = loose.filter((each) => isSequel(report, each));
  for (const each of [...sequels, ...loose.filter((each) => !sequels.includes(each))]) {
    const [home, why] = homeOf(report, each, groups, told);
    if (home) home.members.push({ told: each, why });
    else groups.push({ centre: each, members: [{ told: each, why }] });
  }
  const accounts = groups.map(({ members }) => accountOf(report, members));
  const byForce = groups.filter(({ centre }) => isForce(centre.event.type));
  const main = groups.length === 1 ? groups : byForce.length === 1 ? byForce : [];
  return accounts.map((account, i) => (main.includes(groups[i]!) ? placedByLead(report, account) : account));
}

/** Of the groups that have a place or a day the one to which a deed without either belongs, and why; none when it stands alone. */
function homeOf(
  report: Report,
  told: Told,
  groups: readonly Group[],
  all: readonly Told[],
): readonly [Group | undefined, string] {
  const fitting = groups.filter(
    ({ centre, members }) =>
      centre.family === told.family &&
      !members.some(
        (each) =>
          answers(each.told, told) ||
          isReasonOf(report, told.event, each.told.event) ||
          follow(report, each.told, told),
      ),
  );
  const news = fitting.filter(({ centre }) => !isBackground(report, centre));
  const near = news.length > 0 || isSequel(report, told) ? news : fitting;
  const having = (fits: (member: Told) => boolean): Group | undefined =>
    near.find(({ members }) => members.some((each) => fits(each.told)));
  const headed = near.find(({ members }) => members.some((each) => isHeaded(report, all, each.told, told)));
  if (headed) return [headed, "one report, the headline and its lead"];
  const sharing = having((each) => shares(each, told));
  if (sharing) return [sharing, "one report, parties in common"];
  if (near.length === 1) return [near[0], "the only such happening of its report"];
  const called = having((each) => callsAlike(report, each, told));
  if (called) return [called, "one report, the same word for it"];
  const deeds = near.filter(({ centre }) => !reasonAround(report, centre.event.trigger));
  // A toll and a denial come after the deed that they are about.
  if (deeds.length > 0 && (isHarmOnly(told.event) || told.event.status === "denied"))
    return [lastBefore(deeds, told), "one report, the last told before"];
  return [undefined, "the only account of its report"];
}

interface Group {
  readonly centre: Told;
  readonly members: { readonly told: Told; readonly why: string }[];
}

/** "Has fought the government since 2019", "were killed in 2023": months or years, or long ago, and no happening that the rest of a report could be about. */
function isBackground(report: Report, { days }: Told): boolean {
  if (days === null) return false;
  const told = dayOf(toldOn(report));
  return isLong(days) || (told !== null && told - days[1] > NEWS);
}
const NEWS = 31; // days

/** The group whose members are told last before it. */
function lastBefore(groups: readonly Group[], { event }: Told): Group | undefined {
  const before = ({ members }: Group): number =>
    Math.max(...members.map(({ told }) => told.event.trigger.start).filter((start) => start < event.trigger.start));
  return [...groups].sort((a, b) => before(b) - before(a))[0];
}

function toldBy(report: Report, event: CodedEvent, family: string, entities: ReadonlyMap<string, Entity>): Told {
  const at = event.place && entities.get(event.place.entity);
  const named = (side: CodedEvent["actors"]): Entity[] =>
    side.flatMap(({ entity }) => entities.get(entity ?? "") ?? []);
  const marks = (side: CodedEvent["actors"]): string[] =>
    named(side).flatMap((each) => [uncounted(entityKey(each)), ...(stateOf(each) === null ? [] : [stateOf(each)!])]);
  const who = named([...event.actors, ...event.recipients]);
  const reason = reasonAround(report, event.trigger);
  // A toll is told where its speaker is: what it counts happened where and when the deed did. Of a deed that is given as a reason only its own words say where.
  const own = isToll(event) || (reason && !(event.place?.span && holds(reason, event.place.span))) ? undefined : at;
  return {
    event,
    family,
    where: own?.place ? whereOf(own.name, own.place) : null,
    sites: own && !own.place ? sitesAround(report, event) : [],
    days: isToll(event) ? null : daysOf(event.date),
    parties: sorted(who.filter((each) => !isDescription(each)).map(entityKey)),
    states: sorted(who.flatMap((each) => stateOf(each) ?? [])),
    ...sidesOf(event, marks),
  };
}

/** "Two guards" are the guards. */
const uncounted = (key: string): string =>
  key.replace(/^name:(\S+) /, (all, word: string) => (wordValue(word) === undefined ? all : "name:"));

/** Those who fight each other do it and suffer it both. */
function sidesOf(
  { actors, recipients, why }: CodedEvent,
  marks: (side: CodedEvent["actors"]) => string[],
): { readonly doers: readonly string[]; readonly hit: readonly string[] } {
  const [doers, hit] = [marks(actors), marks(recipients)];
  if (!why.some(({ rule }) => rule === SIDES_OF_FIGHT)) return { doers, hit };
  const both = [...doers, ...hit];
  return { doers: both, hit: both };
}

const knowledge = ({ where, sites, days, parties, states }: Told): number =>
  (where || sites.length ? 2 : 0) + (days ? 2 : 0) + Math.min(2, parties.length + states.length);

/**
 * Within one report: the same kind, no place or day that excludes it, and one of them in common. Where one has only a day and
 * the other only a place, the same doers or the same victims make them one.
 */
function agree(a: Told, b: Told): boolean {
  if (a.family !== b.family) return false;
  const { near, sameDay } = closeness(a, b);
  if (near === false || sameDay === false) return false;
  return near === true || sameDay === true || (sameSides(a, b) && !answers(a, b));
}

/** Whether two are in one place and of one day; null where that is not known. */
function closeness(a: Told, b: Told): { readonly near: boolean | null; readonly sameDay: boolean | null } {
  const near = a.where && b.where ? kilometres(a.where, b.where) <= NEAR_KM : meet(a.sites, b.sites) ? true : null;
  const apart = a.days && b.days ? daysApart(a.days, b.days) : null;
  // What has gone on for years is not what happened on one of their days.
  const alike = a.days !== null && b.days !== null && isLong(a.days) === isLong(b.days);
  return { near, sameDay: apart === null ? null : apart === 0 && alike };
}

/** The one happening of its kind in the headline is what the lead tells of, where no place or day excludes it. */
function isHeaded({ document }: Report, all: readonly Told[], a: Told, b: Told): boolean {
  const [headline, lead] = [headlineOf(document), leadOf(document)];
  if (!headline || !lead || a.family !== b.family) return false;
  const isIn = (part: Span, { event }: Told): boolean => holds(part, event.trigger);
  const headed = all.filter((each) => each.family === a.family && isIn(headline, each));
  const both = (isIn(headline, a) && isIn(lead, b)) || (isIn(headline, b) && isIn(lead, a));
  const { near, sameDay } = closeness(a, b);
  return both && headed.length === 1 && near !== false && sameDay !== false;
}

const sameSides = (a: Sides, b: Sides): boolean => meet(a.doers, b.doers) || meet(a.hit, b.hit);

const shares = (a: Told, b: Told): boolean =>
  a.family === b.family &&
  (a.parties.some((party) => b.parties.includes(party)) || a.states.some((state) => b.states.includes(state)));

interface Sides {
  readonly doers: readonly string[];
  readonly hit: readonly string[];
}

/** "Monday's attack": by its day alone a deed that has been told with its place. */
function pointsTo({ document: { text } }: Report, { event, family, where, sites, days }: Told, centre: Told): boolean {
  const before = text.slice(Math.max(0, event.trigger.start - 40), event.trigger.start);
  return (
    centre.family === family &&
    days !== null &&
    centre.days === null &&
    !where &&
    sites.length === 0 &&
    /day['’]s (?:\S+ )?$/.test(before)
  );
}

const WEAPON = new RegExp(`\\b(?:${MUNITIONS}) (?:which|that) (?:(?:had|has|have) )?$`, "i");

/** "Shells which killed 13 in a village were fired from the hills on Monday": what a weapon did and that it was fired are one deed. */
function areOfOneWeapon({ document: { text } }: Report, a: Told, b: Told): boolean {
  const { near, sameDay } = closeness(a, b);
  if (a.family !== b.family || near === false || sameDay === false) return false;
  const [first, second] = [a.event.trigger, b.event.trigger].sort((x, y) => x.start - y.start) as [Span, Span];
  const sentence = sentenceAround(text, first);
  return holds(sentence, second) && WEAPON.test(text.slice(sentence.start, first.start));
}

/** "The raids" of a later sentence are those that the report has told of as raids, "the blast" is the explosion. */
function callsAlike({ document: { text } }: Report, { event: a }: Told, { event: b }: Told): boolean {
  const definite = /\b(?:the|these|those|this|that)\s+(?:\S+\s+)?$/i.test(
    text.slice(Math.max(0, b.trigger.start - 30), b.trigger.start),
  );
  const word = ({ trigger }: CodedEvent): string => wordsOf(text, trigger).toLowerCase().replace(/s$/, "");
  return definite && (word(a) === word(b) || (a.mode !== undefined && a.mode === b.mode));
}

/** "Struck the base in response to attacks": what is answered is another deed than the answer, in whose sentence it stands. */
function isReasonOf(report: Report, { trigger }: CodedEvent, { trigger: answer }: CodedEvent): boolean {
  const reason = reasonAround(report, trigger);
  return reason !== undefined && holds(sentenceAround(report.document.text, trigger), answer) && !holds(reason, answer);
}

/** Whether one of two deeds is told as what came after the other. */
const follow = (report: Report, a: Told, b: Told): boolean => isSequelOf(report, a, b) || isSequelOf(report, b, a);

const THEN = /\b(?:later|then|subsequently|afterwards|thereafter) $/i;
const AFTER = /^ (?:after|following|before) (?:the|that|this) (?:\S+ )?$/i;

/** "Four days after a raid": how far the two are apart. */
const MEASURED = new RegExp(`\\b${UNITS} (?:after|before) [^,;:.]*$`, "i");

const isSequel = ({ document: { text } }: Report, { event }: Told): boolean =>
  !isHarmOnly(event) && THEN.test(text.slice(Math.max(0, event.trigger.start - 20), event.trigger.start));

/** "Helicopters later bombed a market", by others or by other means than what was told before; "an air strike after the raid". */
function isSequelOf(report: Report, later: Told, earlier: Told): boolean {
  const [{ trigger, mode }, { trigger: before, mode: otherMode }] = [later.event, earlier.event];
  const between = report.document.text.slice(trigger.end, Math.max(trigger.end, before.start));
  if (AFTER.test(between) || MEASURED.test(between)) return true;
  if (before.end > trigger.start || !isSequel(report, later)) return false;
  const byOthers = later.doers.length > 0 && earlier.doers.length > 0 && !meet(later.doers, earlier.doers);
  return byOthers || (mode !== undefined && otherMode !== undefined && mode !== otherMode);
}

/** The words of a sentence that give a deed as the reason of another. */
function reasonAround({ document: { text } }: Report, trigger: Span): Span | undefined {
  const sentence = sentenceAround(text, trigger);
  return groundsIn(text, sentence, [sentence]).find(
    ({ field, span }) => field === "justification" && holds(span, trigger),
  )?.span;
}

/** Done to those who did the other: the answer to a deed is another deed. */
export const answers = (a: Sides, b: Sides): boolean =>
  (meet(a.doers, b.hit) || meet(a.hit, b.doers)) && !meet(a.doers, b.doers) && !meet(a.hit, b.hit);

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));

function accountOf(report: Report, members: readonly { told: Told; why: string }[]): Account {
  const all = members.map(({ told }) => told);
  const { document } = report;
  return {
    id: `${document.id} ${all[0]!.event.id}`,
    document: document.id,
    events: members.map(({ told, why }) => ({ event: told.event.id, why })),
    family: all[0]!.family,
    modes: sorted(all.flatMap(({ event }) => event.mode ?? [])),
    where: all.flatMap(({ where }) => where ?? []).sort((a, b) => a.precision - b.precision)[0] ?? null,
    ...(all.some(({ where }) => where) ? {} : sited(report, sorted(all.flatMap(({ sites }) => sites)))),
    days: all.flatMap(({ days }) => (days ? [days] : [])).sort((a, b) => a[1] - a[0] - (b[1] - b[0]))[0] ?? null,
    told: dayOf(toldOn(report)),
    parties: sorted(all.flatMap(({ parties }) => parties)),
    states: sorted(all.flatMap(({ states }) => states)),
    doers: sorted(all.flatMap(({ doers }) => doers)),
    hit: sorted(all.flatMap(({ hit }) => hit)),
    figures: sorted(
      all.flatMap(({ event }) =>
        event.counts.flatMap(({ what, min, max }) =>
          min !== undefined && min === max && min > 1 ? [`${what} ${min}`] : [],
        ),
      ),
    ),
    sketches: sorted(all.flatMap(({ event }) => event.sketch ?? [])).slice(0, MOST_SKETCHES),
  };
}
