/** British spellings whose Porter stems differ from the American ones, by stem of the beginning of the word. */
const AMERICAN: readonly (readonly [string, string])[] = [
  ['colour', 'color'], ['labour', 'labor'], ['neighbour', 'neighbor'], ['harbour', 'harbor'], ['favour', 'favor'],
  ['honour', 'honor'], ['behaviour', 'behavior'], ['humour', 'humor'], ['rumour', 'rumor'], ['armour', 'armor'],
  ['armoured', 'armored'], ['endeavour', 'endeavor'], ['flavour', 'flavor'], ['parlour', 'parlor'], ['savour', 'savor'],
  ['vapour', 'vapor'], ['tumour', 'tumor'], ['odour', 'odor'], ['vigour', 'vigor'], ['valour', 'valor'],
  ['centre', 'center'], ['theatre', 'theater'], ['metre', 'meter'], ['kilometre', 'kilometer'], ['centimetre', 'centimeter'],
  ['millimetre', 'millimeter'], ['litre', 'liter'], ['fibre', 'fiber'], ['calibre', 'caliber'], ['sabre', 'saber'],
  ['manoeuvre', 'maneuver'], ['defence', 'defense'], ['offence', 'offense'], ['licence', 'license'],
  ['pretence', 'pretense'], ['practise', 'practice'], ['programme', 'program'], ['cheque', 'check'], ['tyre', 'tire'],
  ['kerb', 'curb'], ['grey', 'gray'], ['plough', 'plow'], ['sceptic', 'skeptic'], ['aluminium', 'aluminum'],
  ['aeroplane', 'airplane'], ['jewellery', 'jewelry'], ['storey', 'story'], ['mould', 'mold'], ['pyjamas', 'pajamas'],
  ['catalogue', 'catalog'], ['dialogue', 'dialog'], ['analogue', 'analog'], ['judgement', 'judgment'],
  ['paediatric', 'pediatric'], ['paedophile', 'pedophile'], ['anaesthetic', 'anesthetic'], ['haemorrhage', 'hemorrhage'],
  ['oesophagus', 'esophagus'], ['foetus', 'fetus'], ['encyclopaedia', 'encyclopedia'], ['orthopaedic', 'orthopedic'],
  ['gaol', 'jail'], ['traveller', 'traveler'], ['travelled', 'traveled'], ['travelling', 'traveling'],
  ['cancelled', 'canceled'], ['cancelling', 'canceling'], ['labelled', 'labeled'], ['modelled', 'modeled'],
  ['fuelled', 'fueled'], ['signalled', 'signaled'], ['counsellor', 'counselor'], ['counselling', 'counseling'],
  ['councillor', 'councilor'], ['levelled', 'leveled'], ['marvellous', 'marvelous'], ['fulfil', 'fulfill'],
  ['enrol', 'enroll'], ['skilful', 'skillful'], ['wilful', 'willful'], ['instalment', 'installment'],
];

const byWord = new Map(AMERICAN);
/** Words in -ise that are not -ize words in American English. */
const TRUE_ISE = /(?:^|[^aeiou])(?:adv|superv|rev|dev|prom|comprom|surpr|exerc|enterpr|franch|merchand|telev|prec|expert|prem|no|ra|pra|appra|bra|bru|cru|w|r|dem|desp|disgu|exc|improv|inc|circumc|chast|contr|gu|v|adverti|conc|par|exp|treat|lik|otherw)is/;

/**
 * The American spelling of a lower-case British one, else the word itself. Cheap: a table of whole words and plain
 * inflections, and the endings -ise, -isation, -yse.
 */
export function americanSpelling(word: string): string {
  const direct = byWord.get(word);
  if (direct !== undefined) return direct;
  if (word.length < 5) return word;
  for (const ending of ['s', 'ed', 'ing', 'ly', 'able', 'hood', 'al', 'ful', 'less']) {
    if (!word.endsWith(ending)) continue;
    const found = byWord.get(word.slice(0, -ending.length));
    if (found !== undefined) return found + ending;
  }
  if (word.includes('is') && word.length >= 7) {
    const match = /^(.{3,})is(e|ed|es|er|ers|ing|ation|ations|ational)$/.exec(word);
    if (match?.[1] !== undefined && match[2] !== undefined && !TRUE_ISE.test(word) && /[a-z]{3}/.test(match[1])) return `${match[1]}iz${match[2]}`;
  }
  if (/^(anal|paral|catal)ys(e|ed|es|ing)$/.test(word)) return word.replace('ys', 'yz');
  return word;
}
