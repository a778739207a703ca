import type { ChannelInput } from '../contract/channels.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { actingFor } from './acting.ts';
import type { Desk } from './ports.ts';
import { isZone, rulesFault } from './set-up-branch.ts';

/** Letterhead, defaults and confirmed deadline rules may change; the code and counter are part of every number given out. */
export function changeBranch(desk: Desk, input: ChannelInput<'change-branch'>): Outcome<Nothing> {
  const who = actingFor(desk, 'change-branch');
  if (!who.ok) return who;
  const { code, counter } = who.value.branch;
  if (input.branch.code !== code) return refuse('not-allowed', { field: 'code' });
  if (input.branch.counter !== counter) return refuse('not-allowed', { field: 'counter' });
  if (!isZone(input.branch.zone)) return refuse('not-an-option', { field: 'zone' });
  const wrong = rulesFault(input.branch);
  if (wrong !== null) return wrong;
  desk.log.append(who.value.context, [
    { kind: 'branch-changed', caseId: null, payload: { branch: input.branch } },
  ]);
  return done(NOTHING);
}
