import { CURRENCIES } from '../money.ts';
import type { Money } from '../money.ts';
import type { GoodwillBasis } from './goodwill-basis.ts';

/** A value of unknown origin (a draft, an import) as a basis, or null where it has another shape. Whether the sum is possible is for `goodwillAmount`. */
export function readGoodwillBasis(value: unknown): GoodwillBasis | null {
  if (typeof value !== 'object' || value === null) return null;
  const basis: { readonly [name: string]: unknown } = { ...value };
  const money = (name: string): Money | null => readMoney(basis[name]);
  switch (basis['kind']) {
    case 'days': {
      const daily = money('daily');
      const days = basis['days'];
      return typeof days === 'number' && daily !== null ? { kind: 'days', days, daily } : null;
    }
    case 'overcharge': {
      const [paid, due] = [money('paid'), money('due')];
      return paid !== null && due !== null ? { kind: 'overcharge', paid, due } : null;
    }
    case 'percentage': {
      const of = money('of');
      const basisPoints = basis['basisPoints'];
      return typeof basisPoints === 'number' && of !== null ? { kind: 'percentage', of, basisPoints } : null;
    }
    case 'fixed': {
      const amount = money('amount');
      return amount === null ? null : { kind: 'fixed', amount };
    }
    case 'in-kind': {
      const what = basis['what'];
      if (typeof what !== 'string') return null;
      if (basis['worth'] === null) return { kind: 'in-kind', what, worth: null };
      const worth = money('worth');
      return worth === null ? null : { kind: 'in-kind', what, worth };
    }
    default:
      return null;
  }
}

function readMoney(value: unknown): Money | null {
  if (typeof value !== 'object' || value === null) return null;
  const { minor, currency, ...more }: { readonly minor?: unknown; readonly currency?: unknown } = value;
  if (Object.keys(more).length > 0) return null;
  const known = CURRENCIES.find((one) => one === currency);
  return typeof minor === 'number' && known !== undefined ? { minor, currency: known } : null;
}
