import type { Currency, Money } from '../../electron/domain/money.ts';
import { useFormat } from '../labels/use-labels.ts';
import type { FieldProps } from './field.tsx';
import { TextInput } from './text-input.tsx';

export interface MoneyInputProps extends FieldProps {
  readonly value: Money | undefined;
  readonly currency: Currency;
  /** The text as typed; the screen parses it (domain/intake/parse) and gives the amount or a refusal back. */
  readonly onCommit: (text: string) => void;
  readonly onType?: ((text: string) => void) | undefined;
}

const SIGN: Readonly<Record<Currency, string>> = { CNY: '元', GBP: '£', PLN: 'zł', EUR: '€', USD: '$' };

/** An amount in whole minor units, typed the way the locale writes it. */
export function MoneyInput({ value, currency, ...rest }: MoneyInputProps) {
  const format = useFormat();
  return (
    <TextInput
      {...rest}
      value={value === undefined ? '' : format.amount(value)}
      unit={SIGN[value?.currency ?? currency]}
      look="figures"
      inputMode="decimal"
    />
  );
}
