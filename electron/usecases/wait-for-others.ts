import type { ChannelInput } from '../contract/channels.ts';
import type { CaseId } from '../domain/ids.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { confirmedCase, decidableCase } from './confirmed-case.ts';
import type { Desk } from './ports.ts';

/**
 * The next move is somebody else's (a laboratory, the customer, another company): the service clocks stand still from here, for a
 * reason that stays in the case. The statutory clock runs on (product A11).
 */
export function setWaiting(desk: Desk, input: ChannelInput<'set-waiting'>): Outcome<Nothing> {
  const found = decidableCase(desk, input.caseId);
  if (!found.ok) return found;
  const { row, context } = found.value;
  if (row.state !== 'open' && row.state !== 'reopened') return refuse('wrong-case-state');
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', { field: 'reason' });
  desk.log.append(context, [{ kind: 'case-set-waiting', caseId: input.caseId, payload: { reason } }]);
  return done(NOTHING);
}

/** Anybody at the counter may set the clocks going again. */
export function takeUpCase(desk: Desk, input: { readonly caseId: CaseId }): Outcome<Nothing> {
  const found = confirmedCase(desk, input.caseId);
  if (!found.ok) return found;
  if (found.value.row.state !== 'waiting') return refuse('wrong-case-state');
  desk.log.append(found.value.context, [{ kind: 'case-taken-up', caseId: input.caseId, payload: {} }]);
  return done(NOTHING);
}
