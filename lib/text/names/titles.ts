import { wordSet } from './word-set.ts';

/** Nouns that name a person's office, trade or relationship. Lower-case, without a final point. */
export const ROLE_HEADS: ReadonlySet<string> = wordSet(`
president vice-president premier chancellor king queen prince princess emperor empress sultan emir sheikh shah pope cardinal archbishop bishop
pastor priest reverend rev rabbi imam minister secretary undersecretary ambassador envoy consul diplomat governor gov govs lt-gov mayor senator sen sens representative rep reps
congressman congresswoman congressmember lawmaker assemblyman assemblywoman councilman councilwoman councilmember councillor councilor alderman delegate del commissioner comptroller treasurer
speaker leader whip chairman chairwoman chair chairperson vice-chair chief deputy sheriff constable marshal officer trooper detective det inspector insp superintendent supt
sergeant sgt lieutenant lt captain capt corporal cpl major maj colonel col general gen admiral adm commander cmdr commodore brigadier private pvt pfc ensign cadet soldier marine sailor airman pilot co-pilot astronaut cosmonaut
agent investigator prosecutor attorney lawyer solicitor barrister counsel judge justice magistrate bailiff juror clerk coroner pathologist examiner medic paramedic firefighter
dispatcher guard ranger warden director executive ceo cfo coo cto founder co-founder cofounder owner co-owner manager administrator coordinator officer official head boss chief analyst economist
strategist consultant adviser advisor aide assistant spokesman spokeswoman spokesperson spokespeople secretary-general director-general inspector-general attorney-general governor-general solicitor-general surgeon-general auditor-general comptroller-general consul-general editor-in-chief commander-in-chief editor reporter correspondent journalist columnist commentator pollster accountant auditor bookkeeper welder roofer tailor anchor host
producer photographer author writer novelist poet playwright historian professor prof lecturer scholar scientist researcher physicist chemist biologist epidemiologist
virologist meteorologist seismologist geologist climatologist psychologist psychiatrist sociologist doctor dr physician surgeon nurse pediatrician cardiologist dentist pharmacist veterinarian teacher principal
dean provost student pupil sophomore freshman graduate coach quarterback striker midfielder goalkeeper pitcher catcher forward defender player golfer boxer sprinter
swimmer champion athlete actor actress comedian singer rapper musician guitarist drummer composer conductor artist painter sculptor architect designer
engineer contractor carpenter electrician plumber mechanic farmer rancher trucker driver businessman businesswoman entrepreneur developer investor financier
billionaire millionaire multimillionaire multibillionaire magnate tycoon banker trader broker activist organizer campaigner dissident whistleblower rebel warlord militant commander insurgent terrorist gunman shooter suspect killer murderer
victim survivor defendant plaintiff inmate prisoner hostage witness neighbor neighbour resident bystander passenger tourist hiker father mother dad mom mum parent son daughter
brother sister sibling twin uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter grandma grandpa husband wife widow widower fiance fiancee fiancé fiancée boyfriend girlfriend partner ex-wife ex-husband
ex-girlfriend ex-boyfriend stepfather stepmother stepson stepdaughter father-in-law mother-in-law friend roommate classmate colleague co-worker coworker employee worker candidate nominee contender opponent rival
incumbent successor predecessor politician democrat republican dictator strongman oligarch monarch heir baron lord lady sir dame mr mrs ms miss mx senatorial chief-of-staff
programmer hacker blogger streamer youtuber influencer model chef waiter bartender barber clerk cashier janitor custodian bishop nun monk deacon chaplain cleric ayatollah mullah
translator interpreter librarian curator critic legend star icon veteran retiree pensioner teenager toddler boy girl man woman expert specialist therapist counselor counsellor caseworker
ombudsman auditor regulator watchdog chief-executive treasurer registrar bailiff captain skipper crewman crewmember navigator conductor engineer operator technician
tsar czar caliph prefect provost rector vicar curate abbot abbess shogun viceroy regent count countess duke duchess earl viscount marquess squire
lead first-lady lady
hopeful frontrunner legislator parliamentarian backbencher selectman selectwoman alderwoman assemblymember councilperson committeewoman committeeman freeholder supervisor trustee lobbyist fundraiser operative speechwriter staffer intern
ally backer supporter loyalist confidant confidante mentor protege protégé surrogate elder chaperone tutor babysitter nanny caretaker caregiver housekeeper landlord landlady lifeguard referee umpire jockey cyclist wrestler skater skier
gymnast surfer climber mountaineer cinematographer screenwriter filmmaker choreographer dancer ballerina violinist cellist vocalist bassist songwriter cartoonist illustrator biographer podcaster broadcaster newscaster anchorman anchorwoman
pundit publisher theologian philosopher archaeologist anthropologist astronomer mathematician statistician zoologist botanist toxicologist oncologist neurologist neurosurgeon radiologist anesthesiologist obstetrician midwife chiropractor
physiotherapist nutritionist hygienist criminologist profiler stockbroker shopkeeper storekeeper grocer restaurateur hotelier innkeeper jeweler jeweller florist seamstress bricklayer machinist steelworker autoworker longshoreman docker fisherman
lobsterman logger miner chauffeur courier mailman postman receptionist stenographer paralegal notary arbitrator mediator negotiator attache attaché taoiseach tanaiste mufti patriarch prelate seminarian missionary evangelist televangelist preacher
patrolman patrolwoman lawman policeman policewoman fireman serviceman servicewoman guardsman reservist corpsman sniper interrogator jailer undersheriff quartermaster gunner drummer firebrand techie organiser landowner homeowner leaseholder sponsor cosponsor
offender felon parolee detainee challenger eyewitness onlooker shopper protester demonstrator motorist motorcyclist worshipper parishioner congregant attendee concertgoer spc sfc ssgt msgt tsgt lcpl seaman barista stylist hairstylist dishwasher landscaper locksmith groundskeeper gardener lineman paraeducator dietitian optometrist orthodontist podiatrist phlebotomist radiographer
godfather godmother godson goddaughter stepbrother stepsister grandparent grandchild housemate flatmate schoolmate teammate granddad grandpa
instructor educator attendant stewardess bellboy salesman saleswoman salesperson saleslady winemaker brewmaster vintner lumberjack forester arborist farmhand farmworker laborer labourer foreman forewoman toolmaker roughneck bosun
purser helmsman copilot teamster cabbie postmaster webmaster animator ceramicist dressmaker cobbler shoemaker watchmaker goldsmith silversmith gunsmith upholsterer bookbinder typesetter engraver cameraman camerawoman cameraperson videographer
essayist memoirist ghostwriter copywriter proofreader newsman newswoman newsreader weatherman presenter emcee deejay pianist organist fiddler trumpeter saxophonist flutist flautist harpist keyboardist percussionist soprano baritone lyricist
librettist frontman frontwoman acrobat humorist satirist impersonator stuntman stuntwoman impresario publicist beautician cosmetologist manicurist masseuse tattooist undertaker mortician embalmer gravedigger exorcist shaman herbalist
acupuncturist homeopath osteopath optician ophthalmologist audiologist dermatologist gastroenterologist geneticist gerontologist gynecologist gynaecologist hematologist immunologist internist doula nephrologist neonatologist orthopedist
pharmacologist physiologist psychoanalyst psychotherapist pulmonologist rheumatologist urologist bacteriologist biochemist microbiologist ecologist entomologist ornithologist paleontologist palaeontologist primatologist oceanographer
hydrologist volcanologist geographer geophysicist cartographer demographer ethnographer linguist philologist classicist archivist docent astrophysicist cosmologist metallurgist mineralogist neuroscientist logician futurist ethicist bioethicist
jurist litigator watchman bodyguard gendarme sleuth codebreaker cryptographer infantryman paratrooper artilleryman submariner adjutant conscript militiaman actuary assessor appraiser bondsman philanthropist socialite heiress headmaster
headmistress schoolmaster schoolmistress valedictorian salutatorian alumna alumnus postdoc theorist ideologue propagandist goalie fullback halfback linebacker cornerback shortstop outfielder infielder baseman batsman wicketkeeper hurdler
marathoner triathlete decathlete heptathlete oarsman canoeist kayaker yachtsman yachtswoman snowboarder skateboarder biathlete bobsledder speedskater judoka kickboxer weightlifter powerlifter bodybuilder marksman bookie linesman groundsman
cheerleader bandleader bandmate castmate costar coauthor trainee freelancer industrialist vlogger cop bouncer doorman waitress sommelier hairdresser schoolteacher motorman trainman puppeteer glazier technologist strongwoman
bridesmaid bridegroom burglar mobster gangster hitman
assassin hijacker arsonist`);

