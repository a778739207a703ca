import type { Branch } from '../domain/branch.ts';
import type { EventContext } from '../domain/event.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Role, Staff } from '../domain/staff.ts';
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

export function actingAs(desk: Desk, role: Role): Outcome<Acting> {
  const who = acting(desk);
  if (!who.ok) return who;
  return role === 'supervisor' && who.value.staff.role !== 'supervisor' ? refuse('not-allowed') : who;
}
