import type { Entity } from '../../text/document.ts';
import { genderOfName } from '../../text/names/gender.ts';

const HE = /\b(?:mr|sir|lord|king|prince|father|husband|son|brother|uncle|nephew|grandfather|man|spokesman|chairman|congressman|businessman|councilman|policeman|actor|boyfriend|pope|duke)\b/;
const SHE = /\b(?:mrs|ms|miss|lady|dame|queen|princess|mother|wife|daughter|sister|aunt|niece|grandmother|woman|spokeswoman|chairwoman|congresswoman|businesswoman|councilwoman|policewoman|actress|girlfriend|duchess)\b/;

/** The pronoun a person goes by, as far as titles, relationships and, where these are silent, the given name tell. */
export function pronounOf(entity: Entity | undefined): 'he' | 'she' | null {
  if (entity === undefined) return null;
  const said = entity.roles.join(' | ');
  const he = HE.test(said);
  const she = SHE.test(said);
  if (he !== she) return he ? 'he' : 'she';
  if (he || entity.type !== 'person') return null;
  const [given, ...others] = entity.name.toLowerCase().split(' ');
  const gender = given === undefined || others.length === 0 ? null : genderOfName(given);
  return gender === null ? null : gender === 'man' ? 'he' : 'she';
}
