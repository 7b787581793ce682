/** How accounts are ranked, blocked and compared when incidents are made of them. */
import { bitsOf } from "../../language/sketch.js";
import { fitOf, NEWS_DAYS, type Comparable } from "./compare.js";
import { HELD } from "./families.js";
import type { LeaderRules } from "./leaders.js";

const MOST_PARTIES = 4;
const DEGREES = 0.5;

/**
 * Blocks: the kind of deed, a day, and a country or a named party. A day block holds the day after too, so that accounts
 * a day apart share one; arrests and abductions share one besides. What nothing places in time is blocked by its parties and words alone. What one chain of events holds
 * shares a block whatever is known of it.
 */
export const ACCOUNT_RULES: LeaderRules<Comparable> = {
  rank: (a, b) => knowledge(b) - knowledge(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  fit: fitOf,
  blocks({ family, modes, where, sites = [], parties, states, around, chains }) {
    const about = [
      ...(where ? [where.country] : states),
      ...sites,
      ...parties.slice(0, MOST_PARTIES),
      ...(where || sites.length || states.length || parties.length ? [] : ["nobody"]),
    ];
    const days = around
      ? Array.from({ length: around[1] - around[0] + 2 }, (_, i) => String(around[0] + i))
      : ["undated"];
    const kinds = modes.some((mode) => HELD.has(mode)) ? [family, "held"] : [family];
    return [
      ...kinds.flatMap((kind) => about.flatMap((each) => days.map((day) => `${kind} ${each} ${day}`))),
      ...chains.map((chain) => `${family} ${chain}`),
    ];
  },
  finer({ where, sketches }, depth) {
    if (depth === 0) return where ? `${Math.round(where.lat / DEGREES)} ${Math.round(where.lon / DEGREES)}` : "";
    return String((sketches[0] ? bitsOf(sketches[0])[depth - 1]! : 0) & 15);
  },
  depths: 5,
  cap: 4000,
};

/** The fullest accounts lead. A stated day and an exact place are worth most. */
const knowledge = ({ where, sites, days, parties, states, told }: Comparable): number =>
  (where ? (where.precision < 4 ? 2 : 1) : sites?.length ? 2 : 0) +
  (days ? (days[1] - days[0] <= NEWS_DAYS ? 2 : 1) : 0) +
  Math.min(2, parties.length + states.length) +
  (told === null ? 0 : 0.5);
