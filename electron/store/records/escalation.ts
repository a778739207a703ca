import type { Branch } from '../../domain/branch.ts';
import type { PublicPost, Severity } from '../../domain/complaint.ts';
import { statutoryState } from '../../domain/deadlines/statutory-standing.ts';
import type { EscalationFacts } from '../../domain/escalation/escalation-reasons.ts';
import type { CaseId, FollowUpId, PromiseId } from '../../domain/ids.ts';
import { unfinishedClocks } from '../../domain/service-clocks.ts';
import { addDays, localDateOf } from '../../domain/time.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';
import type { CaseInTrouble, IsByReceipt } from '../../usecases/ports.ts';
import { all } from '../database.ts';
import type { Db, Parameters } from '../database.ts';
import { parsed } from '../canonical-json.ts';
import { ownBranch } from './branch.ts';
import { DEADLINE_COLUMNS, deadlineOf, MARK_COLUMNS, marksOf, RECEIPT_AT } from './case.ts';
import type { DeadlineColumns, MarkColumns } from './case.ts';
import { CUSTOMER_COLUMNS } from './customer.ts';
import type { CustomerColumns } from './customer.ts';
import { draftOf } from './draft.ts';
import { namesOf } from './duty.ts';

/** How long after the end of a case a broken promise or a low mark still reaches the supervisor. */
const AFTER_THE_END_DAYS = 30;

interface TroubleRow extends CustomerColumns, MarkColumns, DeadlineColumns {
  readonly receipt_at: Instant | null;
  readonly case_id: CaseId;
  readonly number: string;
  readonly matter: string;
  readonly local_date: LocalDate;
  readonly owner: string;
  readonly owner_name: string;
  readonly severity: Severity | null;
  readonly safety: 0 | 1;
  readonly public_post: PublicPost | null;
  readonly repeat_of: CaseId | null;
  readonly reopened_times: number;
  readonly escalated_times: number;
  readonly escalation_reason: string;
  /** JSON: `[{id, what}]`. */
  readonly broken: string;
  /** JSON: `{id, score}` of the last mark given. */
  readonly satisfaction: string | null;
  /** JSON: keys of happenings. */
  readonly noted: string;
}

/** Cases under way through their partial index, and ended ones of which a promise was broken or a low mark given lately. */
const WHICH = `SELECT id FROM complaint_case WHERE state IN ('intake', 'open', 'waiting', 'reopened')
  UNION ALL SELECT case_id FROM promise WHERE settled_on >= :since AND settled_on IS NOT NULL AND state = 'broken'
  UNION ALL SELECT case_id FROM follow_up WHERE local_date >= :since AND satisfaction <= 2`;

/** What of `escalationReasons` is at once and needs no calendar. */
const AT_ONCE = `SELECT id FROM complaint_case WHERE state IN ('intake', 'open', 'waiting', 'reopened')
  AND (state = 'intake' OR safety = 1 OR severity = 'severe' OR escalated_times > 0 OR public_post = 'posted')`;

const COLUMNS = `complaint_case.id AS case_id, complaint_case.number, complaint_case.matter, complaint_case.local_date,
  complaint_case.owner, owner.name AS owner_name, complaint_case.severity, complaint_case.safety, complaint_case.public_post,
  complaint_case.repeat_of, complaint_case.reopened_times, complaint_case.escalated_times, complaint_case.escalation_reason,
  (SELECT json_group_array(json_object('id', promise.id, 'what', promise.what)) FROM promise
    WHERE promise.case_id = complaint_case.id AND promise.state = 'broken') AS broken,
  (SELECT json_object('id', follow_up.id, 'score', follow_up.satisfaction) FROM follow_up
    WHERE follow_up.case_id = complaint_case.id AND follow_up.satisfaction IS NOT NULL
    ORDER BY follow_up.entered_seq DESC LIMIT 1) AS satisfaction,
  (SELECT json_group_array(escalation_note.happening) FROM escalation_note
    WHERE escalation_note.case_id = complaint_case.id) AS noted,
  ${CUSTOMER_COLUMNS}, ${MARK_COLUMNS}, ${RECEIPT_AT}, ${DEADLINE_COLUMNS}`;

/** Every case that may have a reason to be looked at from above, with the facts to decide by; one pass, the oldest first. */
export function casesInTrouble(
  db: Db,
  localDate: LocalDate,
  now: Instant,
  isByReceipt: IsByReceipt,
): readonly CaseInTrouble[] {
  return troubles(db, WHICH, { since: addDays(localDate, -AFTER_THE_END_DAYS) }, now, isByReceipt);
}

/**
 * Those of them with a reason at once that is not a day which comes as a duty of its own: it stands in the case or, while the customer is
 * here, in the draft. A desk looks every minute, and the facts of all four thousand under way took 0.12 s at a million cases.
 */
export function casesAtOnce(db: Db, now: Instant, isByReceipt: IsByReceipt): readonly CaseInTrouble[] {
  return troubles(db, AT_ONCE, {}, now, isByReceipt);
}

