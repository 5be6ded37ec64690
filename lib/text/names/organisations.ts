import { phraseSet, wordSet } from './word-set.ts';

/** A capitalised name that ends in, or holds before "of", one of these is an organisation. Lower-case. */
export const ORGANISATION_HEADS: ReadonlySet<string> = wordSet(`
department departments ministry university college school schools academy institute institution hospital hospitals clinic corp corporation inc company companies co ltd
llc plc lp committee commission union court courts council party bank agency bureau office administration association federation
foundation fund group league organization organisation society board force forces army navy police guard corps command
congress senate parliament assembly legislature house cabinet authority authorities service services center centre centers institutes
laboratory laboratories labs technologies systems solutions partners holdings industries enterprises airlines airways motors
energy oil petroleum pharmaceuticals pharma insurance financial capital media news times post journal tribune herald
gazette chronicle register examiner guardian telegraph mirror independent magazine press network networks channel broadcasting television radio studios
entertainment records pictures coalition alliance campaign caucus conference team club church diocese archdiocese ministries mosque synagogue temple
brotherhood movement front brigade brigades battalion division regiment squad unit task militia cartel network program
programme initiative project trust museum library orchestra theater theatre zoo district registry treasury exchange reserve cooperative
consortium chamber bar tribunal secretariat directorate patrol fdny nypd lapd commons lords knesset duma bundestag congressional
nations consulate embassy mission delegation airline railway railways railroad transit brewery brands productions stores markets market foods restaurant restaurants
hotels resorts brothers sons associates consulting research polytechnic seminary conservatory faculty medicine logistics  steel mills enforcement investigations workers
emergency firefighters teamsters marines rescue fire ems republicans democrats high elementary facility fairgrounds`);

/** Heads too common as plain words or places to make an organisation with only an ordinary word before them. Lower-case. */
export const WEAK_HEADS: ReadonlySet<string> = wordSet(`
times post media news house group team unit front mission program project service services fire emergency republicans democrats
conference division capital energy oil market markets channel network press fund library museum church temple mosque campaign school hospital theater theatre office center centre
force forces party exchange reserve bar guard club independent task movement`);

/** Organisations known by one word or a set phrase, lower-case. From general knowledge. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = phraseSet(`
google|apple|microsoft|amazon|facebook|meta|twitter|tesla|spacex|netflix|uber|lyft|airbnb|intel|nvidia|ibm|oracle|openai|tiktok|bytedance|huawei|alibaba|tencent|baidu|
samsung|sony|toyota|honda|nissan|hyundai|kia|volkswagen|bmw|mercedes-benz|audi|porsche|ferrari|stellantis|chrysler|ford motor|general motors|general electric|boeing|airbus|lockheed martin|raytheon|northrop grumman|
walmart|costco|starbucks|mcdonald's|coca-cola|pepsi|pepsico|nike|adidas|disney|walt disney|comcast|verizon|at&t|t-mobile|pfizer|moderna|astrazeneca|johnson & johnson|merck|novavax|biontech|exxonmobil|exxon mobil|chevron|
shell|bp|gazprom|rosneft|lukoil|aramco|saudi aramco|goldman sachs|jpmorgan|jpmorgan chase|morgan stanley|citigroup|wells fargo|hsbc|barclays|credit suisse|ubs|blackrock|visa|mastercard|paypal|
fedex|ups|amtrak|greyhound|youtube|instagram|whatsapp|telegram|snapchat|reddit|linkedin|spotify|twitch|zoom|reuters|bloomberg|associated press|agence france-presse|xinhua|tass|ria novosti|interfax|al jazeera|
fox news|msnbc|cnn|cnbc|nbc|nbc news|cbs|cbs news|abc news|bbc|npr|pbs|politico|axios|breitbart|new york times|washington post|wall street journal|los angeles times|usa today|the guardian|financial times|
hamas|hezbollah|al-qaeda|al qaeda|al-qaida|taliban|islamic state|isis|isil|boko haram|al-shabab|al-shabaab|houthis|houthi|fatah|islamic jihad|irgc|mossad|shin bet|wagner group|wagner|azov|
nato|european union|eu|e.u|united nations|un|u.n|world health organization|opec|opec+|g7|g20|asean|african union|arab league|imf|world bank|world trade organization|interpol|europol|unicef|unesco|iaea|red cross|
amnesty international|human rights watch|doctors without borders|greenpeace|oxfam|congress|senate|house|house of representatives|supreme court|pentagon|white house|kremlin|capitol police|secret service|federal reserve|fed|
state department|justice department|treasury department|defense department|labor department|commerce department|homeland security|national guard|coast guard|marine corps|air force|border patrol|
planned parenthood|black lives matter|antifa|proud boys|oath keepers|ku klux klan|boy scouts|girl scouts|ymca|salvation army|gop|democratic party|republican party|labour party|conservative party|
parliament|knesset|bundestag|duma|state duma|politburo|people's liberation army|communist party|downing street|buckingham palace|scotland yard|vatican|holy see|wikileaks|wikipedia|moody's|fitch|nasdaq|dow jones|sotheby's|christie's|harvard|yale|princeton|stanford|mit|oxford university|cambridge university`);

/** Upper-case words that are no acronyms of organisations. */
export const NOT_ORGANISATIONS: ReadonlySet<string> = wordSet(`
AM PM I A OK TV DNA RNA HIV AIDS COVID SARS CEO CFO COO CTO EU UK US USA UAE PRC DPRK DRC SUV ATV UTV RV GPS ID IQ PC AI IT HR PR VIP MVP MRI CT CPR ICU ER DUI DWI
GDP CPI IPO ETF UTC GMT EST EDT PST PDT CST CDT ET PT CT MT II III IV VI VII VIII IX XI JR SR MD PHD BA MA RN ESQ NOT AND THE OR FOR BUT NO YES NEW BREAKING UPDATE UPDATED
WATCH VIDEO PHOTOS LIVE READ MORE LATEST EXCLUSIVE WE HE SHE IT IS ARE ALL NOW AR-15 AK UFO DACA LGBT LGBTQ BLM MAGA FAQ PTSD CCTV AC DC LA SF NYC RIP SOS SWAT DOB IED WMD PPE USD
FILE AP PHOTO CAPTION NOTE EDITOR ONE TWO MORE THIS THAT WITH FROM OF IN ON AT TO BY AS`);

/** Words behind "and" inside the name of an office ("Health and Human Services"). Lower-case. */
export const AND_CONTINUES: ReadonlySet<string> = wordSet(`
prevention human urban budget means technology medicine trade commerce industry safety security welfare research development exchange
services culture sports health immigration customs explosives space science sciences engineering order crime medical recreation gas families
children girls wildlife atmospheric drug border control cooperation corrections rehabilitation tourism forestry rescue light energy power technology information
telecommunications investment finance planning parole naturalization firearms mental natural reform accountability government production refining emergency
inspection mitigation enforcement evaluation preparedness response recovery quarantine licensing verification compliance quality reliability`);
