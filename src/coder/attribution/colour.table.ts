/**
 * Words that colour what is told, by class. They are marked as words and never as verdicts: that a report says "regime" is a fact about the
 * report. Our own list, put together after: [reuters] Reuters Handbook of Journalism ("terrorism", "attribution"), [bbc] BBC Editorial
 * Guidelines, section 11 and its guidance on language when reporting terrorism, [ap] the stylebook of the Associated Press as publicly discussed,
 * [recasens] Recasens, Danescu-Niculescu-Mizil & Jurafsky (2013) on framing and epistemological bias, [hooper] Hooper (1975) on assertive
 * predicates, [wtw] the "words to watch" of Wikipedia's manual of style (CC BY-SA 4.0; the classes only).
 */
export const COLOUR_SOURCES = ["reuters", "bbc", "ap", "recasens", "hooper", "wtw"] as const;
export type ColourSource = (typeof COLOUR_SOURCES)[number];

export const COLOUR_CLASSES = {
  doubt: "holds the content at a distance: claimed, alleged, so-called",
  credit: "takes the content as true: pointed out, revealed, admitted",
  condemning: "blames the act or actor: aggression, regime, terrorist, massacre",
  honouring: "honours the act, actor or dead: martyr, hero, liberation",
  softening: "makes harm small: neutralised, collateral damage, clashes",
  intensifying: "makes it larger: brutal, heinous, unprecedented",
} as const;
export type ColourClass = keyof typeof COLOUR_CLASSES;

type Row = readonly [colour: ColourClass, source: ColourSource, words: string];

const ROWS: readonly Row[] = [
  ["doubt", "wtw", "claim|allege|purport|profess|so-called|self-styled|self-proclaimed|supposed|ostensible|would-be"],
  ["doubt", "recasens", "allegedly|supposedly|purportedly|reportedly|alleged|purported|suspected|accused"],
  ["doubt", "hooper", "insist|maintain|contend"],
  ["credit", "hooper", "point out|reveal|acknowledge|realize|realise|note|show|demonstrate|prove|expose"],
  ["credit", "wtw", "admit|concede|confess|clarify|find"],
  ["condemning", "bbc", "terrorist|terrorism|terror|extremist|fanatic|murderer|assassin"],
  [
    "condemning",
    "reuters",
    "regime|aggression|aggressor|atrocity|massacre|slaughter|butcher|butchery|puppet|stooge|henchman|thug|mercenary|crony|junta|warlord|occupier|invader|usurper|traitor|rogue",
  ],
  ["condemning", "ap", "genocide|ethnic cleansing|crackdown|land grab|provocation|provocateur|militant|mob|rioter"],
  [
    "condemning",
    "recasens",
    "evil|sinful|criminal|barbaric|savage|cowardly|treacherous|illegitimate|sham|infidel|apostate",
  ],
  [
    "honouring",
    "reuters",
    "martyr|martyrdom|hero|heroic|liberator|liberation|liberate|freedom fighter|resistance|valiant|brave|glorious|sacred|blessed|noble|patriot|uprising|victory",
  ],
  [
    "softening",
    "reuters",
    "neutralize|neutralise|neutralized|neutralised|collateral damage|surgical strike|pacify|pacification|enhanced interrogation|friendly fire|special military operation|precision strike|clean-up|mop up",
  ],
  ["softening", "ap", "clash|incident|officer-involved|disengage|redeploy|relocation|regrettable|unfortunate"],
  [
    "intensifying",
    "recasens",
    "brutal|bloody|heinous|vicious|ruthless|unprovoked|blatant|flagrant|outrageous|shocking|horrific|unprecedented|massive|notorious|infamous|draconian",
  ],
];

export interface Colour {
  readonly colour: ColourClass;
  readonly source: ColourSource;
}

/** Classes by word or phrase in lower case, phrases with single spaces. */
export const COLOURS: ReadonlyMap<string, Colour> = new Map(
  ROWS.flatMap(([colour, source, words]) => words.split("|").map((word) => [word, { colour, source }] as const)),
);

/** Most words that a phrase of the table has. */
export const LONGEST_PHRASE = 3;
