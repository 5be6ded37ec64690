import { useEffect, useId, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import type { Link } from '../../lib/corpus/importers/bookmarks.ts';
import { FILE_TYPES, isImportable } from '../../lib/corpus/importers/file-types.ts';
import type { StagedFile } from '../../lib/jobs/start-import.ts';
import { t, tn } from '../i18n.ts';
import type { Toasts } from '../shared/toast.tsx';
import { separateBookmarks } from './bookmark-files.ts';
import { chosenFiles, droppedFiles } from './dropped-files.ts';
import { failureSentence } from './failure.tsx';
import type { Imports } from './ports.ts';

export interface ImportAreaProps {
  readonly imports: Imports;
  readonly toasts: Toasts;
  /** Told when an export of bookmarks was handed over. */
  readonly onLinks: (links: readonly Link[]) => void;
}

interface Copying {
  readonly done: number;
  readonly total: number;
}

/** Starts imports, one at a time, and tells how far the copying of their files has come. */
function useStart({ imports, toasts, onLinks }: ImportAreaProps) {
  const [copying, setCopying] = useState<Copying | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const copy = async (files: readonly StagedFile[]) => {
    const { signal } = (controller.current = new AbortController());
    setCopying({ done: 0, total: files.length });
    try {
      await imports.start(files, { signal, progress: (done) => setCopying({ done, total: files.length }) });
      toasts.show({ tone: 'done', text: tn('corpus_import_started', files.length) });
    } catch (error) {
      toasts.show(signal.aborted
        ? { tone: 'done', text: t('corpus_import_stopped') }
        : { tone: 'problem', text: failureSentence(error) });
    } finally {
      setCopying(null);
    }
  };

  const start = async (chosen: readonly StagedFile[]) => {
    if (chosen.length === 0) return;
    const { files, links } = await separateBookmarks(chosen);
    if (links !== null) onLinks(links);
    if (files.length > 0 && !files.some((file) => isImportable(file.name))) {
      return toasts.show({ tone: 'problem', text: t('corpus_import_none') });
    }
    if (files.length > 0) await copy(files);
  };
  return { copying, start, stop: () => controller.current?.abort() };
}

interface PickerProps {
  readonly label: string;
  readonly help: string;
  readonly folder?: boolean;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly StagedFile[]) => void;
}

/** A real file input, so that it works by keyboard, under a label that looks like a button. */
function Picker({ label, help, folder = false, disabled, onFiles }: PickerProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // React has no name for it.
  useEffect(() => { if (folder) input.current?.setAttribute('webkitdirectory', ''); }, [folder]);
  return <>
    <input
      ref={input} id={id} className="unseen" type="file" multiple disabled={disabled} aria-describedby={help}
      {...(folder ? {} : { accept: FILE_TYPES.join(',') })}
      onChange={(event) => {
        const files = chosenFiles(event.target.files);
        // Or the same files could not be chosen again.
        event.target.value = '';
        onFiles(files);
      }}
    />
    <label className="button" htmlFor={id}>{label}</label>
  </>;
}

/** Takes files and folders by picker or drop and starts an import. */
export function ImportArea(props: ImportAreaProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const { copying, start, stop } = useStart(props);
  const busy = copying !== null;

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!busy) void droppedFiles(event.dataTransfer).then(start);
  };

  return (
    <section
      className="import" data-over={over} aria-labelledby={`${id}-title`} onDrop={onDrop}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
    >
      <h2 id={`${id}-title`}>{t('corpus_import')}</h2>
      <p className="import-ways">
        <span className="import-drop">{t('corpus_import_drop')} </span>
        <Picker label={t('corpus_import_choose')} help={`${id}-types`} disabled={busy} onFiles={(files) => void start(files)} />
        <Picker label={t('corpus_import_folder')} help={`${id}-types`} folder disabled={busy} onFiles={(files) => void start(files)} />
      </p>
      <p id={`${id}-types`} className="hint">{t('corpus_import_types')}</p>
      {/* A quick copy would only make the page jump. */}
      {copying !== null && copying.done > 0 && (
        <div className="copying">
          <p role="status">{t('corpus_copying', copying.done, copying.total)}</p>
          <progress aria-label={t('corpus_copying_label')} value={copying.done} max={copying.total} />
          <p><button type="button" onClick={stop}>{t('panel_cancel')}</button></p>
        </div>
      )}
    </section>
  );
}
