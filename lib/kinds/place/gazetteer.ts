import { COUNTRIES } from '../../text/names/countries.ts';
import { AMBIGUOUS_CITIES, CITIES } from '../../text/names/cities.ts';
import { phraseSet, phrases } from '../../text/names/word-set.ts';
import { STATES } from '../../text/names/states.ts';

/** Entries of the list of cities that are larger or vaguer than a city, or lie inside one. */
const NO_CITIES = phraseSet(`
siberia|dagestan|nagorno-karabakh|xinjiang|guangdong|sichuan|hubei|henan|hunan|fujian|zhejiang|yunnan|inner mongolia|okinawa|hokkaido|gujarat|punjab|kerala|tamil nadu|
uttar pradesh|bihar|assam|manipur|goa|rajasthan|maharashtra|west bengal|balochistan|helmand|anbar|golan heights|sinai|darfur|tigray|zanzibar|borno|oaxaca|chiapas|sinaloa|
guantanamo|guantanamo bay|aceh|sumatra|java|bali|sulawesi|papua|sabah|sarawak|mindanao|luzon|rakhine|sicily|sardinia|europe|asia|africa|north america|south america|latin america|
central america|antarctica|arctic|oceania|middle east|southeast asia|east asia|south asia|central asia|western europe|eastern europe|west africa|east africa|north africa|
sub-saharan africa|horn of africa|sahel|caribbean|balkans|baltics|caucasus|scandinavia|persian gulf|gulf of mexico|gulf of aden|gulf of oman|gulf of tonkin|indo-pacific|asia-pacific|
south china sea|east china sea|taiwan strait|strait of hormuz|bab el-mandeb|red sea|black sea|mediterranean|mediterranean sea|aegean|aegean sea|baltic sea|north sea|caspian sea|sea of azov|
sea of japan|yellow sea|arabian sea|arabian peninsula|korean peninsula|crimean peninsula|sinai peninsula|adriatic|atlantic|pacific|atlantic ocean|pacific ocean|indian ocean|arctic ocean|
english channel|bosphorus|suez|suez canal|panama canal|sahara|himalayas|alps|andes|amazon|rhine|danube|thames|nile|ganges|mekong|yangtze|kremlin|tiananmen square|tahrir square|downing street|
westminster|whitehall|donbas|catalonia|bavaria|normandy|corsica|crete|lesbos|tuscany|flanders|wallonia|galicia|andalusia|transnistria|abkhazia|south ossetia|falkland islands|canary islands|
hebrides|east jerusalem|long island|harlem|mar-a-lago|silicon valley|tri-cities|oahu|maui|fort hood|fort bragg|quantico|camp david|cape cod|martha's vineyard|nantucket|hamptons|new england|
midwest|deep south|east coast|west coast|gulf coast|pacific northwest|bay area|capitol hill|wall street|times square|central park|ground zero|capitol|white house lawn|lake michigan|
lake superior|lake erie|lake huron|lake ontario|great lakes|mississippi river|hudson river|potomac|colorado river|rio grande|ohio river|rocky mountains|appalachia|grand canyon|yellowstone|
yosemite|davos|panmunjom|natanz|chernobyl|bath|male|ontario|concord`);

/** Boroughs, suburbs and neighbours that a report may name instead of the great city: `city/part/…`. */
const METROPOLITAN = `
new york city/manhattan/brooklyn/queens/the bronx/bronx/staten island/newark/jersey city/yonkers/new york|los angeles/hollywood/burbank/pasadena/compton/beverly hills/malibu/santa monica/long beach/glendale/torrance/anaheim|
san francisco/oakland/berkeley/san jose/palo alto/mountain view/san mateo/cupertino/fremont/hayward/santa clara|washington/washington d.c/arlington/alexandria/bethesda/silver spring|dallas/fort worth/plano/irving/garland/arlington|
minneapolis/st. paul/saint paul|chicago/naperville/joliet/aurora/gary|boston/cambridge|miami/fort lauderdale/hialeah/hollywood/miramar|phoenix/scottsdale/tempe/mesa/glendale/chandler|seattle/tacoma/bellevue/everett|
denver/aurora/lakewood/thornton|tokyo/yokohama|delhi/new delhi|jerusalem/east jerusalem|kyiv/kiev|odesa/odessa|johannesburg/soweto/pretoria|tampa/st. petersburg|houston/galveston|kansas city/overland park/independence/olathe|
las vegas/north las vegas/henderson|detroit/warren/sterling heights/ann arbor|palm beach/west palm beach/boca raton|gaza city/gaza/jabalia`;

