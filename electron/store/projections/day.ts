import type { StoredEvent } from '../../domain/event.ts';
import { localDateOf } from '../../domain/time.ts';
import { canonicalJson } from '../canonical-json.ts';
import { run } from '../database.ts';
import type { Db } from '../database.ts';
import type { Projections } from './projection.ts';

export const dayProjections: Projections<'day-closed'> = {
  'day-closed': (db, event) => {
    const { localDate, notes } = event.payload;
    run(
      db,
      `INSERT INTO day_close (origin_counter, local_date, closed_at, closed_by, closed_seq, notes)
       VALUES (:originCounter, :localDate, :at, :actor, :seq, :notes)`,
      {
        originCounter: event.originCounter,
        localDate,
        at: event.at,
        actor: event.actor,
        seq: event.seq,
        notes: canonicalJson(notes),
      },
    );
  },
};

/** A day on which something happened to a case is a day that wants closing. */
export function noteWorkingDay(db: Db, event: StoredEvent): void {
  run(
    db,
    `INSERT INTO working_day (origin_counter, local_date, first_seq, last_seq) VALUES (:originCounter, :localDate, :seq, :seq)
     ON CONFLICT (origin_counter, local_date) DO UPDATE SET last_seq = excluded.last_seq`,
    {
      originCounter: event.originCounter,
      localDate: localDateOf(event.at, event.zone),
      seq: event.seq,
    },
  );
}
