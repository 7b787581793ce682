import type { TypeEntry } from "./shape.js";

/** Refusals. The sentences are invented. */
export const REJECT: TypeEntry = {
  type: "REJECT",
  definition:
    "A party refuses, turns down, vetoes or defies what was asked, proposed or ordered. A bare denial of a fact is an attribution, not a rejection.",
  carriers: `
    throw v prt:out obj:@demand|bill|case|petition|lawsuit|appeal
    brush v prt:aside|off obj:@demand|criticism|appeal|call|warning
    turn v prt:down
    shelve,torpedo v obj:@demand|@deal|plan|bill
    reject,rebuff,spurn v
    rejection n !mod:transplant|organ
    refuse v to:* !to:die|fade
    refuse v party:subj obj:@demand|@aid|access|permission|entry|visa|asylum
    refuse v?
    refusal n
    decline v? to:* !to:comment|say|elaborate|name|discuss|identify|answer|disclose|reveal|specify|give|respond
    decline v? obj:@demand
    veto v
    veto n
    dismiss v obj:@demand|lawsuit|petition|appeal|complaint|suit|case|suggestion
    defy v
    defiance n?
    turn v prt:down !obj:heat|volume|music
    rule v prt:out !obj:@play
    deny v obj:request|appeal|bail|petition|permission|visa|entry|access|asylum|motion|application|parole|aid
    deny v? party:subj party:obj
    resist v? party:subj obj:@demand|pressure|reform|change
    oppose v party:subj obj:@demand|sanction|bill|reform|plan|independence|resolution
    vote v prep:against
    overrule,overturn,quash v? party:subj
    ignore v? party:subj obj:@demand|deadline|warning|ruling
    snub v party:obj
    boycott v? obj:@talks
    withhold v? obj:support|approval|recognition
    disregard,flout v
    rescind v? obj:invitation|offer
    withdraw v obj:offer|bid|candidacy|invitation|proposal
    block v? party:subj obj:@demand|bill|resolution|merger|deal|entry|statement|appointment
    intransigence n
    unwilling,reluctant a? to:*
    disobey v
    renege v
    cancel v? obj:@talks|visit|trip|meeting|@deal
    insist v? dep:never|not
  `,
  modes: {
    assist: {
      definition: "Help, money or cooperation is refused or declined.",
      carriers: `
        refuse,reject,decline,deny,rebuff,turn v obj:@aid|cooperation
        refuse,decline v to:help|send|provide|fund|assist|cooperate|contribute|support|pay|join|back|arm|supply
        rejection,refusal n prep:of pp:@aid
      `,
      examples: [
        "The junta refused foreign aid for the flooded districts.",
        "Argentina declined to send troops to the mission.",
        "Hungary rejected the loan and the conditions that came with it.",
      ],
    },
    change: {
      definition: "Demands for other leaders, policies, laws or results are refused.",
      carriers: `
        reject,dismiss,refuse v obj:result|reform|resignation|amendment|referendum|election|bill|candidacy|constitution|budget|petition|appeal|lawsuit|law
        reject,dismiss v obj:call|demand
        refuse,decline v to:resign|step|reform|change|amend|apologize|apologise|recognize|recognise|accept|quit|investigate|acknowledge|sign|ratify|extradite|vote|obey
        reject v prep:for pp:resignation|reform|election|change
      `,
      examples: [
        "The president refused to resign despite the strike.",
        "Parliament rejected the reform of the electoral law.",
        "A court in Quito dismissed the appeal of the mining firm.",
      ],
    },
    yield: {
      definition: "A party refuses to give way: to withdraw, release, stop, let in or obey.",
      carriers: `
        refuse,decline v to:release|withdraw|surrender|leave|stop|end|lift|free|allow|disarm|yield|compromise|return|halt|hand|let|bow|vacate|back|drop|ease|comply|budge|move|admit|grant|permit|negotiate
        reject,refuse v obj:ceasefire|cease-fire|truce|ultimatum|withdrawal|deadline|access|entry|compromise|surrender
        rule v prt:out obj:withdrawal|ceasefire|truce|concession|compromise|release
        rejection n prep:of pp:ceasefire|truce
        defy v obj:ban|curfew|order|resolution|sanction|law|ultimatum|deadline|ruling|embargo|court
        veto v
      `,
      examples: [
        "The guerrillas refused to release the surveyors.",
        "Eritrea rejected the ultimatum within an hour.",
        "Fishermen defied the ban and put out to sea.",
      ],
    },
    meet: {
      definition: "Talks, mediation or a proposed settlement are refused.",
      carriers: `
        refuse,decline v to:meet|negotiate|talk|discuss|attend|sit|mediate|receive|join|engage|participate|speak|visit
        reject,rebuff,refuse,dismiss,spurn v obj:@talks|@deal|mediation|invitation|plan|peace|roadmap|proposal
        rule v prt:out obj:@talks|negotiation|meeting
        rejection,refusal n prep:of pp:@talks|mediation|plan
        boycott v obj:@talks|summit
        cancel v obj:@talks|visit|trip
        walk v prt:out
      `,
      examples: [
        "The widow of the leader refused to meet the envoy.",
        "Tehran rejected direct talks over the strait.",
        "Two parties boycotted the summit on the new constitution.",
      ],
    },
  },
  examples: [
    "Brazil rejected the demand of its creditors.",
    "Iraq repeated its refusal to be drawn into a war of others.",
    "The tribal council turned down the offer.",
  ],
};
