import type { ChannelInput } from '../contract/channels.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { serviceClocks } from '../domain/service-clocks.ts';
import { decidableCase } from './confirmed-case.ts';
import type { Desk } from './ports.ts';
import { isLateByLaw } from './statutory.ts';

/** Lateness needs a reason (product A11), and only lateness has one. Explained again, the later words stand. */
export function explainLateness(desk: Desk, input: ChannelInput<'explain-lateness'>): Outcome<Nothing> {
  const found = decidableCase(desk, input.caseId);
  if (!found.ok) return found;
  const { caseId, clock } = input;
  const { row, branch, context, now } = found.value;
  const { calendar, zone } = branch;
  const late =
    clock === 'statutory'
      ? isLateByLaw(desk, branch, row, now)
      : serviceClocks(row.marks, now, { calendar, zone }).some(
          ({ code, state }) => code === clock && state === 'late',
        );
  if (!late) return refuse('not-late', { field: 'clock' });
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', { field: 'reason' });
  desk.log.append(context, [{ kind: 'lateness-explained', caseId, payload: { clock, reason } }]);
  return done(NOTHING);
}
