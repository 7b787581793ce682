import type { TypeEntry } from "./shape.js";

/** Bonds reduced or broken. The sentences are invented. */
export const SANCTION: TypeEntry = {
  type: "SANCTION",
  definition:
    "A party reduces or breaks its bond with another: relations cut, aid stopped, talks broken off, people put out, a verdict passed. Embargoes and restrictions laid on another are COERCE.",
  carriers: `
    break v prt:off obj:@ties|@talks
    impeach v party:obj
    strip v party:obj prep:of pp:citizenship|title|rank|membership|immunity|license|licence
    freeze v obj:@ties|@talks|membership
    scale v prt:back|down obj:@ties|mission|presence
    ostracize,ostracise,isolate v? party:subj party:obj
    blacklist v
    fire,dismiss,sack,oust,remove,axe v? party:subj obj:@office
    suspend v party:subj party:obj
    suspend,expel v obj:member|membership|country prep:from
    reduce,downgrade,curtail v obj:@ties
    disqualify v? party:obj
  `,
  modes: {
    convict: {
      definition: "A court finds guilty, sentences or fines.",
      carriers: `
        convict v party:obj
        convict v prep:of
        sentence v
        conviction n? prep:of
        find v obj:guilty
        find v dep:guilty
        fine v party:obj
        condemn v prep:to pp:death|year|prison|life
        sentence n? mod:death|life|prison|jail
        jail,imprison v prep:for pp:year|life|month
        jail,imprison v prep:for|over !pp:question|questioning|night|hour|day
        jail,imprison v dep:for|life|year|month
        verdict n? mod:guilty
      `,
      examples: [
        "A court in Rabat convicted the former mayor of bribery.",
        "Judges sentenced the four smugglers to ten years in prison.",
        "The tribunal found the colonel guilty of theft.",
      ],
    },
    expel: {
      definition: "Diplomats, missions, agencies, members or monitors are put out.",
      carriers: `
        expel v obj:@diplomats
        expel v party:subj party:obj
        expulsion n prep:of
        declare v dep:persona|grata
        eject,oust v? obj:@diplomats
        kick v prt:out party:obj
        ban v? obj:group|agency prep:from
        order v obj:@diplomats to:leave
      `,
      examples: [
        "Bolivia expelled two diplomats of its neighbour.",
        "The union expelled the member state after the coup.",
        "Sudan's rulers ordered the envoy to leave and expelled his staff.",
      ],
    },
    withdraw: {
      definition: "Relations, talks, agreements, memberships or one's own people abroad are broken off or withdrawn.",
      carriers: `
        closure n prep:of pp:embassy|consulate|border|mission
        shut,close v obj:embassy|consulate|mission
        cut,sever,break,end,suspend,freeze,rupture v obj:@ties
        cut,break v prt:off obj:@ties|@talks
        break v prt:off
        break v prep:off obj:@ties|@talks
        suspend,halt,stop,end,abandon,freeze v obj:@talks|negotiation|dialogue
        recall,withdraw v obj:ambassador|envoy|diplomat|chargé|consul|delegation|observer|peacekeeper|staff
        withdraw,pull v prep:from|of pp:@deal|organization|organisation|coalition|alliance|council|union|bloc|court|talk|pact|body
        walk v prt:out prep:of
        quit,exit v obj:coalition|alliance|bloc|@deal|union|council|pact
        quit,leave,exit v obj:government|cabinet|coalition|alliance|bloc subj:party|bloc|minister|faction|partner
        quit,leave,exit v obj:government|cabinet mod:coalition|unity|alliance
        leave v? obj:coalition|alliance|bloc|@deal|union|council|pact
        scrap,abrogate,annul,tear,terminate,renounce,revoke v obj:@deal
        close v obj:embassy|consulate|mission
        collapse v? subj:@talks|@deal
        break v prt:down subj:@talks
        severance,rupture n? prep:of
        withdrawal n prep:from pp:@deal|union|court|bloc|organization|organisation
        suspend v obj:@deal|membership
      `,
      examples: [
        "Colombia cut diplomatic ties with the island state.",
        "The rebels broke off talks with the government.",
        "Rwanda recalled its ambassador from the capital.",
      ],
    },
    discontinue: {
      definition: "Aid, trade or cooperation is reduced or stopped.",
      carriers: `
        suspend,cut,halt,stop,reduce,freeze,end,slash,cancel,withhold,discontinue,terminate v obj:@aid|trade|export|delivery|flight|programme|program|payment|cooperation|shipment|visa|subsidy|purchase
        cut v prt:off obj:@aid|supply|gas|trade
        suspension,cut,cutoff n prep:of|in|to pp:@aid
        divest v
        cut n? mod:aid|funding
        pull v? obj:funding
      `,
      examples: [
        "Sweden suspended aid to the ministry over the missing millions.",
        "The bank halted payments to the provincial government.",
        "Japan reduced its military assistance to the regime.",
      ],
    },
  },
  examples: [
    "The federation blacklisted three shipping companies of its neighbour.",
    "Mongolia downgraded relations with its creditor.",
    "The club of lenders isolated the junta.",
  ],
};
