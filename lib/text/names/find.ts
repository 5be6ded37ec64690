import type { Entity, EntityMention, Sentence, Token } from '../document.ts';
import { foldDiacritics } from '../stems.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { gatherEvidence } from './evidence.ts';
import type { Group, Groups } from './groups.ts';
import { linkTitleCase } from './headline.ts';
import { actsHuman } from './human.ts';
import { linkCandidates } from './link.ts';
import { surnameOf } from './persons.ts';
import { extendRole, roleAfter, roleBefore, type TokenSpan } from './roles.ts';
import { townsOf } from './towns.ts';
import { findRuns } from './runs.ts';
import { straight } from './units.ts';
import { wordSet } from './word-set.ts';

/** A deed of a person weighs as much as two sayings. */
const ACTS = 2;
const HONORIFICS = wordSet('mr mrs ms miss mx sir lady dame');

/**
 * Named entities of an article with their mentions linked. Mentions are in order of `start` and never overlap; entities
 * are in order of their first mention. Boilerplate is not read. Linear in the length of the text.
 */
export function findEntities(text: string, sentences: readonly Sentence[], tokens: readonly Token[]): { entities: Entity[]; mentions: EntityMention[] } {
  const evidence = gatherEvidence(sentences, tokens);
  const running = sentences.filter((sentence) => !sentence.boilerplate && evidence.titleCase[sentence.index] === false);
  const runs = running.map((sentence) => findRuns(tokens, sentence));
  const bare = new Map<string, number>();
  for (const [at, sentence] of running.entries()) {
    for (const run of runs[at] ?? []) {
      const only = run[0];
      if (run.length !== 1 || only === undefined) continue;
      const human = actsHuman(tokens, sentence, only);
      if (human === null) continue;
      const word = foldDiacritics(only.lower);
      bare.set(word, (bare.get(word) ?? 0) + (human === 'acts' ? ACTS : 1));
    }
  }
  const candidates: Candidate[] = [];
  for (const [at, sentence] of running.entries()) for (const one of candidatesOf(runs[at] ?? [], tokens, sentence, evidence, bare)) candidates.push(one);
  const groups = linkCandidates(candidates, evidence, bare, townsOf(runs, tokens));
  for (const sentence of sentences) {
    if (!sentence.boilerplate && evidence.titleCase[sentence.index] === true) linkTitleCase(tokens, sentence, evidence, groups);
  }
  return build(text, sentences, tokens, groups);
}

function build(text: string, sentences: readonly Sentence[], tokens: readonly Token[], groups: Groups): { entities: Entity[]; mentions: EntityMention[] } {
  const kept = groups.all.filter((group) => group.members.length > 0);
  for (const group of kept) group.members.sort((a, b) => a.firstToken - b.firstToken);
  kept.sort((a, b) => (a.members[0]?.firstToken ?? 0) - (b.members[0]?.firstToken ?? 0));
  const entities = kept.map((group, id) => entityOf(group, id, text, sentences, tokens));
  const mentions: EntityMention[] = [];
  for (const entity of entities) for (const mention of entity.mentions) mentions.push(mention);
  mentions.sort((a, b) => a.start - b.start);
  return { entities, mentions };
}

function entityOf(group: Group, id: number, text: string, sentences: readonly Sentence[], tokens: readonly Token[]): Entity {
  const mentions: EntityMention[] = [];
  const aliases = new Set<string>();
  const roles = new Set<string>();
  let name = '';
  for (const member of group.members) {
    const start = tokens[member.firstToken]?.start ?? 0;
    const end = tokens[member.endToken - 1]?.end ?? start;
    const written = text.slice(start, end);
    const found = group.type === 'person' ? rolesOf(member, sentences, tokens) : [];
    const spans = found.map((span) => ({ start: tokens[span.firstToken]?.start ?? 0, end: tokens[span.endToken - 1]?.end ?? 0 }));
    for (const span of spans) {
      const role = straight(text.slice(span.start, span.end).toLowerCase());
      roles.add(role);
    };
    aliases.add(straight(written.toLowerCase()));
    if (written.length > name.length) name = written;
    mentions.push({ entity: id, sentence: member.sentence, firstToken: member.firstToken, endToken: member.endToken, start, end, text: written, role: spans[0] ?? null });
  }
  const surname = group.type === 'person' ? (group.surname ?? (group.words.length > 1 ? surnameOf(group.words) : null)) : null;
  const bareGiven = group.type === 'person' && group.words.length === 1 && group.given.has(group.words[0] ?? '');
  if (surname !== null && !bareGiven) aliases.add(surname);
  for (const alias of group.aliases) aliases.add(alias);
  return { id, type: group.type, name, surname: bareGiven ? null : surname, aliases: [...aliases], roles: [...roles], mentions };
}

/** Roles beside a mention, the one before it first. */
function rolesOf(member: Candidate, sentences: readonly Sentence[], tokens: readonly Token[]): TokenSpan[] {
  const sentence = sentences[member.sentence];
  if (sentence === undefined) return [];
  const before = member.role !== null ? extendRole(tokens, sentence, member.role) : roleBefore(tokens, sentence, member.firstToken);
  const after = roleAfter(tokens, sentence, member.endToken);
  return [before, after].filter((span) => span !== null).filter((span) => !isHonorific(tokens, span));
}

/** "Mr." and its like are forms of address, not roles. */
function isHonorific(tokens: readonly Token[], span: TokenSpan): boolean {
  return HONORIFICS.has(tokens[span.firstToken]?.lower ?? '') && span.endToken - span.firstToken <= 2;
}
