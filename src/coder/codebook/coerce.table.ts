import type { TypeEntry } from "./shape.js";

/** Power used on people and things without attacking them. The sentences are invented. */
export const COERCE: TypeEntry = {
  type: "COERCE",
  definition:
    "A party uses its power against another's freedom, goods or word: arrest, seizure, ban, censorship, curfew, embargo, expulsion of persons, cyber attack.",
  carriers: `
    overthrow,oust,topple,depose v party:obj
    repress,suppress,persecute,oppress v
    repression,persecution,oppression n
    crackdown n
    crack v prt:down
    evict v
    eviction n
    displace v? subj:@troops|government
    force v? party:subj party:obj
    force v obj:plane|jet|airliner|aircraft|flight|ship|vessel|tanker|boat|trawler to:land|stop|turn|dock|divert|return|leave
    purge v party:obj
    purge n
    harass v party:obj party:subj
    harassment n? mod:police|state
    coerce v
    disperse v? subj:@police obj:protester|demonstrator|crowd|rally|protest|march
    overthrow,depose,topple,unseat v
    coup n !mod:culinary|marketing|pr
    putsch n
    ouster,overthrow n
  `,
  modes: {
    seize: {
      definition: "Property or territory is taken, confiscated or occupied.",
      carriers: `
        seize,capture,recapture,retake,overrun v obj:@territory|@property|@site|@weapons|hardware|power|control
        confiscate,expropriate,nationalize,nationalise,impound v
        rob v
        confiscation,expropriation,nationalization,nationalisation n
        seize v obj:@captives
        occupy,annex v obj:@territory|@site|land|country|part
        occupation,annexation n !mod:job|full-time
        seizure n !mod:epileptic
        take v? prt:over party:subj !obj:leadership|role|job|post|office|duty|presidency|command|investigation
        takeover n mod:military|rebel|armed
        take v obj:control prep:of
        freeze v obj:asset|account|fund
        intercept,board v obj:ship|tanker|vessel|boat
        conquer v
      `,
      examples: [
        "Customs officers seized a tanker off the cape.",
        "Rebels captured the airport of the northern capital.",
        "The state confiscated the land of the abbey.",
      ],
    },
    restrict: {
      definition:
        "Sanctions, embargoes, blockades, bans and other limits are laid on people, trade, speech or movement.",
      carriers: `
        impose,slap,tighten,extend,introduce,enforce,reimpose,re-impose,clamp v obj:@penalty|@restriction|duty !obj:curfew
        ban,outlaw,prohibit,proscribe,restrict,sanction,blockade v !subj:@play
        ban n prep:on|against !mod:doping|match
        sanction,embargo,blockade n? !mod:touchline
        restriction n? prep:on
        bar v party:obj prep:from
        block,blockade v? party:subj obj:access|border|port|aid|convoy|shipment|entry|export|website|account
        close,shut,seal v obj:border|crossing|airspace|airport|airfield|port|checkpoint|school|university|newspaper|station|mosque|church party:subj
        besiege v
        siege n !mod:mentality
        dissolve,disband v? obj:parliament|party|assembly|government|movement|organization|organisation
        prevent,stop v? party:subj party:obj to:*
        lockdown n
        ground v? obj:flight|plane
        extend,renew,prolong,tighten,widen v obj:regime|measure|list mod:sanction|embargo
        prohibition n prep:on|of
        deny,refuse v party:subj obj:passage|access|entry|entrance|admission|admittance|transit|landing|shelter|asylum|visa|permit|clearance|visit
      `,
      examples: [
        "The bloc imposed sanctions on three ministers.",
        "Gabon banned rallies in the capital.",
        "The navy blockaded the southern port.",
      ],
    },
    censor: {
      definition: "Media, speech or the net is cut, closed or blocked.",
      carriers: `
        throttle,choke v? prt:off obj:internet|network|traffic|supply
        censor v
        censorship n
        block,shut,suspend,ban,close,jam,restrict,cut v obj:internet|website|newspaper|station|channel|broadcaster|radio|broadcast|network|media|twitter|facebook|magazine|platform
        block,ban,restrict v obj:site
        block,restrict,cut,limit,bar v obj:access mod:media|internet|web|website|site|platform|network|app|facebook|twitter|youtube|telegram|whatsapp|x
        revoke,suspend v obj:licence|license|accreditation
        gag v? party:obj
        order v to:suspend|close|shut obj:newspaper|station|channel|broadcaster|radio|magazine|paper|weekly|daily
        shutdown n mod:internet
        blackout n mod:internet|media|news
        pull v obj:broadcast|channel
      `,
      examples: [
        "The regulator shut down two radio stations before the vote.",
        "Authorities censored the weekly's report on the dam.",
        "The ministry blocked the website of the opposition paper.",
      ],
    },
    curfew: {
      definition: "People are ordered off the streets.",
      carriers: `
        curfew n
        impose,reimpose,re-impose,declare,extend,order,announce,enforce,introduce,tighten v obj:curfew
      `,
      examples: [
        "The governor imposed a curfew on the port city.",
        "The army declared an overnight curfew in the two districts.",
        "A dusk-to-dawn curfew was announced in the oil town.",
      ],
    },
    "martial-law": {
      definition: "Martial law, a state of emergency or of siege is declared.",
      carriers: `
        law n mod:martial
        state n prep:of pp:emergency|siege|exception
        declare,impose,extend,proclaim v obj:emergency|siege|law dep:martial|emergency|state
        declare,impose,extend,proclaim v obj:state
        suspend v obj:constitution
      `,
      examples: [
        "The president declared a state of emergency in two provinces.",
        "The colonels imposed martial law at midnight.",
        "The assembly extended the state of siege in the east.",
      ],
    },
    arrest: {
      definition: "People are arrested, detained or jailed by those in power.",
      carriers: `
        take v prep:into pp:custody party:obj
        lock v prt:up party:obj
        arrest,detain,jail,imprison,apprehend,incarcerate v !obj:attention|decline|fall
        arrest n !mod:cardiac|respiratory
        detention n
        imprisonment,incarceration n
        round v prt:up party:obj
        take v prep:into pp:custody
        place,put v prep:under pp:arrest|custody|detention
        custody n mod:police|military|army|government|state|federal
        hold v prep:in|at|without pp:custody|detention|prison|cell|jail|charge
        hold v? subj:@police obj:@people
        hold v prep:over obj:@people
        nab v party:obj
        pick v? prt:up subj:@police
        remand v
        capture v obj:@captives !subj:news|media|camera|photographer|cameraman|footage|video|broadcaster|channel
        capture v subj:@police|@troops obj:suspect|fugitive|leader|militant|commander
      `,
      examples: [
        "Police in Almaty arrested eleven members of a smuggling ring.",
        "Soldiers detained the editor at the airport.",
        "The court jailed the union leader pending trial.",
      ],
    },
    deport: {
      definition: "Persons are expelled from the land.",
      carriers: `
        deport v
        deportation n
        expel v obj:migrant|refugee|foreigner|journalist|citizen|immigrant|national|people|family|worker|student|asylum
        exile,banish v
        drive,force,send v prep:into pp:exile
        push v prt:back obj:migrant|refugee|boat
        pushback n
        order v to:leave|return|depart obj:migrant|refugee|immigrant|foreigner|seeker party:subj
        refoulement n
      `,
      examples: [
        "Gulf authorities deported 200 labourers after the strike.",
        "The government expelled a foreign journalist over her report.",
        "Soldiers pushed migrants back across the river and deported their guide.",
      ],
    },
    withhold: {
      definition: "What belongs to or is owed to another is kept back: wages, papers, water, information, relief.",
      carriers: `
        withhold v obj:wage|salary|passport|water|information|payment|tax|revenue|food|fund|evidence|document|relief|electricity|medicine
        deny v party:subj obj:food|water|medicine|treatment|care
        cut v prt:off obj:water|electricity|power|gas
        deprive v party:obj
        starve v obj:@territory|@people|population|town|city|enclave|camp
      `,
      examples: [
        "The junta withheld the wages of the striking judges.",
        "Guards denied the prisoners water for two days.",
        "The city cut off electricity to the occupied campus.",
      ],
    },
    misinformation: {
      definition: "Falsehoods are spread, results forged, to gain or keep power.",
      carriers: `
        rig v
        rigging n
        disinformation,misinformation,propaganda n? dep:spread|campaign
        spread,disseminate v obj:disinformation|misinformation|propaganda|lie|rumour|rumor|falsehood
        fabricate,falsify,doctor,forge v obj:evidence|result|document|ballot|vote|record|tally|report
        interfere,meddle v prep:in pp:election|vote|affair
        interference,meddling n
        stuff v obj:ballot|box
        fraud n mod:electoral|election|vote
      `,
      examples: [
        "Officials of the ruling party rigged the ballot in the delta.",
        "A troll farm spread disinformation about the vaccine.",
        "Clerks falsified the results in nine districts.",
      ],
    },
    cyber: {
      definition: "Computer systems are broken into or put out of work.",
      carriers: `
        hack v
        hack v party:obj !obj:@people
        hack n mod:data|email|computer
        hacking n
        cyberattack,cyber-attack,ransomware,malware n
        attack,war n mod:cyber|ransomware|hacking|ddos
        breach n mod:data|security
        infiltrate,penetrate v obj:network|system|computer|server|database
        hacker n? dep:steal
        hit,attack,target,strike,disrupt,paralyse,paralyze,cripple,breach v subj:hacker|ransomware|malware|cyberattack|cyber-attack
      `,
      examples: [
        "Hackers tied to the ministry broke in and hacked the registry of voters.",
        "A cyberattack took the hospital's computers off line.",
        "The group infiltrated the network of the electoral office.",
        "The junta launched a cyber war against three newspapers.",
      ],
    },
  },
  examples: [
    "The regime repressed the bookshops of the capital.",
    "Officers overthrew the elected president before dawn.",
    "Bailiffs and police evicted the squatters from the depot.",
  ],
};
