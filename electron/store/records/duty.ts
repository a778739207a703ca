import { statutoryState } from '../../domain/deadlines/statutory-standing.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Currency } from '../../domain/money.ts';
import { unfinishedClocks } from '../../domain/service-clocks.ts';
import type { ClockTime, UnfinishedClock } from '../../domain/service-clocks.ts';
import { addDays, endOfDay, localDateOf } from '../../domain/time.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';
import type { IsByReceipt, Records } from '../../usecases/ports.ts';
import { all } from '../database.ts';
import type { Db } from '../database.ts';
import { DEADLINE_COLUMNS, deadlineOf, MARK_COLUMNS, marksOf, RECEIPT_AT } from './case.ts';
import type { DeadlineColumns, MarkColumns } from './case.ts';
import { CUSTOMER_COLUMNS, customerOf } from './customer.ts';
import type { CustomerColumns } from './customer.ts';
import { draftOf } from './draft.ts';

export type Duty = ReturnType<Records['today']>['duties'][number];

/** A screen shows a few dozen at most; more would be a branch in trouble, and the log has the rest. */
const MOST_OF_A_KIND = 200;
const MOST_LETTERS_OWED = 50;

interface DutyColumns extends CustomerColumns, MarkColumns {
  readonly case_id: string;
  readonly number: string;
  readonly matter: string;
  readonly owner: string;
  readonly owner_name: string;
}

const DUTY_COLUMNS = `complaint_case.id AS case_id, complaint_case.number, complaint_case.matter, complaint_case.owner,
  owner.name AS owner_name, ${CUSTOMER_COLUMNS}, ${MARK_COLUMNS}`;
const OWNER = `JOIN staff AS owner ON owner.id = complaint_case.owner`;

interface TaskRow extends DutyColumns {
  readonly id: string;
  readonly what: string;
  readonly code: string;
  readonly due_at: Instant | null;
}

/** Open promises with a time up to `until`, the longest overdue first. Those that are a contact say so and how. */
export function promiseDuties(db: Db, until: Instant): readonly Duty[] {
  return all<TaskRow & { readonly source: string }>(
    db,
    `SELECT promise.id, promise.what, promise.source, promise.due_at, coalesce(complaint_case.next_contact_kind, '') AS code,
       ${DUTY_COLUMNS}
     FROM promise JOIN complaint_case ON complaint_case.id = promise.case_id ${OWNER}
     WHERE promise.state = 'open' AND promise.due_at <= :until
     ORDER BY promise.due_at LIMIT ${MOST_OF_A_KIND}`,
    { until },
  ).map((row) =>
    row.source === 'follow-up'
      ? dutyOf(db, 'contact', { ...row, code: row.code === '' ? 'phone' : row.code })
      : dutyOf(db, 'promise', { ...row, code: row.source }),
  );
}

/** Written and not approved; `kind <> 'receipt'` stands for the partial index of such papers. */
export const WAITS_FOR_APPROVAL = `paper.state = 'draft' AND paper.kind <> 'receipt' AND paper.kind <> 'resolution'`;

/** A later paper of the same kind replaces an earlier one: only the last is owed to the customer, and nothing to somebody anonymous. */
export const LAST_OF_ITS_KIND = `NOT EXISTS (SELECT 1 FROM paper AS later WHERE later.case_id = paper.case_id
  AND later.kind = paper.kind AND later.drafted_seq > paper.drafted_seq) AND complaint_case.erased_at IS NULL`;

/** Papers that were printed and are neither handed over, posted nor signed. */
export function papersToHandOver(db: Db): readonly Duty[] {
  return all<TaskRow>(
    db,
    `SELECT paper.id, paper.title AS what, paper.kind AS code, NULL AS due_at, ${DUTY_COLUMNS}
     FROM paper JOIN complaint_case ON complaint_case.id = paper.case_id ${OWNER}
     WHERE paper.state = 'printed' AND ${LAST_OF_ITS_KIND}
     ORDER BY paper.printed_at LIMIT ${MOST_OF_A_KIND}`,
  ).map((row) => dutyOf(db, 'hand-over', row));
}

/** Letters that are written and wait for approval; a form (receipt, resolution sheet) needs none. */
export function lettersToApprove(db: Db): readonly Duty[] {
  return all<TaskRow & LaidBefore>(
    db,
    `SELECT paper.id, paper.title AS what, paper.kind AS code, NULL AS due_at, paper.asked_at, paper.returned_at,
       ${DUTY_COLUMNS}
     FROM paper JOIN complaint_case ON complaint_case.id = paper.case_id ${OWNER}
     WHERE ${WAITS_FOR_APPROVAL} AND ${LAST_OF_ITS_KIND}
     ORDER BY paper.drafted_at LIMIT ${MOST_OF_A_KIND}`,
  ).map((row) => ({ ...dutyOf(db, 'approval', row), askedAt: laidBeforeAt(row) }));
}

interface LaidBefore {
  readonly asked_at: Instant | null;
  readonly returned_at: Instant | null;
}

/** A supervisor was asked and has not sent it back since. */
function laidBeforeAt({ asked_at: asked, returned_at: returned }: LaidBefore): Instant | null {
  return asked !== null && (returned === null || returned < asked) ? asked : null;
}

/** No clock was started for a case of an old register; and who still stands at another counter is looked after there. */
const CLOCKS_RUN = `complaint_case.register_batch IS NULL AND complaint_case.erased_at IS NULL AND (complaint_case.state <> 'intake'
  OR complaint_case.origin_counter = (SELECT origin_counter FROM event WHERE seq = 1))`;

/**
 * The service clock of each case that runs out next; one a case, however many run. The indexes are named: by state alone SQLite
 * would read and sort every case that ever waited for a letter (measured at a million cases: 600 ms).
 */
