import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { secondPlace } from '../../../electron/platform/backup-place.ts';
import { SUPERVISOR } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { atTheDesk, dataFolder } from './backup-bench.ts';

/** Backups that stand on the stick. */
function onStick(folder: string): readonly string[] {
  return readdirSync(secondPlace(join(folder, '..', 'stick'))).filter((name) => name.endsWith('.db'));
}

/** A desk whose second place is the stick, with one backup in it. */
async function withSecond(): Promise<{ folder: string; file: string; told: string }> {
  const folder = await dataFolder();
  await atTheDesk(folder, async (one) => {
    one.seat(SUPERVISOR);
    await one.must('choose-second-place', {});
    await one.must('back-up', {});
  });
  expect(onStick(folder)).toHaveLength(1);
  const file = join(folder, 'backups.json');
  return { folder, file, told: readFileSync(file, 'utf8') };
}

function seated(folder: string, work: (one: DiskDesk) => Promise<void>): Promise<void> {
  return atTheDesk(folder, (one) => {
    one.seat(SUPERVISOR);
    return work(one);
  });
}

describe('a memory of backups that does not answer', () => {
  it('is said, is not written over with less, and is there again once it answers', async () => {
    const { folder, file, told } = await withSecond();
    const torn = told.slice(0, 20);
    writeFileSync(file, torn);
    await seated(folder, async (one) => {
      expect(await one.must('backup-notice', {})).toMatchObject({ second: 'second-place-unknown' });
      await one.must('back-up', {});
      expect(await one.must('backups', {})).toMatchObject({
        first: { goodAt: one.clock.now() },
        second: { folder: '', fault: 'second-place-unknown' },
      });
      expect(readFileSync(file, 'utf8')).toBe(torn);
      // A disk that did not answer for a moment.
      writeFileSync(file, told);
      await one.must('back-up', {});
      expect(await one.must('backup-notice', {})).toMatchObject({ second: null });
    });
    expect(onStick(folder)).toHaveLength(2);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      second: join(folder, '..', 'stick'),
      lastNumber: 3,
    });
  });

  it('is made anew where a person says where the second place is', async () => {
    const { folder, file } = await withSecond();
    writeFileSync(file, '');
    await seated(folder, async (one) => {
      await one.must('choose-second-place', {});
      await one.must('back-up', {});
      expect(await one.must('backup-notice', {})).toMatchObject({ second: null });
    });
    expect(onStick(folder)).toHaveLength(2);
  });

  it('that is not there is a desk without one', async () => {
    const folder = await dataFolder();
    await seated(folder, async (one) => {
      expect(await one.must('backup-notice', {})).toMatchObject({ second: null });
      expect(await one.must('backups', {})).toMatchObject({ second: null });
    });
  });
});
