import { expect, it } from 'vitest';
import { basisInFull, basisWords } from '../../../electron/domain/goodwill/basis-words.ts';
import type { GoodwillBasis } from '../../../electron/domain/goodwill/goodwill-basis.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import type { Currency, Money } from '../../../electron/domain/money.ts';

const money = (minor: number, currency: Currency): Money => ({ minor, currency });

it.each<[GoodwillBasis, PaperLanguage, string]>([
  [{ kind: 'days', days: 3, daily: money(420, 'PLN') }, 'pl', '3 dni × 4,20 zł = 12,60 zł'],
  [{ kind: 'days', days: 1, daily: money(420, 'PLN') }, 'pl', '1 dzień × 4,20 zł = 4,20 zł'],
  [{ kind: 'days', days: 22, daily: money(420, 'PLN') }, 'pl', '22 dni × 4,20 zł = 92,40 zł'],
  [{ kind: 'days', days: 3, daily: money(280, 'CNY') }, 'zh', '3天 × 每天2.80元 = 8.40元'],
  [{ kind: 'days', days: 1, daily: money(140, 'GBP') }, 'en', '1 day × £1.40 a day = £1.40'],
  [{ kind: 'days', days: 3, daily: money(140, 'GBP') }, 'en', '3 days × £1.40 a day = £4.20'],
  [
    { kind: 'overcharge', paid: money(13570, 'PLN'), due: money(10000, 'PLN') },
    'pl',
    'zapłacono 135,70 zł, należało się 100,00 zł: nadpłata 35,70 zł',
  ],
  [
    { kind: 'overcharge', paid: money(13570, 'CNY'), due: money(10000, 'CNY') },
    'zh',
    '实收135.70元，应收100.00元，多收35.70元',
  ],
  [
    { kind: 'overcharge', paid: money(13570, 'GBP'), due: money(10000, 'GBP') },
    'en',
    '£135.70 paid, £100.00 due: £35.70 too much',
  ],
  [
    { kind: 'percentage', of: money(8000, 'PLN'), basisPoints: 1250 },
    'pl',
    '12,5% kwoty 80,00 zł = 10,00 zł',
  ],
  [
    { kind: 'percentage', of: money(8001, 'PLN'), basisPoints: 1250 },
    'pl',
    '12,5% kwoty 80,01 zł = 10,00 zł (po zaokrągleniu)',
  ],
  [{ kind: 'percentage', of: money(8000, 'GBP'), basisPoints: 1000 }, 'en', '10% of £80.00 = £8.00'],
  [{ kind: 'percentage', of: money(333, 'GBP'), basisPoints: 25 }, 'en', '0.25% of £3.33 = £0.01 (rounded)'],
  [{ kind: 'percentage', of: money(8000, 'CNY'), basisPoints: 1250 }, 'zh', '80.00元 × 12.5% = 10.00元'],
  [{ kind: 'fixed', amount: money(2000, 'PLN') }, 'pl', 'jednorazowo 20,00 zł'],
  [{ kind: 'fixed', amount: money(2000, 'GBP') }, 'en', 'One payment of £20.00'],
  [{ kind: 'fixed', amount: money(2000, 'CNY') }, 'zh', '一次性补偿20.00元'],
  [
    { kind: 'in-kind', what: 'Śniadanie dla dwóch osób.', worth: money(9000, 'PLN') },
    'pl',
    'Śniadanie dla dwóch osób, wartość: 90,00 zł',
  ],
  [{ kind: 'in-kind', what: 'A late check-out', worth: null }, 'en', 'A late check-out, not valued in money'],
  [{ kind: 'in-kind', what: '双人早餐', worth: money(9600, 'CNY') }, 'zh', '双人早餐，折合96.00元'],
  [{ kind: 'fixed', amount: money(-1, 'PLN') }, 'pl', ''],
])('%j in %s', (basis, language, words) => {
  expect(basisWords(basis, language)).toBe(words);
});

it('writes the amount out where a paper is signed for it', () => {
  const days = (currency: Currency): GoodwillBasis => ({
    kind: 'days',
    days: 3,
    daily: money(420, currency),
  });
  expect(basisInFull(days('PLN'), 'pl')).toBe(
    '3 dni × 4,20 zł = 12,60 zł (słownie: dwanaście złotych sześćdziesiąt groszy)',
  );
  expect(basisInFull(days('CNY'), 'zh')).toContain('壹拾贰元陆角');
  expect(basisInFull(days('GBP'), 'en')).toContain('twelve pounds');
  expect(basisInFull({ kind: 'in-kind', what: '双人早餐', worth: null }, 'zh')).toBe('双人早餐，未折算金额');
});
