import { phraseSet } from './word-set.ts';

/** Cities, regions and bodies of water that stand without their country in news, lower-case. From general knowledge. */
const WORLD = `
london|paris|berlin|rome|madrid|lisbon|brussels|amsterdam|the hague|rotterdam|vienna|zurich|geneva|bern|basel|davos|munich|hamburg|frankfurt|
cologne|stuttgart|dresden|leipzig|bonn|dusseldorf|milan|naples|turin|venice|florence|bologna|genoa|palermo|sicily|sardinia|barcelona|valencia|seville|
bilbao|malaga|porto|marseille|lyon|nice|toulouse|bordeaux|strasbourg|lille|cannes|copenhagen|stockholm|gothenburg|malmo|oslo|bergen|helsinki|reykjavik|
dublin|belfast|cork|edinburgh|glasgow|aberdeen|cardiff|manchester|birmingham|liverpool|leeds|sheffield|bristol|newcastle|nottingham|leicester|southampton|
portsmouth|brighton|oxford|cambridge|plymouth|coventry|hull|york|bath|norwich|exeter|dover|calais|warsaw|krakow|gdansk|lodz|wroclaw|prague|brno|bratislava|budapest|
bucharest|sofia|athens|thessaloniki|nicosia|istanbul|ankara|izmir|gaziantep|antakya|belgrade|zagreb|ljubljana|sarajevo|srebrenica|podgorica|pristina|skopje|tirana|tallinn|
riga|vilnius|minsk|kyiv|kiev|kharkiv|odesa|odessa|lviv|dnipro|mariupol|kherson|zaporizhzhia|donetsk|luhansk|bakhmut|sevastopol|chernobyl|bucha|melitopol|kramatorsk|chisinau|
moscow|st. petersburg|saint petersburg|belgorod|kursk|rostov|volgograd|kazan|novosibirsk|vladivostok|sochi|grozny|kaliningrad|siberia|dagestan|tbilisi|yerevan|baku|
nagorno-karabakh|astana|almaty|tashkent|bishkek|dushanbe|ashgabat|beijing|shanghai|guangzhou|shenzhen|tianjin|chongqing|chengdu|wuhan|nanjing|hangzhou|xi'an|
harbin|dalian|qingdao|kunming|urumqi|xinjiang|lhasa|guangdong|sichuan|hubei|henan|hunan|fujian|zhejiang|yunnan|inner mongolia|kowloon|taipei|kaohsiung|tokyo|osaka|kyoto|
yokohama|nagoya|kobe|fukuoka|sapporo|hiroshima|nagasaki|fukushima|okinawa|hokkaido|seoul|busan|incheon|daegu|pyongyang|panmunjom|ulaanbaatar|new delhi|delhi|mumbai|
kolkata|chennai|bangalore|bengaluru|hyderabad|ahmedabad|pune|jaipur|lucknow|varanasi|amritsar|srinagar|gujarat|punjab|kerala|tamil nadu|uttar pradesh|bihar|assam|manipur|goa|
rajasthan|maharashtra|west bengal|islamabad|karachi|lahore|peshawar|rawalpindi|quetta|balochistan|dhaka|chittagong|colombo|kathmandu|thimphu|male|kabul|kandahar|herat|
jalalabad|kunduz|mazar-i-sharif|helmand|tehran|isfahan|mashhad|shiraz|tabriz|qom|natanz|baghdad|mosul|basra|erbil|kirkuk|fallujah|tikrit|najaf|karbala|anbar|damascus|aleppo|homs|idlib|
raqqa|daraa|hama|latakia|palmyra|kobani|beirut|tripoli|sidon|tyre|amman|jerusalem|east jerusalem|tel aviv|haifa|eilat|ashkelon|sderot|nablus|jenin|ramallah|hebron|bethlehem|jericho|gaza city|
khan younis|rafah|golan heights|riyadh|jeddah|mecca|medina|dhahran|sanaa|aden|hodeidah|muscat|doha|manama|kuwait city|abu dhabi|dubai|sharjah|cairo|alexandria|giza|suez|luxor|sinai|sharm el-sheikh|
benghazi|misrata|sirte|tunis|algiers|rabat|casablanca|marrakech|tangier|khartoum|darfur|juba|addis ababa|tigray|asmara|mogadishu|hargeisa|nairobi|mombasa|kampala|entebbe|dar es salaam|dodoma|
zanzibar|kigali|bujumbura|kinshasa|goma|brazzaville|libreville|yaounde|douala|bangui|n'djamena|niamey|lagos|abuja|kano|kaduna|maiduguri|borno|chibok|port harcourt|ibadan|cotonou|lome|accra|kumasi|
abidjan|ouagadougou|bamako|timbuktu|gao|dakar|banjul|conakry|bissau|freetown|monrovia|nouakchott|luanda|lusaka|harare|bulawayo|maputo|lilongwe|gaborone|windhoek|johannesburg|pretoria|cape town|
durban|soweto|antananarivo|port louis|ottawa|toronto|montreal|vancouver|calgary|edmonton|winnipeg|halifax|quebec city|saskatoon|regina|hamilton|mexico city|guadalajara|monterrey|tijuana|
ciudad juarez|cancun|acapulco|oaxaca|chiapas|sinaloa|culiacan|guatemala city|tegucigalpa|san pedro sula|san salvador|managua|san jose|panama city|havana|guantanamo|guantanamo bay|port-au-prince|
santo domingo|kingston|nassau|bridgetown|san juan|bogota|medellin|cali|cartagena|caracas|maracaibo|quito|guayaquil|lima|cusco|la paz|santiago|valparaiso|buenos aires|cordoba|rosario|montevideo|asuncion|
brasilia|sao paulo|rio de janeiro|salvador|recife|fortaleza|manaus|porto alegre|georgetown|canberra|sydney|melbourne|brisbane|perth|adelaide|darwin|hobart|auckland|wellington|christchurch|
port moresby|suva|honiara|jakarta|bali|surabaya|bandung|aceh|sumatra|java|sulawesi|papua|kuala lumpur|penang|sabah|sarawak|manila|quezon city|cebu|davao|mindanao|luzon|bangkok|phuket|chiang mai|pattaya|
hanoi|ho chi minh city|saigon|da nang|phnom penh|siem reap|vientiane|yangon|rangoon|naypyidaw|mandalay|rakhine|bandar seri begawan|dili|
europe|asia|africa|north america|south america|latin america|central america|antarctica|arctic|oceania|middle east|southeast asia|east asia|south asia|central asia|western europe|eastern europe|
west africa|east africa|north africa|sub-saharan africa|horn of africa|sahel|caribbean|balkans|baltics|caucasus|scandinavia|persian gulf|gulf of mexico|gulf of aden|gulf of oman|gulf of tonkin|
indo-pacific|asia-pacific|south china sea|east china sea|taiwan strait|strait of hormuz|bab el-mandeb|red sea|black sea|mediterranean|mediterranean sea|aegean|aegean sea|baltic sea|north sea|
caspian sea|sea of azov|sea of japan|yellow sea|arabian sea|arabian peninsula|korean peninsula|crimean peninsula|sinai peninsula|adriatic|atlantic|pacific|atlantic ocean|pacific ocean|indian ocean|arctic ocean|
english channel|bosphorus|suez canal|panama canal|sahara|himalayas|alps|andes|amazon|rhine|danube|thames|nile|ganges|mekong|yangtze|kremlin|tiananmen square|tahrir square|downing street|
westminster|whitehall|donbas|catalonia|bavaria|normandy|corsica|crete|lesbos|tuscany|flanders|wallonia|galicia|andalusia|transnistria|abkhazia|south ossetia|falkland islands|canary islands|hebrides`;

