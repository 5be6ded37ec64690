import type { MessageKey } from '../i18n.ts';
import { t } from '../i18n.ts';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'url' | 'text-area';
  readonly required?: boolean;
  /** What is wrong with the value, said below it. */
  readonly problem?: MessageKey | undefined;
}

/** A field of a form with its label, and what is wrong with it. */
export function Field({ id, label, value, onChange, type = 'text', required = false, problem }: FieldProps) {
  const shared = {
    id, value, required, 'aria-invalid': problem !== undefined,
    ...(problem === undefined ? {} : { 'aria-describedby': `${id}-problem` }),
  };
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {type === 'text-area'
        ? <textarea {...shared} rows={10} onChange={(event) => onChange(event.target.value)} />
        : <input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />}
      {problem !== undefined && <span id={`${id}-problem`} className="field-problem">{t(problem)}</span>}
    </p>
  );
}
