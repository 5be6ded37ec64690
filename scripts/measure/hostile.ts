/** Texts that punish a rule which looks too far, by name; each is written to a length in characters. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  digits: repeated('7'),
  numbers: repeated('12 345,678.9 '),
  percents: repeated('3.5 percent '),
  money: repeated('$5 million to '),
  hyphens: repeated('well-known-'),
  quotes: repeated('“ " ‘ he said '),
  capitals: repeated('Anna Maria Roe-Doe of the '),
  brackets: repeated('(['),
  months: repeated('on May 5, '),
  titles: repeated('former deputy prime minister '),
  negations: repeated('did not deny that it might have '),
  sentences: repeated('He met her. '),
  noStops: repeated('the minister told the three men that '),
  spaces: repeated('      \n'),
  surrogates: repeated('😀'),
};

function repeated(part: string): (length: number) => string {
  return (length) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
}
