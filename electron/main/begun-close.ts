import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { done, NOTHING } from '../domain/refusal.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from '../store/database.ts';
import { refusalOf } from '../store/failure.ts';
import { packagesMade } from '../store/records/package.ts';
import { saveSetting, settingOf } from '../store/records/setting.ts';

/**
 * A package is kept before the log records it. Where the desk ends between the two, the next close may give it another name (another day,
 * another seal), and a file that no event names would stay with all its words: anonymising takes away only what the log knows. So the log
 * says that a close has begun, and which files of that number were there before it: those are somebody's, of a log that was replaced.
 */
const NAME = 'close-begun';

interface BegunClose {
  readonly sequence: number;
  readonly before: readonly string[];
}

/** Durable before the close writes anything. Refuses what a disk refuses. */
export function noteCloseBegun(db: Db, keepFolder: string, sequence: number, at: Instant): Outcome<Nothing> {
  try {
    dropUnrecorded(db, keepFolder, at);
    // What an earlier close left and no disk would take away is not somebody's.
    const left = begunClose(db);
    const before = left?.sequence === sequence ? left.before : keptOf(keepFolder, sequence);
    saveSetting(db, NAME, { sequence, before } satisfies BegunClose, at);
    return done(NOTHING);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return refusal;
  }
}

/** Only while no close is under way. What cannot be taken away now is taken away by the next start or the next close. */
export function dropUnrecorded(db: Db, keepFolder: string, at: Instant): void {
  try {
    dropNow(db, keepFolder, at);
  } catch {
    // The log goes on saying that there is something left.
  }
}

function dropNow(db: Db, keepFolder: string, at: Instant): void {
  const begun = begunClose(db);
  if (begun === null) return;
  const { sequence, before } = begun;
  const [made] = packagesMade(db, 1, sequence + 1);
  const known = made?.sequence === sequence ? [made.fileName, made.redacted?.fileName] : [];
  for (const name of keptOf(keepFolder, sequence))
    if (!before.includes(name) && !known.includes(name)) rmSync(join(keepFolder, name), { force: true });
  saveSetting(db, NAME, null, at);
}

function begunClose(db: Db): BegunClose | null {
  const found = settingOf(db, NAME);
  // Written above and nowhere else.
  return typeof found === 'object' && found !== null ? (found as BegunClose) : null;
}

/** Files of packages with this number, whole or redacted, sealed or not. */
function keptOf(keepFolder: string, sequence: number): readonly string[] {
  if (!existsSync(keepFolder)) return [];
  return readdirSync(keepFolder).filter((name) => {
    const number = /^[A-Z0-9]{2,6}-\d{1,2}_\d{4}-\d\d-\d\d_(\d{4,})(?=\D)/.exec(name)?.[1];
    return number !== undefined && Number(number) === sequence;
  });
}
