/** How well an account fits the leading account of an incident, and why. */
import { sameNation } from "../actors/institution.js";
import type { Standing } from "../chains/tellings.js";
import { answers, type Account } from "./account.js";
import { daysApart, isLong, isoOf, type Days } from "./days.js";
import { kilometres, NEAR_KM } from "./distance.js";
import { HELD } from "./families.js";
import { isSpelledAlike, WIDE } from "./sites.js";
import { bitsOf, cosineOf } from "../../language/sketch.js";

/** An account ready to be compared often. */
export interface Comparable extends Account {
  /** Stated days, else the days before it was told that wire news is about. */
  readonly around: Days | null;
  /** The story of its report, and the chains of its events that other reports of the story tell of; sorted. */
  readonly story: string | null;
  readonly chains: readonly string[];
}

/** Wire news tells of what happened on the day or up to so many days before. */
export const NEWS_DAYS = 3;

/** How long after it a report without a day may still tell of it. */
const FOLLOW_UP_DAYS = 10;

/** Longer intervals ("in March", "last year") place nothing in time by themselves. */
export const LONG_DAYS = 8;

/** What makes one happening of two accounts: two strong marks and a weak one, or more. */
const ENOUGH = 3;

export function comparable(account: Account): Comparable {
  const { days, told } = account;
  const exact = days && days[1] - days[0] <= LONG_DAYS ? days : null;
  return {
    ...account,
    story: null,
    chains: NONE,
    around: exact ?? (told === null ? null : [told - NEWS_DAYS, told]),
  };
}

const NONE: readonly string[] = [];

/** The account as it stands in its story; itself when it stands as before. @param standings of the document's events, by event */
export function standing(account: Comparable, standings: ReadonlyMap<string, Standing>): Comparable {
  const own = account.events.flatMap(({ event }) => standings.get(event) ?? []);
  const story = own[0]?.story ?? null;
  const chains = [...new Set(own.flatMap(({ chain }) => chain ?? []))].sort();
  return account.story === story && account.chains.join() === chains.join()
    ? account
    : { ...account, story, chains: chains.length ? chains : NONE };
}

/** The account without what `comparable` worked out. */
export const plain = (account: Comparable): Account => {
  const { around: _around, story: _story, chains: _chains, ...rest } = account;
  return rest;
};

interface Mark {
  readonly weight: number;
  readonly why: string;
}

/** 0 when place or day exclude it or too little speaks for it, else the sum of the marks. */
export function fitOf(leader: Comparable, account: Comparable): number {
  const marks = marksOf(leader, account);
  if (!marks) return 0;
  const sum = marks.reduce((total, { weight }) => total + weight, 0);
  return sum >= ENOUGH ? sum : 0;
}

/** "both in Ansongo; the same day; parties in common", for people to read. */
export const whyFits = (leader: Comparable, account: Comparable): string =>
  (marksOf(leader, account) ?? [])
    .filter(({ weight }) => weight > 0)
    .map(({ why }) => why)
    .join("; ");

/** Null when the two exclude each other. */
function marksOf(a: Comparable, b: Comparable): Mark[] | null {
  // What one report tells apart stays apart.
  if (a.document === b.document && a.id !== b.id) return null;
  if (a.family !== b.family && !areOneHeld(a, b)) return null;
  const time = timeMark(a, b);
  if (time === null) return null;
  const place = placeMark(a, b);
  if (place === null) return null;
  return [
    place,
    time,
    ...partyMarks(a, b),
    ...sideMarks(a, b),
    ...modeMarks(a, b),
    ...figureMarks(a, b),
    ...(a.story !== null && a.story === b.story ? chainMarks(a, b) : wordMarks(a, b)),
  ];
}

/** "Arrested" and "abducted" are two names for one deed where the same are taken away. */
function areOneHeld(a: Comparable, b: Comparable): boolean {
  const isHolding = ({ modes }: Comparable): boolean => modes.some((mode) => HELD.has(mode));
  const taken = ({ hit = NONE, states }: Comparable): string[] => hit.filter((each) => !states.includes(each));
  return isHolding(a) && isHolding(b) && inCommon(taken(a), taken(b)) > 0;
}

function placeMark(one: Comparable, other: Comparable): Mark | null {
  const { where: a, sites = NONE } = one;
  const { where: b, sites: others = NONE } = other;
  const site = sites.find((each) => others.includes(each));
  if (site !== undefined) return { weight: 2, why: `both in a place called ${site}` };
  const alike = sites.find((each) => others.some((name) => isSpelledAlike(each, name)));
  if (alike !== undefined) return { weight: 1.5, why: `both in a place called something like ${alike}` };
  const placed = (a || sites.length > 0) && (b || others.length > 0);
  if (placed && !(a && b)) {
    if (areOtherLands(landOf(one), landOf(other))) return null;
    // A report filed from another land most often tells of that land.
    if (areOtherLands(landOf(one) ?? one.home, landOf(other) ?? other.home)) return { weight: -2, why: "" };
    // Villages have more names than one, and are told by the town nearby: another name speaks against it and excludes nothing.
    if (!isWide(a) && !isWide(b)) return { weight: a || b ? -1 : -2, why: "" };
  }
  if (!a || !b) return { weight: 0, why: "" };
  const wide = isWide(a) || isWide(b);
  if (wide) return a.country === b.country ? { weight: 1, why: `both in ${a.name}` } : null;
  const apart = kilometres(a, b);
  if (apart > NEAR_KM) return null;
  if (a.name === b.name) return { weight: 2, why: `both in ${a.name}` };
  return { weight: 2 - apart / NEAR_KM, why: `${a.name} and ${b.name} are ${Math.round(apart)} km apart` };
}

