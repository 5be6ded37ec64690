import { phrases, wordSet } from '../../text/names/word-set.ts';

/** Groups of nouns that one and the same place goes by in two reports; the first names the group. */
const SYNONYMS = `home/house/residence/bungalow/dwelling|apartment/flat/condo/condominium|club/nightclub/bar/pub/tavern/lounge|store/shop/supermarket/grocery|street/road/sidewalk/pavement|
courthouse/court/courtroom/court room|hospital/infirmary|police station/precinct|jail/prison/penitentiary|plant/factory/mill/refinery|building/premises|parking lot/car park/parking garage|yard/backyard/garden/lawn|
church/chapel/cathedral|school/campus|airport/airfield|hotel/motel/inn|restaurant/diner/cafe/café/eatery|forest/woods|beach/shore|station/depot|highway/freeway/motorway/interstate|room|garage|kitchen|bedroom|
bathroom|basement/cellar|attic|hallway/corridor|living room|dining room|hotel room|lobby|driveway|porch|patio|balcony|roof/rooftop|stairwell/stairs/staircase|elevator|floor|venue|mosque|synagogue|temple|
warehouse|warehouse|office|headquarters|bank|gym|mall/shopping center/shopping centre/shopping mall/strip mall|air base/airbase|stadium/arena/coliseum|theater/theatre/cinema|museum|library|university/college|dormitory/dorm|classroom/class room|cafeteria|playground|park|lake|river|pond|creek|canal|
bridge|tunnel|intersection/corner/crossroads|alley|avenue|driveway|gate|runway|tarmac|terminal|platform|dock/pier|harbor/harbour/port|border|checkpoint|camp|base|barracks|farm|ranch|barn|field|mine|cave|tent|
drive-through/drive-thru|post office|polling place/polling station|studio|rink|embankment/riverbank/riverside|racetrack/speedway/racecourse|cell|foyer|gymnasium|emergency room|bus stop|truck stop|doorway/entrance|construction site|campground/campsite|hangar|warehouse|laundry room|bookstore|cul-de-sac|trailer/mobile home|shed|cabin|cottage|villa|mansion|palace|tower|complex|compound|shelter|clinic|nursing home|morgue|cemetery/graveyard|gas station/petrol station/service station|parlor/parlour|salon|
courtyard|plaza/square|neighborhood/neighbourhood|subdivision|block|site|ditch|embassy|consulate|festival|fairground/fairgrounds|casino|spa|pool|locker room|conference room|ballroom|convention center|community center|
town hall/city hall|statehouse|capitol|monument|vehicle/car|truck|van|bus|train|boat|ship|plane/aircraft|cockpit|summit|dam|power plant|volcano|mountain|valley|desert|island|waterfront|area|
closet/wardrobe/pantry|crosswalk/pedestrian crossing|ravine/gully/gorge|storm drain/culvert/sewer/manhole|bazaar|depot|trail/footpath/hiking trail|railroad track/train track/railway track|overpass/underpass|
off-ramp/on-ramp/exit ramp/entrance ramp|dumpster/trash bin|landfill/garbage dump|quarry|swamp/marsh/wetland|orchard|vineyard|pasture/meadow|stable|greenhouse|cornfield|hillside|golf course|skatepark/skate park|zoo|marina|amphitheater/amphitheatre|auditorium|
dance floor|bleachers|day care/daycare|preschool|kindergarten|orphanage|hospice|rehab center/treatment center/rehabilitation center|medical center|trauma center|health center|control room|operating room|waiting room|dorm room|
bunker|trench|outpost|garrison|airstrip|pharmacy/drugstore|bakery|barbershop/barber shop|car wash|pawn shop|laundromat|junkyard|rest stop/rest area|toll booth/toll plaza|shipyard|rail yard|substation|oil rig|
swimming pool|crawl space|laundry|vestibule|carport|doorstep/front steps/stoop|parade route|polling site/voting site|detention center/detention facility|processing center|immigration center|distribution center|fulfillment center|nursing facility|assisted living facility|
vacation home|safe house|guest house/guesthouse|boarding house|halfway house|motor home/camper/rv park|trailer park/mobile home park|housing project/housing complex/public housing complex|office park|industrial park|business park|dog park|water park|amusement park/theme park|national park|state park|
townhouse/town house/brownstone/duplex/row house|penthouse|farmhouse|lodge/chalet|boardwalk/promenade|funeral home/mortuary/crematorium|food bank/soup kitchen|bowling alley|arcade|shooting range/gun range/firing range|hostel|
resort|winery/brewery/distillery|call center|data center|vaccination site/testing site|border crossing|bike path/bike lane|roundabout/traffic circle|canyon|waterfall|reservoir|lagoon|briefing room/press room|
hometown/home town|ballpark/ballfield|kiosk/newsstand`;

/** Last word of each head → the group's name; heads of two words are entered whole. */
export const COMMON_PLACES: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>();
  for (const row of phrases(SYNONYMS)) {
    const [name = '', ...others] = row.split('/');
    for (const form of [name, ...others]) {
      map.set(form, name);
      map.set(`${form}s`, name);
    }
  }
  return map;
})();

/** Rooms and parts of one building: what is in one of them is not in another. */
export const ROOMS = wordSet('garage kitchen bedroom bathroom basement attic hallway lobby porch balcony roof elevator classroom cafeteria');

/** "area" and "vehicle" are places only with such a word before them, or not at all with others. */
export const PLACE_AREAS = wordSet('patio parking pool dining waiting seating wooded rural residential downtown metro metropolitan camping picnic boarding arrivals departure departures loading industrial rest reception staging play');

/** Heads that need their own evidence: means of transport, gatherings and vague words. */
export const WEAK_PLACES = wordSet('cell studio trail stable trench depot vehicle truck van bus train boat ship plane summit festival floor block field base bank park border site mountain market mine room office platform complex station court area house');

/** Narrowing words that tell one floor or wing from another. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'ground first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ').map((word, at) => [word, at]),
);

/** Verbs in the past, beyond -ed, that may follow a place; a noun there would make the place its modifier. */
export const VERBS = wordSet(`
is was are were has had have been be will would could can may might must should did does do met said says told began begun came went took held left gave made found saw became ran led fell rose
died shot struck hit drew fled broke spoke drove lost won kept set put got goes comes takes stood sat lay heard knew felt thought brought bought built burnt caught cut fought flew grew hid hung shook sent
sold spent stole swam taught tore threw woke wore wrote`);
