import { run } from '../database.ts';
import type { Db } from '../database.ts';
import { writeRecord } from './case-record.ts';
import { caseOf, changedOne } from './projection.ts';
import type { FoldedEvent, Projections } from './projection.ts';

type IntakeKind =
  | 'customer-arrived'
  | 'customer-acknowledged'
  | 'progress-told'
  | 'stage-left'
  | 'intake-parked'
  | 'intake-resumed'
  | 'intake-left'
  | 'line-said'
  | 'line-taken-back';

export const intakeProjections: Projections<IntakeKind> = {
  'customer-arrived': (db, event) => {
    const { number, owner, localDate, ordinal } = event.payload;
    run(
      db,
      `INSERT INTO complaint_case (id, number, origin_counter, state, owner, arrived_at, arrived_seq, zone, local_date,
         numbered_on, ordinal, stage)
       VALUES (:caseId, :number, :originCounter, 'intake', :owner, :at, :seq, :zone, :localDate,
         :localDate, :ordinal, 'receive')`,
      {
        caseId: caseOf(event),
        number,
        originCounter: event.originCounter,
        owner,
        at: event.at,
        seq: event.seq,
        zone: event.zone,
        localDate,
        ordinal,
      },
    );
  },
  'customer-acknowledged': (db, event) => {
    changedOne(
      run(
        db,
        `UPDATE complaint_case SET acknowledged_at = coalesce(acknowledged_at, :at) WHERE id = :caseId`,
        {
          at: event.at,
          caseId: caseOf(event),
        },
      ),
      event,
    );
  },
  'progress-told': (db, event) => {
    changedOne(
      run(db, `UPDATE complaint_case SET progress_told_at = :at WHERE id = :caseId`, {
        at: event.at,
        caseId: caseOf(event),
      }),
      event,
    );
  },
  'stage-left': (db, event) => {
    const { to, missing } = event.payload;
    changedOne(
      run(db, `UPDATE complaint_case SET stage = :to, missing = :missing WHERE id = :caseId`, {
        to,
        missing,
        caseId: caseOf(event),
      }),
      event,
    );
  },
  'intake-parked': (db, event) => setParked(db, event, event.at),
  'intake-resumed': (db, event) => setParked(db, event, null),
  'intake-left': (db, event) => {
    const { reason, record } = event.payload;
    changedOne(
      run(
        db,
        `UPDATE complaint_case SET left_at = :at, leaving_reason = :reason, parked_at = NULL
         WHERE id = :caseId`,
        { at: event.at, reason, caseId: caseOf(event) },
      ),
      event,
    );
    writeRecord(db, caseOf(event), record);
    run(db, `UPDATE complaint_case SET state = 'left' WHERE id = :caseId`, { caseId: caseOf(event) });
  },
  'line-said': (db, event) => {
    const { saidId, stage, lineId, language, words } = event.payload;
    run(
      db,
      `INSERT INTO said_line (id, case_id, said_seq, stage, line_id, language, words, at, by_staff)
       VALUES (:saidId, :caseId, :seq, :stage, :lineId, :language, :words, :at, :actor)`,
      {
        saidId,
        caseId: caseOf(event),
        seq: event.seq,
        stage,
        lineId,
        language,
        words,
        at: event.at,
        actor: event.actor,
      },
    );
  },
  'line-taken-back': (db, event) => {
    changedOne(
      run(db, `UPDATE said_line SET taken_back_at = :at WHERE id = :saidId AND case_id = :caseId`, {
        at: event.at,
        saidId: event.payload.saidId,
        caseId: caseOf(event),
      }),
      event,
    );
  },
};

function setParked(
  db: Db,
  event: FoldedEvent<'intake-parked' | 'intake-resumed'>,
  parkedAt: string | null,
): void {
  changedOne(
    run(db, `UPDATE complaint_case SET parked_at = :parkedAt, stage = :stage WHERE id = :caseId`, {
      parkedAt,
      stage: event.payload.stage,
      caseId: caseOf(event),
    }),
    event,
  );
}
