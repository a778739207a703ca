import type { Branch } from '../../electron/domain/branch.ts';
import { ROUND_THE_CLOCK } from '../../electron/domain/calendar/business-calendar.ts';
import { lenientRules } from './lenient-rules.ts';

const LETTERHEAD = {
  organisation: 'Brightwater',
  branchName: 'Bath',
  address: '1 High Street',
  openingHours: '',
  phone: '',
};

/**
 * The made-up branch of logs that need no desk. In a file of its own: a desk on disk brings half the house along, and a child process that
 * is started a thousand times must start at once.
 */
export const BATH: Branch = {
  code: 'BTH',
  counter: 1,
  sector: 'electricity',
  country: 'GB',
  region: '',
  zone: 'Europe/London',
  calendar: ROUND_THE_CLOCK,
  currency: 'GBP',
  locale: 'en-GB',
  letterhead: { zh: LETTERHEAD, en: LETTERHEAD, pl: LETTERHEAD },
  confirmedRules: [],
  ...lenientRules('GBP'),
};
