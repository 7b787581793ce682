import type { TypeEntry } from "./shape.js";

/** Physical force used on people or things. The sentences are invented. */
export const ASSAULT: TypeEntry = {
  type: "ASSAULT",
  definition:
    "A party uses physical force against people or things, or they are hurt by it. Accidents, disasters, illness, sport and figures of speech are none.",
  carriers: `
    attack v !obj:problem|issue|question|policy|plan|decision|record|challenge|task !subj:@nature|@play
    attack n !mod:heart|panic|asthma|verbal|scathing|stinging|sting|blistering|blister|vitriolic|withering|wither|scornful|rhetorical|anxiety|cyber|ransomware|hacking|ad|shark|personal|ddos|bear|dog|counter
    assault n !mod:verbal|legal
    strike v? obj:@site|@people|@troops|target !subj:@nature|@play !obj:deal|balance|chord|note|agreement|pose|blow|accord|tone
    strike n prep:on|against|in !mod:hunger|general|labour|labor|teacher|rail|transport|lightning|nationwide|union
    strike n mod:military|retaliatory|deadly|preemptive|pre-emptive|precision
    raid n !mod:police|dawn|tax
    raid v !subj:@police|customs|prosecutor !obj:fridge|refrigerator
    ambush v
    repel,repulse v obj:landing|attacker|invader|intruder|mercenary|@troops|@militia
    beat,fight,drive v prt:back|off obj:landing|attacker|invader|intruder|mercenary|@troops|@militia
    smash,rout,crush v obj:landing|offensive|column|attacker|invader|@troops|@militia party:subj
    inflict v obj:loss|casualty
    use v obj:force prep:against|on party:subj
    use,drop,launch v obj:bomb|missile|rocket|shell|explosive|munition|mortar|artillery prep:against|on|onto
    ambush,incursion,invasion,aggression,offensive,onslaught,counteroffensive,massacre n !mod:home|privacy|passive|tourist|pitch
    sink,ram v obj:boat|ship|vessel|trawler|tanker|ferry|freighter|frigate|dinghy|yacht|cutter !subj:@nature|storm|wave
    invade v !obj:privacy|space|market|dream
    target v party:subj subj:@force|@troops|militant|rebel|aircraft|bomber
    target v subj:artillery|warplane|jet|drone|airstrike|missile|rocket|gunfire|shelling|helicopter
    target v obj:@troops|position|convoy|base|camp|civilian|militant|village|force|checkpoint
    kill v !subj:@nature|accident|@play !obj:time|bill|deal|proposal|joke|vibe|bug|process|mood|bacteria|weed|germ|cell|appetite
    kill,wound,injure v prep:in|by|when|as pp:@force
    kill,wound,injure,hurt v prep:by pp:stone|rock|brick|bottle|firework|firecracker|flare|firebomb|cocktail|projectile|missile|bullet|pellet|shrapnel|fragment|splinter|arrow|grenade|shell|mortar|baton|truncheon|gunfire|fire|knife
    neutralise,neutralize,liquidate v obj:@people
    killing,slaying,slaughter n
    wound v party:obj !subj:@nature
    injure v? party:obj prep:in|by pp:@force
    injure,hurt v subj:@weapons
    slaughter,massacre,butcher v !obj:pig|cow|animal|chicken|goat|cattle|sheep
    murder,slay v
    murder n
    fight v? party:subj !obj:cancer|disease|fire|crime|corruption|poverty|addiction|inflation|climate|hunger|obesity|case|charge|election|fraud|eviction
    fight,battle n? prep:between|with|against|in !subj:@play
    fighting n
    battle v? party:subj !obj:cancer|disease|fire|flame|blaze|storm|injury
    clash v party:subj !subj:@play
    clash n !mod:title|premier|league|cup|personality|semi-final
    skirmish,hostility n
    storm v obj:@site|@territory|city party:subj
    storm v? obj:@site
    fall v subj:martyr|dozen|hundred prep:as|in|by pp:@force
    open v obj:fire|firing
    exchange,trade,swap v obj:fire|gunfire|shot|shell|salvo
    exchange n obj:fire|gunfire|shot
    encounter n? prep:with|between pp:@police|@troops|@militia|force|militant|gunman|terrorist
    war n? !mod:price|trade|star|bidding|cold|culture|world|civil|turf|drug
    violence n? !mod:domestic
    retaliate v !pp:tariff|duty|levy|sanction|restriction|ban|quota|expulsion|decision
    harm v? party:subj party:obj
    operation n? mod:military|offensive|ground|combat
    launch,begin,mount,start,conduct v? obj:operation prep:against
    intervention n mod:military|armed
    die v? prep:in|by pp:@force
    violate,break,breach v obj:ceasefire|truce|cease-fire !prt:down|off|up
    lose v party:subj obj:soldier|troop|fighter|trooper|marine|serviceman|policeman|militiaman|combatant|guerrilla|commander|paratrooper
    lose v obj:man|officer|member subj:army|troop|force|rebel|militia|guerrilla|militant|insurgent|battalion|brigade|regiment|unit|police|patrol|fighter|navy|marine
    violation n prep:of pp:ceasefire|truce
    violation n mod:ceasefire|truce
    casualty n? mod:civilian|combat
    atrocity n
    attacker,assailant n? dep:kill
  `,
  modes: {
    abduct: {
      definition: "People are kidnapped, taken hostage or hijacked by those without lawful power.",
      carriers: `
        kidnap,abduct,hijack v
        kidnapping,abduction,hijacking n
        take v obj:hostage
        take v dep:hostage|captive|prisoner
        hold v dep:hostage|captive|prisoner
        hold v obj:hostage
        snatch v party:obj
        take,drag,seize,snatch v? party:obj prep:from pp:home|house|bed|dormitory|hospital
        hostage-taking n
        carjack v
      `,
      examples: [
        "Gunmen kidnapped three surveyors near the lake.",
        "Pirates hijacked a tanker in the gulf and took the crew hostage.",
        "The abduction of the two pupils shocked the island.",
      ],
    },
    beat: {
      definition: "Bodily blows with hands, feet, sticks.",
      carriers: `
        beat v party:obj prt:up
        beat v? party:subj party:obj !subj:@play !obj:@play|odds|expectation|forecast|rival|opponent|estimate|market|record|champion
        beat v prep:with|to pp:baton|stick|death|rod|truncheon|club|rifle|fist|cable
        beating n
        assault v party:obj
        club,lynch,punch,kick,batter,flog,whip,bludgeon,manhandle v party:obj !obj:habit|ball
        lynching,flogging n
        rough v prt:up
        pin v party:obj prep:to|against|under
      `,
      examples: [
        "Soldiers beat the driver unconscious at a roadblock.",
        "A mob lynched two men outside the courthouse.",
        "Guards clubbed the demonstrators on the stairs.",
      ],
    },
    torture: {
      definition: "Pain is inflicted on people held.",
      carriers: `
        torture v
        torture n
        use v obj:shock|electricity prep:on pp:@people|@captives
        waterboard,electrocute v party:obj
        mistreat,maltreat v party:obj
        ill-treatment,mistreatment n
      `,
      examples: [
        "Prison guards tortured the student for a week.",
        "Former detainees described the torture of two brothers by the secret police.",
        "Officers waterboarded a suspect in the cellar.",
      ],
    },
    sexual: {
      definition: "Rape and other sexual force.",
      carriers: `
        rape v
        rape n
        assault,abuse,molest v dep:sexually
        molest v
        violence,assault,abuse n mod:sexual
        gang-rape v
      `,
      examples: [
        "Militiamen raped eight women on the forest road.",
        "A colonel sexually assaulted two recruits.",
        "Doctors recorded 40 cases of rape by the retreating soldiers.",
      ],
    },
    targeted: {
      definition: "A particular person is murdered or marked for murder for who they are: assassination, execution.",
      carriers: `
        assassinate v
        assassination n
        gun v prt:down party:obj
        execute v party:obj !obj:plan|order|strategy|contract|search|warrant|play
        execution n? prep:of !pp:plan|order|contract|strategy
        attempt n prep:on pp:life
        poison v party:obj
        behead,decapitate v
        hang v party:obj
        beheading,decapitation n
        behead v
      `,
      examples: [
        "Two men on a motorcycle assassinated the councillor.",
        "The group executed four officials in the square.",
        "The mayor survived an attempt on his life.",
      ],
    },
    destroy: {
      definition: "Things are burnt, blown up, razed or looted.",
      carriers: `
        set v prep:on pp:fire obj:@site|house|car|vehicle|village|shop
        blow v prt:up obj:@site|house|bridge|pipeline|vehicle|bus|train
        destroy,demolish,raze v party:subj !subj:@nature !obj:evidence|career|reputation|confidence
        destroy v obj:@site|@weapons|@property !subj:@nature
        burn v obj:@site|house|home|crop|flag|body|corpse party:subj
        torch v obj:@site|house|home|car|crop|flag
        burn v prt:down obj:@site
        set v obj:fire|@site prep:to|on pp:fire|@site
        set v dep:ablaze|alight
        set,start,light v obj:fire|blaze party:subj
        arson n
        sabotage,loot,ransack,plunder,pillage,vandalise v
        sabotage,looting n
        demolition,destruction n? prep:of pp:@site
        bulldoze v
        cripple v? obj:@site
      `,
      examples: [
        "Militants torched a clinic and two schools.",
        "Soldiers demolished the houses by the fence.",
        "Raiders looted the grain depot and set it ablaze.",
      ],
    },
    primitive: {
      definition: "Knives, machetes, stones, spears, clubs, arrows, vehicles as weapons.",
      carriers: `
        stab,knife,spear,slash v party:obj
        hack v obj:@people
        hack v prep:to pp:death
        stabbing n
        stone v party:obj
        stoning n
        ram v? party:subj prep:into obj:car|vehicle|crowd|@people
        attack n mod:knife|machete|axe|sword|vehicle|ramming|acid
        run v? prt:over|down party:obj
        pelt v obj:@police|@troops|officer
      `,
      examples: [
        "Attackers with machetes hacked five farmers to death.",
        "A man stabbed two guards outside the embassy.",
        "Villagers stoned the tax collector.",
      ],
    },
    firearms: {
      definition: "Guns and other small arms.",
      carriers: `
        shoot v party:obj !obj:film|movie|video|scene|photo|picture|hoop|ball|documentary|episode|email
        shoot v dep:dead
        shoot v prep:at|to pp:death|@people|@troops|@police|crowd
        shooting n !mod:film|target|clay
        pick v prt:off obj:@people|@troops
        shootout,gunfight,gunbattle,gunfire n
        fire v prep:on|at|into pp:@people|@troops|@police|crowd|convoy|@site !subj:artillery|howitzer|mortar|battery !obj:rocket|missile|shell|mortar|artillery|gas|teargas|cannon|pellet
        fire v prep:on|upon|at|into party:pp !party:obj !subj:question|word|insult !subj:artillery|howitzer|mortar|battery !obj:rocket|missile|shell|mortar|artillery|gas|teargas|cannon|pellet|question|word|insult|salvo
        shoot v prep:at party:pp
        open,return v obj:fire
        fire v dep:upon|on|at obj:* !obj:shot|bullet|round|gun|weapon|rocket|missile|shell|mortar|artillery|gas|teargas|cannon|pellet|question|word|salvo
        fire v dep:upon obj:*
        fire v prep:on|at|into subj:warplane|jet|helicopter|aircraft|warship|gunboat|frigate|destroyer|submarine|tank|navy|ship|vessel
        shot n? dep:fire
        use v obj:fire|ammunition|round subj:@police|@troops|man|guard|officer
        fire v? obj:shot|bullet|round|gun|munition
        battle n mod:gun
        attack n mod:gun
        spray v? obj:bullet|@site prep:with
        sniper n? dep:kill
        machine-gun v
      `,
      examples: [
        "Gunmen shot dead two policemen at a checkpoint.",
        "Soldiers opened fire on a bus near the dam.",
        "A shooting at the ferry pier killed three traders.",
      ],
    },
    explosives: {
      definition: "Bombs, mines and grenades that are not dropped or shot from afar.",
      carriers: `
        bomb v? !subj:@play|warplane|jet|aircraft|plane
        bomb n? mod:car|roadside|truck|pipe|parcel|petrol|nail
        bomb n? dep:explode|kill|detonate|wound
        bombing n !mod:aerial|air|carpet|photo|suicide|love
        blast,explosion n?
        blast n? prep:in|at|near|outside !subj:@nature
        blast,explosion n? mod:@bombs
        detonate v
        explode v subj:@bombs|device|vehicle|car
        explode v obj:@bombs|device
        go v prt:off subj:@bombs
        hit,strike,damage,destroy,wreck,rip,rock v subj:@bombs
        hit,strike v obj:mine|landmine|ied subj:@vehicles
        run,drive,step v prep:over|onto|on pp:mine|landmine|ied
        cause,trigger v obj:blast|explosion subj:@bombs
        trigger v obj:blast|explosion party:subj
        mine n? dep:kill|explode
        plant,trigger,lay v obj:@bombs|device
        set v prt:off obj:@bombs|device
        blow v prt:up obj:@site
        blow v prt:up subj:@troops|militant|rebel|gunman !obj:himself|herself|themselves|itself
        dynamite v
        grenade n? dep:throw
        lob,hurl,throw v obj:grenade|bomb
        ied n
        firebomb v
      `,
      examples: [
        "A roadside bomb killed three policemen near the quarry.",
        "Separatists blew up a railway bridge on the plateau.",
        "The bombing of the ferry terminal wounded 30 travellers.",
      ],
    },
    "suicide-attack": {
      definition: "The attackers kill themselves with their victims.",
      carriers: `
        blow v obj:himself|herself|themselves|itself prt:up
        blow v obj:himself|herself|themselves|itself
        ram,drive,crash,plough v smod:suicide prep:into
        detonate v obj:vest|belt|himself|herself|themselves
        bombing,attack,blast n mod:suicide
        bomber n? mod:suicide
      `,
      examples: [
        "A suicide bomber blew himself up at the gate of the shrine.",
        "A suicide attack on the barracks killed nine recruits.",
        "Two women detonated their vests in the cattle market.",
      ],
    },
    aerial: {
      definition: "Bombs and fire from manned aircraft.",
      carriers: `
        airstrike,air-strike,airstrikes n
        strike,raid,attack,bombardment,bombing,assault,operation n mod:air|aerial|airforce|warplane|jet|helicopter
        bomb,strafe v
        bomb,pound,hit,strike,target,attack v subj:warplane|jet|aircraft|plane|helicopter|airstrike
        strafing n
        air-raid n
        sortie n
        drop v obj:bomb
      `,
      examples: [
        "Warplanes bombed the market of the mountain town.",
        "An airstrike hit a fuel depot outside the port.",
        "Air raids on the two valleys went on all night.",
      ],
    },
    drone: {
      definition: "Attack by unmanned aircraft.",
      carriers: `
        strike,attack,raid n mod:drone|uav
        hit,strike,target,attack,kill v subj:drone|uav
        fire,launch,send,fly v obj:drone|uav prep:at|on|into|against|toward|towards
        drone n? dep:strike|hit|kill
      `,
      examples: [
        "A drone strike killed the commander on the coast road.",
        "An armed drone hit a convoy in the desert.",
        "A drone attack set two tanks of the refinery alight.",
      ],
    },
    "heavy-weapons": {
      definition: "Artillery, tanks, rockets, missiles, naval guns.",
      carriers: `
        shell,bombard v
        shelling,bombardment,barrage n
        fire,launch v obj:rocket|missile|shell|mortar prep:at|on|into|toward|towards
        fire,launch v? obj:rocket|missile|shell|mortar|artillery
        fire v subj:artillery|howitzer|mortar|battery prep:on|at|into|upon
        attack,strike,fire n mod:rocket|missile|artillery|mortar|tank
        hit,strike,land,fall,rain,slam,crash v subj:rocket|missile|shell|mortar
        pound v obj:@site|@territory|position|target party:subj
        pound v subj:artillery|gun|tank
        torpedo v obj:ship|vessel
      `,
      examples: [
        "Artillery shelled the railway town for six hours.",
        "Rebels fired rockets at the airport.",
        "A missile attack destroyed the grain silo.",
      ],
    },
    "crowd-control": {
      definition: "Tear gas, batons, water cannon, rubber bullets on a crowd.",
      carriers: `
        fire,use,lob,shoot,deploy,spray v obj:gas|teargas|cannon|bullet|pellet|spray|grenade obj:gas|teargas|cannon|bullet|pellet subj:@police
        fire,use,lob,shoot v obj:gas|teargas
        gas n mod:tear
        teargas,tear-gas v
        teargas n
        disperse v subj:@police|@troops obj:protester|demonstrator|crowd|rally|protest|march|student
        clear v subj:@police|@troops obj:protester|demonstrator|crowd|rally|march|student|marcher
        break v prt:up subj:@police|@troops obj:rally|protest|demonstration|march|crowd|gathering|sit-in|vigil|camp|encampment|procession
        disperse v prep:with|by pp:gas|teargas|cannon|baton|bullet
        cannon n mod:water
        bullet n mod:rubber
        charge n mod:baton
        baton-charge v
      `,
      examples: [
        "Riot police fired tear gas at students in the old town.",
        "Officers used water cannon against the farmers.",
        "Police dispersed the crowd with rubber bullets.",
      ],
    },
    unconventional: {
      definition: "Mass killing, ethnic cleansing, chemical, biological or nuclear weapons.",
      carriers: `
        massacre v
        massacre,genocide,pogrom n
        cleansing n mod:ethnic
        exterminate v party:obj
        extermination n
        attack n mod:chemical|gas|sarin|biological|nuclear|radiological
        gas v party:obj
        kill v obj:hostage
        starvation n? mod:deliberate
      `,
      examples: [
        "The militia massacred the people of two villages.",
        "A chemical attack killed dozens in the walled town.",
        "Survivors described ethnic cleansing in the upper valley.",
      ],
    },
  },
  examples: [
    "Rebels attacked a village near the border.",
    "Two herdsmen were killed in an ambush on the salt road.",
    "Fighting between the clans went on for a third day.",
  ],
};
