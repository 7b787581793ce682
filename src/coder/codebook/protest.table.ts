import type { TypeEntry } from "./shape.js";

/** Civilian dissent in deed. The sentences are invented. */
export const PROTEST: TypeEntry = {
  type: "PROTEST",
  definition:
    "Civilians and their groups act in dissent: they march, strike, block, boycott, riot. A diplomat's protest in words is ACCUSE.",
  carriers: `
    protest v party:subj !subj:ministry|minister|government|embassy|ambassador|diplomat|envoy
    protest v subj:people|thousand|hundred|ten|dozen|student|worker|crowd|resident|villager|demonstrator|protester|activist|supporter|farmer|civilian|miner|teacher|prisoner
    protest v? prep:against|over|at|outside !subj:ministry|minister|government|embassy|ambassador|diplomat|envoy
    protest n !mod:diplomatic|formal|official
    dissent n? prep:against
    uprising n
    unrest n
    mutiny,revolt,rebel v party:subj
    mutiny,revolt n
    disobedience n mod:civil
  `,
  modes: {
    demo: {
      definition: "A demonstration, march, rally, sit-in or vigil.",
      carriers: `
        demonstrate v party:subj !to:* !obj:ability|way|skill|commitment|product|need|value|effectiveness|how|understanding|capability
        demonstration n !mod:product|cooking|technology|live
        march v party:subj !subj:@troops|band
        mobilize,mobilise v subj:@dissenters !obj:*
        march n? !mod:wedding|funeral
        rally v party:subj !subj:stock|share|market|price|dollar|team|euro|yen
        rally n !mod:car|stock|market|motor|late|relief|year-end
        take v prep:to pp:street
        protester,demonstrator n? dep:gather|chant
        gather,assemble v prep:to|in|outside to:protest|demand|denounce
        stage,hold,organize,organise,join,lead v? obj:@rallying
        sit-in,picket,walkout n
        picket v
        vigil n? mod:candlelight
        chant v? obj:slogan
      `,
      examples: [
        "Thousands marched through Tbilisi against the new tax.",
        "Nurses held a rally outside the ministry in Lusaka.",
        "Opposition supporters demonstrated in three cities on Sunday.",
      ],
    },
    riot: {
      definition: "Protest with violence against people or things.",
      carriers: `
        throw,hurl v obj:stone|bottle|egg|rock|brick|petrol|firework prep:at
        pelt v
        riot v
        riot n !mod:laugh
        rioting n
        clash v subj:protester|demonstrator|rioter|student|crowd|fan|supporter|worker
        throw,hurl,pelt v obj:stone|rock|bottle|molotov|petrol|firebomb|brick|police|officer subj:protester|demonstrator|crowd|youth|rioter|mob|student
        torch,loot,burn,ransack v? subj:protester|demonstrator|rioter|mob|crowd
        set v dep:alight|ablaze|afire subj:protester|demonstrator|rioter|mob|crowd|inmate|prisoner|detainee|student|worker
        set v obj:fire prep:to subj:protester|demonstrator|rioter|mob|crowd|inmate|prisoner|detainee|student|worker
        rampage v subj:mob|youth|crowd
      `,
      examples: [
        "Youths rioted in the northern suburbs after the verdict.",
        "Protesters hurled stones at the customs house.",
        "A riot broke out at the gates of the cane mill.",
      ],
    },
    strike: {
      definition: "Work is stopped.",
      carriers: `
        walk v prt:out subj:worker|teacher|nurse|doctor|miner|driver|pupil|student|employee
        stay v? prep:off pp:work|job
        strike n mod:general|national|nationwide|transport|union|labour|labor|warning|indefinite|rail|teacher|miner|hour|day|bus|taxi|worker|solidarity|wildcat|truckers|trucker|nurse|doctor|pilot|port|dock
        strike v subj:worker|teacher|nurse|doctor|miner|driver|union|docker|pilot|employee|staff|civil|trucker|lecturer|farmer|journalist
        go v prep:on pp:strike
        stage,begin,launch,call,hold,start,join v obj:strike !prt:off subj:worker|teacher|nurse|doctor|miner|driver|union|docker|pilot|employee|staff|trucker|lecturer|federation
        walk v prt:out|off subj:worker|teacher|nurse|doctor|miner|driver|docker|employee|staff
        down v obj:tool
        stop v obj:work subj:worker|teacher|nurse|doctor|miner|driver|docker|employee|staff
        stoppage n mod:work
        slowdown n? mod:work
      `,
      examples: [
        "Dockers in Durban went on strike over the night shift.",
        "Teachers staged a one-day strike in Bucharest.",
        "The rail union called a general strike for Friday.",
      ],
    },
    hunger: {
      definition: "Food is refused in protest.",
      carriers: `
        strike n mod:hunger
        striker n? mod:hunger
        refuse v obj:food|meal
        fast v? to:protest
        go v prep:on pp:strike dep:hunger
      `,
      examples: [
        "Forty prisoners began a hunger strike in the island jail.",
        "The poet entered the third week of her hunger strike.",
        "Inmates refused food to protest against the closed yard.",
      ],
    },
    boycott: {
      definition: "Buying, voting or taking part is refused in protest.",
      carriers: `
        boycott v
        boycott n
        abstain v? party:subj prep:from
      `,
      examples: [
        "Three opposition parties boycotted the election.",
        "Shopkeepers called a boycott of imported rice.",
        "Students boycotted classes for a week.",
      ],
    },
    obstruct: {
      definition: "Roads, gates, buildings or works are blocked or occupied in protest.",
      carriers: `
        glue,chain v obj:themselves|hand|himself|herself prep:to
        block,blockade,barricade,obstruct,occupy,surround v obj:consulate|road|highway|street|bridge|traffic|entrance|gate|railway|building|square|motorway|rail|airport|campus|intersection|station|crossing|route|track|lane|avenue|rectorate|faculty|university|school|college|ministry|parliament|headquarters|hall|office|plant|factory|site|embassy|farm|field subj:@dissenters|driver|trucker|miner|taxi
        shut v prt:down subj:protester|demonstrator|student|activist
        roadblock,barricade n? subj:protester|farmer
        blockade n mod:road|highway|farmer|trucker
        chain v obj:themselves
      `,
      examples: [
        "Farmers blocked the coast road with tractors.",
        "Activists occupied the building of the grain board.",
        "Villagers barricaded the bridge to stop the trucks.",
      ],
    },
    vandalize: {
      definition: "Things are damaged or defaced in protest.",
      carriers: `
        vandalize,vandalise,deface v
        vandalism n
        topple v? obj:statue|monument
        smash v? obj:window|windscreen|shopfront subj:protester|demonstrator|rioter|crowd|youth|mob|student|activist
        daub v
      `,
      examples: [
        "Activists vandalised the statue of the admiral.",
        "Protesters defaced the party's headquarters with red paint.",
        "Youths smashed the windows of two banks during the march.",
      ],
    },
  },
  examples: [
    "Pensioners protested against the price of gas.",
    "Protests went on in the mining towns for a fourth night.",
    "Prison guards mutinied in the capital.",
  ],
};
