import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodwillAmount } from '../../../electron/domain/goodwill/goodwill-amount.ts';
import type { GoodwillBasis } from '../../../electron/domain/goodwill/goodwill-basis.ts';
import { DEFAULT_LIMITS, standingOf } from '../../../electron/domain/goodwill/goodwill-limits.ts';
import { CURRENCIES, LARGEST_MINOR } from '../../../electron/domain/money.ts';
import type { Currency, Money } from '../../../electron/domain/money.ts';

const money = (minor: number, currency: Currency = 'PLN'): Money => ({ minor, currency });
const minorOf = (basis: GoodwillBasis): number | null => {
  const amount = goodwillAmount(basis);
  if (!amount.ok) throw new Error(amount.code);
  return amount.value?.minor ?? null;
};
const anyMinor = integer({ min: 1, max: LARGEST_MINOR });

describe('the amount of goodwill', () => {
  it.each<[string, GoodwillBasis, number | null]>([
    ['3 days at 4.20', { kind: 'days', days: 3, daily: money(420) }, 1260],
    ['a year and a day', { kind: 'days', days: 366, daily: money(1) }, 366],
    ['135.70 paid, 100 due', { kind: 'overcharge', paid: money(13570), due: money(10000) }, 3570],
    ['nothing was due', { kind: 'overcharge', paid: money(13570), due: money(0) }, 13570],
    ['12.5 % of 80', { kind: 'percentage', of: money(8000), basisPoints: 1250 }, 1000],
    ['50 % of 0.01 is half up', { kind: 'percentage', of: money(1), basisPoints: 5000 }, 1],
    ['33.33 % of 0.10', { kind: 'percentage', of: money(10), basisPoints: 3333 }, 3],
    ['twice the price', { kind: 'percentage', of: money(4999), basisPoints: 20_000 }, 9998],
    ['fixed', { kind: 'fixed', amount: money(2000) }, 2000],
    ['in kind, with its price', { kind: 'in-kind', what: 'śniadanie', worth: money(4500) }, 4500],
    ['in kind, without', { kind: 'in-kind', what: '双人早餐', worth: null }, null],
  ])('%s', (_, basis, expected) => {
    expect(minorOf(basis)).toBe(expected);
  });

  it.each<[GoodwillBasis, string, string]>([
    [{ kind: 'days', days: 0, daily: money(420) }, 'days-out-of-range', 'days'],
    [{ kind: 'days', days: -1, daily: money(420) }, 'days-out-of-range', 'days'],
    [{ kind: 'days', days: 1.5, daily: money(420) }, 'days-out-of-range', 'days'],
    [{ kind: 'days', days: 367, daily: money(420) }, 'days-out-of-range', 'days'],
    [{ kind: 'days', days: Number.NaN, daily: money(420) }, 'days-out-of-range', 'days'],
    [{ kind: 'days', days: 3, daily: money(-420) }, 'amount-not-positive', 'daily'],
    [{ kind: 'days', days: 3, daily: money(0) }, 'amount-not-positive', 'daily'],
    [{ kind: 'days', days: 3, daily: money(4.2) }, 'amount-not-positive', 'daily'],
    [{ kind: 'days', days: 2, daily: money(LARGEST_MINOR) }, 'amount-too-large', 'daily'],
    [{ kind: 'overcharge', paid: money(100), due: money(50, 'EUR') }, 'currency-differs', 'due'],
    [{ kind: 'overcharge', paid: money(100), due: money(0, 'EUR') }, 'currency-differs', 'due'],
    [{ kind: 'overcharge', paid: money(100), due: money(101) }, 'due-above-paid', 'due'],
    [{ kind: 'overcharge', paid: money(100), due: money(100) }, 'amount-not-positive', 'due'],
    [{ kind: 'overcharge', paid: money(100), due: money(-1) }, 'amount-not-positive', 'due'],
    [{ kind: 'percentage', of: money(100), basisPoints: 0 }, 'percentage-out-of-range', 'basisPoints'],
    [{ kind: 'percentage', of: money(100), basisPoints: 20_001 }, 'percentage-out-of-range', 'basisPoints'],
    [{ kind: 'percentage', of: money(1), basisPoints: 4999 }, 'amount-not-positive', 'of'],
    [{ kind: 'percentage', of: money(LARGEST_MINOR), basisPoints: 10_001 }, 'amount-too-large', 'of'],
    [{ kind: 'fixed', amount: money(LARGEST_MINOR + 1) }, 'amount-too-large', 'amount'],
    [{ kind: 'fixed', amount: money(Number.POSITIVE_INFINITY) }, 'amount-too-large', 'amount'],
    [{ kind: 'fixed', amount: money(0) }, 'amount-not-positive', 'amount'],
    [{ kind: 'in-kind', what: '  ', worth: null }, 'required', 'what'],
    [{ kind: 'in-kind', what: 'x', worth: money(-1) }, 'amount-not-positive', 'worth'],
  ])('%j is refused as %s', (basis, code, field) => {
    expect(goodwillAmount(basis)).toMatchObject({ ok: false, code, field });
  });

  it('is a whole number of minor units, the exact product or refused, and half up', () => {
    assert(
      property(anyMinor, integer({ min: 1, max: 20_000 }), (of, basisPoints) => {
        const amount = goodwillAmount({ kind: 'percentage', of: money(of), basisPoints });
        const exact = BigInt(of) * BigInt(basisPoints);
        const halfUp = Number((exact + 5000n) / 10_000n);
        if (halfUp < 1 || halfUp > LARGEST_MINOR) expect(amount.ok).toBe(false);
        else expect(amount).toEqual({ ok: true, value: money(halfUp) });
      }),
    );
    assert(
      property(anyMinor, integer({ min: 1, max: 366 }), (daily, days) => {
        const amount = goodwillAmount({ kind: 'days', days, daily: money(daily) });
        if (daily * days > LARGEST_MINOR) expect(amount.ok).toBe(false);
        else expect(amount).toEqual({ ok: true, value: money(daily * days) });
      }),
    );
  });

  it('gives back with the price due what was paid', () => {
    assert(
      property(anyMinor, anyMinor, (one, other) => {
        const paid = Math.max(one, other);
        const due = Math.min(one, other);
        const amount = goodwillAmount({ kind: 'overcharge', paid: money(paid), due: money(due) });
        if (paid === due) expect(amount.ok).toBe(false);
        else expect(amount).toEqual({ ok: true, value: money(paid - due) });
      }),
    );
  });
});

