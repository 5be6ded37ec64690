import type { Entity, EntityMention, Sentence, Token } from '../document.ts';

/** Named entities of an article with their mentions linked, mentions in order of `start` and never overlapping. */
export function findEntities(text: string, sentences: readonly Sentence[], tokens: readonly Token[]): { entities: Entity[]; mentions: EntityMention[] } {
  const mentions: EntityMention[] = [];
  const ids = new Map<string, number>();
  const names: string[] = [];
  for (const sentence of sentences) {
    if (sentence.boilerplate || sentence.paragraph === 0) continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      let to = at;
      while (to < sentence.endToken && tokens[to]?.type === 'word' && /^\p{Lu}/u.test(tokens[to]?.text ?? '')) to += 1;
      const first = tokens[at];
      const last = tokens[to - 1];
      if (first === undefined || last === undefined || to === at) continue;
      if (to - at === 1 && at === sentence.firstToken) continue;
      const name = text.slice(first.start, last.end);
      const id = ids.get(name) ?? names.push(name) - 1;
      ids.set(name, id);
      mentions.push({ entity: id, sentence: sentence.index, firstToken: at, endToken: to, start: first.start, end: last.end, text: name, role: null });
      at = to;
    }
  }
  const entities = names.map((name, id): Entity => ({
    id, type: 'other', name, surname: null, aliases: [name.toLowerCase()], roles: [], mentions: mentions.filter((mention) => mention.entity === id),
  }));
  return { entities, mentions };
}
