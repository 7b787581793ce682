/** Expressions that name days, months, seasons and years of the calendar. */
import { daysIn, monthOf } from "./calendar.js";
import { DASH, DAY, YEAR, type Match, type Part, type Pattern, type Words } from "./said.js";

const PARTS = new Map<string, Part>([
  ["early", "early"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["late", "late"],
]);
const ORDINALS = ["first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th"];
const SEASONS = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);
const YEAR_STEPS = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);
/** Months of the Islamic calendar: kept in words, since their days depend on the sighting of the moon. */
const HIJRI = /^(?:muharram|safar|rabi|jumada|rajab|shaban|sha'ban|ramadan|shawwal|dhu|dhul|zilhaj)$/;

/** "2019-12-30", "7/8/07" (American, month first, where both readings exist). */
const numeric: Pattern = (_tokens, i, word) => {
  if (YEAR.test(word(0)) && word(1) === "-" && word(3) === "-" && DAY.test(word(2)) && DAY.test(word(4)))
    return { last: i + 5, said: { kind: "day", year: Number(word(0)), month: Number(word(2)), day: Number(word(4)) } };
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(word(0));
  if (!slashed) return null;
  const [first, second, short] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  const year = short < 100 ? short + (short < 70 ? 2000 : 1900) : short;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return month <= 12 && day <= daysIn(year, month) ? { last: i + 1, said: { kind: "day", year, month, day } } : null;
};

/** The year behind an expression: ", 2019", "2019", "of 2019", and how many words it takes. */
function yearBehind(word: Words, at: number): { year: number | null; words: number } {
  const gap = word(at) === "," || word(at) === "of" ? 1 : 0;
  return YEAR.test(word(at + gap)) ? { year: Number(word(at + gap)), words: gap + 1 } : { year: null, words: 0 };
}

/** "early", "mid-", "the middle of": what part of the time behind it is meant. */
function partAt(word: Words): { part: Part | undefined; words: number } {
  const part = PARTS.get(word(0));
  if (!part) return { part: undefined, words: 0 };
  return { part, words: DASH.test(word(1)) || word(1) === "of" ? 2 : 1 };
}

/** "Dec. 30, 2019", "June 3-5", "December 2019", "late March", "in May". */
const monthFirst: Pattern = (tokens, i, word) => {
  const { part, words } = partAt(word);
  const month = monthOf(word(words));
  if (!month || !/^\p{Lu}/u.test(tokens[i + words]?.text ?? "")) return null;
  const day = DAY.exec(word(words + 1));
  if (day && !part) {
    const to = DASH.test(word(2)) ? DAY.exec(word(3)) : null;
    const next = 2 + (to ? 2 : 0);
    const { year, words: more } = yearBehind(word, next);
    return {
      last: i + next + more,
      said: { kind: "day", year, month, day: Number(day[1]), ...(to && { to: Number(to[1]) }) },
    };
  }
  const { year, words: more } = yearBehind(word, words + 1);
  // "May" and "March" alone are more often a verb: they need a preposition, a part or a year.
  const before = tokens[i - 1]?.text.toLowerCase() ?? "";
  const clear =
    !/^(?:may|march)$/.test(word(words)) ||
    part !== undefined ||
    year !== null ||
    /^(?:in|since|until|of|last|next|by|from|between)$/.test(before);
  return clear ? { last: i + words + 1 + more, said: { kind: "month", year, month, ...(part && { part }) } } : null;
};

/** "30 December 2019", "3-5 June", "between 3 and 5 June", "from 3 to 5 June". */
const dayFirst: Pattern = (tokens, i, word) => {
  const day = DAY.exec(word(0));
  if (!day) return null;
  const bound = tokens[i - 1]?.text.toLowerCase();
  const isRange =
    DASH.test(word(1)) ||
    (bound === "between" && word(1) === "and") ||
    (bound === "from" && /^(?:to|until)$/.test(word(1)));
  const to = isRange ? DAY.exec(word(2)) : null;
  const at = to ? 3 : 1;
  const of = word(at) === "of" ? 1 : 0;
  const month = monthOf(word(at + of));
  if (!month) return null;
  const { year, words } = yearBehind(word, at + of + 1);
  return {
    last: i + at + of + 1 + words,
    said: { kind: "day", year, month, day: Number(day[1]), ...(to && { to: Number(to[1]) }) },
  };
};

/** "the third quarter of 2009", "Q3 2009", "last summer", "the fall of 2011", "Autumn". */
const season: Pattern = (tokens, i, word) => {
  const short = /^q([1-4])$/.exec(word(0));
  const ordinal = ORDINALS.indexOf(word(0));
  const step = YEAR_STEPS.get(word(0));
  const name = SEASONS.get(word(step === undefined ? 0 : 1));
  let first: number;
  let at: number;
  if (short) [first, at] = [3 * Number(short[1]) - 2, 1];
  else if (ordinal >= 0 && word(1) === "quarter") [first, at] = [3 * (ordinal % 4) + 1, 2];
  else if (name !== undefined) [first, at] = [name, step === undefined ? 1 : 2];
  else return null;
  const { year, words } = yearBehind(word, at);
  const later = word(at) === "of" && word(at + 2) === "year" ? YEAR_STEPS.get(word(at + 1)) : undefined;
  const told = year !== null || later !== undefined || step !== undefined;
  // "fall" and "spring" are verbs, "the quarter" of a match is none of a year: something must make them a time.
  const before = tokens[i - 1]?.text.toLowerCase() ?? "";
  if (!told && !(ordinal >= 0 ? before === "the" || before === "'s" : /^(?:in|since|until|by|during)$/.test(before)))
    return null;
  if (!told && !short && ordinal < 0 && /^(?:fall|spring)$/.test(word(0))) return null;
  const steps = later ?? step;
  return {
    last: i + at + (later === undefined ? words : 3),
    said: { kind: "season", year, season: { first }, ...(year === null && steps !== undefined && { step: steps }) },
  };
};

/** Prepositions, determiners and the like after which four digits are a year. */
const BEFORE_YEAR =
  /^(?:in|since|until|till|by|of|from|to|before|after|during|between|and|the|its|their|his|her|until|around|about|early|late|mid|through|or|,|\(|-|–|'s)$/;

/** "in 1812", "mid-2006", "'82", "the 1980s". */
const yearAlone: Pattern = (tokens, i, word) => {
  const { part, words } = partAt(word);
  const before = tokens[i - 1]?.text.toLowerCase() ?? "";
  const decade = /^((?:1[5-9]|20)\d)0s$/.exec(word(words));
  if (decade) return { last: i + words + 1, said: { kind: "decade", from: Number(decade[1]) * 10 } };
  if (/^['’]$/.test(word(0)) && /^\d\d$/.test(word(1)) && /^(?:since|in|of|from|until|the)$/.test(before)) {
    const short = Number(word(1));
    return { last: i + 2, said: { kind: "year", year: short + (short < 40 ? 2000 : 1900) } };
  }
  if (!YEAR.test(word(words))) return null;
  const year = Number(word(words));
  if (/^['’]s$/.test(word(words + 1)) && year % 10 === 0 && (part || before === "the"))
    return { last: i + words + 2, said: { kind: "decade", from: year } };
  // "2000 soldiers" counts them; "in 2000 soldiers …" does not.
  if (!part && !BEFORE_YEAR.test(before) && /^\p{Ll}+s$|^people$|^men$|^women$/u.test(tokens[i + 1]?.text ?? ""))
    return null;
  return { last: i + words + 1, said: { kind: "year", year, ...(part && { part }) } };
};

/** "12 Ramadan 1441". */
const hijri: Pattern = (_tokens, i, word) => {
  const day = /^\d{1,2}$/.test(word(0)) ? 1 : 0;
  if (!HIJRI.test(word(day)) || (day === 0 && word(0) !== "ramadan" && word(0) !== "muharram")) return null;
  let last = day + 1;
  while (/^(?:al|i|ii|awwal|thani|-|hijjah|hijja|qadah|qi'dah|akhir)$/.test(word(last))) last++;
  if (/^1[34]\d\d$/.test(word(last))) last++;
  return { last: i + last, said: { kind: "vague" } };
};

export const ABSOLUTE: readonly Pattern[] = [numeric, hijri, monthFirst, dayFirst, season, yearAlone];
export type { Match };
