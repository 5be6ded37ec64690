import { phrases } from './word-set.ts';

/**
 * Countries and the like: `name/alias/alias = demonym demonym`, demonyms as adjectives or nouns, spaces in them as `_`.
 * Names first as an English newspaper writes them. From general knowledge.
 */
const TABLE = `
United States/U.S./US/USA/U.S.A./America/United States of America/the States = american americans |
United Kingdom/U.K./UK/Britain/Great Britain = british briton britons | England = english | Scotland = scottish scots scot |
Wales = welsh | Northern Ireland = northern_irish | Ireland/Republic of Ireland = irish | France = french | Germany = german germans |
Italy = italian italians | Spain = spanish spaniard spaniards | Portugal = portuguese | Netherlands/Holland = dutch | Belgium = belgian belgians |
Luxembourg = luxembourgish | Switzerland = swiss | Austria = austrian austrians | Denmark = danish dane danes | Norway = norwegian norwegians |
Sweden = swedish swede swedes | Finland = finnish finn finns | Iceland = icelandic icelander | Poland = polish pole poles |
Czech Republic/Czechia = czech czechs | Slovakia = slovak slovaks | Hungary = hungarian hungarians | Romania = romanian romanians |
Bulgaria = bulgarian bulgarians | Greece = greek greeks | Cyprus = cypriot cypriots | Turkey/Türkiye = turkish turk turks | Malta = maltese |
Croatia = croatian croatians croat | Serbia = serbian serbs serb | Slovenia = slovenian | Bosnia/Bosnia and Herzegovina = bosnian bosnians |
Montenegro = montenegrin | Kosovo = kosovar kosovan | North Macedonia/Macedonia = macedonian | Albania = albanian albanians |
Estonia = estonian | Latvia = latvian | Lithuania = lithuanian | Belarus = belarusian | Ukraine = ukrainian ukrainians |
Moldova = moldovan | Russia/Russian Federation = russian russians | Soviet Union/USSR/U.S.S.R. = soviet soviets | Georgia = georgian |
Armenia = armenian armenians | Azerbaijan = azerbaijani azeri | Kazakhstan = kazakh | Uzbekistan = uzbek | Turkmenistan = turkmen |
Kyrgyzstan = kyrgyz | Tajikistan = tajik | China/People's Republic of China/PRC/P.R.C. = chinese | Hong Kong = hong_kongers | Taiwan = taiwanese |
Macau/Macao = macanese | Tibet = tibetan tibetans | Japan = japanese | South Korea/Republic of Korea = south_korean south_koreans |
North Korea/DPRK = north_korean north_koreans | Korea = korean koreans | Mongolia = mongolian | India = indian indians |
Pakistan = pakistani pakistanis | Bangladesh = bangladeshi | Sri Lanka = sri_lankan | Nepal = nepali nepalese | Bhutan = bhutanese |
Maldives = maldivian | Afghanistan = afghan afghans | Iran/Islamic Republic of Iran = iranian iranians persian | Iraq = iraqi iraqis | Syria = syrian syrians |
Lebanon = lebanese | Jordan = jordanian jordanians | Israel = israeli israelis | Gaza/Gaza Strip = gazan gazans | West Bank | Palestine = palestinian palestinians |
Saudi Arabia = saudi saudis | Yemen = yemeni yemenis | Oman = omani | Qatar = qatari qataris | Bahrain = bahraini | Kuwait = kuwaiti kuwaitis |
United Arab Emirates/UAE/U.A.E. = emirati emiratis | Egypt = egyptian egyptians | Libya = libyan libyans | Tunisia = tunisian | Algeria = algerian |
Morocco = moroccan moroccans | Sudan = sudanese | South Sudan = south_sudanese | Ethiopia = ethiopian ethiopians | Eritrea = eritrean | Djibouti = djiboutian |
Somalia = somali somalis | Kenya = kenyan kenyans | Uganda = ugandan | Tanzania = tanzanian | Rwanda = rwandan | Burundi = burundian |
Democratic Republic of Congo/Democratic Republic of the Congo/DRC/Congo = congolese | Gabon = gabonese | Cameroon = cameroonian |
Central African Republic | Chad = chadian | Niger = nigerien | Nigeria = nigerian nigerians | Benin = beninese | Togo = togolese | Ghana = ghanaian |
Ivory Coast/Côte d'Ivoire = ivorian | Burkina Faso = burkinabe | Mali = malian | Senegal = senegalese | Gambia = gambian | Guinea = guinean |
Guinea-Bissau | Sierra Leone = sierra_leonean | Liberia = liberian | Mauritania = mauritanian | Cape Verde | Angola = angolan | Zambia = zambian |
Zimbabwe = zimbabwean | Mozambique = mozambican | Malawi = malawian | Botswana = botswanan | Namibia = namibian | South Africa = south_african south_africans |
Lesotho | Eswatini/Swaziland = swazi | Madagascar = malagasy | Mauritius = mauritian | Seychelles | Comoros | Canada = canadian canadians |
Mexico = mexican mexicans | Guatemala = guatemalan guatemalans | Belize = belizean | Honduras = honduran hondurans | El Salvador = salvadoran salvadorans |
Nicaragua = nicaraguan | Costa Rica = costa_rican | Panama = panamanian | Cuba = cuban cubans | Haiti = haitian haitians |
Dominican Republic = dominican dominicans | Jamaica = jamaican jamaicans | Bahamas = bahamian | Barbados = barbadian | Trinidad and Tobago = trinidadian |
Puerto Rico = puerto_rican puerto_ricans | Bermuda = bermudian | Grenada = grenadian | Colombia = colombian colombians | Venezuela = venezuelan venezuelans |
Ecuador = ecuadorian ecuadorean | Peru = peruvian peruvians | Bolivia = bolivian | Chile = chilean chileans | Argentina = argentine argentinian argentines |
Uruguay = uruguayan | Paraguay = paraguayan | Brazil = brazilian brazilians | Guyana = guyanese | Suriname = surinamese | Australia = australian australians |
New Zealand = new_zealander kiwi | Papua New Guinea | Fiji = fijian | Samoa = samoan | Tonga = tongan | Solomon Islands | Vanuatu | Guam | Greenland = greenlandic |
Indonesia = indonesian indonesians | Malaysia = malaysian malaysians | Singapore = singaporean singaporeans | Philippines/the Philippines = philippine filipino filipinos filipina |
Thailand = thai thais | Vietnam = vietnamese | Cambodia = cambodian | Laos = laotian lao | Myanmar/Burma = burmese | Brunei = bruneian | East Timor/Timor-Leste |
Crimea = crimean | Donbas/Donbass | Chechnya = chechen chechens | Catalonia = catalan | Kurdistan = kurdish kurds kurd | Kashmir = kashmiri | Vatican/Vatican City/Holy See |
Monaco | Liechtenstein | Andorra | San Marino | Gibraltar | East Germany/German Democratic Republic = east_german east_germans |
West Germany = west_german west_germans | Yugoslavia = yugoslav yugoslavs | Czechoslovakia = czechoslovak czechoslovaks
`;

