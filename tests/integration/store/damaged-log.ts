import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { EventDraft } from '../../../electron/domain/event.ts';
import type { Db } from '../../../electron/store/database.ts';
import { append } from '../../../electron/store/log/append.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { markOf } from '../../../electron/store/recovery/high-water.ts';
import type { HighWater } from '../../../electron/store/recovery/high-water.ts';
import { storePdf } from '../../../electron/store/records/paper.ts';
import { saveDraft } from '../../../electron/store/records/draft.ts';
import { storePin } from '../../../electron/store/records/pin.ts';
import { saveSetting } from '../../../electron/store/records/setting.ts';
import { sha256Of } from '../../../electron/store/log/hash.ts';
import { legalLog } from './legal-day.ts';
import { arrived, at, by, drafted, printed } from './made-up-events.ts';

export interface SoundLog {
  readonly file: string;
  readonly mark: HighWater;
}

/** A closed log of several made-up days with PINs, drafts, PDFs (each of `paperBytes`) and settings beside it; the same each time. */
export function soundLog(folder: string, decisions: number, papers = 6, paperBytes = 14_000): SoundLog {
  const file = join(folder, 'amends.db');
  const opened = openStore(file);
  if (!opened.ok) throw new Error(opened.code);
  const { db, close } = opened.value;
  db.pragma('synchronous = OFF');
  const every = Math.max(1, Math.floor(decisions / papers));
  let number = 0;
  for (const [index, { context, drafts }] of legalLog(5, decisions).entries()) {
    append(db, context, drafts);
    if (index % every === every - 1) keepOne(db, (number += 1), paperBytes);
  }
  while (number < papers) keepOne(db, (number += 1), paperBytes);
  storePin(db, 'anna', { hash: 'ab'.repeat(32), salt: 'cd'.repeat(8), cost: 1024 });
  saveSetting(db, 'theme', { theme: 'dark' }, at('09:00'));
  const mark = markOf(db, at('10:00'));
  if (mark === null) throw new Error('an empty log has no mark');
  close();
  return { file, mark };
}

/** An intake with a draft, and a receipt whose PDF is kept. */
function keepOne(db: Db, number: number, paperBytes: number): void {
  const caseId = `kept-${number}`;
  const paperId = `kept-paper-${number}`;
  const bytes = Buffer.from(`%PDF-1.7 ${number} ${'x'.repeat(paperBytes)}`);
  const receipt = printed(caseId, paperId);
  if (receipt.kind !== 'paper-printed') throw new Error('not printed');
  append(db, by('anna', at('09:00')), [
    arrivedBy('anna', caseId, 900 + number),
    drafted(caseId, paperId),
    { ...receipt, payload: { ...receipt.payload, pdfSha256: sha256Of(bytes) } },
  ]);
  storePdf(db, paperId, bytes, sha256Of(bytes));
  saveDraft(db, caseId, 0, { matter: `Meter ${number}` }, { stage: 'facts', cursor: 'matter' }, at('09:01'));
}

function arrivedBy(owner: string, caseId: string, ordinal: number): EventDraft {
  const event = arrived(caseId, ordinal, '2027-01-04');
  return event.kind === 'customer-arrived' ? { ...event, payload: { ...event.payload, owner } } : event;
}

export type PageDamage = 'flipped' | 'zeroed' | 'random';

/** A copy of the file in which one page, from 1, is damaged. */
export function damagedCopy(
  log: SoundLog,
  folder: string,
  page: number,
  how: PageDamage,
  random: () => number,
): string {
  const file = join(folder, 'amends.db');
  const bytes = readFileSync(log.file);
  damage(bytes.subarray((page - 1) * 4096, page * 4096), how, random);
  writeFileSync(file, bytes);
  return file;
}

export function damage(page: Buffer, how: PageDamage, random: () => number): void {
  if (how === 'zeroed') page.fill(0);
  if (how === 'random') for (let at = 0; at < page.length; at += 1) page[at] = Math.floor(random() * 256);
  if (how === 'flipped') {
    const at = Math.floor(random() * page.length);
    page[at] = (page[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
}

/** What each page of a database holds: the table or index it belongs to. From SQLite's own dbstat where it is compiled in. */
export function pageOwners(file: string): ReadonlyMap<number, string> {
  const db = new Database(file, { readonly: true });
  const rows = db.prepare('SELECT pageno, name FROM dbstat').all() as { pageno: number; name: string }[];
  db.close();
  return new Map(rows.map(({ pageno, name }) => [pageno, name]));
}
