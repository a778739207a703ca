import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../electron/store/connection.ts';
import type { Db } from '../../electron/store/database.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { isDamage } from '../../electron/store/recovery/key-ranges.ts';
import { mendCopy, tablesThatDiffer } from '../../electron/store/recovery/mend-copy.ts';
import { salvage } from '../../electron/store/recovery/salvage.ts';
import { damage, pageOwners, soundLog } from '../integration/store/damaged-log.ts';
import type { PageDamage } from '../integration/store/damaged-log.ts';
import type { Fault, Scale, Survival } from './fault.ts';
import { PAGE } from './page-tries.ts';
import { seeded } from './random.ts';

const KINDS: readonly PageDamage[] = ['flipped', 'zeroed', 'random'];
const AT = '2027-02-01T09:00:00.000Z';
/** Below the pages: rows of the index taken away or given words of others, as a bug or a half-written merge would. */
const SPOILT = [
  `DELETE FROM search_index WHERE rowid IN (SELECT arrived_seq FROM search_text WHERE arrived_seq % 2 = 0)`,
  `DELETE FROM search_text`,
  `UPDATE search_text SET folded = 'nothing'`,
  `INSERT INTO search_index (search_index) VALUES ('delete-all')`,
] as const;

/** Every page of the search and of every other index damaged in turn, and rows of the search taken away. */
export const fault: Fault = {
  id: 'F18',
  name: 'search index damaged',
  goal: 'no event, no state and no draft is lost; afterwards every case is found by every word of it again',
  run: (scale) => Promise.resolve(indexes(scale)),
};

function indexes(scale: Scale): Survival {
  const full = scale.kind === 'full';
  const home = join(scale.workFolder, 'sound');
  mkdirSync(home, { recursive: true });
  const log = soundLog(home, full ? 1000 : 300);
  const sound = readFileSync(log.file);
  const wanted = figures(log.file);
  const pages = [...pageOwners(log.file)].filter(
    ([, owner]) => owner.startsWith('search_') || /autoindex|_by_|_due|_in_|without/.test(owner),
  );
  const step = full ? 1 : Math.max(1, Math.ceil((pages.length * KINDS.length) / 60));
  const place = join(scale.workFolder, 'try');
  const by: Record<string, number> = {};
  let tries = 0;
  let survived = 0;
  const note = (what: string, tried: Mended): void => {
    tries += 1;
    by[tried.by] = (by[tried.by] ?? 0) + 1;
    if (tried.complaint === null) survived += 1;
    else scale.say(`${what}: ${tried.complaint}`);
    if (survived % 100 === 0) scale.keep(survived);
  };
  const all = pages.flatMap(([page, owner]) => KINDS.map((how) => ({ page, owner, how })));
  for (let at = 0; at < all.length; at += step) {
    const one = all[at];
    if (one === undefined) break;
    const bytes = Buffer.from(sound);
    const { real } = seeded(scale.seed + at);
    damage(bytes.subarray((one.page - 1) * PAGE, one.page * PAGE), one.how, real);
    note(`page ${String(one.page)} (${one.owner}) ${one.how}`, mendedFrom(place, bytes, log, wanted));
  }
  for (const sql of SPOILT) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    const file = join(place, 'spoilt.db');
    writeFileSync(file, sound);
    const db = openFile(file, 'write', {});
    db.pragma('journal_mode = DELETE');
    db.exec(sql);
    db.close();
    note(sql, mendedFrom(place, readFileSync(file), log, wanted));
  }
  const mended = Object.entries(by).map(([what, count]) => `${what} ${String(count)}`);
  return { tries, survived, notes: [`${String(pages.length)} pages of indexes; ${mended.join(', ')}`] };
}

interface Mended {
  readonly by: string;
  readonly complaint: string | null;
}

function mendedFrom(place: string, bytes: Buffer, log: ReturnType<typeof soundLog>, wanted: string): Mended {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const damaged = join(place, 'damaged.db');
  writeFileSync(damaged, bytes);
  const copy = join(place, 'copy.db');
  writeFileSync(copy, bytes);
  let by: string | null = null;
  let db: Db | undefined;
  try {
    db = openFile(copy, 'write', {});
    db.pragma('journal_mode = WAL');
    by = mendCopy(db);
  } catch (error) {
    if (!isDamage(error)) throw error;
  } finally {
    db?.close();
  }
  const result = join(place, 'new.db');
  if (by === null) {
    const made = salvage({ damaged, into: result, mark: log.mark, at: AT, keptAs: 'kept' });
    if (!made.ok) return { by: 'salvage', complaint: made.code };
    if (made.value.missing.length > 0) return { by: 'salvage', complaint: 'events are missing' };
  }
  const file = by === null ? result : copy;
  const opened = openStore(file);
  if (!opened.ok) return { by: by ?? 'salvage', complaint: `does not open: ${opened.code}` };
  const differing = tablesThatDiffer(opened.value.db);
  opened.value.close();
  if (differing.length > 0) return { by: by ?? 'salvage', complaint: `${differing.join()} differ` };
  return { by: by ?? 'salvage', complaint: figures(file) === wanted ? null : 'rows are not what they were' };
}

/** Events, drafts, PDFs: all that no index may take with it. */
function figures(file: string): string {
  const db = openFile(file, 'read', {});
  try {
    return [
      `SELECT count(*) FROM event WHERE kind <> 'log-salvaged'`,
      `SELECT count(*) FROM complaint_case`,
      `SELECT count(*) FROM intake_draft`,
      `SELECT count(*) FROM paper_pdf`,
      `SELECT count(*) FROM staff_secret`,
    ]
      .map((sql) => String(db.prepare(sql).pluck().get()))
      .join();
  } finally {
    db.close();
  }
}
