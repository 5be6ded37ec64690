import type { ReactNode } from 'react';
import type { Decision } from '../../lib/comparison/decision.ts';
import { t, words } from '../i18n.ts';

function Entry({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <div><dt>{label}</dt><dd>{children}</dd></div>;
}

/** The words of the rule that decided. */
export function ruleWords({ rule }: Decision): string {
  return words({ key: `rule_${rule.replaceAll('-', '_')}`, args: [] });
}

function list(slots: readonly string[]): string {
  return slots.length === 0 ? t('decision_none') : slots.join(', ');
}

function Score({ score }: { readonly score: NonNullable<Decision['score']> }) {
  return (
    <table className="decision-parts">
      <caption>{t('decision_score')}: {score.needed ? t('decision_score_words', score.total.toFixed(2), score.needed.score) : score.total.toFixed(2)}</caption>
      <thead><tr><th scope="col">{t('decision_part')}</th><th scope="col">{t('decision_points')}</th></tr></thead>
      <tbody>{score.parts.map(({ part, points }) => <tr key={part}><th scope="row">{part}</th><td>{points.toFixed(2)}</td></tr>)}</tbody>
    </table>
  );
}

function originWords({ origin, copyOf, shared }: Decision['origin'], nameOf: (article: string) => string): string {
  return copyOf === null ? t('decision_origin_own', origin) : t('decision_origin_copy', origin, Math.round(shared * 100), nameOf(copyOf));
}

export interface DecisionRecordProps {
  readonly decision: Decision;
  /** What to call an article by. */
  readonly nameOf: (article: string) => string;
}

/** Why a sentence counts as it does, or does not count, laid out for a developer. */
export function DecisionRecord({ decision, nameOf }: DecisionRecordProps) {
  const { slots, values, score, odds, origin } = decision;
  return (
    <div className="decision">
      <dl>
        <Entry label={t('decision_rule')}>{ruleWords(decision)} <code>{decision.rule}</code></Entry>
        {values.other !== null && <Entry label={t('decision_values')}>{t('decision_values_words', values.page, values.other, values.outcome)}</Entry>}
        {values.intervals && (
          <Entry label={t('decision_intervals')}>
            {t('decision_intervals_words', values.intervals.page, values.intervals.other, values.intervals.shared ?? t('decision_none'))}
          </Entry>
        )}
        {score && <Entry label={t('decision_slots')}>{score.needed ? t('decision_slots_words', list(slots.matched), score.needed.slots) : list(slots.matched)}</Entry>}
        {odds && <Entry label={t('decision_odds')}>{t('decision_score_words', odds.is.toFixed(2), odds.needed)}</Entry>}
        {slots.vetoed.length > 0 && <Entry label={t('decision_vetoed')}>{list(slots.vetoed)}</Entry>}
        {slots.waived.length > 0 && <Entry label={t('decision_waived')}>{list(slots.waived)}</Entry>}
        <Entry label={t('decision_origin')}>{originWords(origin, nameOf)}</Entry>
      </dl>
      {score && <Score score={score} />}
    </div>
  );
}
