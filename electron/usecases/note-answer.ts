import type { ChannelInput } from '../contract/channels.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { decidableCase } from './confirmed-case.ts';
import type { Desk } from './ports.ts';

/** What the customer says to the remedy, after Confirm; anything but yes has its basis (product A8). */
export function noteAnswer(desk: Desk, input: ChannelInput<'note-answer'>): Outcome<Nothing> {
  const found = decidableCase(desk, input.caseId);
  if (!found.ok) return found;
  if (found.value.row.state === 'left') return refuse('facts-missing');
  const { caseId, answer } = input;
  const basis = input.basis.trim();
  if ((answer === 'partly' || answer === 'not-accepted') && basis === '')
    return refuse('required', { field: 'basis' });
  desk.log.append(found.value.context, [{ kind: 'answer-noted', caseId, payload: { answer, basis } }]);
  return done(NOTHING);
}
