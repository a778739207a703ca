import { describe, expect, it } from 'vitest';
import { promisedDay } from '../../../electron/domain/papers/promised-day.ts';

const TODAY = '2026-06-12';

describe('the day a holding letter promises', () => {
  it.each([
    ['zh', '我们最迟在2026年7月10日书面答复您。', '2026-07-10'],
    [
      'zh',
      '最初告诉您的日期是6月18日，现在要推迟，我为此向您道歉。我们最迟在7月1日书面答复您。',
      '2026-07-01',
    ],
    ['zh', '我们最迟在11月5日答复您。', '2026-11-05'],
    ['en', 'You will have our answer in writing by 10 July 2026.', '2026-07-10'],
    [
      'en',
      'The date we first gave you was 18 June, and I am sorry that we are moving it. You will have our answer by 21 June.',
      '2026-06-21',
    ],
    ['en', 'You will have our answer by 5 January 2027.', '2027-01-05'],
    ['pl', 'Odpowiemy na piśmie najpóźniej do 10 lipca 2026 r.', '2026-07-10'],
    [
      'pl',
      'Najpierw podaliśmy termin 18 czerwca. Przepraszam, że go przesuwamy. Odpowiemy do 21 czerwca.',
      '2026-06-21',
    ],
    ['en', 'You will have our answer soon.', null],
    ['en', 'We named 1 June before.', null],
  ] as const)('%s: %s', (language, text, day) => {
    expect(promisedDay(text, language, TODAY)).toBe(day);
  });
});