const AMERICAN = `
new york city|manhattan|brooklyn|queens|the bronx|bronx|staten island|harlem|long island|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|austin|
jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver|washington|washington d.c|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|
memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|mesa|atlanta|omaha|colorado springs|raleigh|miami|long beach|virginia beach|oakland|minneapolis|tulsa|tampa|
arlington|new orleans|wichita|bakersfield|cleveland|aurora|anaheim|honolulu|santa ana|riverside|corpus christi|lexington|stockton|henderson|saint paul|st. paul|st. louis|saint louis|cincinnati|pittsburgh|
greensboro|anchorage|plano|lincoln|orlando|irvine|newark|toledo|durham|chula vista|fort wayne|jersey city|st. petersburg|laredo|scottsdale|madison|lubbock|reno|buffalo|gilbert|glendale|north las vegas|
winston-salem|chesapeake|norfolk|fremont|garland|irving|hialeah|richmond|boise|spokane|baton rouge|des moines|tacoma|san bernardino|modesto|fontana|santa clarita|oxnard|fayetteville|
huntington beach|akron|amarillo|little rock|augusta|grand rapids|mobile|salt lake city|huntsville|tallahassee|grand prairie|overland park|knoxville|brownsville|worcester|newport news|santa rosa|
fort lauderdale|providence|chattanooga|oceanside|rancho cucamonga|santa clara|garden grove|cape coral|sioux falls|ontario|vancouver|mckinney|elk grove|pembroke pines|salem|corona|eugene|
springfield|fort collins|peoria|lancaster|palmdale|salinas|hayward|pomona|cary|rockford|alexandria|escondido|joliet|paterson|torrance|pasadena|hollywood|bridgeport|syracuse|naperville|
savannah|lakewood|mcallen|dayton|mesquite|fullerton|killeen|gainesville|denton|bellevue|waco|midland|odessa|charleston|thornton|roseville|miramar|sterling heights|new haven|surprise|
waterbury|west valley city|olathe|hartford|stamford|norman|topeka|cedar rapids|columbia|elizabeth|visalia|macon|warren|hampton|ann arbor|abilene|flint|lansing|evansville|beaumont|independence|
athens|provo|berkeley|el monte|lafayette|santa monica|fargo|rochester|allentown|erie|scranton|harrisburg|manchester|concord|nashua|burlington|montpelier|bangor|augusta|albany|utica|
yonkers|white plains|ithaca|trenton|camden|atlantic city|newport|wilmington|dover|annapolis|frederick|silver spring|bethesda|rockville|roanoke|charlottesville|lynchburg|asheville|wilmington|greenville|
spartanburg|myrtle beach|uvalde|parkland|sandy hook|newtown|ferguson|kenosha|waukesha|uvalde|el cajon|palm beach|west palm beach|boca raton|mar-a-lago|key west|daytona beach|pensacola|sarasota|fort myers|naples|
gary|south bend|bloomington|champaign|duluth|st. cloud|green bay|dubuque|davenport|iowa city|sioux city|rapid city|bismarck|billings|missoula|helena|bozeman|casper|cheyenne|laramie|
boulder|aspen|pueblo|santa fe|las cruces|flagstaff|yuma|tempe|chandler|glendale|palo alto|mountain view|cupertino|silicon valley|san mateo|santa barbara|santa cruz|san luis obispo|malibu|
beverly hills|compton|burbank|bel air|san jose|redding|eureka|olympia|everett|bellingham|yakima|tri-cities|juneau|fairbanks|sitka|maui|lahaina|oahu|shreveport|biloxi|gulfport|jackson|meridian|tupelo|tuscaloosa|
montgomery|birmingham|selma|dothan|galveston|beaumont|tyler|texarkana|fort smith|jonesboro|branson|joplin|galesburg|fort hood|fort bragg|quantico|camp david|cape cod|martha's vineyard|nantucket|hamptons|
new england|midwest|deep south|east coast|west coast|gulf coast|pacific northwest|bay area|capitol hill|wall street|times square|central park|ground zero|capitol|white house lawn|
lake michigan|lake superior|lake erie|lake huron|lake ontario|great lakes|mississippi river|hudson river|potomac|colorado river|rio grande|ohio river|rocky mountains|appalachia|grand canyon|yellowstone|yosemite`;

export const CITIES: ReadonlySet<string> = phraseSet(`${WORLD}|${AMERICAN}`);

/** Listed places that are as often a person's name or an ordinary word: they need a preposition or a state beside them. */
export const AMBIGUOUS_CITIES: ReadonlySet<string> = new Set(
  `independence surprise gilbert elizabeth lincoln jackson madison henderson norman warren hampton irving florence regina dallas
  austin houston charlotte savannah salvador rosario santiago victoria cleveland douglas tyler montgomery gary orlando mobile aurora
  dover hamilton eugene chandler frederick everett lancaster springfield corona bath cork hull nice perth male gao helena beaumont
  garland mesa sterling wellington darwin sofia valencia georgetown trenton camden jordan chad sydney athens lafayette erie columbia alexandria
  cali java pacific capitol lima split denton thornton hayward cary joliet davenport burbank macon concord burlington bangor odessa meridian selma eureka
  ferguson newport wilmington montana denver brooklyn york salem augusta memphis`.split(/\s+/),
);