/** Lower-case name or alias of a country → its usual name, lower-case. */
export const COUNTRIES = new Map<string, string>();
/** Lower-case demonym ("chinese", "south korean") → the usual name of the country, lower-case. */
export const DEMONYMS = new Map<string, string>();

for (const row of phrases(TABLE)) {
  const [names = '', demonyms = ''] = row.split('=');
  const forms = names.trim().toLowerCase().split('/');
  const name = forms[0] ?? '';
  for (const form of forms) COUNTRIES.set(form, name);
  for (const demonym of demonyms.trim().split(' ')) if (demonym !== '') DEMONYMS.set(demonym.replaceAll('_', ' '), name);
}

/** The country a demonym speaks of ("Chinese" → "china"), or null. */
export function countryOfDemonym(word: string): string | null {
  return DEMONYMS.get(word.toLowerCase()) ?? null;
}

/** Adjectives of continents, faiths and parties: capitalised, never names by themselves. Lower-case. */
export const OTHER_ADJECTIVES: ReadonlySet<string> = new Set(
  `european europeans asian asians african africans african-american arab arabs latino latina latinos hispanic hispanics western eastern
  northern southern muslim muslims christian christians jewish jews jew catholic catholics protestant sunni shiite shia hindu
  hindus sikh buddhist islamic islamist islamists islam christianity judaism orthodox evangelical mormon democratic democrat
  democrats republican republicans conservative conservatives tory tories liberal liberals labour communist communists
  socialist libertarian independent gop black white native nazi nazis zionist english latin nordic baltic balkan scandinavian
  midwestern texan texans californian californians floridian sino anglo franco indo euro afro parisian londoner new_yorker new_yorkers internet covid english
  god bible quran koran christ olympic olympics paralympic amish cherokee navajo marxist maoist`.split(/\s+/),
);
