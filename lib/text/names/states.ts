import { phrases } from './word-set.ts';

/** States and provinces: `name/abbreviation/…`. Two-letter postal codes only count after "City, ". */
const TABLE = `
Alabama/Ala./AL | Alaska/AK | Arizona/Ariz./AZ | Arkansas/Ark./AR | California/Calif./CA | Colorado/Colo./CO | Connecticut/Conn./CT |
Delaware/Del./DE | Florida/Fla./FL | Georgia/Ga./GA | Hawaii/HI | Idaho/ID | Illinois/Ill./IL | Indiana/Ind./IN | Iowa/IA |
Kansas/Kan./KS | Kentucky/Ky./KY | Louisiana/La./LA | Maine/ME | Maryland/Md./MD | Massachusetts/Mass./MA | Michigan/Mich./MI |
Minnesota/Minn./MN | Mississippi/Miss./MS | Missouri/Mo./MO | Montana/Mont./MT | Nebraska/Neb./NE | Nevada/Nev./NV |
New Hampshire/N.H./NH | New Jersey/N.J./NJ | New Mexico/N.M./NM | New York/N.Y./NY | North Carolina/N.C./NC | North Dakota/N.D./ND |
Ohio/OH | Oklahoma/Okla./OK | Oregon/Ore./OR | Pennsylvania/Pa./PA | Rhode Island/R.I./RI | South Carolina/S.C./SC |
South Dakota/S.D./SD | Tennessee/Tenn./TN | Texas/Tex./TX | Utah/UT | Vermont/Vt./VT | Virginia/Va./VA | Washington/Wash./WA |
West Virginia/W.Va./WV | Wisconsin/Wis./WI | Wyoming/Wyo./WY | District of Columbia/D.C./DC | Ontario/Ont./ON | Quebec/Que./QC |
British Columbia/B.C./BC | Alberta/AB | Manitoba/MB | Saskatchewan/SK | Nova Scotia/NS | New Brunswick/NB | Newfoundland |
New South Wales/NSW | Victoria | Queensland | Tasmania | South Australia | Western Australia
`;

/** Lower-case name or abbreviation, without a final point → lower-case name. */
export const STATES = new Map<string, string>();
/** Abbreviations that stand only behind a comma ("Macon, Ga."): exact capitals, without a final point → lower-case name. */
export const STATE_ABBREVIATIONS = new Map<string, string>();

for (const row of phrases(TABLE)) {
  const [name = '', ...short] = row.split('/');
  STATES.set(name.toLowerCase(), name.toLowerCase());
  for (const form of short) STATE_ABBREVIATIONS.set(form.replace(/\.$/, ''), name.toLowerCase());
}
