import type { ReactNode } from 'react';
import type { TabProblem } from '../../lib/messages/protocol.ts';
import { words } from '../i18n.ts';

/** `problem_` + the problem with `_` for `-`: the key of what happened; with `_help`, of what to do. */
export function problemWords(problem: TabProblem): { readonly title: string; readonly help: string } {
  const key = `problem_${problem.replaceAll('-', '_')}`;
  return { title: words({ key, args: [] }), help: words({ key: `${key}_help`, args: [] }) };
}

/** Problems that trying again can mend. */
export const RETRIABLE: ReadonlySet<TabProblem> = new Set<TabProblem>([
  'no-article', 'not-ready', 'no-permission', 'storage-full', 'corpus-broken', 'failed',
]);

/** Problems that are looked after on the corpus page. */
export const CORPUS_PROBLEMS: ReadonlySet<TabProblem> = new Set<TabProblem>(['storage-full', 'corpus-broken']);

export interface MessageViewProps {
  readonly title: string;
  readonly help: string;
  readonly tone?: 'calm' | 'problem';
  readonly children?: ReactNode;
}

/** A few words in place of a list: what is the matter, what to do, and the buttons for it. */
export function MessageView({ title, help, tone = 'calm', children }: MessageViewProps) {
  return (
    <section className="message" data-tone={tone}>
      <h2>{title}</h2>
      <p>{help}</p>
      {children && <p className="message-actions">{children}</p>}
    </section>
  );
}
