/** Nouns for people, and classes of nouns that reports use for one another. General English. */

const PEOPLE =
  'people person persons man men woman women boy boys girl girls child children kid kids baby babies infant infants toddler toddlers teen teens teenager teenagers adult adults ' +
  'male males female females youth youths victim victims suspect suspects gunman gunmen attacker attackers assailant assailants bystander bystanders witness witnesses hostage hostages ' +
  'officer officers policeman policemen deputy deputies trooper troopers cop cops agent agents guard guards bouncer bouncers firefighter firefighters paramedic paramedics detective detectives ' +
  'soldier soldiers troops marine marines sailor sailors pilot pilots airman airmen militant militants fighter fighters rebel rebels insurgent insurgents terrorist terrorists civilian civilians ' +
  'worker workers employee employees staff staffer staffers laborer laborers labourers miner miners driver drivers passenger passengers crew crewmen member members ' +
  'student students pupil pupils teacher teachers nurse nurses doctor doctors patient patients resident residents citizen citizens immigrant immigrants migrant migrants refugee refugees alien aliens ' +
  'asylum-seekers protester protesters protestors demonstrators demonstrator activists activist marchers voter voters lawmaker lawmakers senator senators representatives delegate delegates official officials ' +
  'leader leaders minister ministers diplomat diplomats journalist journalists reporter reporters lawyer lawyers judge judges juror jurors prisoner prisoners inmate inmates detainee detainees ' +
  'customer customers guest guests visitor visitors attendee attendees spectator spectators fan fans player players athlete athletes tourist tourists traveler travelers climber climbers ' +
  'survivor survivors others relative relatives brother brothers sister sisters son sons daughter daughters friend friends family families neighbor neighbors neighbour neighbours ' +
  'mourner mourners worshippers worshipper shopper shoppers candidate candidates republicans democrats independents libertarians americans individuals individual participants participant volunteers volunteer ' +
  'owner owners farmers farmer scientists scientist experts expert executives clients client accusers accuser defendants defendant supporters supporter followers users user subscribers households fatalities deaths casualties ' +
  'runner runners starters finishers competitor competitors contestant contestants entrant entrants cyclist cyclists rider riders skier skiers swimmer swimmers rower rowers racer racers ' +
  'reveller revellers reveler revelers clubbers partygoers concertgoers patrons diners investigator investigators inspector inspectors rescuer rescuers diver divers engineer engineers ' +
  'robber robbers raiders shooter shooters thief thieves burglars executive banker bankers trader traders investors bosses manager managers director directors businessmen envoys negotiators ' +
  'peacekeepers councillors priest priests monks pilgrims hiker hikers hunters fisherman fishermen commuters motorist motorists pedestrian pedestrians bikers musicians actors singers coaches ' +
  'astronauts hero heroes heroine heroines veterans pensioners campers sailors conscripts recruits cadets trainees apprentices crewman staffers aides advisers advisors interpreters translators porters guides ' +
  'applicant applicants nominee nominees appointee appointees felon felons offender offenders convict convicts fugitive fugitives smuggler smugglers trafficker traffickers gangsters hitmen ' +
  'associate associates ally allies colleague colleagues partner partners accomplice accomplices co-defendant co-defendants co-conspirators conspirators perpetrator perpetrators intruder intruders ' +
  'whistleblower whistleblowers informant informants prosecutor prosecutors attorney attorneys elector electors legislator legislators congressman congressmen congresswoman congresswomen mps ' +
  'serviceman servicemen servicemembers reservist reservists commandos gunners evacuee evacuees orphans widows spouses grandchildren grandson granddaughter cousin cousins uncle aunt nephew niece ' +
  'loved-ones onlooker onlookers passerby passersby roommate roommates classmate classmates teammate teammates captives donor donors consumer consumers retirees homeowners tenants renters ' +
  'rival rivals contender contenders challenger challengers hopefuls opponent opponents crewmember crewmembers crewmate crewmates foreman foremen waiter waiters waitress waitresses signatories plaintiff plaintiffs petitioners litigants colleague congresspeople councilmembers councilman councilmen councilwomen alderman aldermen governor governors mayor mayors ' +
  'freshmen sophomores juniors seniors undergraduates graduates professors principals educators caregivers dispatchers responders medics surgeons technicians contractor contractors electricians mechanics ' +
  'churchgoer churchgoers parishioner parishioners congregant congregants worshiper worshipers altar-servers bridesmaids groomsmen moviegoer moviegoers theatergoers theatregoers filmgoers festivalgoers beachgoers clubgoers gamblers ' +
  'coworker coworkers supervisor supervisors subordinates clerk clerks cashier cashiers receptionist receptionists baristas bartender bartenders busboys cook cooks chefs housekeepers janitor janitors custodian custodians caretaker caretakers ' +
  'villager villagers townspeople islander islanders locals vacationers holidaymakers sightseers daytrippers backpackers honeymooners schoolchild schoolchildren schoolboy schoolboys schoolgirl schoolgirls preschoolers kindergartners newborn newborns ' +
  'trucker truckers logger loggers welders roofers bricklayers carpenters plumbers gardeners landscapers ranchers herders herdsmen shepherds fishers seamen deckhands stevedores dockworkers longshoremen steelworkers ironworkers farmworkers farmhands ' +
  'policewoman policewomen warden wardens ranger rangers lifeguard lifeguards usher ushers gamekeepers zookeepers corporals sergeants lieutenants bodyguard bodyguards gunwoman nuns rabbis pastors imams clergymen missionaries bishops librarians couriers salesmen shopkeepers stallholders vendors ' +
  'squatters homesteaders picnickers joggers jogger snowboarders surfers kayakers boaters mountaineers canoeists skaters gymnasts wrestlers boxers jockeys umpires referees cheerleaders dancers ballerinas';

