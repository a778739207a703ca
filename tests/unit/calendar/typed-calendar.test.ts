import { describe, expect, it } from 'vitest';
import { periodsText, typedDates, typedPeriods } from '../../../electron/domain/calendar/typed-calendar.ts';

describe('opening periods as typed', () => {
  it.each([
    ['', []],
    ['9-17', ['09:00-17:00']],
    ['09:00-12:30, 13:30-17:00', ['09:00-12:30', '13:30-17:00']],
    ['9.00–12.30; 13.30–17.00', ['09:00-12:30', '13:30-17:00']],
    ['9：00～12：30，13：30～17：00', ['09:00-12:30', '13:30-17:00']],
    ['9点至17点30', ['09:00-17:30']],
    ['9 do 17', ['09:00-17:00']],
    ['0-24', ['00:00-24:00']],
  ] as const)('%s', (typed, expected) => {
    const read = typedPeriods(typed);
    expect(read).not.toBeNull();
    expect(periodsText(read ?? [])).toBe(expected.join(', '));
    expect(typedPeriods(periodsText(read ?? []))).toEqual(read);
  });

  it.each(['closed', '9', '9-', '9-17 and so on', '-'])('is not guessed from %s', (typed) => {
    expect(typedPeriods(typed)).toBeNull();
  });
});

describe('holidays as typed or pasted', () => {
  it.each([
    ['2026-12-25\n2026-12-26', 'en-GB', ['2026-12-25', '2026-12-26']],
    ['1 January\tThursday\tNew Year’s Day\n31 December', 'en-GB', ['2026-01-01', '2026-12-31']],
    ['25 December 2026 - Christmas Day', 'en-GB', ['2026-12-25']],
    ['1 stycznia, 6 stycznia; 24.12', 'pl-PL', ['2026-01-01', '2026-01-06', '2026-12-24']],
    ['10月1日至3日', 'zh-CN', ['2026-10-01', '2026-10-02', '2026-10-03']],
    ['2026年2月28日 – 3月1日 春节', 'zh-CN', ['2026-02-28', '2026-03-01']],
    ['1.05-3.05', 'pl-PL', ['2026-05-01', '2026-05-02', '2026-05-03']],
    ['2027-01-01', 'en-GB', ['2027-01-01']],
  ] as const)('%s', (typed, locale, expected) => {
    const { dates, unread } = typedDates(typed, 2026, locale);
    expect(unread).toEqual([]);
    expect(dates).toEqual(expected);
  });

  it('say which line holds no date, and keep the others', () => {
    expect(typedDates('1 May\nEaster\n\n31 February, 25 December', 2026, 'en-GB')).toEqual({
      dates: ['2026-05-01', '2026-12-25'],
      lines: [1, 4],
      unread: [
        { line: 2, text: 'Easter' },
        { line: 4, text: '31 February' },
      ],
    });
  });

  it('do not fill a year by a slip of the finger', () => {
    expect(typedDates('1 January - 31 December', 2026, 'en-GB').dates).toEqual([]);
    expect(typedDates('10月7日至1日', 2026, 'zh-CN').unread).toHaveLength(1);
  });
});
