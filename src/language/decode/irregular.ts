/**
 * Base forms of irregular verbs (Quirk et al. 1985, 3.11 to 3.20), prefixed ones by their stem, and of irregular plurals (5.81 to
 * 5.85). A past tense that is also another verb's base form ("found", "saw", "lay") is the irregular one's: the tag has said
 * that it is past.
 */

/** base, past tense and participle where they differ, separated by spaces; a comma between verbs */
const VERBS = `arise arose arisen, awake awoke awoken, be was were been, bear bore borne born, beat beat beaten, become became, begin began begun,
bend bent, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
build built, burn burnt, buy bought, catch caught, choose chose chosen, cling clung, come came, creep crept, deal dealt,
dig dug, draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, dwell dwelt, eat ate eaten, fall fell fallen,
feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden,
forget forgot forgotten, forgive forgave forgiven, forsake forsook forsaken, freeze froze frozen, get got gotten, give gave given,
go went gone, grind ground, grow grew grown, hang hung, have had, hear heard, hide hid hidden, hold held, keep kept, kneel knelt,
know knew known, lay laid, lead led, lean leant, leap leapt, learn learnt, leave left, lend lent, lie lay lain, light lit, lose lost,
make made, mean meant, meet met, mow mown, pay paid, plead pled, prove proven, rend rent, ride rode ridden, ring rang rung,
rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent, sew sewn, shake shook shaken, shear shorn,
shine shone, shoot shot, show shown, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, slay slew slain, sleep slept,
slide slid, sling slung, smell smelt, sow sown, speak spoke spoken, speed sped, spend spent, spill spilt, spin spun, spit spat,
spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, stink stank stunk, strew strewn, stride strode,
strike struck stricken, string strung, strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum,
swing swung, take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown, tread trod trodden,
understand understood, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound, wring wrung,
write wrote written,
bet bet, bid bid, burst burst, cast cast, cost cost, cut cut, hit hit, hurt hurt, let let, put put, quit quit, rid rid, set set, shed shed, shut shut, slit slit,
split split, spread spread, thrust thrust, upset upset`;

/** Two or three letters that the spelling rules would take for others, by every form. */
const SHORT: Readonly<Record<string, string>> = {
  added: "add",
  adding: "add",
  died: "die",
  dying: "die",
  lied: "lie",
  lying: "lie",
  tied: "tie",
  tying: "tie",
  vying: "vie",
};

const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: "child",
    feet: "foot",
    halves: "half",
    knives: "knife",
    leaves: "leaf",
    lives: "life",
    mice: "mouse",
    politics: "politics",
    shelves: "shelf",
    teeth: "tooth",
    thieves: "thief",
    troops: "troops",
    wives: "wife",
    wolves: "wolf",
  }),
);

const PREFIXES = /^(?:with|over|under|fore|mis|out|re|un|up)(?=...)/;

const BASES = new Map([
  ...Object.entries(SHORT),
  ...VERBS.split(/,\s+/).flatMap((verb) => {
    const [base = "", ...forms] = verb.split(" ");
    return forms.map((form): [string, string] => [form, base]);
  }),
]);

/**
 * @param form a small-letter word that is inflected
 * @param xpos its Penn tag
 * @returns null for a regular one
 */
export function irregularBase(form: string, xpos: string): string | null {
  if (xpos === "NNS") return NOUNS.get(form) ?? (/^(?:.{3,}|wo|)men$/.test(form) ? `${form.slice(0, -3)}man` : null);
  if (!/^VB[DNG]$/.test(xpos)) return null;
  const whole = BASES.get(form);
  if (whole !== undefined) return whole;
  const [prefix] = PREFIXES.exec(form) ?? [];
  const stem = prefix && BASES.get(form.slice(prefix.length));
  return stem ? prefix + stem : null;
}
