import { CorpusBroken, StorageFull } from '../../lib/corpus/errors.ts';
import { t } from '../i18n.ts';

/** What went wrong with the corpus, in the reader's words. */
export function failureWords(error: unknown): { readonly title: string; readonly help: string } {
  if (error instanceof CorpusBroken) {
    return error.reason === 'newer'
      ? { title: t('corpus_broken_title'), help: t('corpus_newer_help') }
      : { title: t('corpus_broken_title'), help: t('corpus_broken_help') };
  }
  if (error instanceof StorageFull) return { title: t('corpus_full_title'), help: t('corpus_full_help') };
  return { title: t('corpus_error_title'), help: t('corpus_error_help') };
}

/** The same as one line, for notices. */
export function failureSentence(error: unknown): string {
  const { title, help } = failureWords(error);
  return `${title}. ${help}`;
}

export interface FailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Begins an empty corpus beside the unusable one; offered only where that helps. */
  readonly onStartAnew?: () => void;
}

/** In place of the corpus, when it cannot be read. */
export function Failure({ error, onRetry, onStartAnew }: FailureProps) {
  const { title, help } = failureWords(error);
  const damaged = error instanceof CorpusBroken && error.reason === 'unopenable';
  return (
    <section className="message" data-tone="problem" role="alert">
      <h2>{title}</h2>
      <p>{help}</p>
      <p className="message-actions"><button type="button" className="primary" onClick={onRetry}>{t('problem_retry')}</button></p>
      {damaged && onStartAnew && (
        <details className="start-anew">
          <summary>{t('corpus_anew')}</summary>
          <p>{t('corpus_anew_help')}</p>
          <p className="message-actions"><button type="button" onClick={onStartAnew}>{t('corpus_anew_confirm')}</button></p>
        </details>
      )}
      {error instanceof Error && <details><summary>{t('error_details')}</summary><code>{error.message}</code></details>}
    </section>
  );
}