/** The land that an account's own words say it happened in. */
const landOf = ({ where, land }: Comparable): string | undefined => where?.country ?? land;

const areOtherLands = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && !sameNation(a, b);

const isWide = (where: Account["where"]): boolean => where !== null && where.precision >= WIDE;

function timeMark(a: Comparable, b: Comparable): Mark | null {
  if (!a.around || !b.around) return { weight: 0, why: "" };
  if (isElsewhen(a, b.around) || isElsewhen(b, a.around)) return null;
  const apart = daysApart(a.around, b.around);
  if (apart === null) return { weight: 0, why: "" };
  if (a.days && b.days && a.around === a.days && b.around === b.days) {
    if (apart > 1) return null;
    return apart === 0
      ? { weight: 2, why: `the same day (${isoOf(Math.max(a.around[0], b.around[0])).replace("XXXX-", "")})` }
      : { weight: 0.5, why: "a day apart" };
  }
  if (apart === 0) return { weight: 1, why: "told in the same days" };
  return followsUp(a, b) || followsUp(b, a) ? { weight: 0, why: "" } : null;
}

/** "Last year": a time that no day of the other lies in; "has fought since 2021": one that goes on, and is no day's. */
const isElsewhen = ({ days, around, told }: Comparable, others: Days): boolean =>
  days !== null &&
  days !== around &&
  ((daysApart(days, others) ?? 0) > 0 || (told !== null && days[1] >= told && isLong(days)));

/** A report of the same story that gives no day may come back to what happened some days before. */
const followsUp = (a: Comparable, b: Comparable): boolean =>
  a.story !== null &&
  a.story === b.story &&
  a.days !== null &&
  a.around === a.days &&
  b.days === null &&
  b.told !== null &&
  b.told >= a.days[1] &&
  b.told - a.days[1] <= FOLLOW_UP_DAYS;

function partyMarks(a: Comparable, b: Comparable): Mark[] {
  const parties = inCommon(a.parties, b.parties);
  const states = inCommon(a.states, b.states);
  const weight = Math.min(2, parties + 0.75 * states);
  return weight > 0 ? [{ weight, why: "parties in common" }] : [];
}

/** Who does it in both, or suffers it in both, speaks for one deed. Who does it in one suffers it in the other: an answer, unless place and day say that it is one deed told two ways. */
function sideMarks({ doers: aDoers, hit: aHit }: Comparable, { doers: bDoers, hit: bHit }: Comparable): Mark[] {
  if (!aDoers || !aHit || !bDoers || !bHit) return [];
  if (answers({ doers: aDoers, hit: aHit }, { doers: bDoers, hit: bHit })) return [{ weight: -2, why: "" }];
  // "Gunmen" and "the air force" are no names, and yet no other's words for it.
  return inCommon(aDoers, bDoers) + inCommon(aHit, bHit) > 0 ? [{ weight: 0.5, why: "told of the same sides" }] : [];
}

function modeMarks({ modes: a }: Comparable, { modes: b }: Comparable): Mark[] {
  if (!a.length || !b.length) return [];
  return inCommon(a, b) ? [{ weight: 0.5, why: `the same means (${a.find((mode) => b.includes(mode))!})` }] : [];
}

const figureMarks = ({ figures: a }: Comparable, { figures: b }: Comparable): Mark[] =>
  inCommon(a, b) ? [{ weight: 0.75, why: `the same figure (${a.find((figure) => b.includes(figure))!})` }] : [];

/**
 * Within one story the learned chains tell whether it is one happening; between stories the sentences alone. Of what is one they leave
 * a part unjoined, so that none in common says less against it than one says for it (counted: docs/results.md).
 */
const chainMarks = ({ chains: a }: Comparable, { chains: b }: Comparable): Mark[] =>
  inCommon(a, b) ? [{ weight: 1, why: "told as one happening in one story" }] : [{ weight: -0.5, why: "" }];

const ALIKE = 0.55;
const UNLIKE = 0.2;

function wordMarks(a: Comparable, b: Comparable): Mark[] {
  let best: number | null = null;
  const [some, others] = [a.sketches.map(bitsOf), b.sketches.map(bitsOf)];
  for (const x of some) for (const y of others) best = Math.max(best ?? -1, cosineOf(x, y) ?? -1);
  if (best === null || best === -1) return [];
  if (best >= ALIKE) return [{ weight: 1, why: "told in like words" }];
  return best < UNLIKE ? [{ weight: -1, why: "" }] : [];
}

/** How many values of two sorted lists are the same. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      count++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return count;
}
