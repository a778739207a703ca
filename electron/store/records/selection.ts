import type { CaseState } from '../../domain/case.ts';
import type { CaseRecord } from '../../domain/event.ts';
import type { ConcernedAsked, SelectedCase } from '../../domain/search/selected-case.ts';
import { isAbout } from '../../domain/staff-concerned.ts';
import { parsed } from '../canonical-json.ts';
import { all } from '../database.ts';
import type { Db } from '../database.ts';

interface SelectedRow {
  readonly number: string;
  readonly register_number: string;
  readonly state: CaseState;
  readonly local_date: string;
  readonly origin_counter: string;
  readonly owner_name: string;
  readonly open_promises: number;
  readonly deadline_due_on: string | null;
  readonly resolved_on: string | null;
  readonly record: string | null;
  readonly staff_concerned: string | null;
}

const LAST_CONCERNED = `(SELECT name FROM staff_concerned WHERE staff_concerned.case_id = complaint_case.id
  ORDER BY noted_seq DESC LIMIT 1)`;

/** In the order given. */
export function selectedCases(
  db: Db,
  seqs: readonly number[],
  staffConcerned: ConcernedAsked,
): readonly SelectedCase[] {
  return all<SelectedRow>(
    db,
    `SELECT complaint_case.number, complaint_case.register_number, complaint_case.state, complaint_case.local_date,
       complaint_case.origin_counter, owner.name AS owner_name, complaint_case.deadline_due_on, complaint_case.resolved_on,
       (SELECT count(*) FROM promise WHERE promise.case_id = complaint_case.id AND promise.state = 'open') AS open_promises,
       case_record.record, ${staffConcerned === null ? 'NULL' : LAST_CONCERNED} AS staff_concerned
     FROM json_each(:seqs) AS wanted
       CROSS JOIN complaint_case ON complaint_case.arrived_seq = wanted.value
       CROSS JOIN staff AS owner ON owner.id = complaint_case.owner
       LEFT JOIN case_record ON case_record.case_id = complaint_case.id
     ORDER BY wanted.key`,
    { seqs: JSON.stringify(seqs) },
  ).map((row) => ({
    number: row.number,
    registerNumber: row.register_number,
    state: row.state,
    receivedOn: row.local_date,
    counter: row.origin_counter,
    ownerName: row.owner_name,
    openPromises: row.open_promises,
    deadlineOn: row.deadline_due_on,
    resolvedOn: row.resolved_on,
    record: row.record === null ? {} : (parsed(row.record) as CaseRecord),
    staffConcerned: nameFor(staffConcerned, row.staff_concerned ?? ''),
  }));
}

function nameFor(asked: ConcernedAsked, noted: string): string {
  return asked?.notAbout.some((one) => isAbout(one, noted)) === true ? '' : noted;
}
