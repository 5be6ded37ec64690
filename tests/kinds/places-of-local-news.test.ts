import { describe, expect, test } from 'vitest';
import { place } from '../../lib/kinds/place.ts';
import { findMentions } from './find-mentions.ts';

describe('places as news of crimes and accidents tells them', () => {
  test.for([
    ['A tanker overturned on northbound I-95.', 'on northbound I-95'],
    ['The truck burned in the eastbound lanes of Interstate 80.', 'in the eastbound lanes of Interstate 80'],
    ['The van was found off State Route 32.', 'off State Route 32'],
    ['Deputies found the truck abandoned along Highway 59 south of it.', 'along Highway 59'],
    ['The plane went down two miles north of Dayton.', 'north of Dayton'],
    ['He was shot just southeast of the airport.', 'southeast of the airport'],
    ['Protesters stood across from the courthouse.', 'across from the courthouse'],
    ['Mara Quill, 45, of Walnut, was pronounced dead.', 'of Walnut'],
    ['Mara Quill, 45, of Cedar Bluff, Iowa, was killed.', 'of Cedar Bluff, Iowa'],
    ['A Walnut man was charged with arson.', 'Walnut man'],
    ['A 41-year-old Cedar Bluff woman died.', 'Cedar Bluff woman'],
    ['Police in the Ohio city of Akron closed the case.', 'in the Ohio city of Akron'],
    ['They gathered on the steps of the Capitol.', 'on the steps of the Capitol'],
    ['Shells fell on the outskirts of northern Damascus.', 'on the outskirts of northern Damascus'],
    ['The lockdown at Jackson High lasted two hours.', 'at Jackson High'],
    ['Two guards were hurt at Clinton Correctional Facility.', 'at Clinton Correctional Facility'],
    ['The jet skidded at LaGuardia.', 'at LaGuardia'],
    ['A man was stabbed outside a 7-Eleven.', 'outside a 7-Eleven'],
    ['He pleaded guilty in federal court.', 'in federal court'],
    ['Officers found him in the middle of the street.', 'in the middle of the street'],
    ['She was found in a closet.', 'in a closet'],
    ['A helicopter crashed in a field.', 'in a field'],
    ['She testified on Capitol Hill.', 'on Capitol Hill'],
    ['They fished on Lake Monroe.', 'on Lake Monroe'],
  ] as const)('%s', ([sentence, text]) => {
    expect(findMentions(place, sentence).map((one) => one.text)).toContain(text);
  });

  test.for([
    'A Muslim man was charged with arson.', 'A Puerto Rican woman was charged.', 'An FBI man called.', 'A Good Samaritan woman called.', 'There was a backlash on Capitol Hill.',
    'They vowed to sue in federal court.', 'We voted in the middle of the Civil War.', 'Funds flow through the Term Lending Facility.', 'He stood on the wrong side of history.', 'She is the best in the field.',
  ])('no place: %s', (sentence) => {
    expect(findMentions(place, sentence)).toEqual([]);
  });
});