/** As `ROLE_HEADS`, in small letters only: with a capital they open other names ("Refugee Support", "Volunteer Month", "Cantor Fitzgerald"). */
export const SMALL_ROLE_HEADS: ReadonlySet<string> = wordSet('volunteer laureate jogger tenant renter pedestrian commuter bicyclist vacationer holidaymaker celebrity birdwatcher refugee immigrant migrant churchgoer fugitive advocate cantor robber smuggler trafficker recluse vigilante supremacist apprentice');

/** Words that narrow a role noun and may stand before it. Lower-case. Capitalised words and demonyms may too. */
export const ROLE_MODIFIERS: ReadonlySet<string> = wordSet(`
former ex erstwhile then current informal central bank unpaid freelance part-time rightwing leftwing acting interim outgoing incoming late retired veteran top senior junior chief deputy vice assistant associate lead leading
longtime longstanding newly-elected veteran executive general national security foreign defense defence prime interior finance justice health education
labor labour energy trade commerce environment transport transportation agriculture treasury economy economic state county city town village federal
local regional provincial municipal district school university college hospital police fire sheriff's homicide gang narcotics special supreme circuit
appeals trial criminal civil district attorney public press communications media campaign political policy legal military army navy air force marine coast guard
intelligence counterterrorism human rights climate science opposition majority minority house senate party council union labor presidential republican democratic gop
conservative liberal progressive independent far-right far-left right-wing left-wing populist nationalist communist nobel prize-winning oscar-winning award-winning pulitzer
chief investment information operating financial technology marketing medical nursing staff emergency department crime lead co founding managing creative
music film movie tv television radio news sports football basketball baseball soccer hockey tennis golf olympic world pop rock country hip-hop rap
billionaire millionaire business real estate tech software oil media property climate anti-abortion pro-life gay transgender black white young old elderly elder older younger
youngest eldest oldest only twin best close estranged pregnant teenage infant adopted adoptive biological foster newlywed ailing grieving surviving unborn paternal maternal registered sex family lifelong personal high-ranking high-profile self-described renowned famed famous prominent popular beloved fellow
supreme paramount spiritual religious tribal rebel guerrilla coup transitional caretaker crown lieutenant attorney solicitor inspector secretary minister
patrol traffic motor vehicle road security prison jail corrections detention border immigration customs park wildlife game forest budget tax
de facto two-term three-term first-term second-term one-time onetime would-be alleged accused convicted confessed slain wounded suspected
night market research data civil civil-rights women's girls' boys' men's children's people's workers' veterans' gun gun-control abortion-rights environmental community neighborhood
second third first next past previous full-time part-time freelance major
north south east west northern southern eastern western central middle high elementary physics history english math biology chemistry law economics medicine`);

/** What may follow "of" in an office directly before a name: "Secretary of State Jane Roe". Lower-case. */
export const OFFICE_COMPLEMENTS: ReadonlySet<string> = wordSet(`
state defense defence staff investigations operations police homeland security national intelligence health human services education energy labor labour commerce agriculture
transportation transport housing urban development veterans affairs foreign interior justice finance treasury war communications detectives schools public safety works
congress representatives parliament elections corrections information technology trade industry environment emergency management house senate army navy air force culture commonwealth
sports tourism economy research engineering nursing medicine admissions students athletics marketing sales programs policy`);

/** Relations that stand behind a possessive: "her uncle", "Smith's wife". They are roles too, and need no article. */
export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = wordSet('his her their my our your its');
