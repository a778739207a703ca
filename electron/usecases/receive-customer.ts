import type { ChannelOutput } from '../contract/channels.ts';
import { caseNumberOf } from '../domain/case-number.ts';
import { paperLanguageOf } from '../domain/language.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done } from '../domain/refusal.ts';
import { localDateOf } from '../domain/time.ts';
import { acting } from './acting.ts';
import type { Desk } from './ports.ts';

/** The service clocks run from here: a case and its number exist before the first word is typed (product A2, A11). */
export function receiveCustomer(desk: Desk): Outcome<ChannelOutput<'receive-customer'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { branch, staff, now, context } = who.value;
  const localDate = localDateOf(now, branch.zone);
  const ordinal = desk.records.ordinalsUsed(localDate) + 1;
  const caseId = desk.ids.next();
  const number = caseNumberOf({ branch: branch.code, counter: branch.counter, localDate, ordinal });
  desk.log.append(
    context,
    [{ kind: 'customer-arrived', caseId, payload: { number, owner: staff.id, localDate, ordinal } }],
    {
      openDraft: {
        caseId,
        // Facts about how they came, not about the complaint: those are never filled in silently.
        fields: {
          channel: 'in-person',
          paperLanguage: paperLanguageOf(branch.locale),
          sector: branch.sector,
        },
      },
    },
  );
  return done({ caseId });
}
