import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '../../../electron/domain/calendar/business-calendar.ts';
import type { BusinessCalendar } from '../../../electron/domain/calendar/business-calendar.ts';
import { BRANCHES, SUPERVISOR } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { everything, openDesk } from './desk.ts';

const year = (of: number, holidays: readonly string[] = [], makeUpDays: readonly string[] = []) => ({
  year: of,
  holidays,
  makeUpDays,
});
const CLOSED: BusinessCalendar['week'] = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };

/** What a window sends: a calendar that the schema lets in, whatever it says. */
async function withCalendar(one: DiskDesk, calendar: BusinessCalendar) {
  return one.ask('change-branch', { branch: { ...BRANCHES.en, confirmedRules: [], calendar } });
}

describe('the rules of a branch', () => {
  it.each([
    ['a year forgotten between two', { years: [year(2026), year(2028)] }, '/years/1/year:year-gap'],
    ['a year twice', { years: [year(2026), year(2026)] }, '/years/1/year:year-twice'],
    [
      'a day of another year',
      { years: [year(2026, ['2027-01-01'])] },
      '/years/0/holidays/0:date-outside-year',
    ],
    ['a day twice', { years: [year(2026, ['2026-12-25', '2026-12-25'])] }, '/years/0/holidays/1:date-twice'],
    [
      'a day free and worked',
      { years: [year(2026, ['2026-10-10'], ['2026-10-10'])] },
      '/years/0/makeUpDays/0:both-holiday-and-working',
    ],
    ['a branch that never opens', { week: CLOSED }, '/week:no-opening-at-all'],
    [
      'periods over each other',
      {
        week: {
          ...DEFAULT_CALENDAR.week,
          1: [
            { opens: '09:00', closes: '13:00' },
            { opens: '12:00', closes: '17:00' },
          ],
        },
      },
      '/week/1/1:period-overlap',
    ],
  ] as const)('refuse %s and say where', async (_what, part, field) => {
    const one = await openDesk('en', SUPERVISOR);
    const before = everything(one);
    expect(await withCalendar(one, { ...DEFAULT_CALENDAR, ...part })).toMatchObject({
      code: 'calendar-wrong',
      field,
    });
    expect(everything(one)).toBe(before);
  });

  it('refuse limits in another currency and a supervisor’s below the clerk’s', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const gbp = (minor: number) => ({ minor, currency: 'GBP' as const });
    const branch = { ...BRANCHES.en, confirmedRules: [] };
    expect(
      await one.refused('change-branch', {
        branch: {
          ...branch,
          goodwillLimits: { clerk: { minor: 2000, currency: 'PLN' }, supervisor: null },
        },
      }),
    ).toMatchObject({ code: 'currency-differs', field: 'clerkLimit' });
    expect(
      await one.refused('change-branch', {
        branch: { ...branch, goodwillLimits: { clerk: gbp(5000), supervisor: gbp(2000) } },
      }),
    ).toMatchObject({ code: 'not-an-option', field: 'supervisorLimit' });
    await one.must('change-branch', {
      branch: { ...branch, goodwillLimits: { clerk: gbp(2000), supervisor: gbp(20_000) } },
    });
  });

  it('refuse clocks out of their order and minutes nobody could keep, and say which', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const branch = { ...BRANCHES.en, confirmedRules: [] };
    const before = everything(one);
    for (const [part, field] of [
      [{ close: 60 }, 'close:out-of-order'],
      [{ acknowledge: 90, concrete: 30 }, 'concrete:out-of-order'],
    ] as const) {
      const clockMinutes = { ...branch.clockMinutes, ...part };
      expect(await one.refused('change-branch', { branch: { ...branch, clockMinutes } })).toMatchObject({
        code: 'clocks-wrong',
        field,
      });
    }
    for (const part of [{ acknowledge: 0 }, { progress: 241 }, { letter: 90.5 }]) {
      const clockMinutes = { ...branch.clockMinutes, ...part };
      await expect(
        one.ask('change-branch', { branch: { ...branch, clockMinutes } }),
      ).resolves.not.toMatchObject({
        ok: true,
      });
    }
    expect(everything(one)).toBe(before);
  });
});
