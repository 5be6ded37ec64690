/**
 * The commonest words of languages written in Latin letters, those first that few others share. Lower-case.
 * From general frequency lists.
 */
const PROFILES: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with he it as at by his from be are this have not but had which were they an their has who would said or been will',
  es: 'de la que el en y a los se del las un por con una su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también fue según',
  fr: 'de la le et les des en un une du dans que est pour qui au sur pas plus par avec ce il sont se mais nous été aux ont cette elle leur selon',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  it: 'di e il la che in a per un è del una i non con le si da della al dei sono come più nel alla anche ha gli lo ma delle questo dopo',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também foi pelo pela são',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er die door ook als bij maar om uit naar dan ze hij wordt over nog werd heeft meer',
  sv: 'och i att det som en på är av för med den till inte har de om ett men var jag sig från vi så kan när han efter hade också',
  da: 'og i at det er en til af på den for med der de som ikke har et om var fra men han kan vil sig ved også efter blev år',
  no: 'og i det er en på som av til for med at den har de ikke et om var fra han men kan seg ved også etter ble mot år',
  fi: 'ja on ei se että oli hän mutta ovat joka kun myös niin sen kuin mukaan ole tai jos vain hänen olla sekä vuoden',
  pl: 'w i na z się nie do to że jest o za jak od po przez są dla był co ale ma jego oraz tym ich może tego roku także',
  cs: 'a v se na je že s z do o to i k ve by pro za jsou jako po podle ale od který jeho byl které bylo jsem roku',
  ro: 'de și în a la cu o pe care nu din că mai pentru un este au se sunt după fost sau dar prin lui ale fi această',
  hu: 'a az és hogy nem is egy ez meg van volt csak de már még el mint után azt szerint lesz vagy pedig ami',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra en ne ki değil var ancak dedi oldu ise göre',
  id: 'yang dan di ini itu dengan untuk pada dari dalam tidak akan ke oleh juga ada telah tersebut saat bisa kata menjadi sebagai lebih para karena',
  vi: 'và của là có cho không trong được các người một với những đã này khi đến từ tại cũng ông về vào theo',
  tl: 'ang ng sa na mga at ay si ni ito para kay nang hindi siya may din rin kung mula niya',
  sw: 'ya na wa kwa ni katika za la kuwa hiyo kama huo yake wakati baada alisema hilo',
};

const LATIN = Object.keys(PROFILES);
/** Function word → positions in LATIN of the languages that have it: one look-up a word. */
const languagesOf = new Map<string, number[]>();
for (const [position, list] of Object.values(PROFILES).entries()) {
  for (const word of new Set(list.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), position]);
}

/** Texts are judged by a sample; more adds nothing. */
const SAMPLE = 8_000;
/** Fewer words than this say nothing sure. */
const MIN_WORDS = 5;
/** Function words make up 35–50 % of running text of their language, under 15 % of another's; lists of names have none. */
const MIN_SHARE = 0.15;

interface Scripts {
  latin: number;
  cyrillic: number;
  han: number;
  kana: number;
  hangul: number;
  arabic: number;
  hebrew: number;
  greek: number;
  thai: number;
  devanagari: number;
}

function countScripts(text: string): Scripts {
  const scripts: Scripts = { latin: 0, cyrillic: 0, han: 0, kana: 0, hangul: 0, arabic: 0, hebrew: 0, greek: 0, thai: 0, devanagari: 0 };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x1e00 && unit <= 0x1eff)) scripts.latin += 1;
    else if (unit < 0x370) continue;
    else if (unit < 0x400) scripts.greek += 1;
    else if (unit < 0x530) scripts.cyrillic += 1;
    else if (unit >= 0x590 && unit < 0x600) scripts.hebrew += 1;
    else if (unit >= 0x600 && unit < 0x780) scripts.arabic += 1;
    else if (unit >= 0x900 && unit < 0x980) scripts.devanagari += 1;
    else if (unit >= 0xe00 && unit < 0xe80) scripts.thai += 1;
    else if (unit >= 0x3040 && unit < 0x3100) scripts.kana += 1;
    else if (unit >= 0x4e00 && unit < 0xa000) scripts.han += 1;
    else if (unit >= 0xac00 && unit < 0xd7b0) scripts.hangul += 1;
  }
  return scripts;
}

/** Tag of the language of a script other than Latin, when that script prevails. A Han sign counts as a word. */
function byScript(text: string, scripts: Scripts): string | null {
  const cjk = scripts.han + scripts.kana;
  const ranked: readonly (readonly [string, number])[] = [
    ['latin', scripts.latin], ['cyrillic', scripts.cyrillic], ['cjk', cjk * 3], ['ko', scripts.hangul * 3], ['arabic', scripts.arabic],
    ['he', scripts.hebrew], ['el', scripts.greek], ['th', scripts.thai], ['hi', scripts.devanagari],
  ];
  const [script, weight] = ranked.reduce((best, item) => (item[1] > best[1] ? item : best));
  if (weight === 0) return 'und';
  if (script === 'latin') return null;
  if (script === 'cyrillic') return /[іїєґ]/i.test(text) ? 'uk' : 'ru';
  if (script === 'cjk') return scripts.kana * 10 > scripts.han ? 'ja' : 'zh';
  if (script === 'arabic') return /[پچژگ]/.test(text) ? 'fa' : 'ar';
  return script;
}

/**
 * BCP 47 primary tag of the language a text is written in, or `und` when it cannot be told (no letters, a few words,
 * lists of names). Latin letters are told apart by function words, so that names of another language do not matter;
 * other scripts by their code points. Reads at most the first 8,000 code units.
 */
export function recogniseLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample, countScripts(sample));
  if (script !== null) return script;
  const words = sample.toLowerCase().split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
  if (words.length < MIN_WORDS) return 'und';
  const hits = LATIN.map(() => 0);
  for (const word of words) for (const position of languagesOf.get(word) ?? []) hits[position] = (hits[position] ?? 0) + 1;
  const most = Math.max(...hits);
  return most >= Math.max(2, words.length * MIN_SHARE) ? (LATIN[hits.indexOf(most)] ?? 'und') : 'und';
}