describe('who may grant it', () => {
  const limits = DEFAULT_LIMITS.PLN;

  it.each([
    [100_00, 'clerk', 'within'],
    [100_01, 'clerk', 'needs-supervisor'],
    [1000_00, 'clerk', 'needs-supervisor'],
    [1000_01, 'clerk', 'above-every-limit'],
    [1000_00, 'supervisor', 'within'],
    [1000_01, 'supervisor', 'above-every-limit'],
  ] as const)('%i by a %s is %s', (minor, role, standing) => {
    expect(standingOf(money(minor), role, limits)).toEqual({ ok: true, value: standing });
  });

  it('leaves a gift without a price to the supervisor', () => {
    expect(standingOf(null, 'clerk', limits)).toEqual({ ok: true, value: 'needs-supervisor' });
    expect(standingOf(null, 'supervisor', limits)).toEqual({ ok: true, value: 'within' });
  });

  it('knows no upper limit where the branch sets none', () => {
    const open = { ...limits, supervisor: null };
    expect(standingOf(money(LARGEST_MINOR), 'clerk', open)).toEqual({ ok: true, value: 'needs-supervisor' });
    expect(standingOf(money(LARGEST_MINOR), 'supervisor', open)).toEqual({ ok: true, value: 'within' });
  });

  it('converts nothing', () => {
    expect(standingOf(money(1, 'EUR'), 'clerk', limits)).toMatchObject({ code: 'currency-differs' });
    const mixed = { clerk: money(100), supervisor: money(1000, 'EUR') };
    expect(standingOf(money(1), 'clerk', mixed)).toMatchObject({ code: 'currency-differs' });
  });

  it('begins with round sums in each currency, the supervisor ten times the clerk', () => {
    for (const currency of CURRENCIES) {
      const { clerk, supervisor } = DEFAULT_LIMITS[currency];
      expect(clerk.currency).toBe(currency);
      expect(supervisor).toEqual({ minor: clerk.minor * 10, currency });
    }
  });

  it('never lets a role do less with a smaller amount', () => {
    const order = ['within', 'needs-supervisor', 'above-every-limit'];
    assert(
      property(
        anyMinor,
        anyMinor,
        constantFrom('clerk' as const, 'supervisor' as const),
        (one, other, role) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)].map((minor) => {
            const standing = standingOf(money(minor), role, limits);
            return standing.ok ? order.indexOf(standing.value) : -1;
          });
          expect(less ?? 0).toBeLessThanOrEqual(more ?? 0);
        },
      ),
    );
  });
});
