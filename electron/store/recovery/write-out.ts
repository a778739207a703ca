import { syncFile } from '../data-folder.ts';
import type { Db } from '../database.ts';

/** Everything an open log holds into a new file, synced: also when its own file has lost its name. Nothing may stand there. */
export function writeOut(db: Db, into: string): void {
  db.prepare('VACUUM INTO ?').run(into);
  syncFile(into);
}
