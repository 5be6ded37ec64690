import { classOf, LETTER } from './characters.ts';
import { isByline, isFurnitureByShape, notedAuthor } from './line-shapes.ts';
import type { RawSentence } from './sentences.ts';

/** Phrases that open lines of page furniture: each alternative begins with `^`, so that one look at the front rules all out. Tested on the first 160 code units of a sentence, trimmed. */
const PHRASES: readonly RegExp[] = [
  /^(?:leave a (?:reply|comment)|post a comment|add a comment|cancel reply|\d+ comments?$|comments? \(\d+\)|comments are closed)/i,
  /^required fields are marked|^save my name, email|^your email address will not be published/i,
  /^(?:source link|source:\s*\S+$|originally published (?:at|on|by)|this (?:article|story|post) (?:was|is) (?:originally |first )?(?:published|posted|appeared) (?:at|on|in|by))/i,
  /^(?:this (?:article|story|post) (?:originally|first) appeared)/i,
  /^(?:see also|read (?:also|more|next|the full|the latest|full story)|also read|related(?: posts?| stories| articles?| coverage| content| topics?| links?)?\s*(?::|$)|more (?:from|on|stories|news)\b.{0,60}$|you (?:may|might) (?:also )?like|recommended(?: for you| stories| reading)?\s*(?::|$)|what to read next|trending(?: now| stories)?\s*(?::|$)|most (?:read|popular|viewed)\b.{0,30}$|up next\s*(?::|$)|watch(?: now| live| more| below)?\s*:|read:|related:|more:|watch:|listen:|photos?:$|video:$)/i,
  /^(?:back to top|scroll (?:down|to)|skip to (?:main )?content|jump to (?:navigation|content)|toggle navigation|menu$|home$|next (?:article|story|post)|previous (?:article|story|post))/i,
  /^(?:share (?:this|on|via|with|the)\b.{0,60}$|share$|tweet$|pin it|print(?: this)?(?: (?:article|page))?$|email(?: this)?(?: (?:article|page))?$|copy link|follow (?:us|me|\S+ on)\b.{0,80}(?:twitter|facebook|instagram|x|youtube|tiktok|threads|linkedin|@)|like us on|find us on|join us on)/i,
  /^(?:click|tap) (?:here|the|on|below|through|to)\b/i,
  /^(?:sign up\b|subscribe\b|register (?:now|here|for|to)\b|log in\b|sign in\b|create an account|already (?:a subscriber|have an account)|get (?:the latest|our|breaking|more) .{0,60}(?:inbox|newsletter|app|alerts)|download (?:the|our) .{0,40}app|enter your email|thank you for (?:signing up|subscribing|reading)|support (?:our|local|independent) journalism|please consider (?:making a|donating|subscribing|supporting|becoming a|a donation))/i,
  /^(?:copyright\b|©|\(c\) ?(?:copyright )?(?:19|20)\d\d|all rights reserved|(?:19|20)\d\d .{0,40}all rights reserved)/i,
  /^(?:we use cookies|this (?:site|website) uses cookies|by (?:continuing|clicking|using|signing)|accept (?:all )?cookies|cookie (?:policy|settings|preferences)|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions))/i,
  /^(?:disclaimer|disclosure)\s*:|^(?:the )?(?:views|opinions) (?:and opinions )?expressed|^enlarge this image|^opinions expressed|^(?:except for the headline|this (?:story|article) has not been edited)/i,
  /^\[\/?(?:ad|caption|embed|gallery|video|vc|et|su)[\w ="'-]*\]|^\[ad_\d\]$|^\(?advertisement\)?\b|^story continues below|^article continues (?:below|after)|^continue reading|^sponsored(?: content| by)?\b.{0,30}$|^ad$/i,
  /^(?:if you (?:have|see) (?:a (?:news )?tip|any information .{0,40}newsroom)|have a (?:news )?tip|send (?:us )?(?:your )?(?:news )?tips|got a tip|contact (?:us|the (?:author|reporter|writer))\b|e-?mail (?:us|the (?:author|reporter|writer))\b)/i,
  /^(?:loading|please (?:enable|wait|try|log|sign|update)|javascript (?:is|must)|your browser|this video (?:is|isn't|file)|video (?:unavailable|player)|error:|an error)/i,
  /^(?:filed under|tags?|categories|posted in|topics|keywords|in this article)\s*:/i,
  /^(?:this (?:article|story|post|report|page) (?:was|has been) (?:updated|corrected|amended|edited)|(?:last )?updated (?:at|on|:)|correction\b.{0,40}:|editor['’]s note\s*:|\(?\s*related\s*:|\[\s*related\s*:)/i,
  /^(?:content created by|for licensing opportunities|to (?:republish|license|reprint)\b)/i,
  /^(?:chip in|donate (?:now|today|here)|become a (?:member|subscriber|supporter)|make a (?:tax-deductible )?(?:donation|contribution|gift)|your (?:donation|support|gift|contribution)s? (?:help|make|will)|help us (?:continue|keep|report)|(?:for more|to (?:read|see|receive|get)) (?:news|stories|updates|more)\b.{0,80}(?:subscribe|sign up|follow|newsletter|click))/i,
  /^about the (?:author|writer)/i,
  // The credits of an agency below its report; "Reporting by the newspaper found …" is a sentence of the report.
  /^\((?:additional |further )?(?:reporting|writing|editing|written|edited|compiled|reported|graphics?) (?:and \w+ )?by\b|^(?:[—–-] ?)?(?:additional|further) reporting (?:and \w+ )?by\b|^(?:[—–-] ?)?with assistance (?:by|from)\b|^(?:translated|produced|graphics|illustrations?|narrated|written,? (?:shot|and)[^.]{0,30}) by [^.]{3,60}\.?$|^(?:reporting|writing) (?:and \w+ )?by [^.]{2,120}; ?(?:additional|further|writing|editing|reporting)\b/i,
  // Labels of links to a station's or a paper's earlier reports.
  /^(?:recall|flashback|previously|previous (?:story|report|coverage)|earlier(?: story| report| coverage)?|full (?:story|report|coverage)|don['’]t miss|(?:photo )?gallery)\s*:/i,
  // Who helped, whom to write to, where else to look.
  /^(?:contributing\s*:|(?:[—–-] ?)?with (?:assistance|reporting|contributions?|files|help|additional reporting|(?:\w+ )?(?:post )?wires?)\b(?: services?)?(?: (?:by|from)\b|[.]?$)|follow (?:\S+ ){1,6}on (?:twitter|facebook|instagram|threads|x)\b|(?:send|submit|email) (?:your )?letters to\b|letters? to the editor\s*:|write to (?:us|him|her|them) at\b|contact (?:\S+ ){1,8}at \S+@|(?:the times|we) (?:is|are) committed to publishing\b|here(?:['’]s| is) (?:our|how to reach)\b)/i,
  /^(?:read or share this|\(?(?:more|graphics?|interactive|map|poll|quiz|exclusive video|related video|video|photos|gallery|live updates|live blog|explainer|opinion|analysis|fact check|column)\s*:(?=.{0,200}\)$| (?:https?:|here\b))|enlarge this image|author page$|this article is more than \d+ (?:months?|years?) old|catch up on .{0,80}\b(?:podcast|newsletter)\b|(?:listen to|check out|subscribe to|hear) .{0,60}\b(?:podcast|newsletter|episode)\b|for more on this,? check out)/i,
  /^(?:sources?\s*: ?(?:reuters|ap|afp|bloomberg|u\.s\.|company)|methodology\s*:|about (?:this|the) (?:survey|poll|data|series|project)\s*:|\((?:corrects?|refiles?|updates?|adds?|rewrites|recasts|repeats?|clarifies|fixes|removes|changes|this (?:version of the )?(?:story|article|item|report|refiled|corrected|repeated)|polling by|graphics? by|compiled by|created by|page editing)\b)/i,
  // The signature of a quoted post.
  /^[—–-] ?.{1,60}\(@\w{1,30}\) \w{3,9}\.? \d{1,2}, \d{4}/,
  /^slideshow \(\d+ images?\)/i,
  /^(?:getty images|file photo|photo (?:by|credit|courtesy)\b.{0,80}$)/i,
];

/** All of them in one: a sentence of the report is put to one test instead of two dozen. */
const OPENINGS = new RegExp(PHRASES.map(({ source }) => source).join('|'), 'i');
/** Openings with letters of any script: such classes make an expression several times as slow, so these are kept from the others, and put only to lines that {@link NAMING} lets pass. */
const NAMED_OPENINGS = new RegExp(
  [
    /^(?:the )?[\p{Lu}\w .]{3,40} (?:licenses|makes) its (?:content|journalism|reporting)\b/iu,
    /^[\p{Lu}][\p{L}.' -]{3,40} is (?:an? |the )?[^.]{0,80}\b(?:at|of|for|with) [^.]{2,80}\. (?:follow|contact|email|reach|you can)\b/iu,
    /^sources?\s*: ?the \p{Lu}/iu,
    /^[\p{Lu}][\p{L}'’ ]{2,40} (?:dispatch|podcast|newsletter|playbook|briefing|daily)\s*: /iu,
  ].map(({ source }) => source).join('|'),
  'iu',
);
/** Of each of those a part. */
const NAMING = /:|\. | its /i;
/** What is furniture wherever it stands in a line. */
const ANYWHERE = /\ball rights reserved\b|is available without charge to any eligible|licensing opportunities of our|may not be (?:published|reproduced|reprinted), broadcast|without (?:the )?(?:express )?(?:prior )?(?:written )?(?:permission|consent)\b.{0,20}$|published from a syndicated feed|\bcontributed (?:reporting )?to this (?:report|article|story)\b|\bis (?:an? |the )?[^.“"]{0,80}\band the author,? (?:most recently,? )?of [“"‘]|\bdouble[- ]click on\b|\((?:additional |further )?(?:reporting|writing|editing)(?: and \w+)? by\b|\bvia getty images\b.+\bvia getty images\b/i;

/** Long lists of helpers end in these words. */
const CONTRIBUTED = /\bcontributed (?:reporting |research )?to this (?:report|article|story|post)\b|\b(?:photo|image|picture) credits?\s*:|\bparent company of reuters\b/i;

const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const BARE_EMAIL = /^[\w.+-]+@[\w-]+\.[\w.-]+$/;
/** Three or more share or menu names in a row: "Facebook Twitter Email". */
const SHARE_BAR = /^(?:(?:share|facebook|twitter|x|email|e-mail|print|linkedin|whatsapp|reddit|pinterest|tumblr|telegram|copy link|more|messenger|flipboard|google\+?|save|comments?)[\s|,/•·]*){2,12}$/i;
/** Headlines of other reports in one line: "… talks stall | Senate votes on … | …". */
const TEASERS = /\S \| \S[^|]{15,} \| \S/;
/** After these nothing of the report follows: comment forms come last. */
const TAIL = /^(?:leave a (?:reply|comment)|your email address will not be published|\[ad_2\]|source link$|back to top button)/i;

const BULLETS = /^[\s>*•·→»-]+(?=[A-Za-z[])/;
const LOOKED_AT = 160;

/** A heading in capitals that ran into the sentence behind it, see `runInHeading`; with a comma it is the label of whose words follow. */
const HEADING = /^[^\p{Ll},.?!:]{2,}$/u;
/** Paragraphs at the end where links, credits and notes on the author stand. */
const END_PARAGRAPHS = 5;
/** Longest line whose shape is looked at, in code units. */
const LONGEST_LINE = 420;

/**
 * One flag a sentence: true for page furniture that nobody reads as the report. A line of several sentences is
 * judged sentence by sentence; after a comment form only furniture is expected, but only short lines are dropped.
 */
export function boilerplateFlags(text: string, sentences: readonly RawSentence[]): boolean[] {
  const flags: boolean[] = [];
  const lastParagraph = sentences.at(-1)?.paragraph ?? 0;
  let tail = false;
  for (const [k, { start, end, paragraph }] of sentences.entries()) {
    const cut = text.slice(start, Math.min(end, start + LONGEST_LINE)).trimEnd();
    const line = classOf(text.charCodeAt(start)) === LETTER ? cut : cut.replace(BULLETS, '');
    const head = line.slice(0, LOOKED_AT);
    const alone = sentences[k - 1]?.paragraph !== paragraph && sentences[k + 1]?.paragraph !== paragraph;
    const nearEnd = paragraph > lastParagraph - END_PARAGRAPHS && paragraph > 2;
    const furniture = paragraph > 0 && ((sentences[k + 1]?.paragraph === paragraph && HEADING.test(head)) || isFurniture(head, end - start) || isFurnitureByShape({ line, alone, nearEnd }) || CONTRIBUTED.test(line) || (nearEnd && isAuthorNote(text, start, line)) || (alone && paragraph === 1 && isByline(line)));
    if (paragraph > 0 && TAIL.test(head)) tail = true;
    flags.push(furniture || (tail && end - start < 60));
  }
  return flags;
}

/** Below an article of which the person is no part. */
function isAuthorNote(text: string, start: number, line: string): boolean {
  const name = notedAuthor(line);
  if (name === null) return false;
  const surname = name.split(' ').at(-1) ?? name;
  const told = text.indexOf(surname);
  return told >= start || told < 0;
}

function isFurniture(head: string, length: number): boolean {
  if (BARE_ADDRESS.test(head) || BARE_EMAIL.test(head) || SHARE_BAR.test(head)) return true;
  if (head.includes('|') && TEASERS.test(head)) return true;
  if (length > 400) return false;
  return OPENINGS.test(head) || ANYWHERE.test(head) || (NAMING.test(head) && NAMED_OPENINGS.test(head));
}