/** Of the cases whose ids `which` selects with its parameters. */
function troubles(
  db: Db,
  which: string,
  parameters: Parameters,
  now: Instant,
  isByReceipt: IsByReceipt,
): readonly CaseInTrouble[] {
  const branch = ownBranch(db);
  if (branch === null) return [];
  const rows = all<TroubleRow>(
    db,
    `SELECT ${COLUMNS} FROM complaint_case JOIN staff AS owner ON owner.id = complaint_case.owner
     WHERE complaint_case.id IN (${which}) AND complaint_case.register_batch IS NULL AND (complaint_case.state <> 'intake'
       OR complaint_case.origin_counter = (SELECT origin_counter FROM event WHERE seq = 1))
     ORDER BY complaint_case.arrived_seq`,
    parameters,
  );
  const moment = { now, today: localDateOf(now, branch.zone) };
  return rows.map((row) => troubleOf(db, row, branch, moment, isByReceipt));
}

/** The same facts of one case. */
export function caseInTrouble(
  db: Db,
  caseId: CaseId,
  now: Instant,
  isByReceipt: IsByReceipt,
): CaseInTrouble | null {
  const branch = ownBranch(db);
  const [row] = all<TroubleRow>(
    db,
    `SELECT ${COLUMNS} FROM complaint_case JOIN staff AS owner ON owner.id = complaint_case.owner
     WHERE complaint_case.id = :caseId`,
    { caseId },
  );
  return branch === null || row === undefined
    ? null
    : troubleOf(db, row, branch, { now, today: localDateOf(now, branch.zone) }, isByReceipt);
}

/** Now, and its day in the branch: a zone is slow to ask for each of thousands of cases. */
interface Moment {
  readonly now: Instant;
  readonly today: LocalDate;
}

function troubleOf(
  db: Db,
  row: TroubleRow,
  branch: Branch,
  moment: Moment,
  isByReceipt: IsByReceipt,
): CaseInTrouble {
  const broken = parsed(row.broken) as readonly { readonly id: PromiseId; readonly what: string }[];
  return {
    caseId: row.case_id,
    number: row.number,
    state: row.state,
    ...namesOf(db, row.case_id, row),
    ownerId: row.owner,
    ownerName: row.owner_name,
    askedWhy: row.escalation_reason,
    broken,
    facts: factsOf(db, row, branch, moment, isByReceipt),
  };
}

const ENDED: readonly string[] = ['resolved', 'closed', 'withdrawn', 'left'];

function factsOf(
  db: Db,
  row: TroubleRow,
  branch: Branch,
  moment: Moment,
  isByReceipt: IsByReceipt,
): EscalationFacts {
  const broken = parsed(row.broken) as readonly { readonly id: PromiseId }[];
  const score =
    row.satisfaction === null
      ? null
      : (parsed(row.satisfaction) as { readonly id: FollowUpId; readonly score: 1 | 2 | 3 | 4 | 5 });
  const after = {
    brokenPromises: broken.map(({ id }) => id),
    lastSatisfaction: score && { followUp: score.id, score: score.score },
    answeredReasons: parsed(row.noted) as readonly string[],
  };
  if (ENDED.includes(row.state)) return { ...NOTHING_OPEN, ...after };
  // While the customer is here, what is known stands in the draft.
  const draft = row.state === 'intake' ? draftOf(db, row.case_id)?.fields : undefined;
  return {
    ...after,
    severity: draft?.severity ?? row.severity,
    safety: draft?.safety ?? row.safety === 1,
    publicPost: draft?.publicPost ?? row.public_post ?? 'none',
    repeatOf: draft?.repeatOf ?? row.repeat_of,
    reopenedTimes: row.reopened_times,
    askedForManager: row.escalated_times,
    statutory: statutoryOf(row, branch, moment, isByReceipt),
    lateServiceClocks: unfinishedClocks(marksOf(db, row), moment.now, branch).filter(
      ({ state }) => state === 'late',
    ),
  };
}

const NOTHING_OPEN = {
  severity: null,
  safety: false,
  publicPost: 'none',
  repeatOf: null,
  reopenedTimes: 0,
  askedForManager: 0,
  statutory: null,
  lateServiceClocks: [],
} as const;

function statutoryOf(
  row: TroubleRow,
  branch: Branch,
  moment: Moment,
  isByReceipt: IsByReceipt,
): EscalationFacts['statutory'] {
  const snapshot = deadlineOf(row);
  if (snapshot === null || (row.receipt_at !== null && isByReceipt(snapshot))) return null;
  const days = {
    receivedOn: row.local_date,
    answeredOn: null,
    today: moment.today,
    moment: moment.now,
  };
  const state = statutoryState(snapshot, days, branch.calendar);
  if (state === 'answered-in-time' || state === 'answered-late') return null;
  return { standing: state, dueOn: snapshot.dueOn };
}
