import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import { missingOf } from '../domain/intake/missing.ts';
import type { StaffId } from '../domain/ids.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done } from '../domain/refusal.ts';
import { addMinutes, localDateOf } from '../domain/time.ts';
import { acting } from './acting.ts';
import { customerLabel } from './customer-label.ts';
import type { Desk } from './ports.ts';
import { isByReceipt } from './statutory.ts';

/** A machine that corrects its clock by a little is no machine whose clock was set back. */
const CLOCK_SLACK_MINUTES = 5;

/**
 * Reads what Today asks for and gives nothing of it: while a PIN is being checked, so that pages and statements are at hand when it was
 * the right one (measured at 100,000 cases: 66 ms of processor the first time, 13 then). What fails here, Today itself will say.
 */
export function readTodayAhead(desk: Desk, staffId: StaffId): void {
  const branch = desk.records.branch();
  if (branch === null) return;
  const now = desk.clock.now();
  const today = localDateOf(now, branch.zone);
  try {
    desk.records.openIntakes();
    desk.records.latestEventAt();
    desk.records.today(today, now, isByReceipt(desk));
    const isSupervisor = desk.records.staff().some(({ id, role }) => id === staffId && role === 'supervisor');
    if (isSupervisor) desk.records.casesInTrouble(today, now, isByReceipt(desk));
  } catch {
    // Nobody has asked yet.
  }
}

export function readToday(desk: Desk): Outcome<ChannelOutput<'today'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { now, branch } = who.value;
  const localDate = localDateOf(now, branch.zone);
  const names = new Map(desk.records.staff().map((one) => [one.id, one.name]));
  const openIntakes = desk.records.openIntakes().map((row) => {
    const draft = desk.drafts.of(row.caseId);
    const fields = draft?.fields ?? {};
    return {
      caseId: row.caseId,
      number: row.number,
      ordinal: row.ordinal,
      customer: customerLabel(fields),
      matter: fields.matter ?? '',
      stage: draft?.stage ?? 'receive',
      missing: missingOf(fields).length,
      arrivedAt: row.arrivedAt,
      parkedAt: row.parkedAt,
      ownerName: names.get(row.ownerId) ?? '',
    };
  });
  const lastAt = desk.records.latestEventAt();
  const back = lastAt !== null && addMinutes(now, CLOCK_SLACK_MINUTES) < lastAt;
  return done({
    now,
    localDate,
    openIntakes,
    clockBack: back ? { lastAt } : null,
    ...desk.records.today(localDate, now, isByReceipt(desk)),
  });
}

export function findReturning(
  desk: Desk,
  input: ChannelInput<'find-returning'>,
): Outcome<ChannelOutput<'find-returning'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { caseId: except, ...query } = input;
  return done({ customers: desk.records.findReturning({ ...query, except }) });
}
