import type { Context } from "../../records/plover.js";

/** Words (lemmas) that put an event into a context of PLOVER 2.0. */
export const CONTEXT_WORDS: Readonly<Record<Context, string>> = {
  military: `military army troop airstrike warplane missile artillery navy warship battalion brigade commander
    defence defense ceasefire shelling drone offensive tank shell rocket war mortar garrison admiral battery gun
    jet frontline bomb truce armistice colonel fighter bombard paratrooper troops battlefield submarine frigate
    destroyer howitzer mortars missiles infantry marine cavalry garrisons regiment militia ballistic hypersonic
    air-defence minefield landmine armoured conscription conscript mobilisation mobilization trench
    counteroffensive front-line fighter-jet helicopter munition ammunition arms`,
  intelligence: `intelligence spy espionage spying informant surveillance eavesdrop eavesdropping wiretap mole
    double-agent covert spyware`,
  executive: `reshuffle inauguration premiership interim caretaker inaugurate`,
  legislative: `senate senator legislature congress bill legislator speaker impeach ratify ratification quorum
    parliamentary amendment filibuster caucus no-confidence`,
  election: `election vote ballot candidate poll campaign voter referendum runoff electoral voting conceded
    ballot-box polling turnout recount tally ballots concede poll-worker electorate by-election run-off
    gerrymander candidacy nominee incumbent`,
  political_institutions: `constitutional institution reform coup impeachment constitutional-court constitution
    federalism devolution autonomy putsch transition`,
  pro_democracy: `democracy democratic pro-democracy civilian-rule multiparty democrat democratisation
    democratization`,
  pro_autocracy: `autocracy dictatorship martial autocrat one-party term-limit dictator authoritarian strongman`,
  economic: `economic economy trade tariff investment bank debt loan export import currency inflation price wage
    tax sanction embargo salary treasury subsidy lender grain ore stoppage walkout docker miner trader quota duty
    commodity fund financial central-bank bailout imf austerity pension union employer factory retailer airline
    shipping payment creditor depositor fuel-price freight container customs asset lend lending economist trading
    import-duty grain-deal beef wheat sugar`,
  legal: `court judge trial prosecutor lawsuit indictment sentence legal tribunal convict conviction guilty
    warrant extradite extradition hearing attorney bail plea acquit acquittal appeal-court appeals-court
    supreme-court jury barrister prosecute prosecution judicial judiciary inquest sentencing verdict overturn
    remand magistrate indict statute icc felony misdemeanour misdemeanor plaintiff defendant parole`,
  reparations: `reparation compensation restitution redress restitute repatriate apology apologise apologize looted`,
  human_rights: `torture abuse atrocity genocide massacre human-rights rights rapporteur detainee disappearance
    tortured arbitrary mistreat abuses atrocities war-crime war-crimes execution extrajudicial mutilate
    ethnic-cleansing forced-labour forced-labor cruelty slavery inhumane ill-treatment`,
  rights_freedoms: `freedom journalist censorship editor blogger cartoonist dissident photographer poet singer
    writer cartoon blasphemy internet censor outspoken dissent free-speech assembly-ban hunger-strike jailed
    pardon prisoner-of-conscience`,
  repression: `repression crackdown teargas riot-police truncheon beating disperse tear-gas rubber-bullet baton
    water-cannon truncheons live-round`,
  human_security: `humanitarian famine malnutrition starvation ration food malnourished displaced displacement
    evacuee`,
  gender: `rape gender sexual feminist abortion women raped femicide woman girl hijab dowry feminism misogyny
    schoolgirl`,
  lgbt: `lgbt gay lesbian transgender homosexuality homosexual pride same-sex queer sodomy`,
  religion_ethnicity: `religious church mosque temple priest imam bishop ethnic sectarian muslim christian hindu
    jewish sunni shiite shia pope archbishop shrine blasphemy catholic vatican mufti rabbi monk nun procession
    desecrate cathedral orthodox protestant evangelical parishioner worshipper synagogue sikh buddhist ahmadi
    druze yazidi rohingya tribal sectarianism sacrilege koran quran bible cemetery pilgrim pilgrimage deacon
    minority communal cleric ayatollah`,
  inequality: `inequality poverty discrimination caste unequal eviction evict landless segregation slum`,
  diplomatic: `diplomatic ambassador embassy diplomat envoy diplomacy talk mediation delegation recognise
    recognize accession mission snub attache diplomatically consul consulate consular chargé recall normalise
    normalize tie summit bilateral mediator mediate emissary foreign-ministry persona attaché shuttle
    rapprochement negotiation`,
  territory: `territory border sovereignty annexation occupation airspace maritime territorial shoal islet reef
    settler annex annexed demarcation enclave disputed occupied occupy secession incursion encroach encroachment
    boundary atoll archipelago reclaim exclusive-zone coastguard`,
  peacekeeping: `peacekeeper peacekeeping peacekeepers blue-helmet`,
  health: `health vaccine virus pandemic disease doctor medicine epidemic cholera nurse patient vaccination
    malaria measles lockdown quarantine clinic midwife surgeon ebola mpox dengue hiv infection medical outbreak`,
  asylum: `asylum refugee asylum-seeker resettle resettlement pushback deportee`,
  migration: `migrant migration immigration immigrant crossing smuggled undocumented deport deportation visa
    traffick`,
  disasters: `earthquake flood cyclone hurricane disaster drought wildfire landslide storm quake tsunami typhoon
    aftershock avalanche mudslide eruption volcano dyke levee relief-effort flooding monsoon`,
  natural_resource: `pipeline timber fishery gold diamond logging crude drilling turbine reservoir seabed oil
    mining mineral lithium cobalt coltan uranium copper quarry irrigation fishing water-right concession
    oilfield`,
  environment: `climate environment environmental pollution emission deforestation poaching coal carbon wildlife
    forest rainforest spill toxic waste conservation endangered poacher ivory logging ecosystem greenhouse`,
  technology: `technology telecom software nuclear-energy app internet semiconductor chip platform ai algorithm
    social-media encryption`,
  terrorism: `terrorist terrorism militant jihadist suicide isis al-qaeda extremist bomber bombing detonate jihadi
    al-shabab al-shabaab jihad boko truck-bomb car-bomb sect caliphate hostage-taker`,
  cbrn: `nuclear chemical biological radiological warhead sarin enrichment reactor plutonium novichok centrifuge
    nonproliferation non-proliferation chlorine nerve-agent anthrax polonium inspector iaea atomic`,
  cyber: `cyber hacker hacking cyberattack ransomware hack hacked malware phishing denial-of-service spyware`,
  misinformation: `disinformation misinformation propaganda fake hoax deepfake`,
  crime: `crime criminal gang murder robbery mafia kidnapper homicide pirate piracy cartel ransom hijack hijacker
    interpol theft bandit gangster kidnapping kidnap burglary burglar bandits robber thief gunrunning extortion
    racketeering smuggle smuggling heist looting arson assassin gunman homicides underworld fraudster rustler`,
  corruption: `corruption bribery bribe embezzlement graft fraud kickback embezzle nepotism money-laundering
    laundering tender bribe-taking crony`,
  illegal_drugs: `drug cocaine heroin narcotic methamphetamine coca opium poppy fentanyl cannabis marijuana opiate
    hashish narco trafficker kilo`,
  trafficking: `trafficking trafficker smuggling traffick traffic bonded`,
};
