import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { t, tn } from '../i18n.ts';
import type { Toasts } from '../shared/toast.tsx';
import { failureSentence } from './failure.tsx';
import { Field } from './field.tsx';
import type { Imports } from './ports.ts';

export interface DeleteAllProps {
  readonly corpus: Corpus;
  readonly imports: Imports;
  readonly count: number;
  readonly toasts: Toasts;
}

/** Empties the corpus for good. The word has to be typed, since this is the one thing here that cannot be taken back. */
export function DeleteAll({ corpus, imports, count, toasts }: DeleteAllProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const word = t('delete_all_word');
  const close = () => { setTyped(''); dialog.current?.close(); };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim().toLowerCase() !== word) return;
    setBusy(true);
    try {
      // What an import still brings would survive the deleting.
      for (const job of await imports.list()) if (job.state === 'waiting' || job.state === 'running') await imports.cancel(job.id);
      await corpus.deleteAll();
      toasts.show({ tone: 'done', text: t('delete_all_done') });
    } catch (error) {
      toasts.show({ tone: 'problem', text: failureSentence(error) });
    } finally {
      setBusy(false);
      close();
    }
  };

  return <>
    <p><button type="button" className="danger" disabled={count === 0} onClick={() => dialog.current?.showModal()}>{t('delete_all')}</button></p>
    <dialog ref={dialog} className="delete-all" aria-labelledby={`${id}-head`} onClose={() => setTyped('')}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={`${id}-head`}>{tn('delete_all_title', count)}</h2>
        <p>{t('delete_all_help')}</p>
        <Field id={`${id}-word`} label={t('delete_all_type', word)} value={typed} onChange={setTyped} />
        <p className="message-actions">
          <button type="submit" className="danger" disabled={busy || typed.trim().toLowerCase() !== word}>{t('delete_all')}</button>
          <button type="button" onClick={close}>{t('panel_cancel')}</button>
        </p>
      </form>
    </dialog>
  </>;
}
