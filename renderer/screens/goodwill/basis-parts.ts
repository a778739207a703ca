import type { GoodwillBasis, GoodwillBasisKind } from '../../../electron/domain/goodwill/goodwill-basis.ts';
import type { Money } from '../../../electron/domain/money.ts';

/** What has been typed of a calculation so far; a kind keeps its parts while another one is looked at. */
export interface BasisParts {
  readonly kind: GoodwillBasisKind;
  readonly days?: number | undefined;
  readonly daily?: Money | undefined;
  readonly paid?: Money | undefined;
  readonly due?: Money | undefined;
  readonly of?: Money | undefined;
  readonly basisPoints?: number | undefined;
  readonly amount?: Money | undefined;
  readonly what: string;
  readonly worth?: Money | undefined;
}

/** The basis, once every part it needs is there. */
export function basisOf(parts: BasisParts): GoodwillBasis | null {
  const { kind, days, daily, paid, due, of, basisPoints, amount, what, worth } = parts;
  switch (kind) {
    case 'days':
      return days === undefined || daily === undefined ? null : { kind, days, daily };
    case 'overcharge':
      return paid === undefined || due === undefined ? null : { kind, paid, due };
    case 'percentage':
      return of === undefined || basisPoints === undefined ? null : { kind, of, basisPoints };
    case 'fixed':
      return amount === undefined ? null : { kind, amount };
    case 'in-kind':
      return what.trim() === '' ? null : { kind, what, worth: worth ?? null };
  }
}

/** The parts a stored basis is made of; a sum without one is a fixed one. */
export function partsOf(basis: GoodwillBasis | undefined, amount: Money | undefined): BasisParts {
  if (basis === undefined) return { kind: 'fixed', amount, what: '' };
  switch (basis.kind) {
    case 'days':
      return { kind: basis.kind, days: basis.days, daily: basis.daily, what: '' };
    case 'overcharge':
      return { kind: basis.kind, paid: basis.paid, due: basis.due, what: '' };
    case 'percentage':
      return { kind: basis.kind, of: basis.of, basisPoints: basis.basisPoints, what: '' };
    case 'fixed':
      return { kind: basis.kind, amount: basis.amount, what: '' };
    case 'in-kind':
      return { kind: basis.kind, what: basis.what, worth: basis.worth ?? undefined };
  }
}
