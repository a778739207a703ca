import { useState } from 'react';
import type { DeadlineUnit } from '../../../electron/domain/deadline.ts';
import { isPossibleSpan } from '../../../electron/domain/packs/check-deadlines.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { TextInput } from '../../ui/text-input.tsx';

export interface AmountFieldProps {
  readonly name: string;
  readonly span: { readonly amount: number; readonly unit: DeadlineUnit };
  readonly locked: boolean;
  readonly onChange: (amount: number) => void;
}

/** How many hours, days or weeks: what no law gives is said at once, and the number stands as typed until it is mended. */
export function AmountField({ name, span, locked, onChange }: AmountFieldProps) {
  const say = useLabels('packs');
  const [unread, setUnread] = useState<string | null>(null);
  const refusal =
    unread !== null
      ? say('editor.amountUnread')
      : isPossibleSpan(span)
        ? undefined
        : say('fault.no-such-amount', { span: '', why: '', next: 1 });
  return (
    <TextInput
      name={name}
      label={say('editor.amount')}
      value={unread ?? String(span.amount)}
      inputMode="numeric"
      look="figures"
      off={locked}
      refusal={refusal}
      onCommit={(text) => {
        const typed = text.trim();
        const isWhole = /^-?\d{1,6}$/.test(typed);
        setUnread(isWhole ? null : text);
        if (isWhole) onChange(Number(typed));
      }}
    />
  );
}
