import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../electron/documents/package/read-package.ts';
import { continues } from '../../../electron/headoffice/package-chain.ts';
import { prepareMend } from '../../../electron/main/workers/mend-run.ts';
import { isSignedBy } from '../../../electron/platform/counter-key.ts';
import { sha256Hex } from '../../../electron/platform/digest.ts';
import { finishSwap, swapIn } from '../../../electron/platform/restore-swap.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { packagesMade } from '../../../electron/store/records/package.ts';
import { markOf, readHighWater, writeHighWaterNow } from '../../../electron/store/recovery/high-water.ts';
import { standingOf } from '../../../electron/store/recovery/log-standing.ts';
import { closeDay, preparedDesk, stick } from '../../faults/operations/desk.ts';
import { openDiskDesk, SUPERVISOR } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { pageOwners } from '../store/damaged-log.ts';
import { temporaryFolder } from '../store/temporary-store.ts';

const AT = '2026-06-12T07:00:00.000Z';
const PAGE = 4096;

/** A desk with a closed day and customers since, closed, with its mark; the pages of its events in their order. */
async function closedDayAndMore(folder: string): Promise<readonly number[]> {
  const one = await preparedDesk(folder);
  await received(one, 40);
  expect(await closeDay(one, folder)).toEqual({ how: 'done' });
  await received(one, 30);
  const mark = markOf(one.db, AT);
  one.close();
  if (mark === null) throw new Error('no mark');
  writeHighWaterNow(join(folder, 'desk'), mark);
  return [...pageOwners(join(folder, 'desk/amends.db'))]
    .filter(([, owner]) => owner === 'event')
    .map(([page]) => page);
}

async function received(one: DiskDesk, customers: number): Promise<void> {
  for (let n = 0; n < customers; n += 1) await one.must('receive-customer', {});
}

function zero(file: string, pages: readonly number[]): void {
  const bytes = readFileSync(file);
  for (const page of pages) bytes.fill(0, (page - 1) * PAGE, page * PAGE);
  writeFileSync(file, bytes);
}

function mend(dataFolder: string): ReturnType<typeof prepareMend> {
  const ready = prepareMend({ dataFolder, at: AT }, {});
  if (ready.ok && ready.value.how !== 'nothing')
    swapIn(dataFolder, ready.value.keptAs, { kind: 'restored', at: AT, of: AT, events: null, cases: null });
  return ready;
}

describe('mending the log of a desk', () => {
  it('leaves a sound one alone', async () => {
    const folder = temporaryFolder();
    await closedDayAndMore(folder);
    const desk = join(folder, 'desk');
    const before = readFileSync(join(desk, 'amends.db'));
    expect(mend(desk)).toMatchObject({ ok: true, value: { how: 'nothing', keptAs: '' } });
    expect(readFileSync(join(desk, 'amends.db')).equals(before)).toBe(true);
    expect(existsSync(join(desk, 'restore-part'))).toBe(false);
  });

  it.each(['first', 'middle', 'last', 'all but the first two'])(
    'with damaged events (%s) gives a log whose next package follows the one before',
    async (which) => {
      const folder = temporaryFolder();
      const pages = await closedDayAndMore(folder);
      const desk = join(folder, 'desk');
      const file = join(desk, 'amends.db');
      const leaves = pages.filter((page) => readFileSync(file)[(page - 1) * PAGE] === 0x0d);
      const middle = Math.floor(leaves.length / 2);
      const damaged =
        which === 'first'
          ? leaves.slice(0, 1)
          : which === 'middle'
            ? leaves.slice(middle, middle + 2)
            : which === 'last'
              ? leaves.slice(-1)
              : leaves.slice(2);
      zero(file, damaged);
      const spoilt = readFileSync(file);
      const report = mend(desk);
      expect(report).toMatchObject({ ok: true, value: { how: 'salvage' } });
      if (!report.ok) return;
      expect(report.value.missing.length).toBeGreaterThan(0);
      expect(readFileSync(join(desk, report.value.keptAs, 'amends.db')).equals(spoilt)).toBe(true);
      expect(readdirSync(desk).filter((name) => name.startsWith('restore'))).toEqual([]);
      const again = openDiskDesk(desk, { start: '2026-06-12T08:00:00.000Z', seed: 77 });
      again.seat(SUPERVISOR);
      expect(verifyChain(again.db)).toMatchObject({ ok: true });
      expect(standingOf(again.db, { mark: readHighWater(desk), keptPackages: [1] })).toEqual({ is: 'level' });
      await received(again, 3);
      const day = await again.must('day', { localDate: '2026-06-12' });
      const notes = Object.fromEntries(
        day.checklist.filter(({ noteNeeded }) => noteNeeded).map(({ code }) => [code, 'seen']),
      );
      await again.must('close-day', {
        localDate: '2026-06-12',
        folder: stick(folder),
        notes,
        seal: { way: 'plain' },
        redacted: false,
        stepUp: null,
      });
      expect(packagesMade(again.db)[0]?.sequence).toBe(2);
      again.close();
      const [first, second] = await Promise.all(
        readdirSync(stick(folder))
          .filter((name) => name.endsWith('.zip'))
          .toSorted()
          .map((name) => readPackage(readFileSync(join(stick(folder), name)), sha256Hex, isSignedBy)),
      );
      if (first?.ok !== true || second?.ok !== true) throw new Error(JSON.stringify([first, second]));
      const link = (read: typeof first): Parameters<typeof continues>[0] => ({
        sequence: read.manifest.sequence,
        manifestSha256: read.manifestSha256,
        previous: read.manifest.previous,
        firstSeq: read.manifest.events.first,
        lastSeq: read.manifest.events.last,
        firstPrevHash: read.eventsPrevHash,
        lastHash: read.manifest.events.hash,
      });
      expect(continues(link(first), link(second))).toBe(true);
    },
  );

  it('that was cut off before the new log stood in its place is finished by the next start', async () => {
    const folder = temporaryFolder();
    const pages = await closedDayAndMore(folder);
    const desk = join(folder, 'desk');
    zero(join(desk, 'amends.db'), pages.slice(-1));
    const ready = prepareMend({ dataFolder: desk, at: AT }, {});
    expect(ready.ok).toBe(true);
    // Nothing was decided: the start clears up and the damaged log is still there.
    finishSwap(desk);
    expect(existsSync(join(desk, 'restore-part'))).toBe(false);
    expect(mend(desk)).toMatchObject({ ok: true, value: { how: 'salvage' } });
  });
});
