import type { HolidayProposal } from '../../domain/calendar/holiday-proposal.ts';

/** Days named by the act, movable feasts worked out from Easter: 5 April 2026, 28 March 2027. */
export const polandHolidays = {
  id: 'holidays-pl',
  country: 'PL',
  label: { zh: '波兰', en: 'Poland', pl: 'Polska' },
  source: 'Ustawa z 18 stycznia 1951 r. o dniach wolnych od pracy, art. 1 (Dz.U. 2025 poz. 296)',
  checkedOn: '2026-11-26',
  sureness: 'V1',
  years: [
    {
      year: 2026,
      holidays: [
        '2026-01-01',
        '2026-01-06',
        '2026-04-05',
        '2026-04-06',
        '2026-05-01',
        '2026-05-03',
        '2026-05-24',
        '2026-06-04',
        '2026-08-15',
        '2026-11-01',
        '2026-11-11',
        '2026-12-24',
        '2026-12-25',
        '2026-12-26',
      ],
      makeUpDays: [],
    },
    {
      year: 2027,
      holidays: [
        '2027-01-01',
        '2027-01-06',
        '2027-03-28',
        '2027-03-29',
        '2027-05-01',
        '2027-05-03',
        '2027-05-16',
        '2027-05-27',
        '2027-08-15',
        '2027-11-01',
        '2027-11-11',
        '2027-12-24',
        '2027-12-25',
        '2027-12-26',
      ],
      makeUpDays: [],
    },
  ],
} as const satisfies HolidayProposal;
