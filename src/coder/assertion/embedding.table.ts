/**
 * Words that say of their complement that it is so, is not so, or may be so: implicatives and factives after Karttunen (1971, 2012), the
 * signatures of Nairn, Condoravdi & Karttunen (2006) and the event-selecting predicates of Saurí (2008). Our own list, shortened to what news uses.
 */
export type EmbeddingClass =
  /** What is under it holds as it does itself: "managed to", "carried out". An attempt counts as the act it begins. */
  | "implies"
  /** What is under it holds when it does not, and the other way round: "failed to", "prevented". */
  | "reverses"
  /** What is under it does not hold, and may when it is negated itself: "ruled out", "did not rule out". */
  | "excludes"
  /** What is under it holds anyway: "condemned the attack", "responsibility for the attack". */
  | "presupposes"
  | "plans"
  | "demands"
  | "threatens"
  | "possible"
  | "likely"
  | "asks"
  | "alleges";

type Row = readonly [EmbeddingClass, string];

const VERBS: readonly Row[] = [
  [
    "implies",
    `manage begin start continue keep proceed succeed dare bother happen help force compel cause lead make prompt get oblige try attempt go come
     carry launch conduct mount stage commit perform execute undertake wage deliver inflict suffer sustain face see hold take occur ensue
     follow erupt break sign reach strike conclude open join use serve work act have do resume complete finish end stop cease halt suspend
     turn prove remain appear seem tend involve include mark become be witness experience receive impose enforce announce provide give
     show manage rush move choose opt return`,
  ],
  [
    "reverses",
    `fail neglect refuse decline forget avoid refrain prevent avert foil thwart cancel abort scrap shelve veto forgo abstain desist omit
     preclude escape evade stave abandon renounce lack withhold reject rebuff spurn spare`,
  ],
  [
    "presupposes",
    `condemn denounce deplore decry criticize criticise regret lament mourn praise hail welcome applaud celebrate justify defend excuse
     discuss investigate probe examine study recall remember commemorate mark apologize apologise forgive avenge punish blame thank
     congratulate protest survive escape flee watch admit acknowledge learn discover realize realise know forget ignore resent describe
     call slam blast assail lambast lambaste rebuke censure rue explain`,
  ],
  [
    "plans",
    `vote plan intend aim prepare schedule arrange hope want wish mean propose offer agree decide resolve consent promise pledge vow swear
     undertake commit set expect push pressure drive press slate poise bind volunteer seek look await near move discuss consider`,
  ],
  [
    "demands",
    `demand urge order command instruct direct ask request require call appeal plead beg implore press insist exhort advise recommend
     entreat warn encourage tell invite beseech summon lobby ought need`,
  ],
  ["threatens", "threaten"],
  [
    "possible",
    "allow permit enable let authorize authorise license risk contemplate mull weigh ponder consider debate imagine simulate rehearse fear dread doubt study",
  ],
  ["asks", "wonder ask question inquire"],
  ["alleges", "allege suspect accuse charge claim"],
];

const NOUNS: readonly Row[] = [
  [
    "plans",
    "plan intention intent intent preparation proposal promise pledge vow offer agreement decision commitment aim goal bid desire willingness readiness resolve schedule date agenda deal pact mission vote",
  ],
  [
    "demands",
    "demand call request appeal plea order warrant mandate instruction directive summons ultimatum petition need obligation duty recommendation pressure deadline",
  ],
  ["threatens", "threat"],
  [
    "possible",
    "possibility risk danger chance likelihood fear concern worry option right ability capacity power permission threat speculation talk warning hope prospect question idea scenario opportunity",
  ],
  [
    "reverses",
    "failure refusal absence lack prevention avoidance ban cancellation inability reluctance unwillingness lie falsehood fabrication myth hoax",
  ],
  [
    "implies",
    "series wave string round spate number lot kind sort type act campaign fact start beginning continuation outbreak case instance spree attempt try effort",
  ],
  [
    "presupposes",
    `responsibility involvement role part complicity blame knowledge consequence result cause reason aftermath effect impact anniversary
     victim survivor condemnation end halt cessation pause stop investigation inquiry probe repercussion perpetrator scene site day wake
     response reaction retaliation revenge protest context news secret`,
  ],
  ["alleges", "allegation accusation claim rumor rumour charge suspicion"],
];

const ADJECTIVES: readonly Row[] = [
  [
    "plans",
    "ready willing prepared committed dedicated set due poised eager keen determined likely-to scheduled bound slated about",
  ],
  ["likely", "likely probable expected"],
  ["possible", "possible able capable free unlikely uncertain unclear unsure doubtful afraid fearful wary impossible"],
  ["reverses", "unable unwilling reluctant loath incapable powerless hesitant false untrue"],
  ["demands", "necessary essential vital imperative crucial important obliged required"],
  [
    "presupposes",
    "responsible guilty aware glad sorry angry guilty sad shocked furious outraged happy proud complicit liable",
  ],
  ["alleges", "alleged suspected"],
];

const tabled = (rows: readonly Row[]): ReadonlyMap<string, EmbeddingClass> => {
  const table = new Map<string, EmbeddingClass>();
  for (const [kind, words] of rows) for (const word of words.split(/\s+/)) if (!table.has(word)) table.set(word, kind);
  return table;
};

export const EMBEDDING_VERBS = tabled(VERBS);
export const EMBEDDING_NOUNS = tabled(NOUNS);
export const EMBEDDING_ADJECTIVES = tabled(ADJECTIVES);

/** Verbs whose noun object or subject is the happening itself: "carried out an attack", "talks took place". */
export const LIGHT_VERBS = new Set(
  `carry launch conduct mount stage commit perform execute make take hold have do occur happen begin start continue resume be wage
   deliver inflict break erupt ensue sign reach hold follow impose see`.split(/\s+/),
);

/** Verbs whose particle changes their class. */
export const PHRASAL: ReadonlyMap<string, EmbeddingClass> = new Map([
  ["call off", "reverses"],
  ["call for", "demands"],
  ["fall through", "reverses"],
  ["rule out", "excludes"],
  ["hold off", "reverses"],
  ["give up", "reverses"],
  ["stave off", "reverses"],
  ["ward off", "reverses"],
  ["fend off", "presupposes"],
  ["break off", "presupposes"],
  ["carry out", "implies"],
  ["put off", "plans"],
  ["go on", "implies"],
]);

/** "kept them from attacking" */
export const KEEPING = new Set(
  `keep stop prevent deter dissuade discourage bar ban block hinder inhibit restrain refrain abstain hold save spare protect prohibit
   preclude shy exempt`.split(/\s+/),
);
