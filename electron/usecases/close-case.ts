import type { ChannelInput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { decidableCase } from './confirmed-case.ts';
import type { Desk } from './ports.ts';
import { isLateByLaw } from './statutory.ts';

/**
 * Nothing is owed any more. What was promised and is still open is withdrawn with a reason in the same transaction: nobody closes
 * a case over a promise without saying why. An answer that came after its statutory day says why first (product A11).
 */
export function closeCase(desk: Desk, input: ChannelInput<'close-case'>): Outcome<Nothing> {
  const found = decidableCase(desk, input.caseId);
  if (!found.ok) return found;
  const { caseId } = input;
  const { row, branch, context, now } = found.value;
  if (row.state !== 'resolved' && row.state !== 'withdrawn') return refuse('wrong-case-state');
  const { promises, lateness } = desk.records.casePage(caseId);
  const explained = lateness.some(({ clock }) => clock === 'statutory');
  if (!explained && isLateByLaw(desk, branch, row, now))
    return refuse('lateness-unexplained', { field: 'reason' });
  const open = promises.filter(({ state }) => state === 'open');
  const reason = input.reason.trim();
  if (open.length > 0 && reason === '')
    return refuse('promises-open', { field: 'reason', limit: open.length });
  const events: EventDraft[] = open.map(({ id: promiseId }) => ({
    kind: 'promise-settled',
    caseId,
    payload: { promiseId, state: 'withdrawn', reason },
  }));
  events.push({ kind: 'case-closed', caseId, payload: { reason } });
  desk.log.append(context, events);
  return done(NOTHING);
}
