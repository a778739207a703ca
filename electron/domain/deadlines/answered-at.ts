import type { CaseState } from '../case.ts';
import type { AnsweredBy } from '../deadline.ts';
import { localDateOf } from '../time.ts';
import type { Instant, LocalDate, Zone } from '../time.ts';

/** What ended a case, each as it happened last. */
export interface CaseEnds {
  /** When the customer first had a receipt in hand; it ends nothing but a day that only wants an acknowledgement. */
  readonly receiptAt: Instant | null;
  readonly resolvedAt: Instant | null;
  readonly withdrawnAt: Instant | null;
  readonly reopenedAt: Instant | null;
}

/**
 * When the answer that the statutory day asks for was there: with the resolution, or when none was wanted any more. A case that is
 * reopened before that day owes its answer again; one reopened after it was answered, and the day does not come back. null while
 * the answer is owed. A rule that is answered by the receipt is so from the first one that was handed over, whatever comes later.
 */
export function answeredAt(
  state: CaseState,
  ends: CaseEnds,
  dueOn: LocalDate,
  zone: Zone,
  by: AnsweredBy = 'resolution',
): Instant | null {
  const settled = settledAt(state, ends, dueOn, zone);
  if (by === 'resolution' || ends.receiptAt === null) return settled;
  return settled === null || ends.receiptAt < settled ? ends.receiptAt : settled;
}

function settledAt(
  state: CaseState,
  { resolvedAt, withdrawnAt, reopenedAt }: CaseEnds,
  dueOn: LocalDate,
  zone: Zone,
): Instant | null {
  switch (state) {
    case 'resolved':
      return resolvedAt;
    case 'withdrawn':
      return withdrawnAt;
    case 'closed':
      return later(resolvedAt, withdrawnAt);
    case 'open':
    case 'waiting':
    case 'reopened':
      return reopenedAt !== null && localDateOf(reopenedAt, zone) > dueOn
        ? later(resolvedAt, withdrawnAt)
        : null;
    case 'intake':
    case 'left':
      return null;
  }
}

function later(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
