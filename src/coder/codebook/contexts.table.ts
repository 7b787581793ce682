import type { Context } from "../../records/plover.js";

/** Words (lemmas) that put an event into a context of PLOVER 2.0. */
export const CONTEXT_WORDS: Readonly<Record<Context, string>> = {
  military: `military army troop airstrike warplane missile artillery navy warship battalion brigade commander
    defence defense ceasefire shelling drone offensive tank shell rocket war mortar garrison admiral battery gun jet
    frontline bomb truce armistice colonel fighter bombard paratrooper`,
  intelligence: `intelligence spy espionage spying informant surveillance`,
  executive: `reshuffle inauguration premiership`,
  legislative: `senate senator legislature congress bill legislator speaker impeach ratify ratification motion quorum`,
  election: `election vote ballot candidate poll campaign voter referendum runoff electoral voting conceded
    ballot-box polling`,
  political_institutions: `constitutional institution reform coup impeachment constitutional-court decree`,
  pro_democracy: `democracy democratic pro-democracy`,
  pro_autocracy: `autocracy dictatorship martial autocrat one-party`,
  economic: `economic economy trade tariff investment bank debt loan export import currency inflation price wage tax
    sanction embargo salary treasury subsidy lender grain ore stoppage walkout docker miner trader quota duty
    commodity`,
  legal: `court judge trial prosecutor lawsuit indictment sentence legal tribunal convict conviction guilty warrant
    extradite extradition hearing attorney bail plea acquit acquittal appeal-court`,
  reparations: `reparation compensation restitution`,
  human_rights: `torture abuse atrocity genocide massacre human-rights rights rapporteur detainee disappearance
    tortured arbitrary mistreat`,
  rights_freedoms: `freedom journalist censorship speech editor blogger cartoonist broadcaster dissident`,
  repression: `repression crackdown teargas riot-police truncheon beating`,
  human_security: `humanitarian famine shelter malnutrition siege`,
  gender: `rape gender sexual feminist abortion women raped femicide`,
  lgbt: `lgbt gay lesbian transgender homosexuality`,
  religion_ethnicity: `religious church mosque temple priest imam bishop ethnic sectarian muslim christian hindu
    jewish sunni shiite shia pope archbishop shrine blasphemy catholic vatican mufti rabbi monk nun procession
    desecrate tribe clan`,
  inequality: `inequality poverty discrimination caste`,
  diplomatic: `diplomatic ambassador embassy diplomat envoy diplomacy talk mediation delegation recognise recognize
    accession mission snub attache`,
  territory: `territory border sovereignty annexation occupation airspace maritime territorial shoal islet reef
    settler annex annexed demarcation enclave`,
  peacekeeping: `peacekeeper peacekeeping`,
  health: `health vaccine virus pandemic disease doctor medicine epidemic cholera nurse patient ward vaccination
    malaria measles`,
  asylum: `asylum refugee`,
  migration: `migrant migration immigration immigrant crossing smuggled undocumented`,
  disasters: `earthquake flood cyclone hurricane disaster drought wildfire landslide storm`,
  natural_resource: `pipeline timber fishery gold diamond logging crude drilling turbine reservoir well seabed`,
  environment: `climate environment environmental pollution emission deforestation poaching coal carbon wildlife reef`,
  technology: `technology satellite telecom software nuclear-energy`,
  terrorism: `terrorist terrorism militant jihadist suicide isis al-qaeda extremist bomber bombing detonate insurgent`,
  cbrn: `nuclear chemical biological radiological warhead sarin enrichment reactor plutonium novichok`,
  cyber: `cyber hacker hacking cyberattack ransomware`,
  misinformation: `disinformation misinformation propaganda fake`,
  crime: `crime criminal gang murder robbery mafia kidnapper homicide pirate piracy cartel ransom hijack hijacker
    interpol theft bandit`,
  corruption: `corruption bribery bribe embezzlement graft fraud`,
  illegal_drugs: `drug cocaine heroin narcotic methamphetamine coca opium poppy`,
  trafficking: `trafficking trafficker smuggling`,
};
