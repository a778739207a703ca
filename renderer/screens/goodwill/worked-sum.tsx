import { basisWords } from '../../../electron/domain/goodwill/basis-words.ts';
import { goodwillAmount } from '../../../electron/domain/goodwill/goodwill-amount.ts';
import type { GoodwillBasis } from '../../../electron/domain/goodwill/goodwill-basis.ts';
import type { GoodwillStanding } from '../../../electron/domain/goodwill/goodwill-limits.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { amountInWords } from '../../../electron/domain/papers/amount-in-words.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Icon } from '../../ui/icon.tsx';
import { LimitBar } from '../../ui/limit-bar.tsx';

export interface WorkedSumProps {
  readonly basis: GoodwillBasis | null;
  readonly language: PaperLanguage;
}

/** The sum, how it came about and the sum in words, in the language of the papers it will stand on. */
export function WorkedSum({ basis, language }: WorkedSumProps) {
  const say = useLabels('goodwill');
  const format = useFormat();
  const worked = basis === null ? null : goodwillAmount(basis);
  const amount = worked?.ok === true ? worked.value : undefined;
  const lang = language === 'zh' ? 'zh-CN' : language;
  return (
    <div className="worked-sum" aria-live="polite" data-worked={amount?.minor ?? ''}>
      <span className="soft">{say('total')}</span>
      <b>{amount === undefined ? '–' : amount === null ? say('noPrice') : format.money(amount)}</b>
      {basis === null || amount === undefined ? null : (
        <span className="worked-how" lang={lang}>
          <span>{basisWords(basis, language)}</span>
          {amount === null ? null : <span className="soft">{amountInWords(amount, language)}</span>}
        </span>
      )}
    </div>
  );
}

export interface StandingLineProps {
  readonly standing: GoodwillStanding | 'currency-differs';
  /** Minor units; null without a price. */
  readonly minor: number | null;
}

/** At once whether the sum is within the clerk's limit, a supervisor's, or above every limit. */
export function StandingLine({ standing, minor }: StandingLineProps) {
  const say = useLabels('goodwill');
  const format = useFormat();
  const { branch, session } = useDeskState();
  if (branch === null) return null;
  const { clerk, supervisor } = branch.goodwillLimits;
  const own = session?.role === 'supervisor' ? supervisor : clerk;
  const limit = standing === 'above-every-limit' ? supervisor : own;
  const words = (): string => {
    switch (standing) {
      case 'within':
        return own === null
          ? say('standing.withinAny')
          : say('standing.within', { limit: format.money(own) });
      case 'needs-supervisor':
        if (minor === null) return say('standing.needsInKind');
        return minor > clerk.minor
          ? say('standing.needs', {
              over: format.money({ ...clerk, minor: minor - clerk.minor }),
              limit: format.money(clerk),
            })
          : say('standing.further');
      case 'above-every-limit':
        return say('standing.above', { limit: format.money(supervisor ?? clerk) });
      case 'currency-differs':
        return say('standing.currency', { currency: branch.currency });
    }
  };
  const tone = standing === 'within' ? 'ok' : standing === 'needs-supervisor' ? 'warn' : 'bad';
  return (
    <div className={`standing is-${tone}`} data-standing={standing} role="status">
      {minor === null || limit === null || standing === 'currency-differs' ? null : (
        <LimitBar
          value={minor}
          limit={limit.minor}
          label={`${format.money({ ...limit, minor })} / ${format.money(limit)}`}
        />
      )}
      <p>
        <Icon name={tone === 'ok' ? 'done' : 'alert'} />
        <span>{words()}</span>
      </p>
    </div>
  );
}
