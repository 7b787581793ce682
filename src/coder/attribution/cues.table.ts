/**
 * Words that report speech, thought and writing, by the act they perform and the complements they take. Our own list, put
 * together after the classes of VerbNet 3 (say-37.7, transfer_mesg-37.1, tell-37.2, inquire-37.1.2, conjecture-29.5,
 * consider-29.9, order-60, urge-58, promise-37.13, judgment-33, appeal), the act classes of Searle (1976) and the guideline of
 * PolNeAR (Newell et al. 2018), which counts plans, beliefs, orders and denials as attributions. Which verbs put distance
 * between author and content follows the "words to watch" of newspaper style books.
 */
import type { Act } from "../../records/attribution.js";

/**
 * What a cue takes as its content.
 *
 * - `that`: a clause or a quotation ("said that", "said: …")
 * - `to`: an infinitive whose agent is the speaker ("promised to")
 * - `whom-to`: an infinitive whose agent is the one spoken to ("urged them to")
 * - `ing`: a gerund ("denied attacking")
 * - `noun`: a noun phrase ("denied the attack")
 * - `of`, `blame`: a phrase with "of" or "for" that is the content ("accused them of", "blamed them for")
 * - `for`, `on`, `against`, `about`, `out`: a word that belongs to the cue, with a phrase or clause as content ("called for", "pointed out")
 */
export type Frame =
  "that" | "to" | "whom-to" | "ing" | "noun" | "of" | "blame" | "for" | "on" | "against" | "about" | "out";

export interface CueRow {
  readonly act: Act;
  readonly frames: readonly Frame[];
}

type Row = readonly [act: Act, frames: string, words: string];

const VERBS: readonly Row[] = [
  [
    "state",
    "that",
    `say tell add note write declare explain stress emphasize emphasise underline underscore reiterate repeat
     recall remark observe comment mention continue reply respond answer conclude argue reason insist affirm assure inform
     notify brief remind stipulate specify clarify elaborate quip joke shout yell cry exclaim chant whisper mutter
     murmur read tweet retweet post blog email text cable testify recount relate narrate lament complain regret boast brag
     hail praise vent summarize summarise predict forecast foresee estimate calculate reckon signal hint imply suggest
     indicate concede interject chime volunteer quote cite hold rule decide determine find show reveal disclose
     illustrate demonstrate joke scoff sneer caution counsel agree disagree object protest admonish proclaim put phrase note
     fume rage snap tease preach assess describe`,
  ],
  [
    "state",
    "that noun",
    "announce state express voice reaffirm stress reiterate emphasize outline detail describe present",
  ],
  ["state", "that out", "point spell"],
  ["report", "that noun", "report"],
  ["report", "that", "learn hear print carry air quote document publish broadcast record"],
  ["claim", "that to noun", "claim purport profess"],
  ["claim", "that", "assert contend maintain posit pretend insinuate speculate"],
  ["allege", "that noun", "allege"],
  ["accuse", "of", "accuse"],
  ["accuse", "that", "charge"],
  ["accuse", "blame", "blame"],
  ["deny", "that ing noun", "deny refute dispute disavow disclaim gainsay rebut contradict repudiate"],
  ["deny", "noun that", "reject dismiss"],
  ["confirm", "that noun ing", "confirm acknowledge admit corroborate verify concede"],
  ["demand", "that to noun", "demand"],
  ["demand", "that whom-to noun", "order"],
  [
    "demand",
    "that whom-to",
    "advise tell urge instruct command direct implore beseech exhort press entreat bid beg request",
  ],
  ["demand", "for on that", "call appeal plead push press agitate lobby"],
  ["demand", "that noun", "recommend propose"],
  ["promise", "that to noun", "promise pledge vow swear guarantee offer"],
  ["promise", "that to", "undertake commit"],
  ["threaten", "that to", "threaten"],
  ["warn", "that of against about whom-to", "warn"],
  ["ask", "that about whom-to for", "ask"],
  ["ask", "that about", "wonder inquire enquire query"],
  ["ask", "that noun", "question"],
  [
    "think",
    "that",
    `think believe feel suspect suppose assume presume guess consider expect hope fear doubt understand imagine
     anticipate worry know realize realise bet surmise conjecture envisage`,
  ],
  ["think", "to that", "hope expect"],
  ["think", "for", "hope wish"],
  ["think", "to noun", "want wish seek"],
  ["think", "noun", "fear"],
  ["confirm", "that", "confess"],
  ["promise", "to", "agree volunteer intend aim"],
  ["promise", "to noun", "plan"],
];

