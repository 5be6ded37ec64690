/** What the shape of a line is judged by. */
export interface Line {
  /** The line without white space and bullets before it. */
  readonly line: string;
  /** One sentence that is a paragraph of its own. */
  readonly alone: boolean;
  /** Among the last paragraphs of the article. */
  readonly nearEnd: boolean;
}

const STOPS = '.?!:;,…”"’\')]';
const isStopped = (line: string): boolean => line !== '' && STOPS.includes(line.charAt(line.length - 1));
/** "'No deal yet':Minister walks out", "Fact check:Is the dam safe": a link's lead-in is glued to its headline. */
const GLUED_LEAD = /^(?!https?:)[^:.?!/]{3,70}[\p{L}'’"”?]:(?=[\p{Lu}'‘“"])\S/u;
/** "“Why the dam broke,” by Ann Roe". */
const LISTED_WORK = /^["“'‘].{4,140}[,?!.]["”'’],? by \p{Lu}[\p{L}.'’ -]{3,40}$/u;
/** "— Ann Roe, The Halden Post", "— With assistance by Bo Lund": under what somebody else wrote. */
const SIGNED = /^[—–-]{1,2} ?(?:with |by |from )?\p{Lu}/u;
const LONGEST_SIGNATURE = 150;
/** "Acme Pumps Inc. ACM, +0.05%": from a table of prices. */
const TICKER = /^.{2,50} [A-Z]{1,5},? ?[+−–-]\d+(?:\.\d+)?%$/;
/** "Sen. Ann Roe Ann Maria (Annie) Roe": the label of a link, told over in full. */
const TWICE_NAMED = /^(?:[\p{L}.]+ ){1,4}(\p{Lu}[\p{L}'’-]+) (?:\p{Lu}[\p{L}.'’-]* |\([\p{L}.'’ -]{1,30}\) ){1,5}\1$/u;
/** "Jan Kask/AP Images", "REUTERS/Jan Kask", "| Jan Kask, HALDEN POST", "Halden navy photo by Jan Kask". */
const PICTURED = /^(?:(?:reuters|ap photo|afp|getty images|epa|xinhua)\/|\p{Lu}[\p{L}.'’ -]{3,40}\/(?:ap|afp|reuters|getty|epa|tns|pool|bloomberg|zuma|shutterstock)\b|\| ?\p{Lu}|\((?:ap photo|photo|image|picture|reuters\/)|[\p{L}. ]{3,40} photo by \p{Lu}|\([^()]{3,50} via (?:ap|afp|getty images|reuters|storyful)\)$)/iu;
/** "Roe reported from Halden." */
const REPORTED_FROM = /^(?:\p{Lu}[\p{L}'’-]+,? (?:and )?){1,6}reported from \p{Lu}[\p{L}.'’-]*(?:,? (?:and )?\p{Lu}[\p{L}.'’-]*){0,6}$/u;
const LEAST_TITLE_WORDS = 6;
/** Share of its long words that begin with a capital in the title of an article. */
const TITLED = 0.8;
const BYLINE = /^(?:by )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}(?:(?:,| and|, and| &) \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}){0,3}$/u;

/** True for lines that their shape tells to be a link, a signature, a credit or a row of a table. */
export function isFurnitureByShape({ line, alone, nearEnd }: Line): boolean {
  // Posts are signed too, and are read with their signature.
  if (line.includes('(@') || line.includes('t.co/')) return false;
  if (line.length <= LONGEST_SIGNATURE && !isStopped(line) && SIGNED.test(line)) return true;
  if (line.length <= LONGEST_SIGNATURE && !line.endsWith('.') && PICTURED.test(line)) return true;
  if (line.includes('reported from') && REPORTED_FROM.test(line)) return true;
  if (!alone) return false;
  if (!line.endsWith('.') && GLUED_LEAD.test(line)) return true;
  return LISTED_WORK.test(line) || TICKER.test(line) || TWICE_NAMED.test(line) || (nearEnd && isTitle(line));
}

/** A headline below the report: the next one that the site has to offer. */
function isTitle(line: string): boolean {
  if (isStopped(line) || line.length > 160) return false;
  const words = line.split(' ');
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  return words.length >= LEAST_TITLE_WORDS && long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= TITLED * long.length;
}

/** "Ann Roe and Bo Lund": names alone, above the report. */
export function isByline(line: string): boolean {
  return line.length <= 90 && BYLINE.test(line);
}

const WRITES = '(?:author|writer|columnist|contributor|contributing (?:editor|writer|columnist)|commentator|professor|lecturer|fellow|scholar|host|anchor|correspondent|reporter|journalist|editor|editor-at-large|director|president|founder|co-founder|attorney|lawyer|analyst|strategist|consultant|producer|historian|novelist|poet|blogger|intern|podcaster|veteran|graduate|student|physician|senator|congressman|congresswoman|representative|member|chairman|chair|chief|partner|economist|activist)';
const NOTE = new RegExp(
  String.raw`^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?:, [^.]{3,120},)? (?:is (?:an? |the |also |currently |now |founder |president |director |editor )[^.]{0,120}?\b${WRITES}\b|(?:covers (?!\w+ and )|writes (?:for|about (?!this|it|how|what|that|the|his|her)|on (?!twitter|this))|reports on|lives in|teaches|served as|can be reached|tweets at|blogs at|hosts|edits)\b)`,
  'u',
);

/** Who wrote the article, told below it: "Ann Roe is a fellow at the Halden Center." The name, if a line may be such a note. */
export function notedAuthor(line: string): string | null {
  return NOTE.exec(line)?.[1] ?? null;
}
