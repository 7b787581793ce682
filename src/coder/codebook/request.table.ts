import type { TypeEntry } from "./shape.js";

/** Demands, appeals and requests. The sentences are invented. */
export const REQUEST: TypeEntry = {
  type: "REQUEST",
  definition:
    "A party demands, urges, asks or appeals for an act that has not happened. What is asked for is a second event, demanded.",
  carriers: `
    demand v
    demand n? !mod:consumer|domestic|market|growing|global|strong|weak|energy|oil|high|low|rising|falling
    urge,exhort,implore,beseech v
    call v prep:for|on|upon !obj:@play
    call n prep:for|on !mod:phone|telephone|wake-up|conference|casting|curtain
    appeal v prep:to|for !subj:@play
    appeal v to:*
    appeal n prep:for|to !mod:sex|court|visual|popular|mass
    ask v? party:subj to:*
    ask v? party:subj prep:for
    request v party:subj
    request n prep:for|from
    request n? to:*
    press,push,lobby v? prep:for party:subj
    press,push,lobby,pressure v? to:*
    plead v prep:with|for !obj:guilty
    beg v? party:subj to:*
    petition v party:subj
    petition n !mod:bankruptcy
    insist v? prep:on party:subj
    insist v? to:*
    require v? party:subj party:obj to:*
    seek v? party:subj obj:@aid|@talks|asylum|meeting|extradition|mediation|release|resignation|assistance|approval|support|clarification
    advise v? to:leave|evacuate|withdraw|avoid
    encourage v? party:subj party:obj to:*
    invite v party:subj party:obj
    propose v? party:subj obj:@talks|@deal|truce|ceasefire|mediation|meeting|resolution|plan|solution
    propose v? to:hold|send|meet
    order v? party:obj to:*
    campaign v? prep:for|against
    summon v? party:obj to:explain
  `,
  modes: {
    assist: {
      definition: "Help, money, arms, support or cooperation are asked for.",
      carriers: `
        call,appeal,ask,plead v prep:for pp:@aid|@support|donation|cooperation|peacekeeper|backing|reinforcement|solidarity
        request,seek,demand v obj:@aid|@support|cooperation|peacekeeper|reinforcement|asylum
        call,appeal,request,plea n prep:for pp:@aid|@support|cooperation|donation
        urge,ask,call v to:help|send|provide|donate|support|assist|fund|arm|cooperate|contribute|give|share|back
      `,
      examples: [
        "Malawi appealed for food aid after the second failed harvest.",
        "The provincial governor asked the navy to help with the evacuation.",
        "Lithuania requested military assistance from its neighbours.",
      ],
    },
    change: {
      definition: "A change of leaders, policy, law or institutions is asked for, or that something be done otherwise.",
      carriers: `
        call v prep:for pp:resignation|reform|election|change|referendum|ouster|removal|independence|impeachment|investigation|probe|inquiry|overhaul|justice|vote|constitution
        demand,seek v obj:resignation|reform|election|change|referendum|ouster|removal|independence|impeachment|investigation|probe|inquiry|justice|accountability|right|apology|explanation|answer|recount|wage|pay
        call n prep:for pp:resignation|reform|election|change|referendum|ouster|removal|independence|impeachment|investigation|inquiry
        demand n prep:for pp:reform|election|change|independence|autonomy|right
        urge,call,ask,press v to:resign|reform|investigate|respect|change|amend|repeal|abolish|protect|adopt|pass|vote|step|hold
      `,
      examples: [
        "Students demanded the resignation of the rector and the minister.",
        "The bar association called for reform of the secrecy law.",
        "Monitors urged the commission to investigate the missing ballot boxes.",
      ],
    },
    yield: {
      definition: "It is asked that a party give way: withdraw, release, stop fighting, lift measures, let people in.",
      carriers: `
        call,appeal v prep:for pp:ceasefire|cease-fire|truce|withdrawal|release|restraint|calm|end|halt|de-escalation|cessation|access|lifting|peace|disarmament|return|amnesty
        demand,seek v obj:release|withdrawal|ceasefire|truce|end|halt|return|access|lifting|surrender|restraint|cessation
        call,demand,appeal n prep:for pp:ceasefire|truce|withdrawal|release|restraint|calm|end|halt|de-escalation|access
        urge,call,ask,press,demand,order v to:release|withdraw|stop|halt|end|lift|cease|refrain|free|allow|return|surrender|disarm|leave|let|drop|exercise|show|avoid|pull|abandon|remove|ease|hand
        urge v obj:restraint|calm
      `,
      examples: [
        "Portugal demanded the release of the two sailors.",
        "The secretary-general called for an immediate ceasefire in the delta.",
        "Bishops urged the army to withdraw from the university.",
      ],
    },
    meet: {
      definition: "Talks, a meeting, mediation or a settlement are asked for.",
      carriers: `
        call,appeal v prep:for pp:@talks
        demand,request,seek,propose v obj:@talks
        call,request,appeal n prep:for pp:@talks
        urge,ask,call,press v to:meet|negotiate|talk|discuss|mediate|resume|settle|resolve|sit|return|join
        invite v to:meet|discuss|visit|attend|join
        summon v obj:@diplomats
      `,
      examples: [
        "The opposition called for talks with the president before the vote.",
        "Kuwait urged both governments to negotiate over the oil field.",
        "The miners' union requested a meeting with the prime minister.",
      ],
    },
  },
  examples: [
    "Zambia urged its neighbours to keep to the plan for the river.",
    "The council of elders demanded that the governor explain the arrests.",
    "Ireland's prime minister called on Belarus to keep its word.",
  ],
};