/** Country or state of cities whose names stand without it. From general knowledge. */
const WITHIN = `
china: beijing shanghai guangzhou shenzhen tianjin chongqing chengdu wuhan nanjing hangzhou harbin xinjiang|russia: moscow st._petersburg kursk belgorod sochi kazan grozny vladivostok siberia|
ukraine: kyiv kiev kharkiv odesa lviv dnipro mariupol kherson donetsk luhansk bakhmut crimea donbas|united kingdom: london manchester birmingham liverpool leeds sheffield bristol glasgow edinburgh cardiff belfast england scotland wales northern_ireland|
france: paris marseille lyon nice toulouse bordeaux strasbourg lille|germany: berlin munich hamburg frankfurt cologne stuttgart bonn|italy: rome milan naples turin venice florence sicily|spain: madrid barcelona valencia seville bilbao|
austria: vienna|switzerland: geneva zurich bern basel davos|belgium: brussels|netherlands: amsterdam the_hague rotterdam|poland: warsaw krakow gdansk|turkey: istanbul ankara izmir gaziantep|greece: athens thessaloniki|
japan: tokyo osaka kyoto hiroshima nagasaki fukushima kobe yokohama|south korea: seoul busan|north korea: pyongyang|india: new_delhi delhi mumbai kolkata chennai bangalore bengaluru hyderabad kashmir|pakistan: islamabad karachi lahore peshawar|
afghanistan: kabul kandahar herat jalalabad kunduz helmand|iran: tehran isfahan mashhad|iraq: baghdad mosul basra erbil kirkuk fallujah|syria: damascus aleppo homs idlib raqqa|lebanon: beirut|israel: jerusalem tel_aviv haifa ashkelon sderot|
gaza: gaza_city khan_younis rafah|west bank: ramallah jenin nablus hebron|egypt: cairo alexandria sinai|saudi arabia: riyadh jeddah mecca|qatar: doha|united arab emirates: dubai abu_dhabi|libya: tripoli benghazi|sudan: khartoum darfur|
kenya: nairobi mombasa|nigeria: lagos abuja kano maiduguri|south africa: johannesburg cape_town durban pretoria|ethiopia: addis_ababa|mexico: mexico_city tijuana monterrey guadalajara|cuba: havana|haiti: port-au-prince|
brazil: brasilia sao_paulo rio_de_janeiro|argentina: buenos_aires|venezuela: caracas|colombia: bogota|peru: lima|chile: santiago|canada: ottawa toronto montreal vancouver calgary quebec ontario|australia: canberra sydney melbourne brisbane perth|
indonesia: jakarta bali|thailand: bangkok|vietnam: hanoi saigon ho_chi_minh_city|philippines: manila|myanmar: yangon naypyidaw|malaysia: kuala_lumpur|denmark: copenhagen|sweden: stockholm|norway: oslo|finland: helsinki|ireland: dublin|hungary: budapest|
california: los_angeles san_francisco san_diego sacramento oakland san_jose fresno|texas: houston dallas austin san_antonio el_paso fort_worth uvalde|new york: new_york_city manhattan brooklyn queens buffalo rochester syracuse albany|
illinois: chicago|florida: miami orlando tampa jacksonville tallahassee parkland|georgia: atlanta savannah macon|massachusetts: boston worcester|pennsylvania: philadelphia pittsburgh|michigan: detroit flint lansing|ohio: cleveland cincinnati toledo dayton|
washington: seattle spokane tacoma|colorado: denver boulder colorado_springs|arizona: phoenix tucson tempe|nevada: las_vegas reno|minnesota: minneapolis|wisconsin: milwaukee kenosha|missouri: st._louis ferguson|louisiana: new_orleans baton_rouge shreveport|
tennessee: nashville memphis knoxville chattanooga|kentucky: louisville lexington|maryland: baltimore annapolis|oklahoma: oklahoma_city tulsa|nebraska: omaha|north carolina: charlotte raleigh durham greensboro|alabama: montgomery birmingham selma tuscaloosa|
connecticut: new_haven hartford bridgeport newtown|utah: salt_lake_city|hawaii: honolulu|district of columbia: washington`;

const metropolis = new Map<string, number[]>();
for (const [row, names] of phrases(METROPOLITAN).entries()) for (const name of names.split('/')) metropolis.set(name, [...(metropolis.get(name) ?? []), row]);

const within = new Map<string, string[]>();
for (const row of phrases(WITHIN)) {
  const [region = '', list = ''] = row.split(': ');
  for (const city of list.split(' ')) within.set(city.replaceAll('_', ' '), [...(within.get(city.replaceAll('_', ' ')) ?? []), region]);
}

export type Area = 'country' | 'state' | 'city' | 'region';

/** What the gazetteer knows a canonical name to be; null when it does not know it. Names of two natures are regions. */
export function areaOf(name: string): Area | null {
  const [country, state, city] = [COUNTRIES.has(name), STATES.has(name), CITIES.has(name)];
  if ((country && state) || name === 'new york' || name === 'washington') return 'region';
  if (country) return 'country';
  if (state) return 'state';
  if (!city) return null;
  return NO_CITIES.has(name) || AMBIGUOUS_CITIES.has(name) ? 'region' : 'city';
}

/** True if the one place is known to lie in the other, at any remove. */
export function liesIn(part: string, whole: string): boolean {
  const regions = within.get(part) ?? [];
  return regions.some((region) => region === whole || (within.get(region) ?? []).includes(whole) || (whole === 'united states' && STATES.has(region))) || (whole === 'united states' && STATES.has(part));
}

/** Cities that run into each other, so that two reports may name either. */
export function neighbours(a: string, b: string): boolean {
  return (metropolis.get(a) ?? []).some((row) => metropolis.get(b)?.includes(row));
}
