/**
 * Classes of words that the codebook's conditions and the participant rules share. Lemmas, lower case. Grouped after
 * WordNet's lexicographer files (noun.group, noun.act, noun.artifact, noun.communication) and VerbNet's classes.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const CLASSES: Readonly<Record<string, readonly string[]>> = {
  /** Acts of force. */
  force: list(`attack strike assault raid offensive operation bombing ambush incursion invasion airstrike massacre
    killing shelling bombardment aggression murder assassination shooting violence blast explosion campaign barrage
    missile rocket grenade bomb fire shell mortar drone onslaught crackdown counteroffensive intervention war invasion
    atrocity execution kidnapping abduction arson stabbing beheading rampage hostility siege`),
  /** Bonds between states. */
  ties: list(`tie relation relationship link contact cooperation partnership alliance association`),
  deal: list(`deal agreement accord treaty pact memorandum protocol charter convention settlement contract communique
    declaration roadmap framework MOU mou`),
  talks: list(`talk negotiation meeting dialogue discussion consultation summit conference conversation session round
    mediation visit contact parley`),
  aid: list(`aid assistance help relief fund funding loan grant supply food medicine donation money ammunition weapon
    shipment vaccine tonne ton package equipment subsidy credit financing shelter blanket cash dose flour wheat tent
    million billion dollar euro yen pound percent instructor support vehicle generator backing`),
  supplies: list(`aid relief humanitarian food medicine medical supplies flour wheat grain blanket tent vaccine`),
  troops: list(`troop soldier force army military unit battalion brigade marine fleet navy warship ship tank regiment
    carrier destroyer frigate jet fighter aircraft warplane bomber battalion garrison peacekeeper reservist reserve
    paratrooper division convoy squadron guard commando submarine helicopter gunboat vessel armour armor cavalry`),
  weapons: list(`missile weapon tank artillery system rocket arm arsenal launcher battery warhead munition ammunition
    gun mine drone howitzer radar`),
  /** What people go in. */
  vehicles:
    list(`vehicle car truck lorry bus minibus van jeep taxi motorcycle tractor cart train convoy ambulance boat ship
    vessel`),
  /** What explodes where somebody has put it. */
  bombs: list(`bomb mine landmine ied grenade explosive dynamite`),
  police: list(`police officer policeman gendarme gendarmerie policewoman constable guard security patrol`),
  militia: list(`militia militiaman paramilitary fighter rebel volunteer vigilante guerrilla insurgent`),
  /** Those who march, as a crowd or by what they live on. */
  dissenters:
    list(`people farmer worker student teacher protester demonstrator activist union supporter resident villager
    crowd thousand hundred dozen`),
  people:
    list(`people person man woman child civilian resident villager worker protester demonstrator journalist activist
    reporter student teacher leader official member opponent migrant refugee suspect prisoner detainee hostage soldier
    policeman officer militant rebel fighter assailant attacker insurgent terrorist
    driver farmer doctor lawyer politician candidate lawmaker minister
    president mayor governor judge priest cleric imam tourist crowd passenger girl boy youth family dissident
    critic editor blogger diplomat ambassador commander general colonel supporter protestor mourner worshipper pilgrim
    guard patient nurse medic aid-worker trader businessman banker engineer contractor peacekeeper captive fisherman
    herder shepherd schoolgirl pupil councillor deputy senator monk rabbi bishop nun gunman smuggler trafficker
    bystander passer-by pedestrian commuter shopper servant spy agent wife husband son daughter brother sister father
    mother inmate convict trooper marine sailor pilot crew troop police victim dozen hundred thousand`),
  /** Places and things that force is used on. */
  site: list(`base camp village town city convoy building house home post checkpoint airport embassy consulate school
    hospital clinic mosque church temple market hotel position target facility depot headquarters office area
    district barracks station bridge plant refinery pipeline ship tanker vessel boat trawler ferry freighter vehicle bus car truck train warehouse
    compound border port outpost neighbourhood neighborhood suburb province region site factory palace parliament
    stronghold hideout bunker airfield airbase patrol tower dam powerplant grid shop bank prison crossing capital
    block street square runway silo radar installation settlement enclave farm bakery mill`),
  harm: list(`sanction tariff embargo ban force attack war retaliation action measure strike consequence response
    restriction penalty blockade reprisal revenge`),
  penalty: list(`sanction embargo restriction tariff duty levy quota penalty fine blockade ban freeze`),
  demand: list(`demand call request appeal plea proposal offer plan bid invitation ultimatum suggestion petition motion
    resolution draft bill deal agreement accord accusation claim allegation charge criticism idea initiative result
    recommendation ruling verdict amendment talk negotiation dialogue mediation truce ceasefire condition deadline
    legitimacy candidacy application extradition nomination compromise settlement budget referendum election`),
  wrong: list(`violation breach crime terrorism genocide abuse corruption fraud aggression interference meddling
    atrocity espionage treason betrayal torture rigging piracy provocation`),
  norms: list(`sovereignty law right agreement resolution treaty airspace constitution principle charter truce ceasefire
    accord territory convention goal rule norm border integrity independence sanction ban commitment obligation pact deal
    water dignity`),
  consequences: list(`consequence result repercussion price retaliation response disaster catastrophe punishment
    retribution revenge war escalation`),
  grave: list(`terrible dire grave serious severe harsh heavy crushing devastating disastrous painful unprecedented
    decisive strong catastrophic dangerous destructive bitter`),
  accusedOf: list(`crime corruption fraud murder terrorism treason espionage bribery abuse conspiracy`),
  rallying: list(`protest demonstration rally march sit-in strike vigil picket walkout boycott riot unrest
    procession blockade`),
  territory: list(`territory city town village area province region island border airspace land district airport
    base capital port post hill village stronghold crossing`),
  property:
    list(`property asset land house farm factory vessel ship tanker boat cargo weapon drug cocaine heroin account
    company bank plane aircraft equipment document passport fund money shipment oil cattle equipment phone computer
    yacht container ammunition kilo kilogram tonne ton consignment`),
  restriction: list(
    `restriction curfew ban lockdown embargo sanction blockade martial-law siege limit rule censorship`,
  ),
  support: list(`support solidarity backing praise gratitude thanks appreciation confidence congratulation condolence
    sympathy admiration apology regret endorsement recognition`),
  regret: list(`sorrow sympathy condolence`),
  concession: list(`restriction ban censorship charge demand
    requirement visa moratorium law subsidy fine penalty`),
  easing: list(`sanction embargo boycott blockade curfew siege emergency martial-law tariff`),
  investigation: list(`investigation probe inquiry enquiry inquest case proceeding`),
  lawsuit: list(`lawsuit suit complaint case charge petition`),
  office: list(`minister president premier chief chairman director head official leader governor mayor ambassador
    commander secretary cabinet government post office position chancellor speaker deputy mp pm king queen`),
  diplomats: list(`ambassador diplomat envoy attache attaché consul mission staff consulate embassy delegation
    worker observer inspector monitor correspondent peacekeeper group agency`),
  captives: list(`hostage prisoner detainee captive journalist activist leader opponent crew sailor pilot soldier
    worker body remains inmate dissident man woman child people person member fisherman fishermen militant suspect
    official lawyer blogger student dozen hundred protester demonstrator politician tanker ship vessel asset fund`),
  /** Nouns for what is done to somebody, who possesses them or stands behind their "of". */
  undergone: list(`arrest detention imprisonment jailing incarceration capture abduction kidnapping killing murder
    assassination execution lynching beheading torture beating deportation expulsion extradition eviction
    release liberation rescue conviction sentencing trial prosecution indictment ouster overthrow dismissal
    impeachment disappearance poisoning stabbing`),
  /** Made public when they are released, and let go by nobody. */
  published:
    list(`statement report album film video figure data detail list name identity document picture photo footage
    result record song book map toll number`),
  words: list(`statement report comment word language remark plan story claim`),
  /** Sport, art, business and the body: what makes a violent or hostile word figurative. */
  play: list(`team goal match game season league cup tournament coach striker player score win victory title champion
    playoff quarter inning homer batsman wicket penalty half race round final midfielder defender goalkeeper pitcher
    semifinal album song film movie novel show premiere episode character novel box-office chess opera orchestra band
    concert festival actor actress sequel plot scene audience chef menu recipe customer restaurant`),
  nature: list(`earthquake quake flood storm hurricane typhoon cyclone tornado landslide avalanche tsunami lightning
    wildfire drought heatwave blizzard volcano eruption mudslide downpour rain wind virus disease cancer heart
    illness outbreak epidemic shark bear dog elephant snake crocodile bee lion crash accident collision derailment leak
    capsizing stampede heat asthma panic cold`),
};
