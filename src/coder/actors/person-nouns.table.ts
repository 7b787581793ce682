/**
 * Nouns whose first sense in WordNet 3.1 is a person (lexicographer file noun.person) and that occur in its sense-tagged
 * text or have that one sense only. WordNet 3.1 Copyright 2011 by Princeton University.
 */
export const PERSON_NOUNS = `
abator abbot abbreviator abdicator abetter abettor abhorrer abiogenist abjurer abnegator abolitionist abominator
aborigine abortionist abridger abrogator absconder abseiler absentee absolutist absolver abstracter abstractionist
abstractor abuser abutter academic acadian accommodator accompanist accompanyist accomplice accordionist accountant
accuser achaian achiever acolyte acoustician activist actor actress addressee adducer adherent adjudicator adjuster
adjustor adman administrator admirer admonisher adolescent adonis adoptee adopter adorer adulator adult adulterer
advancer adventist adventurer adversary advertiser advertizer advisee adviser advisor advocate advocator aeon
aerialist aetiologist affirmer afrikander afrikaner aggravator aggregator aggressor agitator agriculturalist
agriculturist agronomist aide aircraftman aircraftsman aircrewman airman airwoman alabaman alabamian alarmist
alchemist alderman aleutian alexandrian algebraist algerian alien alienator alienee alienist alienor allayer
allegoriser allegorizer allergist alliterator allocator almoner almsgiver alphabetiser alphabetizer alpinist altoist
altruist amalgamator amateur ambassador ambler ambusher ameer american amerindian amoralist amorist amputator
amputee anabaptist anaesthetist analogist analyst anarchist anatomist ancestor anchorman anecdotist anesthesiologist
anesthetist angiologist anglican animist annalist annihilator annotator annoyer anointer anomalist answerer
antagonist antecedent anthologist anthropologist anticipator antifeminist antinomian antiquarian apache aper
aphorist apiarist apiculturist apologist apothecary appalachian apparition appeaser applauder applicant appointee
appraiser appreciator apprentice appropriator approver arabist arbitrager arbitrator arboriculturist arborist
arcadian archaeologist archangel archbishop archeologist architect archivist argentinian arguer arianist
aristotelian arithmetician arizonian arkansawyer arminian arouser arriver arrogator arrowsmith arsonist artilleryman
artisan artist asian asker aspirant aspirer assassin assassinator assaulter assayer assemblyman assemblywoman
assenter asserter assessee assessor asseverator assignee assignor assimilator assistant associate assyrian
astrogator astrologer astrologist astronomer astrophysicist atavist atheist athenian athlete attacker attempter
attendant attendee attestator attester attestor attorney auctioneer augustinian aunt austrian authenticator author
authoriser authoritarian authorizer autobiographer automobilist auxiliary avenger aviator babe baby babylonian
babyminder babysitter bachelor backbencher backbiter backer backpacker backslapper backslider backstroker
backwoodsman bacteriologist badgerer baggageman bagpiper bahamian bailee bailor balker balladeer ballerina
balletomane balloonist ballplayer bandit bandleader bandmaster bandsman banker banshee baptist barbadian barbarian
bargee bargeman barkeep barkeeper barman barnburner barrater barrator barrister bartender barterer basileus
basketeer basketmaker basketweaver bassist bassoonist bastard bather batman batsman batter battler baulker bavarian
beachcomber beadle beadsman bearer beatnik beau beautician bedesman bedwetter beefeater beekeeper begetter beggar
beggarman beggarwoman beginner behaviorist behaviourist beholder belgian believer belle bellhop bellman bellower
bellyacher belorussian benefactor beneficiary berliner bermudian berserker besieger bestower bettor bibliographer
bibliopolist bibliotist bicycler bicyclist bidder bigamist biker bilingualist bimetallist binger biochemist
biographer biologist biophysicist birder bishop biter blabber blackmailer blacksmith blasphemer blaster bleacher
bleeder blogger bloke blonde blubberer bludgeoner bluestocking bluffer blunderer blusterer boaster boatbuilder
boatman boatswain bobbysoxer bodybuilder bodyguard boer bogey bogeyman bolivian bolshevik bolshevist bondholder
bondsman bonesetter booby boogeyman bookbinder bookdealer booker bookkeeper booklover bookman bookseller boomer boor
bootlegger bootlicker bootmaker boozer borderer borrower boss bostonian botanist botcher boulevardier bouncer
bourbon bowdleriser bowdlerizer bowman boxer boy bragger brainworker brakeman brawler brazilian breadwinner
breaststroker breeder briber bricklayer bride bridegroom brigadier british britisher broker broncobuster brother
bruiser bruneian brute buccaneer buddhist buddy buff buffoon bugger bugler bugologist bullfighter bully bullyboy bum
bumbler bungler bunkmate bunter burglar burgomaster burundian busboy bushwhacker businessman businesswoman busker
busman butler buyer bystander cabdriver cabinetmaker cabman cadger caffer cager californian caliph caller
calligrapher calligraphist calvinist cambodian cameraman cameroonian campaigner camper campmate candidate
candlemaker candymaker cannoneer canoeist canonist cantabrigian capetian capitalist captain captive captor capturer
carabineer carabinier carbineer cardinal cardiologist cardsharper careerist caretaker caricaturist carlovingian
caroler carolingian carolinian caroller carouser carpenter carper carpetbagger carrier cartesian carthaginian
carthusian cartographer cartoonist caseworker castillian casuist cataloger cataloguer catcher catechist caterer
catholic cattleman cavalryman caveman caviler caviller celebrant celebrater celebrator celebrity cellist centenarian
centerfielder centrist ceramicist ceramist chadian chairman chairwoman challenger chambermaid champ champion chap
chapelgoer chargeman charlatan charwoman cheater cheerer cheesemonger chela chemist chewer chief chieftain child
chimneysweeper chiromancer chiropodist chiropractor chiseler chiseller choirboy choirmaster chooser choreographer
chorine chorister chosen christian chronicler chump churchgoer churchman cinematographer cistercian citizen civilian
claimant clansman clanswoman clarinetist clarinettist classicist classifier classmate clergyman cleric clericalist
clerk client climatologist clinician cloakmaker clockmaker clocksmith clothier clown coach coachbuilder coachman
coadjutor coalman coastguardsman coauthor coaxer cobber cobbler coconspirator coddler coder codetalker codger
cofounder collaborationist collaborator colleague collectivist collector collegian collier colombian colonel
colonial colonialist coloniser colonist colonizer coloratura colorist colossian columnist comedian comer commander
commando commentator commie commissioner committeeman committeewoman commoner communicator communist companion
compatriot compeer competitor complainer complexifier composer compositor compromiser comptroller compulsive comrade
conceiver concertinist concessionaire concessioner conchologist concierge conciliator conductor confectioner
confederate confessor confidant confidante conformist confrere confucian confucianist confuter congregationalist
congressman congresswoman connecticuter connoisseur conqueror conquistador conservationist conservative
conservativist consignee consigner consignor conspirator constable constitutionalist constructivist constructor
consultant consumer contemporary contender contestant contestee contester contortionist contrabandist contractor
contralto contrapuntist contrarian contributor contriver controller controversialist convener conventioneer
conversationalist conversationist convert conveyancer conveyor convict cook coon cooperator coordinator cop
copartner coppersmith copyist copyreader copywriter coquette coreligionist cornetist cornishman cornishwoman coroner
corporal corporatist correspondent cosigner cosmetologist cosmographer cosmographist cosmologist costermonger
costumer costumier cottager cottier councillor councilman councilwoman counsel counselor counterdemonstrator
counterfeiter counterman counterrevolutionist counterterrorist counterwoman countryman courier courtier cousin
couturier coward cowboy cowhand cowman cowpuncher crackpot cracksman crafter craftsman cragsman craniologist
crapshooter crasher creditor cricketer criminal criminologist cripple critic croatian crofter crone crony crook
crooner cropper crossbencher croupier cryptographer cryptologist crystallographer cubist cuirassier culprit cultist
cunctator cupbearer curator cuss custodian customer cutler cyclist cymbalist cynic cytogeneticist cytologist
czechoslovakian dad daddy dairyman dalesman dallier dame dancer dane dardanian darling darner darwinian dauber
daughter dawdler daydreamer deacon deadhead dealer dean dear debaser debater debauchee debaucher debitor debtor
deceased decedent deceiver decorator defalcator defamer defeatist defecator defector defendant defender defiler
defrauder degrader deipnosophist deist deity delawarian delayer delegate deliveryman demagogue demander democrat
demographer demographist demonstrator dentist denturist departer dependent deportee deposer depositor depreciator
deputy dermatologist dervish descendant descendent designer deskman desperate despoiler detainee detective
determinist detractor developer deviationist devisee deviser devisor devotee devourer diabetic diabolist
diagnostician dialectician diarist diemaker diesinker dieter dietician dietitian differentiator dignitary
dillydallier diplomat diplomate diplomatist director disarmer disburser disciple disciplinarian discriminator
disentangler disparager disprover dissembler disseminator dissenter dissimulator distiller distortionist distributor
disturber diversionist diviner divinity divorcee djiboutian docker dockworker doctor dodderer doer dogfighter
dogmatist dominee don donatist donee donor doorman doppelganger dosser dowager draftee drafter dragoman dragon
dramatist draper draughtsman drawee drawler dreamer dressmaker drifter drinker driver drooler dropkicker dropout
drover druggist drumbeater drummer drunk drunkard dualist dubliner dueler duelist dueller duellist duffer duke
dullard dustman dutchman dwarf dweller dyer dynamiter dynamitist earl earner earthman easterner eavesdropper
eccentric eclecticist ecologist econometrician econometrist economiser economist economizer ecuadorian editor
editorialist educatee educationalist educationist educator edwardian effecter egalitarian egghead egotist
egyptologist elder elector electrician electrocutioner electrologist electroplater electrotherapist elegist elitist
elizabethan elocutionist emancipationist emancipator embalmer embassador embezzler embodiment embroiderer
embryologist emcee emeer emigree empiricist employee employer emptor emulator enchanter encroacher encyclopaedist
encyclopedist endocrinologist endodontist enforcer engineer englishman englishwoman engraver enjoyer enlistee
enologist enquirer enrollee enterpriser entertainer enthusiast entomologist entrepreneur enumerator environmentalist
enzymologist eolian ephesian epicure epidemiologist episcopalian epistemologist equal equalitarian equestrian
equivocator eradicator escalader escapee escapist escapologist eschatologist escort essayer essayist estimator
etcher ethician ethicist ethiopian ethnographer ethnologist ethologist etiologist etonian etymologist eulogist
eurasian european evacuee evaluator evangelist everyman evildoer evolutionist examinee exchanger exciseman
excogitator excursionist excuser executioner executive executor exhibitioner exhibitor existentialist exodontist
exorciser expender experimenter expert exploiter explorer exporter expositor expounder expressionist expurgator
exterminator extern extoller extortioner extortionist extremist fabian fabricator fabulist facilitator faddist fairy
fakeer faker falangist falconer falsifier fanatic fancier fantasist farmer farrier fascist fashionmonger fatalist
father faultfinder fauvist fawner fella fellow felon feminist fencer fencesitter fermentologist ferryman fetishist
fiancee fibber fielder fieldhand fieldsman fieldworker fiend fighter figurer filibusterer filipino filmmaker
finagler finalist financier finn firefighter fisher fisherman fishmonger fishwife fitter fixer flapper flatmate
flatterer flautist fledgling flogger floorwalker floridian florist flouter flutist foe foeman follower fomenter
fomor fomorian fool footballer footman footslogger forager forecaster forefather foreigner foreman foremother
forerunner forgiver fornicator fortuneteller fossilist freak freebooter freedman freedwoman freeholder freelancer
freeloader freeman freethinker freewheeler freewoman frenchman frenchwoman frequenter fresher freshman freudian
friend frogman frontbencher frontiersman frontierswoman fruiterer fucker fugitive fugleman fullback fumbler
funambulist functionalist furrier fusilier gadfly gadgeteer gagster gagwriter galatian gallant gambian gambist
gambler gamekeeper gamin ganger gangster gaoler garbageman gardener garmentmaker garnishee garroter garrotter gasman
gastroenterologist gatecrasher gawker geezer genealogist generalist geneticist genie genitor genius gentleman
gentlewoman geographer geologist geomancer geometer geometrician geophysicist georgian geriatrician german germanist
gerontologist ghanian ghostwriter ghoul gibraltarian giggler gilder girl girlfriend girondist giver gladiator
glassblower glassmaker glassworker glaswegian glazer glazier globetrotter glossarist glutton gnome goddaughter
godmother goer gofer goldbeater goldsmith goldworker golfer gondolier goner gongorist gorger gospeler gospeller
gossiper gossipmonger gourmandizer gourmet governess governor grabber grader graduate grammarian grandchild
granddaughter grandee grandfather grandma grandmaster grandmother grandparent grandstander granger granny granter
grantor graphologist gravedigger graybeard grazier greaser grecian greengrocer greenskeeper greeter grenadian
griever grifter grinner groaner grocer groom groomsman groundbreaker groundkeeper groundskeeper groundsman groveler
groveller grower grownup grumbler guarantor guard guardian guardsman guerrilla guesser guest guestworker guide
guitarist gulper gunman gunner gunrunner gunslinger gunsmith guru guvnor guy gymnast gymnosophist gynaecologist
gynecologist haberdasher hack hacker haematologist haggler hagiographer hagiographist hagiologist hairdresser
hairsplitter hairstylist haitian halberdier halfback handicapper handyman hangman haranguer hardliner hardwareman
harper harpist harpooneer harpooner harpsichordist hatemonger hater hatmaker hatter hauler haulier hawker
headcounter headliner headmaster headsman headwaiter healer hearer hebraist heckler hedonist hegelian heir hellion
helmsman helper helpmate helvetian hematologist henchman herald herbalist herdsman heretic heritor hero heroine
herpetologist hesitater hesitator hewer highbinder highflier highflyer highness highwayman hijacker hiker hillbilly
hinayanist hipster hirer hisser histologist historian historiographer hitchhiker hitman hitter hoarder hoaxer
hobbler hobbyist hodman hoister holidaymaker hollander homebuilder homemaker homeowner homesteader homosexual
honeymooner honoree hood hoofer hoosier hoper hornist horologer horologist horseman horseshoer horsewoman
horticulturist hosier host hostess hostler hotelier hotelkeeper hotelman hotshot housebreaker housebuilder
housefather householder housekeeper houseman housemaster housemate housemother housewife housewrecker huckster
hugger hulk humanist humdinger humorist humourist hun hunter huntsman hurdler hurler husband husbandman hydrologist
hydromancer hygienist hypnotiser hypnotist hypnotizer hypocrite icelander ichthyologist idealist ideologist idiot
idler idolater ignoramus illegitimate illustrator imbecile imbiber immigrant immunologist imp imperialist
impersonator importee importer imposter impostor impressionist incarnation inciter incompetent incubus indexer
individualist industrialist infant infantryman infielder informant informer inger ingerman inhabitant inheritor
initiator inmate innkeeper innovator inoculator inquirer inquisitor insider inspector inspirer instructor
instrumentalist insurrectionist intellectual intercessor interloper intermediary intermediator interne internee
internist interpreter interrogator intervenor interviewee interviewer intimate intriguer intruder invader invalid
invalidator inventor investigator investor invigilator invitee irelander irish irishman irishwoman ironist ironman
ironworker irredentist irreligionist irridentist islander ismailian isolationist israeli italian jabberer jackass
jacksonian jailer jailor jainist jamaican janissary janitor jansenist jap japanese jaywalker jazzman jeerer
jeffersonian jerk jerker jester jesuit jew jeweler jihadist jimdandy jimhickey jingoist jinnee jobber jobholder
jockey jogger johnny joker jokester jordanian journalist journeyer journeyman judge juggler jugoslavian jungian
junior junker jurist juror juryman jurywoman justifier kaiser kentuckian keyboardist keynesian kibitzer kicker kid
kidnaper kidnapper killer kindergartener kindergartner king kinsman kinswoman klansman kluxer knight knitter knower
korean krauthead laborer labourer lacer lackey laconian lad lady laggard lagger lamaist lamarckian lamenter
laminator lamplighter lampooner lancer landholder landlord landman landowner landscaper langlaufer languisher
laotian lapidarist lapidator lapidist lapplander larcener larcenist lasher latecomer latinist latitudinarian
laudator laundryman laundrywoman lawbreaker lawgiver lawmaker lawman lawyer layman leader leaker leaper learner
leaseholder leaver lecher lecturer ledgeman lefthander leftist lefty legatee legislator lender lensman lepidopterist
lepidopterologist ler lessee lessor letterer letterman leveler leveller lexicographer lexicologist liar libber
libeler liberal liberalist liberator liberian libertine librarian librettist licensee licenser liechtensteiner
liegeman lieutenant lifer lifter liftman lighterman lightweight limner limnologist limper linebacker lineman
linendraper lingerer linguist linkman linksman lisper listener lithographer lithomancer litigant litigator litterer
liturgist liverpudlian liveryman loather lobbyist lobsterman locater locator lockkeeper lockman lockmaster locksmith
lodger logger logician logistician logomachist loiterer londoner loner longbowman longer longshoreman loon looter
loser louisianan louisianian lover lowerclassman lowlander loyalist lubavitcher lumberman luminary lummox luncher
lunkhead lurcher lurker lutanist lutenist luthier lutist luxembourger luxemburger lyricist lyrist macebearer macer
machiavellian machinator machinist macroeconomist madam madman madrigalist madwoman magician magistrate maharanee
mahayanist mahdist maid maiden mailman maimer mainer maintainer major maker malacologist malawian maldivian
malefactor malfeasant malian maligner malingerer malthusian maltman maltreater maltster mama mamma mammalogist man
manager mancunian mandator maneuverer mangler maniac manichee manicurist manoeuvrer manservant manslayer mantiger
mantrap manumitter maoist mapper marathoner marauder marine mariner marketer marksman marshal martyr marveller
marylander masker masochist masquer masquerader massager masseur master masturbator matador matcher matchmaker mate
mater mathematician matman matriarch matron mauler mauritanian mauritian mayor measurer meatman mechanic mechanist
meddler mediator meeter meliorist melter member memoriser memorizer mendelian mender mentioner mentor mercenary
mercer merchandiser merchant mermaid merrymaker meshuggener mesmerist mesmerizer messenger messmate metallurgist
metalworker meteorologist methodist metis mexican michigander microbiologist microeconomist microscopist midshipman
militarist militiaman milkman millenarian millenarist milliner milquetoast mimer mimicker miner mineralogist
mineworker miniaturist minister minor minstrel minter misanthrope misanthropist misbeliever miser misleader
misogamist misogynist miss missionary missioner missourian mistress mithraist mixologist mnemonist moaner mobster
mocker modeler modeller moderate modern modernist molester mollycoddler mommy monarch monarchist monetarist moneyer
moneygrubber moneylender moneymaker moneyman monger monk monogamist monogynist monologist monopoliser monopolist
monopolizer monotheist monsieur monsignor monster monstrosity montserratian moocher moonlighter moonshiner mopper
moralist mortgagee mortgager mortgagor mortician mother motherfucker motorcyclist motorist motorman mountaineer
mourner mover moviegoer muckraker mudslinger muggee mugger muleteer mumbler mummer muncher muralist murderee
murderer murmurer musclebuilder muscleman muse muser musher musician musicologist musketeer mutant mutilator
mutineer mutterer muzzler mycologist mycophagist mythologist nagger nailer namer namesake namibian naprapath
narcissist narcist narrator natator national native nativist naturist naturopath navigator naysayer nazi
necessitarian necker needer needlewoman needleworker neglecter negotiator negro neighbor neoclassicist neologist
neoplatonist nephew nepotist nestorian netherlander netminder neurobiologist neurolinguist neurologist
neuroscientist neurotic neutralist newcomer newsboy newscaster newsdealer newsman newsmonger newspaperman
newspaperwoman newsreader newsvendor newswoman newswriter newtonian nibbler niece nigerian niggler nightrider
nitpicker nobelist nobleman noblewoman nobody noctambulist nominalist nominator nominee nonachiever nonagenarian
nonattender nonbeliever noncom nonconformist nondrinker nondriver nonmember nonworker normaliser normalizer norseman
northerner northman nosher notable novelist nubian nudger nudist numerologist numidian numismatist numismatologist
nun nurse nurser nurseryman nutritionist nutter nymph nymphomaniac oarsman oarswoman objector obliger oboist
obscurantist observer obstetrician obstructionist occidental occultist occupant oceanographer octogenarian odist
oenologist offender offerer offeror officer official offspring ogler ogress oklahoman oldster ombudsman onanist
oncologist oneiromancer onlooker onomancer operagoer ophthalmologist opponent opportunist opposer oppressor optician
optimist optometrist orangeman orator orchestrator ordainer orderly ordinary oregonian organist organizer
orientalist originator orleanist ornamentalist ornithologist orphan orthodontist orthoepist orthopaedist orthopedist
orthoptist osculator osteologer osteologist osteopathist ostler otolaryngologist otologist otorhinolaryngologist
outcast outdoorsman outdoorswoman outfielder outgoer outlander outlaw outrider outsider overachiever overcomer
overnighter overseer owner oxonian oyabun pacificist pacifist packman padder paddler paediatrician pagan painter
palaeontologist paleographer paleographist paleontologist palestinian pallbearer palmist palmister pamperer
pamphleteer panamanian pander panegyrist panelist panellist panhandler pantheist pantomimer pantomimist pantryman
pantywaist papa paperer papist parachuter parachutist parader paragrapher paranoiac parapsychologist paratrooper
pardner parent parishioner parisian parodist parolee parsee parson partaker participant partitionist partner
partygoer passenger passerby pastor patentee pater pathfinder pathologist patient patriot patrioteer patroller
patrolman patron patronne patternmaker patzer pauper pawer pawnbroker payee payer paymaster pearler peasant
peculator pedaler pedaller peddler pedestrian pediatrician pediatrist pedodontist peer penetrator penman penologist
penpusher pensioner pentecostalist perceiver percussionist perfecter perfectionist performer perfumer perinatologist
periodontist perisher perjurer perpetrator persecutor personage personification perspirer persuader peruvian
pessimist pesterer petitioner petter phalangist phantom pharmacist pharmacologist philanderer philanthropist
philatelist philhellenist philippian philologist philosopher philosophiser philosophizer phlebotomist phoner
phonetician phonologist phony photographer photojournalist photometrician photometrist phrenologist physician
physicist physiologist physiotherapist phytochemist phytologist pianist picador picket picknicker picnicker pigman
pilferer pilgrim pillager pilot pimp pioneer piper pirate pistoleer pitcher pixie placekicker placeman placeseeker
plagiariser plagiarist plagiarizer plainclothesman plainsman plaiter planner planter plantsman plasterer platelayer
plater platitudinarian platonist playactor player playgoer playmaker playmate playwright pleader pleaser plebeian
pledgee pledger plier ploughman plower plowman plugger plumber plunderer plyer podiatrist poet poetiser poetizer
pointillist pointsman poisoner polemicist polemist policeman policewoman policyholder politician pollster polluter
poltergeist polyandrist polygamist polygynist polytheist pomologist ponderer pooler pop pope populariser popularizer
populist pornographer porter portraitist portrayer portwatcher poseur positivist posseman possessor postdiluvian
postimpressionist postman postmaster postponer posturer potholer potman potter potterer poulterer poultryman pow
powderer powerbroker practician practitioner praetor praetorian prankster prater prattler preacher precentor
preceptor predecessor predestinarian predestinationist presbyter presbyterian preschooler presentist preservationist
president prestidigitator preteenager preterist pretor prevaricator prey prick prickteaser priest primate
primogenitor prince printmaker prior prisoner private privateersman prizefighter pro procrastinator proctologist
proctor procurer producer professional professor profiteer progenitor prognosticator programmer prohibitionist
projectionist proletarian promisee promiser promisor promoter promulgator proofreader propagandist prophesier
prophet propman proponent proprietor prosecutor prospector prosthetist prosthodontist prostitute protagonist
protectionist protector protege protegee protestant protozoologist provisioner provoker prowler prussian psalmist
psephologist psychiatrist psycholinguist psychologist psychopath psychophysicist psychopomp psychotherapist
pteridologist publiciser publicist publicizer puddler pugilist puke puncher pundit punk punster pupil puppeteer
purchaser purist purser pursued pursuer purveyor putterer pyrographer pyromancer quack quaestor quaffer quaker
quarreler quarreller quarrier quarryman quarterback quartermaster queer querier quester questioner quibbler quietist
quitter quizmaster quizzer quoter rabbi racialist racist racker racketeer radiobiologist radiochemist radiographer
radiologist radiotherapist raftman raftsman ragamuffin ragpicker ragsorter railroader railwayman rajah rancher ranee
ranter raper rapist rappeller rascal ratepayer ratifier ratiocinator rationalist reactionary reader realist realtor
reasoner reb rebel rebuker receptionist recipient recitalist reciter recluse reconciler recoverer recruit rector
redactor redcoat redheader reenactor referee refiner refinisher reformist refugee refuter registrant regular
relative religionist remunerator renovator rentier repairer repairman reporter representative reproacher reprobate
reprover republican requester researcher reservist resident respecter responder restauranter rester restorer
retailer retaliator retiree reveler reveller revenuer reverend reversioner reversionist reviewer reviser revisionist
revivalist revolutionist rewriter rhabdomancer rhetorician rheumatologist rhinolaryngologist rhymer rhymester rider
ridiculer riffian rifleman rigger righthander rightist ringleader ringmaster rioter ripper rival roamer roarer
robber rogue roisterer rollerblader roman romantic roofer rookie roomer roommate rooter ropedancer ropemaker
ropewalker rotarian rotter roughneck roughrider roundsman rouser rowdy rower rubbernecker ruffian ruiner ruler
ruminator rumormonger rumourmonger rumrunner runner russian rustler sabbatarian sacrificer saddler sadducee sadist
sadomasochist safebreaker safecracker sage sailmaker sailor salesgirl saleslady salesman saleswoman salian
salutatorian saluter salvadorian salvager salvor sandbagger sandman sandwichman sapper saracen sarawakian sartor
satanist satirist saunterer savage saver saxist saxophonist scalper scammer scandalmonger scaremonger scenarist
sceneshifter schemer schizophrenic schlepper schlockmeister schmoozer schnorrer scholar scholastic schoolboy
schoolgirl schoolmarm schoolmaster schoolmate schoolmistress schoolteacher scientist sciolist scolder scorekeeper
scorner scot scotchman scotchwoman scotsman scotswoman scoundrel scourger scouser scout scouter scoutmaster scrapper
scrawler screecher screener screenwriter screwballer scrimshanker scriptwriter scrivener scrounger scrutineer
scrutiniser scrutinizer sculler sculptor sculpturer seafarer seaman seamster secessionist seconder secretary
sectarian sectarist secularist securer seedman seedsman seeker seer segregationist segregator seignior seismologist
seizer selectman selectwoman seller semanticist semifinalist seminarian seminarist semiotician senator sendee senhor
senior sensationalist sensualist sentimentalist sentinel sentry separationist separatist septuagenarian serbian
sergeant sericulturist sermoniser sermonizer serologist servant serviceman servitor settler settlor sexagenarian
sexist shadower shakespearian shaktist shaman shanghaier sharecropper shareholder shareowner sharer sharper shavian
shedder sheepherder sheepman sheller shelver shepherd sheriff shielder shingler shintoist shipmate shipowner shirker
shirtmaker shitter shivaist shlepper shlockmeister shnorrer shoemaker shopkeeper shoplifter shopper shopwalker
shortstop shouter shover shyster siberian sicilian sidesman sightreader sightseer signaler signaller signalman
signior signor signore silversmith silverworker simperer singer sinner sinologist sioux sipper sir sis sister
skateboarder skater skeptic skier skinnerian skirmisher skunk skydiver slacker slanderer slapper slaughterer slave
slaveholder slayer sledder sleeper sleepwalker slinger slob slobberer sloganeer slopseller sloucher slovenian
slugger slumberer smallholder smirker smotherer smuggler snacker snarer sneerer sneezer sniffer sniffler sniper
sniveler sniveller snooper snorer snowboarder snuffler socialiser socialist socializer socinian sociobiologist
sociolinguist sociologist sodalist sodbuster sodomist sojourner solderer soldier solitudinarian soloist solver
somalian sommelier somnambulist somniloquist son songwriter sonneteer sonny sooner soothsayer sophisticate sophomore
soprano sorcerer sorrower soundman southerner southpaw sovereign sower spaceman spacewalker spammer sparer speaker
specialiser specialist specializer specifier spectator speechifier speechmaker speechwriter speeder speedskater
spelaeologist speleologist spellbinder spelunker spewer spinmeister spiritualist spokesman spokeswoman sponsor
sportscaster sportsman sportswoman sportswriter spouse sprawler sprigger sprinter spurner spy spymaster squabbler
squanderer squinter squire squirmer stabber stableman stacker staffer stager staggerer stainer stakeholder stalinist
stammerer standardiser standardizer stander starer starlet statesman stateswoman stationer stationmaster
statistician stealer steamfitter steelmaker steelman steelworker steersman stenographer stepbrother stepchild
stepdaughter stepfather stepmother stepsister steward stickler stiff stifler stigmatist stinter stippler stitcher
stockbroker stockholder stockist stockjobber stockman stocktaker stoic stomper stonecutter stoner stonewaller
storekeeper storyteller strafer straggler stranger strapper strategian strategist strayer streaker streetwalker
strider strikebreaker stripteaser striver struggler student stupid stutterer styler stylist subcontractor subdivider
subduer subeditor subjectivist subjugator submariner subordinate suborner subsidiser subsidizer subsister
suburbanite subverter subvocaliser subvocalizer succeeder successor succorer succourer sucker sudanese sufferer
suffragist suggester suitor sultan sumerian summercater sunbather super superintendent superior supermarketeer
supermarketer supervisor supplanter supplier supporter supremacist suprematist surfboarder surfer surgeon surmounter
surpriser surrealist surrenderer surveyor survivalist survivor suspect sustainer sutler swaggerer swagman swami
swashbuckler swayer swede sweetheart swindler swiss switcher switchman swordsman syllogiser syllogist syllogizer
symboliser symbolist symbolizer symphonist syncopator syndicalist syndicator synonymist syntactician synthesist
syrian systematiser systematizer systemiser systemizer tablemate tackle tackler tactician tailback tailgater tailor
talebearer taleteller talker tamer tantaliser tantalizer tantrist tanzanian taoist tapster taracahitian taskmaster
taster taxer taxidermist taxidriver taximan taxman taxonomer taxonomist taxpayer teacher teammate teamster tease
technician technologist teenager teetotaler teetotalist teetotaller telecaster telegrapher telegraphist teleologist
telephoner telephonist televangelist tellurian temporiser temporizer tempter tenant tenorist tentmaker tergiversator
termer terminator terrorist testator testee testifier teutonist texan thaumaturgist theatergoer theatregoer theist
theologian theologiser theologist theologizer theoretician theoriser theorist theorizer theosophist therapist
thespian thessalian thessalonian thief thinker thirster throttler throwster thurifer thwarter tiddler tiger tiler
timberman timeserver timpanist tinner tinsmith tinter tippler tipster tither titterer toastmaster tobagonian
tobogganist toddler toiler tollgatherer tollkeeper tollman toolmaker toper torchbearer toreador tormentor tortfeasor
torturer tory totalitarian totemist toter totterer toucher tourist touter townee towner townsman toxicologist
tracker tracklayer tractarian trader tradesman traditionalist traducer trafficker tragedian trainbandsman
trainbearer trainee trainman trainmaster traitor tramp transactor transcendentalist transferer transferor
transferrer transgressor transplanter trapper trappist trapshooter traveler traveller traverser treasonist treasurer
treater trekker trembler trencherman trespasser tribesman tribologist tricker trifler triggerman trigonometrician
trinidadian trinitarian tritheist troll troller trombonist trooper trotskyist troublemaker troubler troubleshooter
trucker truckler trudger trumpeter trustbuster trustee truster trustor tugger tumbler tunisian tunker turtler tutee
tutor twaddler twiddler twin twiner twirler tympanist typesetter typist typographer tyrant ubermensch ukranian uncle
underachiever underclassman undergraduate underling undersecretary underseller undertaker unfastener unfortunate
unicyclist unilateralist unionist unitarian unraveler unraveller untier upbraider upholder upholsterer uprooter
upsetter upstager uranologist urchin urinator urologist user usurer usurper utiliser utilitarian utilizer utopian
uxor vacationer vacationist vaccinator vaccinee vacillator valedictorian valet valetudinarian valuator valuer vamper
vandal vanisher vanquisher vaquero varnisher vaticinator vaudevillian vaulter vaunter vedist vegetarian vendee
vender vendor venerator venetian ventriloquist verbaliser verbalizer verger verifier vermonter versifier vestryman
vestrywoman vet veteran veterinarian vexer vibist vibraphonist vicar victim victimiser victimizer victor victorian
viewer vilifier villager villain vindicator vintager violinist violist violoncellist virgin virginian virologist
virtuoso visitor visualiser visualizer vitaliser vitalist vitalizer viticulturist vivisectionist vizier vocalist
vociferator volunteer vomiter voter vouchee vower voyager vulcaniser vulcanizer vulgarian waddler waffler wag
wagerer waggoner wagnerian wagoner wailer waiter waitress wallpaperer waltzer wanderer wangler wanker wannabee
wanter ward warder warehouseman warehouser warmonger warranter warrantor warrener warrior washerman washerwoman
washwoman watcher watchmaker watchman watercolorist watercolourist waterman waverer wearer weatherman webmaster
weigher weightlifter weisenheimer welcher welcomer welder welsher welshman wencher westerner whale wheedler whiffer
whig whiner whipper whippersnapper whisperer whistleblower white whittler whiz wholesaler whore widow widower
widowman wife wigmaker wildcatter windbag windtalker winemaker wingback winger wingman winner wireman wiretapper
wisenheimer witch witness witnesser wizard wolfman woman womaniser womanizer woodcarver woodcutter woodworker wooer
woolgatherer woolsorter wordmonger wordsmith worker workingman workman workmate worrier worshipper wrester wrestler
wretch writer wrongdoer wykehamist xylophonist yachtsman yachtswoman yank yankee yanker yardmaster yawner yearner
yeller yielder yodeller yokel youngster younker youth yugoslavian zambian zealander zionist zombie zoologist
zoroastrian
`;
