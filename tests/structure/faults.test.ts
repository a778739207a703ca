import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkout } from '../../electron/runtime/checkout.ts';
import type { Progress } from '../faults/progress.ts';
import { faultsIn, faultTable, runFaults } from '../faults/run-faults.ts';

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
});
