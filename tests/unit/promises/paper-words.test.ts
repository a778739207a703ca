import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import { appointmentWords, limitWords, momentWords } from '../../../electron/domain/papers/date-words.ts';
import { promisesIn } from '../../../electron/domain/promises/promises-in.ts';
import { addMinutes, localDateTimeOf } from '../../../electron/domain/time.ts';
import type { LocalDateTime } from '../../../electron/domain/time.ts';
import { readingOn } from './measured.ts';

const SENTENCES: Readonly<Record<PaperLanguage, readonly ((time: string) => string)[]>> = {
  zh: [
    (time) => `我们${time}给您回电话。`,
    (time) => `尊敬的王女士：\n\n抱歉让您久等。${time}把结果书面告诉您。`,
  ],
  en: [(time) => `We will call you ${time}.`, (time) => `Dear Ms Hale,\n\nThe refund will be paid ${time}.`],
  pl: [(time) => `Zadzwonimy do Pani ${time}.`, (time) => `Szanowny Panie,\n\nzwrócimy tę kwotę ${time}.`],
};
const ON = { zh: '', en: 'at ', pl: '' };

describe('a time written as our papers write it is read back', () => {
  it.each(PAPER_LANGUAGES)('in %s', (language) => {
    const reading = readingOn(language, '2026-06-11', '10:05');
    assert(
      property(
        integer({ min: 60, max: 250 * 24 * 60 }),
        constantFrom('limit', 'moment', 'appointment', 'day'),
        integer({ min: 0, max: 1 }),
        (minutes, form, which) => {
          const exact = localDateTimeOf(addMinutes(reading.now, minutes), reading.zone);
          // Read in English, 5:30 is half past five in the afternoon: a counter is shut in the morning.
          if (language === 'en' && exact.slice(11) < '07:00') return;
          const due: LocalDateTime = form === 'day' ? `${exact.slice(0, 10)}T23:59` : exact;
          const words =
            form === 'moment' && !exact.endsWith('23:59')
              ? `${ON[language]}${momentWords(due, language, reading.today)}`
              : form === 'appointment'
                ? appointmentWords(due, language, reading.today)
                : limitWords(due, language, reading.today);
          const text = SENTENCES[language][which]?.(words) ?? '';
          const found = promisesIn(text, language, reading);
          expect(
            found.map((promise) => promise.due),
            text,
          ).toEqual([due]);
          expect(text).toContain(found[0]?.wording);
        },
      ),
      { numRuns: 400 },
    );
  });
});

it('what the customer has waited for is no promise of ours', () => {
  const reading = readingOn('zh', '2026-06-11', '10:05');
  expect(promisesIn('您从6月11日等到现在，着急的心情我能体会。', 'zh', reading)).toEqual([]);
  expect(promisesIn('您从今天等到现在。我会在6月12日之前给您回电话。', 'zh', reading)).toHaveLength(1);
});
