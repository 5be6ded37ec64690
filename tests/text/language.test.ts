import { describe, expect, test } from 'vitest';
import { recogniseLanguage } from '../../lib/text/language.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  ['en', 'Jean-Pierre Lefèvre, François Duval and Élodie Moreau of the Société Générale met in Aix-en-Provence on Monday and said that the talks with Wolfgang Müller had been useful.'],
  ['en', 'Two men were shot near the park late on Friday. Police said they are looking for a white car that left the scene. No arrest has been made.'],
  ['es', 'El presidente dijo que las conversaciones con los ministros fueron muy útiles y que no habrá más reuniones este año, según una nota del gobierno.'],
  ['fr', 'Le ministre a déclaré que les discussions avec la délégation ont été utiles et que le prochain rendez-vous aura lieu dans la capitale.'],
  ['de', 'Der Minister sagte, dass die Gespräche mit der Delegation nützlich waren und dass es in diesem Jahr nicht mehr zu einem Treffen kommt.'],
  ['it', 'Il ministro ha detto che le discussioni con la delegazione sono state utili e che non ci sarà più un incontro nel corso di questo anno.'],
  ['pt', 'O ministro disse que as conversas com a delegação foram muito úteis e que não haverá mais uma reunião no próximo ano em Lisboa.'],
  ['nl', 'De minister zei dat het overleg met de delegatie nuttig was en dat er dit jaar niet nog een ontmoeting komt in de hoofdstad.'],
  ['pl', 'Minister powiedział, że rozmowy z delegacją były owocne i że w tym roku nie będzie już spotkania, ale może się ono odbyć po nowym roku.'],
  ['tr', 'Bakan, heyetle yapılan görüşmelerin çok yararlı olduğunu ve bu yıl için başka bir toplantı planlanmadığını söyledi ancak daha sonra değişebilir.'],
  ['id', 'Menteri mengatakan bahwa pembicaraan dengan delegasi itu berguna dan tidak akan ada pertemuan lagi pada tahun ini karena jadwal yang padat.'],
  ['ru', 'Министр заявил, что переговоры были полезными.'],
  ['uk', 'Міністр заявив, що переговори були корисними і їх продовжать.'],
  ['zh', '部长表示会谈富有成果，双方同意继续对话。'],
  ['ja', '大臣は会談が有益だったと述べた。来月また会う予定です。'],
  ['ko', '장관은 회담이 유익했다고 말했다.'],
  ['ar', 'قال الوزير إن المحادثات كانت مفيدة.'],
  ['he', 'השר אמר כי השיחות היו מועילות.'],
  ['und', ''], ['und', '12 34 56'], ['und', 'Roe Doe Poe'],
];

describe('language', () => {
  for (const [tag, text] of TEXTS) test(`${tag}: ${text.slice(0, 40)}`, () => expect(recogniseLanguage(text)).toBe(tag));
});

test('an English report with a foreign quotation stays English', () => {
  expect(recogniseLanguage('The crowd shouted “el pueblo unido jamás será vencido” as the minister left the hall in a car, and it was hours before the square was empty again.')).toBe('en');
});
