import { KNOWN_ORGANISATIONS } from '../../text/names/organisations.ts';
import { phraseSet } from '../../text/names/word-set.ts';
import { remembered } from '../../text/remember.ts';

/** Institutions and times that every report calls alike: their names tell nothing that another report could tell otherwise. Lower-case. */
const INSTITUTIONS = phraseSet(`election day|electoral college|state of the union|social security|super pac|super pacs|big tech|big oil|big pharma|wall street|main street|civil war|cold war|great depression|
great recession|founding fathers|bill of rights|constitution|treasury|federal government|medicare for all|labor day|memorial day|independence day|new year|white house press|middle class|middle ages|
democratic national convention|republican national convention|founding father|american dream|western world|rust belt|deep south|bible belt|house of commons|house of lords|supreme courts|court of appeals|district court|
armed forces|first lady|oval office|capitol hill|air force one|secret service|high court|appeals court|circuit court|world wide web|silicon valley|grand jury|gold star|social media|black friday|super tuesday|super bowl|
fbi|cia|nsa|dea|atf|irs|doj|dhs|dod|ice|cbp|tsa|epa|fda|cdc|nih|nasa|noaa|fema|fcc|ftc|fec|faa|ntsb|nypd|lapd|rcmp|sec|cbo|omb|bbc|cnn|nbc|abc|cbs|npr|pbs|msnbc|mi5|mi6|nhs|dnc|rnc|dccc|nra|naacp|aclu|nfl|nba|mlb|nhl|ncaa|nascar|fifa|uefa|xinhua|tass|interfax|kyodo|yonhap|kcna|aids|covid|lgbt|lgbtq|maga|isis|isil|snp|dup|ukip|afd`);
const COUNTRY = /^(?:u\.?s\.?|us|united states|american|uk|british|u\.k\.) /;
/** "House Democrats", "Senate Republicans": a party's members, not a body with a name. */
const MEMBERS = /^(?:(?:u\.?s\.? )?(?:house|senate|congressional|state|many|some|national|moderate|conservative|liberal|progressive|young|fellow) )+(?:democrats|republicans|gop|conservatives|liberals)$/;

/** "White House", "Justice Department", "U.S. Senate", "House Democrats": nobody needs to be told what these are called. */
export const isHouseholdName = remembered((text: string): boolean => {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const bare = plain.replace(COUNTRY, '');
  return KNOWN_ORGANISATIONS.has(plain) || INSTITUTIONS.has(bare) || (bare !== plain && KNOWN_ORGANISATIONS.has(bare)) || MEMBERS.test(plain);
});
