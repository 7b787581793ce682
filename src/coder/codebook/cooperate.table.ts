import type { TypeEntry } from "./shape.js";

/** Material cooperation of equals. The sentences are invented. */
export const COOPERATE: TypeEntry = {
  type: "COOPERATE",
  definition:
    "Parties do something material together or give each other material, goods, people or knowledge for mutual use: trade, joint exercises, shared intelligence, extradition, joint projects.",
  carriers: `
    pass,share,hand,swap v obj:intelligence|information|data|evidence|dossier|file prep:to|with
    build,lay,survey,map,explore,run v? mod:joint|jointly|together
    build,train,patrol,survey,explore v? prep:with pp:@troops|government
    link,connect v? obj:grid|network|railway|market
    pool,coordinate v party:subj
    cooperate,collaborate v
    cooperation,collaboration n? prep:with|between
    exercise,drill,manoeuvre,maneuver n mod:joint|bilateral|multinational
    exercise,drill,manoeuvre,maneuver n? mod:military|naval
    game n mod:war
    conduct,hold,stage,begin,carry,launch,start,perform v obj:exercise|drill|manoeuvre|maneuver prep:with
    share v obj:intelligence|information|evidence|data|technology|record|expertise
    extradite v
    extradition n
    exchange v obj:prisoner|information|intelligence|data|technology|ambassador|expertise
    team v prt:up
    join v obj:force prep:with
    work v prep:with|together party:subj dep:jointly|together|closely
    build,develop v? dep:jointly|together
    trade v? prep:with
    import,export v? party:subj
    export n? mod:arms
    hand v? prt:over prep:to
    hand v prt:over obj:suspect|fugitive prep:to
    buy,purchase v? party:subj obj:@weapons|oil|gas|wheat|grain
    deliver,supply,sell v? party:subj obj:oil|gas|electricity|wheat|grain|@weapons
    rejoin v
    open v? obj:route|flight|corridor|pipeline|crossing
    patrol v? dep:jointly|together
    patrol n mod:joint
  `,
  modes: {},
  examples: [
    "Thailand and Singapore began joint naval exercises in the gulf on Monday.",
    "Belgium shared intelligence on the smugglers with Morocco.",
    "Panama extradited the banker to Portugal.",
  ],
};