const NOUNS: readonly Row[] = [
  [
    "state",
    "that",
    `statement announcement remark comment declaration assertion assurance admission suggestion observation argument
     reply response answer explanation prediction conclusion message communique insistence`,
  ],
  ["report", "that of", "report news"],
  ["claim", "that of about", "rumor rumour hearsay gossip"],
  ["report", "that", "word indication sign"],
  ["claim", "that of to", "claim contention"],
  ["allege", "that of", "allegation"],
  ["accuse", "that of", "accusation charge complaint"],
  ["deny", "that of", "denial"],
  ["confirm", "that of", "confirmation acknowledgement acknowledgment"],
  ["demand", "that for to", "demand call appeal plea request order instruction ultimatum recommendation"],
  ["promise", "that to of", "promise pledge vow commitment guarantee"],
  ["threaten", "that to of", "threat"],
  ["warn", "that of", "warning"],
  ["ask", "that", "question"],
  ["think", "that", "belief view opinion hope fear suspicion doubt expectation concern conviction"],
];

/** Adverbs that report without a verb; they are a cue without a source. */
export const REPORTING_ADVERBS: ReadonlyMap<string, Act> = new Map([
  ["reportedly", "report"],
  ["allegedly", "allege"],
  ["purportedly", "claim"],
  ["supposedly", "claim"],
]);

/** Verbs that join a further content to a speaker already speaking ("said …, adding that …"). */
export const CONTINUING = new Set("add note continue repeat stress emphasize emphasise go".split(" "));

/** Verbs that a particle makes something else than speech. */
export const NOT_SPEECH = new Set([
  "call off",
  "call in",
  "call up",
  "tell apart",
  "write off",
  "cry off",
  "add up",
  "show up",
  "find out",
]);

/** Written things that speak for whoever issued them. */
export const ISSUED = new Set(
  `statement communique communiqué declaration report document letter message memo memorandum note text release bulletin
   announcement tweet post email e-mail dispatch article editorial resolution decree ruling verdict indictment complaint
   filing affidavit brief transcript speech address remark comment reply response testimony interview press-release motion submission account book memoir
   autobiography ad advert advertisement`.split(/\s+/),
);

/** Persons who speak for someone else: "a spokesman for the ministry". */
export const SPOKESPERSONS = new Set(
  "spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative envoy mouthpiece press-secretary".split(
    " ",
  ),
);

/** Heads of sources that stay unnamed and are never one with another: "officials who asked not to be named". */
export const UNNAMED = new Set(
  `source official officer diplomat aide insider adviser advisor analyst expert observer witness eyewitness resident
   survivor relative lawyer activist doctor medic employee worker authority person people man woman villager local critic
   supporter opponent commentator investigator prosecutor lawmaker legislator deputy minister commander fighter soldier
   policeman reporter journalist correspondent colleague friend neighbor neighbour participant protester demonstrator one
   some other many several most all none few anyone everyone someone somebody nobody anybody everybody`.split(/\s+/),
);

function tabled(rows: readonly Row[]): ReadonlyMap<string, CueRow> {
  const table = new Map<string, CueRow>();
  for (const [act, frames, words] of rows)
    for (const word of words.split(/\s+/)) {
      const before = table.get(word);
      const all = new Set([...(before?.frames ?? []), ...(frames.split(" ") as Frame[])]);
      table.set(word, { act: before?.act ?? act, frames: [...all] });
    }
  return table;
}

/** Reporting verbs by lemma. A verb in several rows keeps the act of the first and the complements of all. */
export const CUE_VERBS = tabled(VERBS);

/** Reporting nouns by lemma. */
export const CUE_NOUNS = tabled(NOUNS);

/** Nouns for what somebody is said to have done, which a denial points back with: "a charge Baku denied". */
export const CHARGES = /^(?:charge|accusation|allegation|claim|report)s?$/;