export const PERSON_NOUNS: ReadonlySet<string> = new Set(PEOPLE.split(' '));

/** People said to be no one in particular: they may be the officers, workers or children of another report. */
const GENERIC_PEOPLE: ReadonlySet<string> = new Set(
  'people person persons individual individuals victim victims others man men woman women male males female females adult adults fatalities deaths casualties member members'.split(' '),
);

/** Words that name one class of thing; the first is the class. */
const CLASSES: readonly string[] = [
  'officer officers cop cops policeman policemen deputy deputies trooper troopers agent agents detective detectives',
  'worker workers employee employees staff staffer staffers laborer laborers labourers',
  'child children kid kids baby babies infant infants boy boys girl girls toddler toddlers',
  'teen teens teenager teenagers youth youths',
  'immigrant immigrants migrant migrants refugee refugees alien aliens',
  'student students pupil pupils',
  'soldier soldiers troops marine marines serviceman servicemen service',
  'protester protesters protestors demonstrators demonstrator marchers',
  'militant militants fighter fighters rebel rebels insurgent insurgents terrorist terrorists',
  'attacker attackers gunman gunmen assailant assailants shooter shooters suspect suspects robber robbers raider raiders',
  'prisoner prisoners inmate inmates detainee detainees',
  'guest guests visitor visitors attendee attendees customer customers client clients patrons reveller revellers reveler revelers clubbers partygoers concertgoers diners',
  'churchgoer churchgoers worshipper worshippers worshiper worshipers parishioner parishioners congregant congregants',
  'colleague colleagues coworker coworkers',
  'tourist tourists vacationers holidaymakers sightseers daytrippers',
  'schoolchild schoolchildren schoolboys schoolgirls',
  'runner runners starters finishers competitor competitors contestant contestants entrant entrants participant participants',
  'executive executives bosses manager managers businessmen',
  'investigator investigators inspector inspectors','crew crewmen crewman crewmember crewmembers',
  'passenger passengers traveler travelers',
  'plant plants factory factories facility facilities site sites',
  'home homes house houses residence residences',
  'car cars vehicle vehicles',
  'ship ships boat boats vessel vessels ferry ferries',
  'plane planes jet jets aircraft airplane airplanes',
  'company companies firm firms business businesses',
  'building buildings structure structures',
  'city cities town towns community communities',
  'gun guns weapon weapons firearm firearms rifle rifles handgun handguns pistol pistols',
  'shot shots round rounds bullet bullets',
  'charge charges count counts',
  'missile missiles rocket rockets',
  'wound wounds time times',
  'store stores shop shops',
  'seat seats spot spots',
  'job jobs post posts position positions',
  'fan fans spectator spectators',
  'abstention abstentions abstained',
  'document documents record records file files paper papers report reports',
  'applicant applicants candidate candidates nominee nominees contender contenders hopefuls',
  'lawmaker lawmakers legislator legislators mps congressmen congresswomen congressman congresswoman congresspeople representatives',
  'fire fires blaze blazes wildfire wildfires','crash crashes accident accidents','phone phones cellphone cellphones smartphone smartphones iphones','hostage hostages captive captives',
  'offender offenders felon felons convict convicts',
];

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap((line) => {
    const words = line.split(' ');
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/**
 * The word of a phrase that says who is meant: "crew *members*" are crew, "business *leaders*" executives; else its last one.
 */
export function tellingWord(phrase: string): string {
  const words = phrase.split(' ');
  const [last, before] = [words.at(-1) ?? '', words.at(-2) ?? ''];
  if (/^members?$/.test(last) && before !== '') return before;
  return before === 'business' && /^(?:leaders?|people|men|women|figures)$/.test(last) ? 'executives' : last;
}

/** Class of a counted noun: `people` for no one in particular, a common name for synonyms, else null (compare the stems). */
export function nounClass(noun: string): string | null {
  return GENERIC_PEOPLE.has(noun) ? 'people' : (CLASS_OF.get(noun) ?? null);
}

const MALE: ReadonlySet<string> = new Set('boy man male son brother father husband uncle nephew grandson grandfather boyfriend he his him gentleman'.split(' '));
const FEMALE: ReadonlySet<string> = new Set('girl woman female daughter sister mother wife aunt niece granddaughter grandmother girlfriend she her'.split(' '));

/** Sex that a noun or pronoun tells, or null. */
export function genderOf(word: string): 'male' | 'female' | null {
  return MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : null;
}

/** Sex that the last word of a phrase for one or several tells: "seven young *women*"; null if none. */
export function sexOf(phrase: string | null): 'male' | 'female' | null {
  const word = phrase?.split(' ').at(-1) ?? '';
  return genderOf(word) ?? genderOf(word.replace(/men$/, 'man').replace(/s$/, '').replace(/wive$/, 'wife'));
}

/** Groups of people whom a toll of "people" holds and does not stop at. */
const SUBGROUPS: ReadonlySet<string> = new Set(
  (
    'troop troops soldier soldiers serviceman servicemen service marine marines sailor sailors airman airmen officer officers policeman policemen police civilian civilians child children kid kids woman women ' +
    'girl girls boy boys firefighter firefighters journalist journalists contractor contractors militant militants american americans briton britons foreigner foreigners national nationals citizen citizens'
  ).split(' '),
);

/** "Soldiers", "children", "citizens": some of the people, whose number is another one. */
export function isSubgroup(noun: string): boolean {
  return SUBGROUPS.has(noun);
}
