import type { TypeEntry } from "./shape.js";

/** Disapproval, allegations, investigations and charges. The sentences are invented. */
export const ACCUSE: TypeEntry = {
  type: "ACCUSE",
  definition:
    "A party disapproves of another or of its act, says that it did wrong, or has it investigated, sued or charged.",
  carriers: `
    accuse v
    blame v !obj:weather
    blame n? prep:for|on
  `,
  modes: {
    disapprove: {
      definition: "Condemns, criticises, denounces, mocks or protests formally in words.",
      carriers: `
        condemn,denounce,deplore,decry,criticize,criticise,rebuke,castigate,lambast,lambaste,chastise,berate,vilify,censure,disapprove v
        slam,blast,rap,assail,savage v? party:subj !obj:door|brake|@play|@site
        attack v? party:subj obj:policy|plan|decision|record|handling|proposal|law
        hit v? prt:out
        lash v prt:out
        scold,reprimand,ridicule,mock,insult v? party:subj party:obj
        fault v party:subj
        regret v? party:subj obj:decision|move|attack|withdrawal
        oppose v? party:subj
        object v? prep:to
        complain v? party:subj prep:about|over|of|to
        lodge,file v obj:protest|complaint
        summon v obj:@diplomats
        call v prt:in obj:@diplomats
        question v? party:subj obj:legitimacy|motive|impartiality
        take v obj:aim prep:at
        condemnation,denunciation,outcry n
        criticism,rebuke,reprimand,censure n?
        critic n? prep:of
        express,voice v obj:concern|outrage|anger|dismay|alarm|disappointment|displeasure|indignation|opposition
        express,voice v obj:regret pp:decision|move|attack|withdrawal
        protest v obj:@force|arrest|decision
        protest v party:subj prep:to
        protest v subj:ministry|minister|government|embassy|ambassador|diplomat|envoy
        warn v? prep:against
        call v? obj:@wrong|attack|act|move|decision
        brand,label v? party:subj
        disavow,repudiate v? party:subj
        liken v? party:subj
      `,
      examples: [
        "Norway condemned the bombing of a clinic in the old port.",
        "The archbishop criticised the cabinet for its silence.",
        "Lawmakers denounced the governor over the unpaid wages.",
      ],
    },
    allege: {
      definition: "Says that another did a particular wrong: a crime, an attack, a breach, fraud.",
      carriers: `
        accuse v prep:of
        accuse v to:*
        allege v party:subj
        allegation,accusation n
        blame v prep:for|on
        sue v party:obj
        file,lodge,bring v obj:@lawsuit prep:against
        lawsuit n
        hold v obj:responsible|accountable|liable
        responsible,liable a? subj:@people
        implicate v party:obj
        charge v? to:*
        claim v? to:rig|steal
        denounce v prep:as
        point v obj:finger
        violate,breach,infringe v obj:@norms !obj:truce|ceasefire|cease-fire
        violation,breach,infringement n prep:of pp:@norms
        suspect v? party:obj prep:of
        complain v prep:to pp:council|court|commission
      `,
      examples: [
        "Kenya accused its neighbour of arming cattle raiders.",
        "The opposition alleged that the commission had printed extra ballots.",
        "Two villages sued the dam's owners over the drowned fields.",
      ],
    },
    investigate: {
      definition:
        "Has another investigated, questioned, charged or indicted by police, prosecutors, courts or committees.",
      carriers: `
        investigate,probe v !subj:@play
        investigation n
        probe n !mod:space|lunar|mars|temperature
        inquiry,enquiry,inquest n
        indict,prosecute,arraign v
        indictment,prosecution n
        charge v prep:with|over party:obj sense:charge.05
        charge v? prep:with
        charge v dep:formally|criminally
        file,bring,press v obj:charge
        interrogate v
        question v subj:@police|prosecutor|investigator|detective|judge
        impeach v
        impeachment n
        open,launch,order,begin,start,conduct v obj:@investigation
        search,raid v? subj:@police|prosecutor|investigator|official|agency|agent|detective|authority obj:office|home|house|headquarters|residence|apartment|premise
        inspect v? subj:inspector
        audit v? subj:auditor
        look v prep:into subj:@police|prosecutor|investigator|commission|committee
        subpoena v
        trial n? prep:of
        try v? obj:@people prep:for
      `,
      examples: [
        "Prosecutors in Cordoba indicted the former customs chief on nine counts.",
        "The senate opened an investigation into the lost pension fund.",
        "Police charged two officers with manslaughter.",
      ],
    },
  },
  examples: [
    "Farmers blamed the ministry for the dry canals.",
    "The premier accused the unions.",
    "Residents blamed the army after the depot went up.",
  ],
};
