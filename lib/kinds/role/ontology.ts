/** Which role nouns mean the same, which are wider words for others, and which exclude each other. General English. */

/** Words for one role; the first names the class. */
const SAME =
  `chief director head boss chief-executive ceo managing-director director-general
   officer policeman policewoman cop patrolman patrolwoman lawman
   spokesperson spokesman spokeswoman press-secretary
   adviser advisor
   attorney lawyer solicitor barrister counsel
   prosecutor district-attorney
   minister secretary
   prime-minister premier taoiseach
   lawmaker legislator parliamentarian
   ally backer supporter loyalist
   confidant confidante
   candidate contender hopeful
   landlord landlady
   broadcaster newscaster
   anchor anchorman anchorwoman co-anchor
   mailman postman
   jeweler jeweller
   stepfather stepdad
   stepmother stepmom
   chief-financial cfo
   chief-operating coo
   president
   vice-president
   governor gov
   senator sen
   representative rep congressman congresswoman congressmember
   councillor councilor councilman councilwoman councilmember alderman
   sergeant sgt
   lieutenant lt
   captain capt
   detective det
   inspector insp
   professor prof
   pastor reverend rev priest
   doctor physician dr
   surgeon
   reporter correspondent
   photographer
   founder co-founder cofounder
   owner co-owner proprietor
   chairman chairwoman chair chairperson
   ranking-member top-republican top-democrat ranking-republican ranking-democrat leading-republican leading-democrat senior-republican senior-democrat
   firefighter fireman
   trucker truck-driver
   estate-agent realtor real-estate-agent
   bouncer doorman
   security-guard guard
   actor actress
   general gen
   colonel col
   major maj
   soldier serviceman infantryman
   teacher schoolteacher
   driver
   sheriff
   deputy
   businessman businesswoman entrepreneur`;

/** Wider words, each with the classes that it may stand for. */
const WIDER =
  `leader: president prime-minister chief minister chairman general-secretary governor mayor head founder elder speaker whip
   official: chief minister spokesperson deputy president governor mayor ambassador commissioner officer adviser secretary-general
   politician: senator representative president prime-minister governor mayor minister councillor lawmaker leader
   lawmaker: senator representative backbencher councillor assemblyman assemblywoman delegate
   investigator: detective agent officer inspector
   chief: secretary-general
   candidate: nominee frontrunner
   nominee: candidate
   ally: friend confidant adviser surrogate donor partner fundraiser
   activist: organizer campaigner elder lobbyist
   strategist: consultant operative adviser aide
   consultant: strategist operative adviser
   operative: aide adviser staffer
   cleric: pastor priest imam rabbi bishop archbishop cardinal preacher evangelist mullah ayatollah chaplain deacon
   preacher: pastor priest evangelist televangelist chaplain
   pastor: bishop
   writer: author novelist poet playwright journalist columnist screenwriter biographer historian reporter
   author: writer novelist poet historian biographer
   businessman: billionaire millionaire tycoon magnate financier developer executive investor chief owner founder banker hotelier restaurateur
   billionaire: tycoon magnate investor financier executive founder
   tycoon: magnate billionaire
   performer: singer actor dancer comedian musician rapper
   artist: painter sculptor illustrator cartoonist
   filmmaker: chief producer screenwriter cinematographer
   broadcaster: anchor host commentator reporter
   commentator: columnist pundit host analyst
   host: anchor broadcaster
   commander: general colonel captain major admiral chief
   student: freshman sophomore junior senior pupil
   caregiver: nanny babysitter nurse caretaker
   driver: trucker chauffeur courier
   donor: fundraiser
   officer: sergeant lieutenant captain detective inspector deputy corporal trooper constable chief agent guard marshal sheriff ranger
   attorney: prosecutor attorney-general
   journalist: reporter photographer editor anchor columnist host
   executive: chief vice-president chairman manager founder
   diplomat: ambassador minister envoy consul
   envoy: ambassador diplomat
   aide: adviser spokesperson assistant chief-of-staff
   employee: insider staffer officer manager teacher nurse driver engineer bouncer security-guard clerk cashier mechanic photographer worker deputy
   worker: officer nurse driver engineer bouncer security-guard clerk cashier mechanic employee
   musician: singer guitarist drummer rapper pianist
   entertainer: comedian singer actor rapper
   athlete: player runner boxer sprinter golfer swimmer quarterback striker
   player: quarterback striker midfielder goalkeeper pitcher catcher
   scientist: physicist chemist biologist epidemiologist virologist geologist researcher
   academic: professor lecturer scholar researcher historian
   professor: scholar lecturer
   doctor: surgeon psychiatrist cardiologist pediatrician
   soldier: sergeant corporal private marine sailor captain lieutenant veteran
   security-guard: bouncer
   educator: teacher principal professor
   manager: chief
   member: senator representative councillor
   relative: grandparent grandchild parent sibling stepfather stepmother mother father uncle aunt brother sister son daughter cousin nephew niece grandmother grandfather wife husband
   parent: mother father stepmother stepfather
   grandparent: grandmother grandfather
   grandchild: grandson granddaughter
   partner: wife husband girlfriend boyfriend fiancee fiance
   spouse: wife husband
   sibling: brother sister half-brother half-sister stepbrother stepsister
   child: son daughter`;

