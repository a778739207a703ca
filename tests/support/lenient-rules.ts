import { firstRules } from '../../electron/domain/branch.ts';
import type { Currency } from '../../electron/domain/money.ts';

/** Rules under which a clerk can finish a day alone, for tests that are about something else than approval. */
export function lenientRules(currency: Currency): ReturnType<typeof firstRules> {
  return {
    ...firstRules(currency),
    goodwillLimits: { clerk: { minor: 1_000_000, currency }, supervisor: null },
    lettersApprovedBy: 'writer',
    autoLockMinutes: 60,
    retention: { authority: 120, safety: 120, money: 72, left: 12, ordinary: 36 },
  };
}
