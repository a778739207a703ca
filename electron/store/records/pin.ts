import type { StaffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import type { PinHash, PinState } from '../../usecases/ports.ts';
import { all, one, run } from '../database.ts';
import type { Db } from '../database.ts';

interface PinRow {
  readonly hash: string;
  readonly salt: string;
  readonly cost: number;
  readonly failures: number;
  readonly locked_until: string | null;
}

/** A PIN is no event: neither its hash nor its wrong tries may leave the counter in a package. */
export function pinOf(db: Db, staffId: StaffId): PinState | null {
  const row = one<PinRow>(
    db,
    `SELECT hash, salt, cost, failures, locked_until FROM staff_secret WHERE staff_id = :staffId`,
    { staffId },
  );
  if (row === undefined) return null;
  const { hash, salt, cost, failures } = row;
  return { hash, salt, cost, failures, lockedUntil: row.locked_until };
}

/** PINs of everybody who may answer for this counter's log just now. */
export function supervisorPins(db: Db): readonly PinHash[] {
  return all<PinHash>(
    db,
    `SELECT hash, salt, cost FROM staff_secret JOIN staff ON staff.id = staff_secret.staff_id
     WHERE staff.role = 'supervisor' AND staff.deactivated_at IS NULL`,
  );
}

/** A new PIN starts without wrong tries. */
export function storePin(db: Db, staffId: StaffId, pin: PinHash): void {
  const { hash, salt, cost } = pin;
  run(
    db,
    `INSERT INTO staff_secret (staff_id, hash, salt, cost) VALUES (:staffId, :hash, :salt, :cost)
     ON CONFLICT (staff_id) DO UPDATE SET hash = excluded.hash, salt = excluded.salt, cost = excluded.cost,
       failures = 0, locked_until = NULL`,
    { staffId, hash, salt, cost },
  );
}

export function notePinTry(db: Db, staffId: StaffId, failures: number, lockedUntil: Instant | null): void {
  run(
    db,
    `UPDATE staff_secret SET failures = :failures, locked_until = :lockedUntil WHERE staff_id = :staffId`,
    { staffId, failures, lockedUntil },
  );
}
