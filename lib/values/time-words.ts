/** Words of time of general English. Tables only. */

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sunday', 0], ['monday', 1], ['tuesday', 2], ['wednesday', 3], ['thursday', 4], ['friday', 5], ['saturday', 6],
  ['sundays', 0], ['mondays', 1], ['tuesdays', 2], ['wednesdays', 3], ['thursdays', 4], ['fridays', 5], ['saturdays', 6],
]);

/** Short weekdays; believed only beside a date or a clock time ("Sun" and "Sat" are words too). */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sun', 0], ['mon', 1], ['tue', 2], ['tues', 2], ['wed', 3], ['thu', 4], ['thur', 4], ['thurs', 4], ['fri', 5], ['sat', 6],
]);

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1], ['february', 2], ['march', 3], ['april', 4], ['may', 5], ['june', 6], ['july', 7], ['august', 8], ['september', 9],
  ['october', 10], ['november', 11], ['december', 12], ['jan', 1], ['feb', 2], ['mar', 3], ['apr', 4], ['jun', 6], ['jul', 7],
  ['aug', 8], ['sep', 9], ['sept', 9], ['oct', 10], ['nov', 11], ['dec', 12],
]);

/** Month names that are also words or names of people: believed alone only after a preposition of time. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'march', 'may', 'april', 'june', 'august', 'mar', 'jan', 'dec', 'jun', 'jul', 'nov', 'oct', 'sep', 'sept', 'feb', 'apr', 'aug',
]);

export const SEASONS: ReadonlyMap<string, number> = new Map([['winter', 0], ['spring', 1], ['summer', 2], ['autumn', 3], ['fall', 3]]);

/**
 * Parts of the day as minutes after midnight [from, to). Generous, as news uses them: "morning" from midnight, since
 * "Sunday morning at 2" is common; "night" from dusk to dawn of the next day.
 */
export const DAYPARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['morning', [0, 720]], ['afternoon', [720, 1110]], ['evening', [990, 1440]], ['night', [1080, 1800]], ['overnight', [1200, 1920]],
  ['mornings', [0, 720]], ['afternoons', [720, 1110]], ['evenings', [990, 1440]], ['nights', [1080, 1800]],
  ['noon', [720, 721]], ['midday', [690, 780]], ['midnight', [1440, 1441]], ['dawn', [240, 480]], ['dusk', [960, 1320]],
  ['lunchtime', [690, 840]], ['midafternoon', [840, 990]], ['midmorning', [540, 690]],
]);

/** How far from a named clock time "about", "shortly before" and the like reach, in minutes. */
export const CLOCK_SLACK = {
  /** "about 2 a.m." */
  about: 30,
  /** "about 2:30", "about 2:15", "about 2:40" */
  aboutHalf: 20,
  aboutQuarter: 12,
  aboutMinute: 10,
  /** "shortly before 7:30": not more than half an hour off. */
  shortly: 30,
  /** "just before 2" */
  just: 20,
  /** A written time is itself read off a clock or a log: two reports may be this far apart and mean the same. */
  exact: 3,
} as const;

export const CLOCK_PREFIXES: readonly (readonly [string, 'about' | 'before' | 'after' | 'bound-before' | 'bound-after'])[] = [
  ['about', 'about'], ['around', 'about'], ['approximately', 'about'], ['roughly', 'about'], ['some time around', 'about'], ['close to', 'about'],
  ['sometime around', 'about'],
  ['shortly before', 'before'], ['just before', 'before'], ['a few minutes before', 'before'], ['minutes before', 'before'],
  ['right before', 'before'], ['nearly', 'before'], ['almost', 'before'], ['moments before', 'before'], ['a little before', 'before'],
  ['shortly after', 'after'], ['just after', 'after'], ['a few minutes after', 'after'], ['minutes after', 'after'], ['right after', 'after'],
  ['moments after', 'after'], ['soon after', 'after'], ['just past', 'after'], ['a little after', 'after'], ['shortly past', 'after'],
  ['before', 'bound-before'], ['by', 'bound-before'], ['until', 'bound-before'], ['after', 'bound-after'], ['past', 'bound-after'],
  ['since', 'bound-after'],
];

export const ZONES: ReadonlySet<string> = new Set([
  'et', 'est', 'edt', 'ct', 'cst', 'cdt', 'mt', 'mst', 'mdt', 'pt', 'pst', 'pdt', 'gmt', 'bst', 'utc', 'cet', 'cest', 'ist', 'jst', 'aest', 'eastern',
  'pacific', 'central', 'akst', 'hst',
]);

/** Words that, shortly before a time, say that it lies ahead. */
export const FUTURE_CUES: ReadonlySet<string> = new Set([
  'will', "'ll", "won't", 'scheduled', 'upcoming', 'plans', 'planned', 'planning', 'plan', 'expected', 'expects', 'expect', 'due', 'set', 'slated', 'shall', 'tomorrow', 'until',
  'deadline', 'intends', 'hopes', 'expires', 'begins', 'starts', 'resumes', 'reconvenes', 'airs',
]);

/** Nouns of planning as well as verbs: "her plan for the banks" plans no day, "a plan to meet" does. */
export const PLAN_NOUNS: ReadonlySet<string> = new Set(['plan', 'plans']);

/** What puts a plan off to another day: "postponed to Friday", "moved the hearing to Monday". */
export const PUT_OFF: ReadonlySet<string> = new Set([
  'postponed', 'postpones', 'delayed', 'moved', 'moves', 'pushed', 'rescheduled', 'adjourned', 'extended', 'deferred', 'carried',
]);

/** Participles of planning: ahead after "is", and on either side of the day of publication after "was", or by themselves. */
export const PLANNED_WORDS: ReadonlySet<string> = new Set([
  'scheduled', 'planned', 'planning', 'expected', 'due', 'set', 'slated', 'supposed', 'booked', 'hoped', 'intended',
]);

/** Who is "invited to speak in May", or has "an invitation to visit in May", will do so. */
export const BIDDING: ReadonlySet<string> = new Set([
  'invitation', 'invited', 'invites', 'summoned', 'summons', 'proposal',
]);

/** What was planned and then did not come about. */
export const CALLED_OFF: ReadonlySet<string> = new Set([
  'cancelled', 'canceled', 'postponed', 'scrapped', 'shelved', 'delayed', 'abandoned', 'axed', 'aborted', 'off', 'cancels', 'postpones', 'dropped', 'ditched',
]);

/** Reporting verbs put a weekday beside them in the past whatever the rest of the sentence foresees. */
export const REPORTING: ReadonlySet<string> = new Set([
  'said', 'announced', 'told', 'added', 'confirmed', 'reported', 'wrote', 'tweeted', 'stated', 'revealed', 'testified', 'says', 'statement', 'was', 'were', 'had', 'met',
  'granted', 'arrested', 'killed', 'died', 'released', 'filed', 'ruled', 'voted', 'signed', 'approved',
]);
