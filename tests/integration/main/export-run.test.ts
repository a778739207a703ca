import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportOrder } from '../../../electron/main/workers/export-run.ts';
import { exportReadable } from '../../../electron/main/workers/export-run.ts';
import { pageOwners, soundLog } from '../store/damaged-log.ts';
import { temporaryFolder } from '../store/temporary-store.ts';

/** Anna is the supervisor of a made-up log; her PIN in this file is its own hash. */
const PIN = '274915';
const matches = (pin: string): Promise<boolean> => Promise.resolve(pin === PIN);

function order(dataFolder: string, pin: string): ExportOrder {
  return { dataFolder, folder: temporaryFolder(), at: '2026-06-12T07:00:00.000Z', pin };
}

function zero(file: string, owner: string): void {
  const bytes = readFileSync(file);
  for (const [page, name] of pageOwners(file))
    if (name === owner) bytes.fill(0, (page - 1) * 4096, page * 4096);
  writeFileSync(file, bytes);
}

describe('taking out what can be read of a log that does not open', () => {
  it('is a supervisor’s as long as the log knows one, damaged or not; a wrong PIN leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const { file } = soundLog(folder, 60, 2);
    for (const damage of [() => undefined, () => zero(file, 'complaint_case')]) {
      damage();
      for (const pin of ['', '000001']) {
        const wrong = order(folder, pin);
        const lyingThere: string[][] = [];
        const looked = (typed: string): Promise<boolean> => {
          lyingThere.push(readdirSync(wrong.folder));
          return matches(typed);
        };
        expect(await exportReadable(wrong, {}, looked)).toMatchObject({
          ok: false,
          code: 'wrong-pin',
          field: 'pin',
        });
        // A stick may be pulled out while a PIN is looked at.
        expect(lyingThere).toEqual([[]]);
        expect(readdirSync(wrong.folder)).toEqual([]);
      }
      const right = await exportReadable(order(folder, PIN), {}, matches);
      if (!right.ok) throw new Error(right.code);
      expect(existsSync(join(right.value.folder, 'events.jsonl'))).toBe(true);
      expect(readdirSync(right.value.folder).filter((name) => name.startsWith('.'))).toEqual([]);
    }
  });

  it('takes away the copy that an export before it left there when the stick was pulled out', async () => {
    const folder = temporaryFolder();
    soundLog(folder, 60, 2);
    const next = order(folder, PIN);
    const left = join(next.folder, 'amends-20260611-070000', '.reading');
    const somebodys = join(next.folder, 'photographs', '.reading');
    for (const path of [left, somebodys]) {
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, 'copy.db'), 'words');
    }
    writeFileSync(join(left, '..', 'events.jsonl'), 'half');
    expect(await exportReadable(next, {}, matches)).toMatchObject({ ok: true });
    expect(existsSync(left)).toBe(false);
    expect(existsSync(join(left, '..', 'events.jsonl'))).toBe(true);
    expect(existsSync(join(somebodys, 'copy.db'))).toBe(true);
  });

  it('goes out without one where nobody’s PIN is left in it', async () => {
    const folder = temporaryFolder();
    const { file } = soundLog(folder, 60, 2);
    zero(file, 'staff_secret');
    expect(await exportReadable(order(folder, ''), {}, matches)).toMatchObject({ ok: true });
  });
});
