import { useId, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { t, tn } from '../i18n.ts';
import type { Toasts } from '../shared/toast.tsx';
import { failureWords } from './failure.tsx';
import type { Imports } from './ports.ts';

const TYPES = ['.txt', '.html', '.htm', '.md', '.json', '.jsonl'];
/** Names of unsupported files that are spelt out in a notice. */
const NAMES_SHOWN = 5;

function isSupported(file: File): boolean {
  const name = file.name.toLowerCase();
  return TYPES.some((type) => name.endsWith(type));
}

function namesOf(files: readonly File[]): string {
  const names = files.slice(0, NAMES_SHOWN).map((file) => file.name).join(', ');
  return files.length > NAMES_SHOWN ? `${names}, …` : names;
}

export interface ImportAreaProps {
  readonly imports: Imports;
  readonly toasts: Toasts;
}

/** Takes files by picker or drop and starts an import. The picker is a real file input, so it works by keyboard. */
export function ImportArea({ imports, toasts }: ImportAreaProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const start = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const usable = files.filter(isSupported);
    const left = files.filter((file) => !isSupported(file));
    if (usable.length === 0) return toasts.show({ tone: 'problem', text: t('corpus_import_none') });
    try {
      await imports.start(usable);
      const started = tn('corpus_import_started', usable.length);
      toasts.show(left.length === 0
        ? { tone: 'done', text: started }
        : { tone: 'problem', text: `${started} ${t('corpus_import_some', namesOf(left))}` });
    } catch (error) {
      const { title, help } = failureWords(error);
      toasts.show({ tone: 'problem', text: `${title}. ${help}` });
    }
  };

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void start([...event.dataTransfer.files]);
  };

  return (
    <section
      className="import" data-over={over} aria-labelledby={`${id}-title`} onDrop={onDrop}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
    >
      <h2 id={`${id}-title`}>{t('corpus_import')}</h2>
      <p>
        <span className="import-drop">{t('corpus_import_drop')} </span>
        <input
          ref={input} id={`${id}-files`} className="unseen" type="file" multiple accept={TYPES.join(',')} aria-describedby={`${id}-types`}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // Or the same files could not be chosen again.
            event.target.value = '';
            void start(files);
          }}
        />
        <label className="button" htmlFor={`${id}-files`}>{t('corpus_import_choose')}</label>
      </p>
      <p id={`${id}-types`} className="hint">{t('corpus_import_types')}</p>
    </section>
  );
}
