import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NO_FILTERS } from '../../../electron/domain/search/log-filters.ts';
import { answerOf } from '../../../electron/main/workers/answer-of.ts';
import type { AuditOrder, FromAudit } from '../../../electron/main/workers/audit-messages.ts';
import { writeSelection } from '../../../electron/main/workers/log-export-run.ts';
import { openReader } from '../../../electron/store/open-store.ts';
import { soundLog } from '../store/damaged-log.ts';
import { temporaryFolder } from '../store/temporary-store.ts';

/** Its last page is the first piece of what is written: the kernel takes that much of it and calls it no failure. */
function tinyStick(): string {
  expect(process.getuid?.(), 'mounting a tmpfs takes root: run the suite as root').toBe(0);
  const folder = temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}

describe('a stick that fills up with the only write', () => {
  it.each(['csv', 'xlsx'] as const)(
    'leaves no %s of a selection, and says that it is full',
    async (format) => {
      const { file } = soundLog(temporaryFolder(), 300, 0);
      const db = openReader(file);
      onTestFinished(() => {
        db.close();
      });
      const folder = tinyStick();
      const now = { at: '2026-06-12T07:00:00.000Z', localDate: '2026-06-12' };
      const order = {
        query: '',
        filters: NO_FILTERS,
        now,
        format,
        staffConcerned: null,
        language: 'en' as const,
      };
      const roomy = temporaryFolder();
      const whole = await writeSelection(db, order, { folder: roomy, name: 'a' }, () => undefined);
      expect(whole).toMatchObject({ ok: true, value: { path: join(roomy, 'a') } });
      const outcome = await writeSelection(db, order, { folder, name: 'a' }, () => undefined);
      expect(outcome).toEqual({ ok: false, code: 'disk-full' });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('leaves no table of the log, and says that it is full', async () => {
    const { file } = soundLog(temporaryFolder(), 100, 0);
    const folder = tinyStick();
    const query = { staffId: null, kind: null, from: null, until: null, caseId: null };
    const workerData: AuditOrder = {
      logFile: file,
      nativeBinding: null,
      task: { do: 'export', query, folder, name: 'log.csv' },
    };
    const worker = new Worker(resolve('electron/main/workers/audit-worker.ts'), { workerData });
    const said = await answerOf(worker, (message: FromAudit) =>
      message.kind === 'progress' ? undefined : message,
    );
    expect(said).toEqual({ kind: 'exported', outcome: { ok: false, code: 'disk-full' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});
