import { describe, expect, it } from 'vitest';
import { promisedDay } from '../../../electron/domain/papers/promised-day.ts';

const TODAY = '2026-06-12';

describe('the day a holding letter promises', () => {
  it.each([
    ['zh', '我们最迟在2026年7月10日书面答复您。', '2026-07-10'],
    ['zh', '原来说的日期是6月18日；我们最迟在7月1日书面答复您。', '2026-07-01'],
    ['zh', '我们最迟在11月5日答复您。', '2026-11-05'],
    ['en', 'You will have our answer in writing by 10 July 2026.', '2026-07-10'],
    ['en', 'Until now we had named 18 June; you will have our answer by 21 June.', '2026-06-21'],
    ['en', 'You will have our answer by 5 January 2027.', '2027-01-05'],
    ['pl', 'Odpowiemy na piśmie najpóźniej do 10 lipca 2026 r.', '2026-07-10'],
    ['pl', 'Dotąd podawaliśmy termin 18 czerwca. Odpowiemy do 21 czerwca.', '2026-06-21'],
    ['en', 'You will have our answer soon.', null],
    ['en', 'We named 1 June before.', null],
  ] as const)('%s: %s', (language, text, day) => {
    expect(promisedDay(text, language, TODAY)).toBe(day);
  });
});
