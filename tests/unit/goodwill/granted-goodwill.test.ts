import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import { GOODWILL_STATES } from '../../../electron/domain/goodwill/goodwill-asked.ts';
import {
  grantedFields,
  offeredGoodwill,
  promisableFields,
  standingOfOffer,
} from '../../../electron/domain/goodwill/granted-goodwill.ts';
import type { AskedGoodwill } from '../../../electron/domain/goodwill/granted-goodwill.ts';
import { parseDays, parsePercent } from '../../../electron/domain/goodwill/parse-basis-part.ts';

const LIMITS = {
  clerk: { minor: 10_000, currency: 'PLN' },
  supervisor: { minor: 100_000, currency: 'PLN' },
} as const;
const sum = (minor: number): ComplaintFields => ({
  goodwillKind: 'goodwill',
  goodwillAmount: { minor, currency: 'PLN' },
  goodwillDue: '2026-06-18',
});
const asked = (minor: number, state: AskedGoodwill['state'], id = 'g'): AskedGoodwill => ({
  id,
  kind: 'goodwill',
  basis: { kind: 'fixed', amount: { minor, currency: 'PLN' } },
  amount: { minor, currency: 'PLN' },
  dueOn: null,
  state,
});

describe('what may be promised', () => {
  it('is a sum within the limit, or this very sum once it is granted', () => {
    expect(standingOfOffer({}, [], 'clerk', LIMITS)).toMatchObject({ value: 'none' });
    expect(standingOfOffer(sum(10_000), [], 'clerk', LIMITS)).toMatchObject({ value: 'within' });
    expect(standingOfOffer(sum(10_001), [], 'clerk', LIMITS)).toMatchObject({ value: 'needs-supervisor' });
    const waiting = [asked(20_000, 'waiting')];
    expect(standingOfOffer(sum(20_000), waiting, 'clerk', LIMITS)).toMatchObject({ value: 'waiting' });
    expect(promisableFields(sum(20_000), waiting, 'clerk', LIMITS)).toEqual({});
    const approved = [asked(20_000, 'approved')];
    expect(promisableFields(sum(20_000), approved, 'clerk', LIMITS)).toEqual(sum(20_000));
    expect(promisableFields(sum(19_999), approved, 'clerk', LIMITS)).toEqual({});
    expect(promisableFields(sum(9_000), [asked(9_000, 'refused')], 'clerk', LIMITS)).toEqual({});
    expect(promisableFields(sum(20_000), [], 'supervisor', LIMITS)).toEqual(sum(20_000));
    expect(promisableFields(sum(100_001), [], 'supervisor', LIMITS)).toEqual({});
  });

  it('takes no basis that comes to another sum for how the sum was worked out', () => {
    const basis = { kind: 'days', days: 3, daily: { minor: 420, currency: 'PLN' } } as const;
    expect(offeredGoodwill({ ...sum(1_260), goodwillBasis: basis })?.basis).toEqual(basis);
    expect(offeredGoodwill({ ...sum(1_300), goodwillBasis: basis })?.basis).toEqual({
      kind: 'fixed',
      amount: { minor: 1_300, currency: 'PLN' },
    });
  });

  it('never lets a refused, waiting or withdrawn sum onto the papers of a confirmed case', () => {
    const requests = fc.array(
      fc.record({ minor: fc.integer({ min: 1, max: 5 }), state: fc.constantFrom(...GOODWILL_STATES) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), requests, (record, list) => {
        const rows = list.map(({ minor, state }, at) => asked(minor, state, String(at)));
        const granted = grantedFields(sum(record), rows);
        const last = rows.findLast(({ state }) => state === 'approved');
        const minor = granted.goodwillAmount?.minor;
        if (last !== undefined) expect(minor).toBe(last.amount?.minor);
        else expect(minor).toBe(rows.some((row) => row.amount?.minor === record) ? undefined : record);
      }),
    );
  });
});

describe('parts of a calculation as people type them', () => {
  it.each([
    ['3', 3],
    [' 3 days', 3],
    ['1 day', 1],
    ['3天', 3],
    ['12 dni', 12],
    ['1 dzień', 1],
    ['７', 7],
    ['3,0', 3],
  ])('days %s', (typed, days) => {
    expect(parseDays(typed)).toEqual({ ok: true, value: days });
  });
  it.each([
    ['0', 'days-out-of-range'],
    ['367', 'days-out-of-range'],
    ['2.5', 'days-out-of-range'],
    ['a week', 'wrong-shape'],
    ['-3', 'wrong-shape'],
    ['', 'wrong-shape'],
  ])('no days: %s', (typed, code) => {
    expect(parseDays(typed)).toMatchObject({ ok: false, code });
  });
  it.each([
    ['10', 1_000],
    ['12.5%', 1_250],
    ['12,5 %', 1_250],
    ['百分之15', 1_500],
    ['１０％', 1_000],
    ['0,25 proc.', 25],
    ['10 per cent', 1_000],
    ['200', 20_000],
  ])('percentage %s', (typed, basisPoints) => {
    expect(parsePercent(typed)).toEqual({ ok: true, value: basisPoints });
  });
  it.each([
    ['0', 'percentage-out-of-range'],
    ['300', 'percentage-out-of-range'],
    ['0.001', 'percentage-out-of-range'],
    ['half', 'wrong-shape'],
    ['-5%', 'wrong-shape'],
  ])('no percentage: %s', (typed, code) => {
    expect(parsePercent(typed)).toMatchObject({ ok: false, code });
  });
});