export function clockDuties(db: Db, now: Instant, time: ClockTime): readonly Duty[] {
  const underWay = all<DutyColumns>(
    db,
    `SELECT ${DUTY_COLUMNS} FROM complaint_case INDEXED BY case_without_end ${OWNER}
     WHERE complaint_case.state IN ('intake', 'open', 'waiting', 'reopened') AND ${CLOCKS_RUN}
     ORDER BY complaint_case.arrived_at DESC LIMIT ${MOST_OF_A_KIND}`,
  );
  const withoutLetter = all<DutyColumns>(
    db,
    `SELECT ${DUTY_COLUMNS} FROM complaint_case INDEXED BY case_without_letter ${OWNER}
     WHERE complaint_case.state = 'resolved' AND complaint_case.letter_at IS NULL AND ${CLOCKS_RUN}
     ORDER BY complaint_case.resolved_at DESC LIMIT ${MOST_LETTERS_OWED}`,
  );
  return [...underWay, ...withoutLetter].flatMap((row) => {
    const marks = marksOf(db, row);
    const next = nextClock(unfinishedClocks(marks, now, time));
    if (next === undefined) return [];
    const id = `${row.case_id}:${next.code}`;
    return [
      {
        ...dutyOf(db, 'clock', { ...row, id, what: '', code: next.code, due_at: next.dueAt }),
        minutesGiven: marks.minutes[next.code],
      },
    ];
  });
}

function nextClock(clocks: readonly UnfinishedClock[]): UnfinishedClock | undefined {
  return clocks
    .filter(({ state }) => state !== 'paused')
    .reduce<UnfinishedClock | undefined>(
      (first, clock) => (first === undefined || clock.dueAt < first.dueAt ? clock : first),
      undefined,
    );
}

interface GoodwillDutyRow extends TaskRow {
  readonly asked_at: Instant;
  readonly minor: number | null;
  readonly currency: Currency | null;
}

/** Goodwill above what a clerk may grant: a supervisor decides. */
export function goodwillDuties(db: Db): readonly Duty[] {
  return all<GoodwillDutyRow>(
    db,
    `SELECT goodwill.id, goodwill.why AS what, goodwill.kind AS code, NULL AS due_at, goodwill.asked_at, goodwill.minor, goodwill.currency,
       ${DUTY_COLUMNS}
     FROM goodwill JOIN complaint_case ON complaint_case.id = goodwill.case_id ${OWNER}
     WHERE goodwill.state = 'waiting' ORDER BY goodwill.asked_at LIMIT ${MOST_OF_A_KIND}`,
  ).map((row) => {
    const { minor, currency } = row;
    const amount = minor === null || currency === null ? null : { minor, currency };
    return { ...dutyOf(db, 'goodwill', row), amount, askedAt: row.asked_at };
  });
}

/** The last quarter of the longest time a pack may give is a hundred days. */
const DAYS_AHEAD = 100;

/** Statutory days that are near, today or past, of cases that still want an answer. */
export function deadlineDuties(
  db: Db,
  now: Instant,
  time: ClockTime,
  isByReceipt: IsByReceipt,
): readonly Duty[] {
  const today = localDateOf(now, time.zone);
  return all<
    DutyColumns & DeadlineColumns & { readonly local_date: LocalDate; readonly receipt_at: Instant | null }
  >(
    db,
    `SELECT ${DUTY_COLUMNS}, complaint_case.local_date, ${RECEIPT_AT}, ${DEADLINE_COLUMNS} FROM complaint_case ${OWNER}
     WHERE complaint_case.deadline_due_on IS NOT NULL AND complaint_case.state IN ('open', 'waiting', 'reopened')
       AND complaint_case.deadline_due_on <= :until
     ORDER BY complaint_case.deadline_due_on LIMIT ${MOST_OF_A_KIND}`,
    { until: addDays(today, DAYS_AHEAD) },
  ).flatMap((row) => {
    const snapshot = deadlineOf(row);
    if (snapshot === null || (row.receipt_at !== null && isByReceipt(snapshot))) return [];
    const days = { receivedOn: row.local_date, answeredOn: null, today, moment: now };
    const state = statutoryState(snapshot, days, time.calendar);
    if (state !== 'due-soon' && state !== 'due-today' && state !== 'overdue') return [];
    const due_at = snapshot.dueAt ?? endOfDay(snapshot.dueOn, time.zone);
    return [
      dutyOf(db, 'deadline', { ...row, id: `${row.case_id}:statutory`, what: '', code: state, due_at }),
    ];
  });
}

function dutyOf(db: Db, kind: Duty['kind'], row: TaskRow): Duty {
  return {
    kind,
    id: row.id,
    caseId: row.case_id,
    number: row.number,
    ...namesOf(db, row.case_id, row),
    what: row.what,
    code: row.code,
    dueAt: row.due_at,
    minutesGiven: null,
    amount: null,
    askedAt: null,
    ownerId: row.owner,
    ownerName: row.owner_name,
  };
}

/** While the customer is here, who they are stands in the draft only. */
export function namesOf(
  db: Db,
  caseId: CaseId,
  row: CustomerColumns & Pick<DutyColumns, 'state' | 'matter'>,
): Pick<Duty, 'customer' | 'matter'> {
  const fields = row.state === 'intake' ? draftOf(db, caseId)?.fields : undefined;
  if (fields === undefined) return { customer: customerOf(row), matter: row.matter };
  return {
    customer: {
      name: fields.nameWithheld === true ? '' : (fields.customerName ?? ''),
      addressForm: fields.addressForm ?? null,
      addressTitle: fields.addressTitle ?? '',
      paperLanguage: fields.paperLanguage ?? null,
    },
    matter: fields.matter ?? '',
  };
}
