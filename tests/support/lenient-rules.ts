import type { Branch } from '../../electron/domain/branch.ts';
import { FIRST_CLOCK_MINUTES } from '../../electron/domain/clock-minutes.ts';
import type { Currency } from '../../electron/domain/money.ts';

/** Rules under which a clerk can finish a day alone, for tests that are about something else than approval. */
export function lenientRules(
  currency: Currency,
): Pick<
  Branch,
  | 'clockMinutes'
  | 'goodwillLimits'
  | 'lettersApprovedBy'
  | 'autoLockMinutes'
  | 'sealing'
  | 'retention'
  | 'stationery'
> {
  return {
    clockMinutes: FIRST_CLOCK_MINUTES,
    goodwillLimits: { clerk: { minor: 1_000_000, currency }, supervisor: null },
    lettersApprovedBy: 'writer',
    autoLockMinutes: 60,
    sealing: { to: 'undecided' },
    retention: { authority: 120, safety: 120, money: 72, left: 12, ordinary: 36 },
    stationery: { logo: null, window: 'din-b', handLines: 2, receipt: 'a4' },
  };
}
