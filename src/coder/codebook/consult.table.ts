import type { TypeEntry } from "./shape.js";

/** Meetings, visits and negotiations. The sentences are invented. */
export const CONSULT: TypeEntry = {
  type: "CONSULT",
  definition:
    "Parties meet, talk, negotiate or mediate, in person or from afar, whatever comes of it. The meeting of a council or cabinet on a crisis counts; a party's plain statement does not.",
  carriers: `
    fly v to:meet|discuss|talk|negotiate|hold
    haggle v? party:subj
    have,share v obj:lunch|dinner|breakfast|tea|supper prep:with
    lunch,dine v prep:with
    audience n prep:with
    meet v party:obj
    meet v prep:with !pp:resistance|criticism|success|failure|approval|anger|silence|opposition|fire
    meet v party:subj prep:to|over|for|on|at|in|about|during !obj:need|demand|requirement|deadline|goal|target|expectation|standard|challenge|condition|criterion|death|cost|end
    meet v party:subj to:discuss|talk|address|review|consider|decide|debate|seek|resolve
    negotiate v !obj:discount|salary|rent
    consult v prep:with
    consult v party:obj
    confer v prep:with|on|over|about
    mediate v
    parley v
    discuss v party:subj
    return,go v prep:to pp:talk|negotiation|dialogue
    receive v party:obj subj:@office !obj:body|corpse|wounded|patient|injured
    receive v? party:obj !obj:body|corpse|wounded|patient|injured
    hold,have,open,resume,conduct,begin,start,attend,convene,host,chair,join,continue,conclude,complete,lead,organize,organise,stage,launch v? obj:@talks
    exchange v obj:view
    talk v prep:with|to party:subj
    talk,negotiation,consultation n !mod:peptalk|small|pillow
    meeting n !mod:annual|shareholder|board|staff|parent|sales|match|track
    dialogue,mediation,discussion n?
    conversation n? prep:with|between
    contact n? mod:diplomatic|direct|secret|official|high-level
    brief v? party:obj subj:@office
    summon v? obj:@diplomats|cabinet|parliament
    sit v prt:down prep:with
    huddle v? prep:with
  `,
  modes: {
    visit: {
      definition: "One party travels to another, or receives it as a guest.",
      carriers: `
        visit v party:subj !subj:@play !obj:museum|beach|site|website|page|doctor|dentist
        visit n !mod:doctor|hospital|website|site|repeat
        travel,fly,head,go v? prep:to to:meet|discuss|talk|attend|hold|negotiate
        arrive v prep:in|to pp:visit|talk|summit|meeting
        arrive v? prep:in|at|to subj:@office|delegation|envoy
        tour v? subj:@office
        host v party:obj
        welcome v? party:obj subj:@office
        pay v obj:visit
        trip n? mod:official|state|foreign|diplomatic|presidential
        stopover n
      `,
      examples: [
        "President Lindiwe Maseko of Zambia visited Helsinki on Wednesday with a trade delegation.",
        "The Peruvian foreign minister paid a visit to the archipelago for the first time in ten years.",
        "The king hosted the prime minister of Laos at his summer residence.",
      ],
    },
    "third-party": {
      definition: "Parties meet on a third party's ground or under its mediation.",
      carriers: `
        mediate v obj:@talks|@deal|dispute|conflict|crisis|truce|ceasefire
        mediate v prep:between
        broker v? obj:@talks|meeting
        mediation n
        mediation n mod:effort
        shuttle v prep:between
        negotiation,talk n mod:proximity|indirect|mediated|brokered
      `,
      examples: [
        "Oman mediated between the government and the mountain rebels for three days.",
        "The two delegations held indirect talks in Doha, with Swiss diplomats carrying papers between the rooms.",
        "Kenya launched a mediation effort to bring the two generals together.",
      ],
    },
    multilateral: {
      definition: "A conference, summit or session of three or more parties.",
      carriers: `
        summit n !mod:mountain|everest
        conference n mod:peace|donor|international|ministerial|regional|security|climate
        assembly n? mod:general
        convene v? obj:summit|conference|assembly|session
        gather v? party:subj pp:summit|conference
      `,
      examples: [
        "Leaders of nine West African states opened a summit in Lome on Friday.",
        "Foreign ministers of the bloc attended a peace conference on the lake dispute in Geneva.",
        "Five Central Asian presidents gathered for a summit on water in Bishkek.",
      ],
    },
    phone: {
      definition: "Parties speak by telephone, video or letter rather than in person.",
      carriers: `
        ring v? party:obj
        telephone,phone v party:obj
        call v? party:obj !prep:for|on|upon !to:* !obj:names
        call v party:obj pp:phone|telephone
        call v party:obj to:discuss|explain|assure|congratulate|apologize|apologise|convey|express|thank|inform|brief|wish
        speak,talk v prep:by|over|via pp:phone|telephone|video|videolink
        call n mod:phone|telephone|video
        conversation n mod:phone|telephone
        speak v? prep:with|to party:subj
      `,
      examples: [
        "The chancellor telephoned the president of Ghana on Sunday evening.",
        "Canada's prime minister spoke by phone with the emir about the detained teachers.",
        "The two ministers discussed the border in a phone call late on Monday.",
      ],
    },
  },
  examples: [
    "The finance ministers of Chile and Bolivia met on Thursday to discuss the port.",
    "Iraq's national security council held an emergency meeting after the explosion.",
    "Government negotiators and the teachers' union resumed talks in Lima.",
  ],
};
