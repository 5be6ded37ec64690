import { Component } from 'react';
import type { ReactNode } from 'react';
import { t } from '../i18n.ts';

interface Props {
  readonly children: ReactNode;
  readonly reload: () => void;
}

interface State {
  readonly error: Error | null;
}

/** Catches what a view throws while rendering: says so, and offers to load the view anew. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className="message">
        <div role="alert">
          <h1>{t('error_title')}</h1>
          <p>{t('error_help')}</p>
        </div>
        <p><button type="button" className="primary" onClick={this.props.reload}>{t('error_reload')}</button></p>
        <details>
          <summary>{t('error_details')}</summary>
          <code>{error.message}</code>
        </details>
      </main>
    );
  }
}
