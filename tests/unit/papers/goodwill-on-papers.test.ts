import { describe, expect, it } from 'vitest';
import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import { composeApology } from '../../../electron/domain/papers/compose-apology.ts';
import { composeReceipt } from '../../../electron/domain/papers/compose-receipt.ts';
import { composeResolution } from '../../../electron/domain/papers/compose-resolution.ts';
import type { PaperInput } from '../../../electron/domain/papers/paper-input.ts';
import { composeReadBack } from '../../../electron/domain/papers/read-back.ts';
import { DISCONNECTED_LINE, LOST_BOOKING, OVERCHARGED_BILL } from '../../golden/papers/sample-cases.ts';

const SAMPLES = { zh: OVERCHARGED_BILL.input, en: DISCONNECTED_LINE.input, pl: LOST_BOOKING.input };
type Language = keyof typeof SAMPLES;

function withGoodwill(language: Language, given: boolean, goodwill: ComplaintFields): PaperInput {
  const input = SAMPLES[language];
  const {
    goodwillKind: _kind,
    goodwillAmount: _amount,
    goodwillBasis: _basis,
    goodwillDue: _due,
    ...fields
  } = input.facts.fields;
  return {
    ...input,
    facts: { ...input.facts, fields: { ...fields, ...goodwill } },
    ...(given ? { goodwillGiven: true } : {}),
  };
}
const words = (value: unknown): string => JSON.stringify(value);
const readBack = (input: PaperInput): string =>
  composeReadBack(input)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');

const MONEY = { zh: 'CNY', en: 'GBP', pl: 'PLN' } as const;
const sum = (language: Language): ComplaintFields => ({
  goodwillKind: 'refund',
  goodwillBasis: {
    kind: 'days',
    days: 3,
    daily: { minor: 420, currency: MONEY[language] },
  },
  goodwillAmount: { minor: 1260, currency: MONEY[language] },
  goodwillDue: '2026-06-19',
});
const GIFT: Readonly<Record<Language, string>> = {
  zh: '双人早餐两次',
  en: 'two nights with breakfast',
  pl: 'dwa noclegi ze śniadaniem',
};
const gift = (language: Language): ComplaintFields => ({
  goodwillKind: 'in-kind',
  goodwillBasis: { kind: 'in-kind', what: GIFT[language], worth: null },
  goodwillDue: '2026-06-19',
});

describe('goodwill on the papers', () => {
  it('that was refused or is not decided stands in no letter, also where a principle was broken', () => {
    for (const language of ['zh', 'en', 'pl'] as const) {
      const input = withGoodwill(language, false, { principle: 'money' });
      const principle = { ...input, facts: { ...input.facts, mode: 'principle' as const } };
      const letter = (of: PaperInput): string => words(composeApology(of).blocks);
      expect(letter(principle)).toContain('"goodwillAmount"');
      expect(letter({ ...principle, goodwillWithheld: true })).not.toMatch(/"goodwill(?:Amount|Due)?"/);
      const granted = withGoodwill(language, false, { principle: 'money', ...sum(language) });
      expect(letter({ ...granted, goodwillWithheld: true })).toBe(letter(granted));
    }
  });

  it('a sum stands on the sheet in figures and in words with the way it was worked out', () => {
    const sheet = (language: Language, given = false): string =>
      words(composeResolution(withGoodwill(language, given, sum(language))).blocks);
    expect(sheet('en')).toContain(
      'We will refund you £12.60 (in words: twelve pounds and sixty pence) by 19 June. Worked out as follows: 3 days × £4.20 a day = £12.60.',
    );
    expect(sheet('zh')).toContain(
      '我们退还您12.60元（大写：人民币壹拾贰元陆角整）。计算方式：3天 × 每天4.20元 = 12.60元。',
    );
    expect(sheet('pl')).toContain('Wyliczenie: 3 dni × 4,20 zł = 12,60 zł.');
    expect(sheet('pl')).toContain('(słownie: dwanaście złotych sześćdziesiąt groszy)');
    expect(sheet('en', true)).toContain(
      'We have refunded you £12.60 (in words: twelve pounds and sixty pence).',
    );
    expect(sheet('zh', true)).toContain('我们已经退还您12.60元');
    expect(sheet('pl', true)).toMatch(/Zwróciliśmy (Pani|Panu|Państwu) 12,60 zł \(słownie/);
  });

  it('something in kind stands everywhere by its own name, with or without a price', () => {
    for (const language of ['zh', 'en', 'pl'] as const) {
      const input = withGoodwill(language, false, gift(language));
      for (const paper of [composeReceipt, composeResolution, composeApology])
        expect(words(paper(input).blocks), language).toContain(GIFT[language]);
      expect(readBack(input), language).toContain(GIFT[language]);
    }
    const letter = (language: Language, given: boolean): string =>
      words(composeApology(withGoodwill(language, given, gift(language))).blocks);
    expect(letter('en', false)).toContain(
      'We will provide the following free of charge by 19 June: two nights with breakfast.',
    );
    expect(letter('en', true)).toContain(
      'We have provided the following free of charge: two nights with breakfast.',
    );
    expect(letter('zh', true)).toContain('我们已经免费提供：双人早餐两次。');
    expect(letter('pl', true)).toMatch(/Przekazaliśmy (Pani|Panu|Państwu) bezpłatnie: dwa noclegi/);
  });

  it('what the customer has already is announced no more in the letter', () => {
    const letter = (language: Language): string =>
      words(composeApology(withGoodwill(language, true, sum(language))).blocks);
    expect(letter('en')).toContain('We have paid £12.60 back to you.');
    expect(letter('zh')).toContain('我们已经把12.60元退还给您。');
    expect(letter('pl')).toMatch(/Zwróciliśmy (Pani|Panu|Państwu) 12,60 zł\./);
  });
});
