import { useState } from 'react';
import type { ReactNode } from 'react';
import { GOODWILL_BASES } from '../../../electron/domain/goodwill/goodwill-basis.ts';
import { goodwillAmount } from '../../../electron/domain/goodwill/goodwill-amount.ts';
import { parseDays, parsePercent } from '../../../electron/domain/goodwill/parse-basis-part.ts';
import { parseMoney } from '../../../electron/domain/intake/parse-amount.ts';
import { refuse } from '../../../electron/domain/refusal.ts';
import type { Outcome, Refusal } from '../../../electron/domain/refusal.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { MoneyInput } from '../../ui/money-input.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { basisOf } from './basis-parts.ts';
import type { BasisParts } from './basis-parts.ts';

type MoneyPart = 'daily' | 'paid' | 'due' | 'of' | 'amount' | 'worth';
type Part = MoneyPart | 'days' | 'basisPoints' | 'what';

export interface BasisFieldsProps {
  readonly parts: BasisParts;
  readonly onParts: (parts: BasisParts) => void;
  /** Where the cursor is sent for the sum: the one field of a fixed sum, else the first of its parts. */
  readonly name: string;
  /** At the end of the row: by when. */
  readonly beside?: ReactNode;
}

/** How the sum is worked out, typed the way people type days, sums and percentages; nothing is guessed or converted. */
export function BasisFields({ parts, onParts, name, beside }: BasisFieldsProps) {
  const say = useLabels('goodwill');
  const words = useRefusalWords();
  const format = useFormat();
  const locale = useLocale();
  const { branch } = useDeskState();
  const currency = branch?.currency ?? 'CNY';
  const [unread, setUnread] = useState<Readonly<Partial<Record<Part, Refusal>>>>({});
  const basis = basisOf(parts);
  const worked = basis === null ? null : goodwillAmount(basis);
  /** What could not be read comes first; what the whole does not allow stands at the part it names. */
  const refusalOf = (part: Part): string | undefined => {
    const own = unread[part];
    if (own !== undefined) return words(own);
    return worked?.ok === false && worked.field === part ? words(worked) : undefined;
  };
  const take = <V,>(part: Part, text: string, read: (text: string) => Outcome<V>): void => {
    const { [part]: _before, ...others } = unread;
    if (text.trim() === '') {
      setUnread(others);
      onParts({ ...parts, [part]: undefined });
      return;
    }
    const outcome = read(text);
    setUnread(outcome.ok ? others : { ...others, [part]: outcome });
    onParts({ ...parts, [part]: outcome.ok ? outcome.value : undefined });
  };
  const money = (part: MoneyPart, own?: string) => (
    <MoneyInput
      name={own ?? `${name}-${part}`}
      label={say(`part.${part}`)}
      value={parts[part]}
      currency={currency}
      refusal={refusalOf(part)}
      onCommit={(text) => {
        take(part, text, (typed) => {
          const read = parseMoney(typed, { locale, currency });
          return read.ok && read.value.currency !== currency ? refuse('currency-differs') : read;
        });
      }}
    />
  );
  const row = rowOf();
  return (
    <>
      <Segmented
        name={`${name}-basis`}
        label={say('basis')}
        small
        always
        value={parts.kind}
        options={GOODWILL_BASES.map((code) => ({ code, label: say(`basisOf.${code}`) }))}
        onCommit={(kind) => {
          setUnread({});
          if (kind !== undefined) onParts({ ...parts, kind });
        }}
      />
      {parts.kind === 'fixed' ? (
        <div className="row-fields basis-row">
          {row}
          {beside}
        </div>
      ) : (
        <div className="row-fields basis-row" data-field={name}>
          {row}
          {beside}
        </div>
      )}
    </>
  );

  function rowOf() {
    switch (parts.kind) {
      case 'days':
        return (
          <>
            <TextInput
              name={`${name}-days`}
              label={say('part.days')}
              hint={say('hint.days')}
              look="figures"
              inputMode="numeric"
              unit={say('unit.days')}
              value={parts.days === undefined ? '' : String(parts.days)}
              refusal={refusalOf('days')}
              onCommit={(text) => {
                take('days', text, parseDays);
              }}
            />
            <span className="sign" aria-hidden="true">
              ×
            </span>
            {money('daily')}
          </>
        );
      case 'overcharge':
        return (
          <>
            {money('paid')}
            <span className="sign" aria-hidden="true">
              −
            </span>
            {money('due')}
          </>
        );
      case 'percentage':
        return (
          <>
            <TextInput
              name={`${name}-percent`}
              label={say('part.percent')}
              hint={say('hint.percent')}
              look="figures"
              inputMode="decimal"
              unit={say('unit.percent')}
              value={parts.basisPoints === undefined ? '' : format.number(parts.basisPoints / 100, 2)}
              refusal={refusalOf('basisPoints')}
              onCommit={(text) => {
                take('basisPoints', text, parsePercent);
              }}
            />
            <span className="sign" aria-hidden="true">
              ×
            </span>
            {money('of')}
          </>
        );
      case 'fixed':
        return money('amount', name);
      case 'in-kind':
        return (
          <>
            <TextInput
              name={`${name}-what`}
              label={say('part.what')}
              value={parts.what}
              refusal={refusalOf('what')}
              onCommit={(what) => {
                onParts({ ...parts, what: what.slice(0, 200) });
              }}
            />
            {money('worth')}
          </>
        );
    }
  }
}
