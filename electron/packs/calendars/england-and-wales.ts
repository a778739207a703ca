import type { HolidayProposal } from '../../domain/calendar/holiday-proposal.ts';

/**
 * Schedule 1 of the act was read; New Year's Day, the first Monday in May and the substitute days are proclaimed and come from
 * reports of the list on GOV.UK, so a supervisor compares before taking them over. Not for Scotland or Northern Ireland.
 */
export const englandAndWalesHolidays = {
  id: 'holidays-gb-england-and-wales',
  country: 'GB',
  label: { zh: '英格兰和威尔士', en: 'England and Wales', pl: 'Anglia i Walia' },
  source:
    'Banking and Financial Dealings Act 1971, Schedule 1; bank holidays of 2026 and 2027 on GOV.UK as reported',
  checkedOn: '2026-11-26',
  sureness: 'V2',
  years: [
    {
      year: 2026,
      holidays: [
        '2026-01-01',
        '2026-04-03',
        '2026-04-06',
        '2026-05-04',
        '2026-05-25',
        '2026-08-31',
        '2026-12-25',
        '2026-12-28',
      ],
      makeUpDays: [],
    },
    {
      year: 2027,
      holidays: [
        '2027-01-01',
        '2027-03-26',
        '2027-03-29',
        '2027-05-03',
        '2027-05-31',
        '2027-08-30',
        '2027-12-27',
        '2027-12-28',
      ],
      makeUpDays: [],
    },
  ],
} as const satisfies HolidayProposal;
