import type { End } from '../../domain/practice/role-play.ts';
import { done, NOTHING } from '../../domain/refusal.ts';
import type { Outcome } from '../../domain/refusal.ts';
import type { PracticeResults } from '../../usecases/ports.ts';
import { configure, openFile } from '../connection.ts';
import type { ConnectionOptions } from '../connection.ts';
import { ensurePrivateFile } from '../data-folder.ts';
import { all, run } from '../database.ts';
import type { Db } from '../database.ts';
import { refusalOf } from '../failure.ts';
import { migrate, versionOf } from '../migrate.ts';
import { PRACTICE_MIGRATIONS } from './practice-migrations.ts';

interface RehearsalRow {
  readonly id: string;
  readonly staff_id: string;
  readonly play_id: string;
  readonly at: string;
  readonly listening: number;
  readonly wording: number;
  readonly in_order: number;
  readonly promises: number;
  readonly passed: 0 | 1;
  readonly ended: End;
}

/**
 * Results of rehearsals, in a file of their own beside the log: no row of it is ever near a complaint, and nothing said is kept, marks
 * only. Opened for each question and closed again: rehearsing is rare, and a fault of this file is never one of the desk.
 */
export function practiceFile(file: string, options: ConnectionOptions = {}): PracticeResults {
  return {
    keep: (result) =>
      opened(file, options, (db) => {
        const { id, staffId, playId, at, marks, passed, ended } = result;
        run(
          db,
          `INSERT INTO rehearsal (id, staff_id, play_id, at, listening, wording, in_order, promises, passed, ended)
           VALUES (:id, :staffId, :playId, :at, :listening, :wording, :order, :promises, :passed, :ended)`,
          { id, staffId, playId, at, ...marks, passed: passed ? 1 : 0, ended },
        );
        return NOTHING;
      }),
    all: () =>
      opened(file, options, (db) =>
        all<RehearsalRow>(
          db,
          `SELECT id, staff_id, play_id, at, listening, wording, in_order, promises, passed, ended
           FROM rehearsal ORDER BY at DESC, id DESC`,
        ).map((row) => ({
          id: row.id,
          staffId: row.staff_id,
          playId: row.play_id,
          at: row.at,
          marks: {
            listening: row.listening,
            wording: row.wording,
            order: row.in_order,
            promises: row.promises,
          },
          passed: row.passed === 1,
          ended: row.ended,
        })),
      ),
    clear: (staffId) =>
      opened(file, options, (db) => {
        run(db, 'DELETE FROM rehearsal WHERE staff_id = :staffId', { staffId });
        return NOTHING;
      }),
  };
}

function opened<T>(file: string, options: ConnectionOptions, ask: (db: Db) => T): Outcome<T> {
  let db: Db | undefined;
  try {
    ensurePrivateFile(file);
    db = openFile(file, 'write', options);
    const version = versionOf(db, PRACTICE_MIGRATIONS);
    if (!version.ok) return version;
    configure(db, 'write');
    migrate(db, file, version.value, PRACTICE_MIGRATIONS);
    return done(ask(db));
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return refusal;
  } finally {
    db?.close();
  }
}
