/** Past forms and participles of English verbs that are no regular ones. */
export const PASTS: ReadonlySet<string> = new Set(
  ('said told met came went got gave took made left shot won lost saw found held began ran spoke wrote broke fell rose led sent set put cut hit let shut quit kept sat stood struck bought sold brought ' +
  'thought taught caught fought sought paid laid heard read knew grew flew drew threw drove rode hid bit beat built spent lent bent dealt felt slept swept wept crept meant hung stuck spun swung sang rang ' +
  'sank swam ate forgot woke wore tore swore chose froze stole became overcame withdrew undertook overtook drank shook blew fled bled fed bred sped slid burst cast split spread rid upset ' +
  'taken given gone seen known written spoken broken fallen risen driven stolen chosen sworn torn worn thrown drawn grown flown shaken blown hidden beaten eaten forgotten begun sung rung sunk swum done agreed freed decreed guaranteed').split(' '),
);

/** Words in -ed that tell of no deed. */
export const STATES: ReadonlySet<string> = new Set('hundred indeed unarmed armed wicked sacred naked alleged limited supposed united armored armoured aged biased rugged crooked beloved so-called unprecedented'.split(' '));
