import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { webAddress } from '../../lib/corpus/address.ts';
import { makeDraft } from '../../lib/corpus/importers/draft.ts';
import type { MessageKey } from '../i18n.ts';
import { t } from '../i18n.ts';
import type { Toasts } from '../shared/toast.tsx';
import { failureSentence } from './failure.tsx';
import { Field } from './field.tsx';

/** A sentence; what is shorter has been pasted into the wrong field. */
const MIN_TEXT = 40;

const EMPTY = { title: '', source: '', date: '', url: '', text: '' };
type Values = typeof EMPTY;
type Name = keyof Values;

/** What is wrong with what was typed, by field; empty when nothing is. */
function problemsOf({ title, url, text }: Values): Partial<Record<Name, MessageKey>> {
  return {
    ...(title.trim() === '' && { title: 'paste_no_title' as const }),
    ...(url.trim() !== '' && webAddress(url.trim()) === null && { url: 'paste_bad_address' as const }),
    ...(text.trim() === '' ? { text: 'paste_no_text' as const } : text.trim().length < MIN_TEXT && { text: 'paste_short_text' as const }),
  };
}

export interface PasteProps {
  readonly corpus: Corpus;
  readonly toasts: Toasts;
}

/** The dialogue for an article that is neither a page nor a file: its text, and what is known of it. */
export function Paste({ corpus, toasts }: PasteProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [values, setValues] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const problems = tried ? problemsOf(values) : {};
  const field = (name: Name) => ({
    id: `${id}-${name}`, value: values[name], problem: problems[name],
    onChange: (value: string) => setValues((old) => ({ ...old, [name]: value })),
  });
  const close = () => dialog.current?.close();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [first] = Object.keys(problemsOf(values));
    if (first !== undefined) return document.getElementById(`${id}-${first}`)?.focus();
    setSaving(true);
    try {
      const { title, source, date, url, text } = values;
      const draft = makeDraft({ title, source, url, publishedAt: date === '' ? null : date, text: text.replace(/\r\n?/g, '\n').trim() });
      const { article, outcome } = await corpus.add(draft, { via: 'paste', wire: null, fileName: null, feedUrl: null });
      close();
      setValues(EMPTY);
      setTried(false);
      const undo = () => void corpus.delete([article.id]);
      toasts.show(outcome === 'unchanged' ? { tone: 'done', text: t('panel_added_already') } : { tone: 'done', text: t('paste_added', article.title), undo });
    } catch (error) {
      close();
      toasts.show({ tone: 'problem', text: failureSentence(error) });
    } finally {
      setSaving(false);
    }
  };

  return <>
    <button type="button" onClick={() => dialog.current?.showModal()}>{t('paste_open')}</button>
    <dialog ref={dialog} className="paste" aria-labelledby={`${id}-head`}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <h2 id={`${id}-head`}>{t('paste_title')}</h2>
        <Field {...field('title')} label={t('paste_field_title')} required />
        <div className="field-row">
          <Field {...field('source')} label={t('paste_field_source')} />
          <Field {...field('date')} label={t('paste_field_date')} type="date" />
        </div>
        <Field {...field('url')} label={t('paste_field_url')} type="url" />
        <Field {...field('text')} label={t('paste_field_text')} type="text-area" required />
        <p className="message-actions">
          <button type="submit" className="primary" disabled={saving}>{t('paste_save')}</button>
          <button type="button" onClick={close}>{t('panel_cancel')}</button>
        </p>
      </form>
    </dialog>
  </>;
}
