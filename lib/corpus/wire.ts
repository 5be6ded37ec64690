/** Agencies by the names they are credited with. Lower-case short name → pattern of a name. */
const AGENCIES: readonly (readonly [string, string])[] = [
  ['ap', 'AP|Associated Press'],
  ['reuters', 'Reuters'],
  ['afp', 'AFP|Agence France-Presse'],
  ['upi', 'UPI|United Press International'],
  ['xinhua', 'Xinhua|Xinhua News Agency'],
  ['dpa', 'dpa|DPA|Deutsche Presse-Agentur'],
  ['efe', 'EFE|Agencia EFE'],
  ['ansa', 'ANSA'],
  ['kyodo', 'Kyodo|Kyodo News'],
  ['tass', 'TASS|ITAR-TASS'],
  ['interfax', 'Interfax'],
  ['yonhap', 'Yonhap|Yonhap News Agency'],
  ['pti', 'PTI|Press Trust of India'],
  ['ani', 'ANI'],
  ['pa', 'PA Media|Press Association'],
  ['aap', 'AAP|Australian Associated Press'],
  ['cp', 'Canadian Press|The Canadian Press'],
  ['bloomberg', 'Bloomberg|Bloomberg News'],
  ['cns', 'CNS|City News Service'],
];

/** Credits stand in the dateline or in the closing lines, so only those are read. */
const HEAD = 400;
const TAIL = 600;

const PATTERNS = AGENCIES.map(([agency, names]) => ({
  agency,
  /** "LONDON (AP) —", "(Reuters) -", "PARIS, June 3 (AFP) –" */
  dateline: new RegExp(`\\((?:${names})\\)\\s{0,3}(?:[-–—:]|$)`, 'm'),
  /** "… The Associated Press contributed to this report", "With files from Reuters", "© 2023 AFP" */
  closing: new RegExp(
    `(?:${names})(?:[^.\\n]{0,80})contributed to this|(?:[Ww]ith (?:files|reporting|material|inputs) from|©|[Cc]opyright|\\(c\\))[^.\\n]{0,40}\\b(?:${names})\\b`,
  ),
  byline: new RegExp(`^(?:By\\s+)?(?:The\\s+)?(?:${names})(?:\\s+(?:staff|reporters?))?$|[,/|(]\\s{0,3}(?:The\\s+)?(?:${names})\\)?$`),
}));

/**
 * The agency that an article is credited to, lower case (`ap`, `reuters`, …), or null. A text only helped by an agency
 * ("… contributed to this report") is credited to it too: its facts have that origin. A mention of an agency as a
 * source inside the report ("told Reuters") is no credit.
 */
export function wireOf(text: string, byline: string | null = null): string | null {
  const head = text.slice(0, HEAD);
  const tail = text.slice(-TAIL);
  const by = byline?.trim() ?? '';
  return (
    PATTERNS.find(({ dateline }) => dateline.test(head))?.agency ??
    PATTERNS.find((one) => by !== '' && by.length < 200 && one.byline.test(by))?.agency ??
    PATTERNS.find(({ closing }) => closing.test(tail))?.agency ??
    null
  );
}
