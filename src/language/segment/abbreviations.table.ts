/** Abbreviations that keep their full stop, by what may follow them. Compared as written. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Before a name: they never end a sentence. */
export const TITLES = list(
  "Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Rev Revs Fr Hon Gen Gens Maj Brig Col Cols Lt Capt Cpt Cmdr Cdr Comdr Cpl Sgt " +
    "Pvt Pfc Adm Adml Sen Sens Rep Reps Gov Govs Pres Amb Sec Supt Insp Det Asst Atty Dep Ret St Ste Mt Ft Msgr Sr.a Ald Min",
);

/** Before a day or a year; at the end of a sentence now and then. */
export const MONTHS = list("Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec");

/** Before a number only: "No. 3". */
export const NUMBERED = list(
  "No Nos no nos p pp Vol vol Vols Fig fig Figs Art Arts art Sec sec Ch ch Para para Ext ext Op op Tel tel ca c",
);

/** Full words too: only between a comma and what follows ("Boston, Mass.") or before a day ("Mon. 3 June"). */
export const STATES = list(
  "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta",
);
export const WEEKDAYS = list("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun");

/** May end a sentence; whether they do, the next word decides. */
export const TRAILING = list(
  "Inc Corp Co Ltd Bros Plc LLC Cie Jr Sr Esq etc al approx est dept Dept Assn Univ Inst Natl Intl Gov't govt Govt Ave Blvd Rd Hwy " +
    "vs v cf e.g i.e eg viz resp incl lb lbs oz ft sq hrs hr min mins yr yrs mph Ph.D",
);

/** Capitalised function words: after an abbreviation they say that a sentence begins. */
export const STARTERS = list(
  "The A An This That These Those There Here It Its He She They We You I His Her Their Our My In On At By For From With Without To " +
    "After Before During Since Until Under Over Between Among Amid Despite According As If When While Where Although Though Because " +
    "But And Or Nor So Yet However Meanwhile Moreover Also Then Now Still Even Earlier Later Last Next Both Some Many Most Several " +
    "Such No Not None All Each Every Another Other One Two What Who Why How Which Whether Once Only",
);

/** Words after a clock time: "5 p.m. Monday", "8 a.m. EST". */
export const AFTER_CLOCK = list(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December " +
    "Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. EST EDT CST CDT MST MDT PST PDT ET CT MT PT GMT UTC BST CET EET IST Eastern Central Pacific Mountain Greenwich Moscow Beijing Tehran",
);

/** Prefixes that UD English keeps in one word with what follows their hyphen (the LDC list). */
export const PREFIXES = list(
  "e a u x agro ante anti arch be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini multi neo non " +
    "over pan para peri post pre preter pro pseudo quasi re semi sub super supra sur tele trans tri ultra un uni vice",
);

/** Verbs that go on with the sentence after a quotation that ends in ! or ?. */
export const REPORTING = list(
  "said says say asked asks added adds told tells replied replies shouted shouts cried cries wrote writes wondered demanded exclaimed chanted " +
    "yelled read reads continued answered declared insisted screamed tweeted posted",
);