/** Roles of which nobody holds two at one time. */
const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  'nurse pharmacist dentist paramedic veterinarian doctor',
  'plumber electrician carpenter mechanic baker butcher barber farmer miner',
  'spokesperson minister ambassador president vice-president prime-minister governor mayor senator representative judge',
  'sergeant lieutenant captain corporal colonel major',
].map((words) => new Set(words.split(' ')));

/** Kinship by blood, to one and the same person: an uncle is no father. */
const KIN: ReadonlySet<string> = new Set('mother father uncle aunt brother sister son daughter cousin nephew niece grandmother grandfather grandson granddaughter stepfather stepmother stepson stepdaughter stepbrother stepsister great-grandmother great-grandfather half-brother half-sister great-uncle great-aunt brother-in-law sister-in-law mother-in-law father-in-law son-in-law daughter-in-law godfather godmother godson goddaughter'.split(' '));
/** Those who share, or shared, a life. */
const PARTNERS: ReadonlySet<string> = new Set('wife husband girlfriend boyfriend fiancee fiance partner'.split(' '));
const OTHER_RELATIONS: ReadonlySet<string> = new Set('friend neighbor colleague roommate classmate boss acquaintance relative parent grandparent grandchild sibling child spouse housemate flatmate schoolmate teammate widow widower twin'.split(' '));

const CLASS_OF: ReadonlyMap<string, string> = new Map([
  ...SAME.split('\n').flatMap((line) => {
    const words = line.trim().split(/\s+/);
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
  ...([
    ['mom', 'mother'], ['mum', 'mother'], ['dad', 'father'], ['grandma', 'grandmother'], ['grandpa', 'grandfather'], ['granddad', 'grandfather'], ['fiancée', 'fiancee'], ['fiancé', 'fiance'], ['neighbour', 'neighbor'], ['friends', 'friend'], ['co-worker', 'colleague'],
    ['coworker', 'colleague'], ['ex-wife', 'wife'], ['ex-husband', 'husband'], ['ex-girlfriend', 'girlfriend'], ['ex-boyfriend', 'boyfriend'],
  ] as const),
]);
const WIDER_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  WIDER.split('\n').map((line): [string, ReadonlySet<string>] => {
    const [name = '', members = ''] = line.trim().split(': ');
    return [name, new Set(members.split(' '))];
  }),
);

/** Class of a role noun: `director` and `head` → `chief`. */
export const roleClass = (noun: string): string => CLASS_OF.get(noun) ?? noun;

/** What a role tells of: ties between people, an office, trade or rank, or (`status`) that somebody is on leave or was dismissed. */
export type RoleGroup = 'kin' | 'partner' | 'tie' | 'office' | 'status';

export function groupOf(role: string): RoleGroup {
  return KIN.has(role) ? 'kin' : PARTNERS.has(role) ? 'partner' : OTHER_RELATIONS.has(role) ? 'tie' : 'office';
}

/** Whether two classes can be words for one role, exclude each other, or say nothing of each other. */
export function relateClasses(a: string, b: string): 'same' | 'wider' | 'exclusive' | 'other' {
  if (a === b) return 'same';
  if (WIDER_OF.get(a)?.has(b) === true || WIDER_OF.get(b)?.has(a) === true) return 'wider';
  return EXCLUSIVE.some((set) => set.has(a) && set.has(b)) ? 'exclusive' : 'other';
}

/** What narrows a role, in sets of which a role has one only: a history teacher is no geography teacher. */
const FIELDS: readonly (readonly string[])[] = [
  'history geography math mathematics english physics chemistry biology music art science economics'.split(' '),
  'police fire'.split(' '),
  'foreign=state defense interior=home finance=treasury justice health education labor energy trade=commerce=business environment transport=transportation agriculture=farm=farming fisheries=fishing culture sports tourism housing immigration mining planning religion industry science=research forestry=forests water veterans'.split(' '),
  'football soccer basketball baseball hockey tennis swimming rugby cricket'.split(' '),
];
const FIELD_OF: ReadonlyMap<string, { readonly set: number; readonly name: string }> = new Map(
  FIELDS.flatMap((set, number) => set.flatMap((group) => {
    const words = group.split('=');
    return words.map((word): [string, { set: number; name: string }] => [word, { set: number, name: words[0] ?? word }]);
  })),
);

/** One name for the words of one field ("treasury" → `finance`), null for a word that names none. */
export const fieldOf = (word: string): string | null => FIELD_OF.get(word)?.name ?? null;

/** True if both roles name a field of one set, and no field in common. */
export function fieldsExclude(a: readonly string[], b: readonly string[]): boolean {
  return a.some((left) => {
    const set = FIELD_OF.get(left)?.set;
    const others = b.filter((right) => FIELD_OF.get(right)?.set === set);
    // "Foreign affairs and trade": one field in common is enough.
    return others.length > 0 && !a.some((one) => others.includes(one));
  });
}
