/** How parties, deeds and numbers are put into a sentence. */
import { agentAtEnd } from "../../coder/actors/agents.js";
import { NATIONS } from "../../coder/actors/nations.js";
import type { Incident, Party } from "../../records/index.js";
import { isDescription, VOICE } from "../actors/key.js";

/** A verb with its forms: "says", "say". */
const VERBS = {
  says: "say",
  alleges: "allege",
  reports: "report",
  denies: "deny",
  puts: "put",
  calls: "call",
  speaks: "speak",
  gives: "give",
} as const;
export type Verb = keyof typeof VERBS;

export const verb = (party: Party, form: Verb): string => (isPlural(party) ? VERBS[form] : form);

/** "residents", "gunmen", "organisers of the march", "the National Police": more than one by the word itself. */
export function isPlural(party: Party): boolean {
  const { kind, name } = party;
  if (NEVER_MANY.has(kind)) return false;
  if (isBody(kind) && isCommon(name) && /(?:[^s]|\b)s$/.test(name)) return true;
  const head = agentAtEnd(headOf(kind, name).split(" "));
  // "United Nations", "House of Friends": people in the name of a body do not make it many.
  return head?.plural === true && !(isOne(kind) && head.agent.class === "people" && !isDescription(party));
}

const NEVER_MANY: ReadonlySet<Party["kind"]> = new Set(["country", "place", "outlet"]);

/** The phrase that ends in the head. People are as many as the noun before a preposition; a body is one by its whole name ("Union of Miners"). */
function headOf(kind: Party["kind"], name: string): string {
  const end = name.search(/ (?:of|from|for|in|at|on|near|with|without|against|behind|who|that) /);
  if (end < 0) return name;
  return isOne(kind) ? "" : name.slice(0, end);
}

const isOne = (kind: Party["kind"]): boolean => kind === "organization" || kind === "agency";
const isBody = (kind: Party["kind"]): boolean => isOne(kind) || kind === "group";

/** "U.S. intelligence agencies", "Israeli official": the word for what they are is no name. */
const isCommon = (name: string): boolean => /(?:^|\s)\p{Ll}\S*$/u.test(name);

const WITH_ARTICLE =
  /\b(?:United (?:States|Kingdom|Nations|Arab Emirates)|Netherlands|Philippines|Gambia|Bahamas|Comoros|Maldives|Seychelles|European Union|African Union|Vatican|Sudan Armed Forces)$/;
const NOUNS =
  /\b(?:front|army|military|forces?|council|party|movement|ministry|government|union|league|agency|association|organi[sz]ation|committee|commission|court|coalition|alliance|group|brigades?|militia|guards?|police|navy|congress|parliament|senate|assembly|authority|authorities|administration|office|department|service|mission|bank|fund|church|society|federation|institute|center|centre|command|units?|army corps|regime)$/i;

/** A party's name as it stands within a sentence. */
export function inSentence(party: Party): string {
  const { kind, name } = party;
  if (party.id === "unnamed") return "someone who is not named";
  if (party.id.startsWith(VOICE)) return name;
  if (isDescription(party)) return described(party);
  if (/^\S+['’]s /.test(name)) return name;
  if (kind === "person" && isCommon(name) && agentAtEnd(name.split(" ")))
    return isPlural(party) ? name : withArticle(name);
  if (/^the /i.test(name) || kind === "person" || kind === "outlet") return name;
  if (kind === "country") return WITH_ARTICLE.test(name) ? `the ${name}` : name;
  const [first = ""] = name.split(" ");
  if (/['’]s?$/.test(first) || NATIONS.find([first])?.form === "name") return name;
  return NOUNS.test(name) || WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

function described(party: Party): string {
  const name = party.name.replace(/^(?:the|a|an) /i, "");
  const low = name.charAt(0).toLowerCase() + name.slice(1);
  if (/^(?:its|his|her|their|our|my|your|\S+['’]s) /i.test(low)) return low;
  if (isPlural(party) || /^(?:at|some|dozens|hundreds|\d)/i.test(low)) return low;
  if (party.kind === "organization" || party.kind === "group") return `the ${low}`;
  return withArticle(low);
}

// By sound and not by letter: "a use", "a union", "a European", "a one-day strike", but "an unidentified man".
const VOWEL = /^(?:[ai]|e(?!u)|o(?!ne\b|nce\b)|u(?!ni[cfloqtv]|s[aeu]|ti|\.|[sn]\b))/i;

/** Initials that are read letter by letter, the first of them with a vowel in front: "an RSF adviser", "a NATO ship". */
const INITIALS = /^[FHLMNRSX](?:[B-DF-HJ-NP-TV-Z]+\b|\b)/;

export const withArticle = (noun: string): string => `${VOWEL.test(noun) || INITIALS.test(noun) ? "an" : "a"} ${noun}`;

/** What was done, as a noun and as a verb phrase; `it` stands for the deed in what follows. */
export interface Deed {
  readonly noun: string;
  readonly done: string;
  readonly having: string;
}

const DEEDS: Readonly<Partial<Record<Incident["type"], Deed>>> = {
  ASSAULT: { noun: "attack", done: "carried out the attack", having: "having carried it out" },
  COERCE: { noun: "use of force or restriction", done: "did it", having: "having done it" },
  PROTEST: { noun: "protest", done: "protested", having: "having protested" },
  MOBILIZE: { noun: "mobilization", done: "moved forces", having: "having moved forces" },
  SANCTION: { noun: "sanction", done: "imposed it", having: "having imposed it" },
  RETREAT: { noun: "withdrawal or release", done: "carried it out", having: "having carried it out" },
  AID: { noun: "aid", done: "gave it", having: "having given it" },
};

export const deedOf = (type: Incident["type"]): Deed =>
  DEEDS[type] ?? { noun: type.toLowerCase(), done: "did it", having: "having done it" };

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "3 March 2024", without a year "3 March"; what is no day stays as it is. */
export function dayInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4}|XXXX)-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return year ? `${Number(day)} ${MONTHS[Number(month) - 1]}${year === "XXXX" ? "" : ` ${year}`}` : iso;
}

/** "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/** Each once, whatever its letters' case. */
export const distinct = (items: readonly string[]): string[] =>
  items.filter((item, i) => items.findIndex((each) => each.toLowerCase() === item.toLowerCase()) === i);

export const quoted = (words: string): string => `“${words.replace(/\s+/g, " ")}”`;

/** A noun phrase in somebody's words, with an article before the quotation mark where one is due: the “government”. */
export function quotedNoun(words: string): string {
  const bare = words.replace(/^(?:the|a|an) /i, "");
  const article = bare !== words || (!/\p{Lu}|\d/u.test(words) && agentAtEnd(words.split(" "))?.plural === false);
  return `${article ? "the " : ""}${quoted(bare)}`;
}

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SMALL = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Small numbers in words. */
export const inWords = (n: number): string => SMALL[n] ?? String(n);
