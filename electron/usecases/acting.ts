import { ACCESS, mayBegin } from '../domain/access.ts';
import type { Access, Act } from '../domain/access.ts';
import type { Branch } from '../domain/branch.ts';
import type { EventContext } from '../domain/event.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import type { Staff } from '../domain/staff.ts';
import type { Instant } from '../domain/time.ts';
import type { Desk } from './ports.ts';

/** Who acts, where and when: taken from main's session and clock, never from what a window sends (architecture, decision 5). */
export interface Acting {
  readonly staff: Staff;
  readonly branch: Branch;
  readonly now: Instant;
  readonly context: EventContext;
}

export function acting(desk: Desk): Outcome<Acting> {
  const branch = desk.records.branch();
  if (branch === null) return refuse('not-set-up');
  const session = desk.session.current();
  const staff = session && desk.records.staff().find((one) => one.id === session.staffId);
  if (!staff || staff.deactivatedAt !== null) return refuse('not-signed-in');
  const now = desk.clock.now();
  return done({
    staff,
    branch,
    now,
    context: { at: now, zone: branch.zone, actor: staff.id, secondActor: null },
  });
}

/** The same for an act that is somebody's own (`domain/access.ts`). Refuses `not-allowed`. */
export function actingFor(desk: Desk, act: Act): Outcome<Acting> {
  const who = acting(desk);
  if (!who.ok) return who;
  return mayBegin(who.value.staff.role, act) ? who : refuse('not-allowed');
}

/** Whether the person behind the desk may begin the act: asked before every use case, so that none can forget it. */
export function admits(desk: Desk, act: Act): Outcome<Nothing> {
  const { who, firstStart }: Access = ACCESS[act];
  // A second first start is refused by its use case, with a code of its own.
  if (who === 'anybody' || who === 'first-start') return done(NOTHING);
  if (firstStart && desk.records.branch() === null) return done(NOTHING);
  const found = actingFor(desk, act);
  return found.ok ? done(NOTHING) : found;
}
