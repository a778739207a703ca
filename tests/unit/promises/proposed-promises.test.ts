import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '../../../electron/domain/calendar/business-calendar.ts';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import { promisesIn } from '../../../electron/domain/promises/promises-in.ts';
import { proposedPromises } from '../../../electron/domain/promises/proposed-promises.ts';
import * as en from './examples/en.ts';
import * as pl from './examples/pl.ts';
import * as zh from './examples/zh.ts';
import { readingOn } from './measured.ts';

const reading = readingOn('en', '2026-06-11', '10:05');
const FRIDAY_NOON = '2026-06-12T11:00:00.000Z';

describe('what is proposed', () => {
  it('is the sentence, its core, its time and the words of the time', () => {
    const text = 'Dear Ms Hale,\n\nThank you for coming in. We will call you by Friday at noon.\n\nYours';
    expect(proposedPromises(text, 'en', reading, [])).toEqual([
      {
        start: 40,
        end: 75,
        sentence: 'We will call you by Friday at noon.',
        what: 'We will call you by Friday at noon',
        due: '2026-06-12T12:00',
        wording: 'by Friday at noon',
        dueAt: FRIDAY_NOON,
      },
    ]);
  });

  it('is not what an open promise covers: the same time within two hours, or the same words', () => {
    const text = 'We will call you by Friday at noon.';
    const covered = (what: string, dueAt: string): number =>
      proposedPromises(text, 'en', reading, [{ what, dueAt }]).length;
    expect(covered('Call Ms Hale', '2026-06-12T13:00:00.000Z')).toBe(0);
    expect(covered('Call Ms Hale', '2026-06-12T13:01:00.000Z')).toBe(1);
    expect(covered('we will call you, by Friday at noon!', '2026-07-01T09:00:00.000Z')).toBe(0);
  });

  it('is told once, and both promises of a sentence are told', () => {
    const text =
      'We will fit it on Friday at 10 am, and I will ring you on Monday at 3 pm. I will ring you on Monday at 3 pm.';
    expect(proposedPromises(text, 'en', reading, []).map(({ due, what }) => [due, what])).toEqual([
      ['2026-06-12T10:00', 'We will fit it on Friday at 10 am'],
      ['2026-06-15T15:00', 'I will ring you on Monday at 3 pm'],
    ]);
  });

  it('takes what is meant from the step where hardly a word stands beside its time', () => {
    const text = '重新出具5月电费单，由我负责，正在办理，6月12日17:00前完成；其他不变。';
    expect(promisesIn(text, 'zh', readingOn('zh', '2026-06-11', '10:05'))[0]).toMatchObject({
      what: '重新出具5月电费单，由我负责，正在办理，6月12日17:00前完成',
      wording: '6月12日17:00前',
    });
  });

  it('is at most two hundred characters long', () => {
    const long = `We will ${'gladly '.repeat(60)}call you on Friday at 10 am.`;
    const what = promisesIn(long, 'en', reading)[0]?.what ?? '';
    expect(what.length).toBeGreaterThan(100);
    expect(what.length).toBeLessThanOrEqual(200);
    expect(what.endsWith('…')).toBe(true);
  });

  it('counts business days and closing time by the calendar of the branch', () => {
    const calendar = {
      ...DEFAULT_CALENDAR,
      week: { ...DEFAULT_CALENDAR.week, 5: [{ opens: '09:00', closes: '15:30' }] },
      years: [{ year: 2026, holidays: ['2026-06-12'], makeUpDays: ['2026-06-13'] }],
    };
    const due = (text: string): string | undefined =>
      promisesIn(text, 'en', { ...reading, calendar: { ...calendar, onHolidays: calendar.week[5] } })[0]?.due;
    // Friday is a holiday, Saturday is worked: the second business day after Thursday is Monday
    expect(due('We will write to you within two working days.')).toBe('2026-06-15T23:59');
    expect(due('We will write to you by close of business on Friday.')).toBe('2026-06-12T15:30');
    expect(due('We will write to you by the end of the week.')).toBe('2026-06-13T23:59');
  });

  it('counts hours as elapsed ones across a change of daylight saving', () => {
    const autumn = { ...reading, today: '2026-10-24', now: '2026-10-24T11:00:00.000Z' };
    expect(promisesIn('We will call you within 24 hours.', 'en', autumn)[0]?.due).toBe('2026-10-25T11:00');
  });

  it('says nothing of an hour or a day gone by', () => {
    expect(promisesIn('We will call you today at 9 am.', 'en', reading)).toEqual([]);
    expect(promisesIn('We will call you on 10 June 2026.', 'en', reading)).toEqual([]);
  });

  it('reads what stands around an example without losing its place', () => {
    const sets = { zh: zh.PROMISES, en: en.PROMISES, pl: pl.PROMISES };
    const samples = PAPER_LANGUAGES.flatMap((language) =>
      sets[language].map(([text]) => ({ language, text })),
    );
    assert(
      property(
        constantFrom(...samples),
        string({ unit: 'grapheme', maxLength: 12 }),
        string({ unit: 'binary', maxLength: 12 }),
        ({ language, text }, before, after) => {
          const whole = `${before}\n\n${text}\n\n${after}`;
          const at = readingOn(language, '2026-06-11', '10:05');
          for (const { start, end, sentence, what, wording, due } of promisesIn(whole, language, at)) {
            expect(whole.slice(start, end)).toBe(sentence);
            expect(sentence).toContain(wording);
            expect(what.length).toBeLessThanOrEqual(200);
            expect(what).not.toMatch(/[\r\n]/);
            expect(due).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
            expect(due >= '2026-06-11T10:05').toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
