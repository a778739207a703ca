import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTool } from '../../../electron/runtime/run-tool.ts';
import { diskFaults } from '../../faults/shims/disk-faults.ts';
import { soundLog } from './damaged-log.ts';
import { temporaryFolder } from './temporary-store.ts';

describe('a disk that gives no answer', () => {
  it('is told as that and never as a damaged log, whichever call of a start or of the check it is', async () => {
    const folder = temporaryFolder();
    const { file } = soundLog(folder, 30, 2);
    const disk = await diskFaults(join(temporaryFolder(), 'control'), file);
    const child = join(import.meta.dirname, '../../faults/operations/start-on-failing-disk.ts');
    const ran = await runTool(process.execPath, [child, file], { env: { ...process.env, ...disk.env } });
    disk.close();
    expect(ran.stderr).toBe('');
    const lines = ran.stdout
      .trim()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { readonly what: string; readonly call: number; readonly told: string },
      );
    const told = (what: string): readonly string[] =>
      lines.filter((line) => line.what === what).map((line) => line.told);
    for (const [what, end] of [
      ['start', 'untouched open'],
      ['check', 'untouched sound'],
    ] as const) {
      expect(told(what).length).toBeGreaterThan(10);
      expect(told(what).at(-1)).toBe(end);
      // The last calls close the log again: it stood open by then.
      expect(new Set(told(what).slice(0, -4))).toEqual(new Set(['disk-failed']));
      expect(told(what)).not.toContain('damaged');
    }
  }, 120_000);
});
