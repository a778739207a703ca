import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkout } from '../../electron/runtime/checkout.ts';
import type { Progress } from '../faults/progress.ts';
import { faultsIn, faultTable, runFaults } from '../faults/run-faults.ts';
import { runSideBySide } from '../faults/side-by-side.ts';

const FORGETFUL: Progress = {
  survived: () => null,
  underWay: () => 0,
  noteSurvived: () => undefined,
  noteUnderWay: () => undefined,
};

describe('the faults', () => {
  it('are F1 to F24, each once, each with a name and a goal', async () => {
    const faults = await faultsIn(join(checkout, 'tests/faults'));
    expect(faults.map((fault) => fault.id)).toEqual(
      Array.from({ length: 24 }, (_, index) => `F${String(index + 1)}`),
    );
    expect(new Set(faults.map((fault) => fault.name)).size).toBe(faults.length);
    expect(faults.filter((fault) => fault.goal.trim() === '')).toEqual([]);
  });

  it('fail when one is not survived, throws, or was never tried', async () => {
    const samples = await faultsIn(join(checkout, 'tests/structure/bad-samples/faults'));
    const rows = await runFaults(samples, 'quick', 1, FORGETFUL, () => undefined);
    expect(rows).toHaveLength(3);
    expect(rows.map((row) => row.complaint)).toEqual([
      '1 of 3 tries were not survived (--seed 1)',
      expect.stringContaining('the disk is gone'),
      'nothing was tried',
    ]);
    expect(faultTable(rows)).toMatch(/^F1 +3 +2 +\d+\.\d +✗ loses something$/m);
  });

  it('fail when the process of one ends without its row, and come in the order of their numbers', async () => {
    const [sample] = await faultsIn(join(checkout, 'tests/structure/bad-samples/faults'));
    if (sample === undefined) throw new Error('no sample');
    const unheard = [
      { ...sample, id: 'F99' },
      { ...sample, id: 'F98' },
    ] as const;
    const folder = mkdtempSync(join(tmpdir(), 'amends-progress-'));
    try {
      const rows = await runSideBySide(unheard, { kind: 'quick', seed: 1, folder }, 2, () => undefined);
      expect(rows.map(({ id }) => id)).toEqual(['F98', 'F99']);
      for (const { tries, complaint } of rows) {
        expect(tries).toBe(0);
        expect(complaint).toMatch(/^its process ended \(1\) without saying/);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
