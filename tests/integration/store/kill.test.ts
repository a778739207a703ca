import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { draftOf } from '../../../electron/store/records/draft.ts';
import { eventsOf } from '../../../electron/store/records/event.ts';
import { arrived, at, deskStore, write } from './temporary-store.ts';

const WRITER = fileURLToPath(new URL('./killed-writer.ts', import.meta.url));
const KILLS = 12;

/** Kills the writer after it has acknowledged `rounds` rounds; returns the last number it acknowledged. */
async function killAfter(rounds: number, file: string, caseId: string): Promise<number> {
  const writer = spawn(process.execPath, [WRITER, file, caseId], { stdio: ['ignore', 'pipe', 'inherit'] });
  let acknowledged = '';
  writer.stdout.on('data', (bytes: Buffer) => {
    acknowledged += bytes.toString();
    if (acknowledged.split('\n').length > rounds) writer.kill('SIGKILL');
  });
  const signal = await new Promise((ended) => writer.once('close', (_code, by) => ended(by)));
  expect(signal).toBe('SIGKILL');
  return Number(acknowledged.trim().split('\n').at(-1));
}

describe('a desk that is killed while saving', () => {
  it(`loses nothing it has acknowledged, ${KILLS} times`, async () => {
    const { file, db, close } = deskStore();
    const cases = Array.from({ length: KILLS }, (_, index) => `case-${index + 1}`);
    write({ file, db, close }, at('08:30'), ...cases.map((caseId, index) => arrived(caseId, index + 1)));
    close();
    for (const [index, caseId] of cases.entries()) {
      const last = await killAfter(1 + index * 7, file, caseId);
      const again = openStore(file);
      if (!again.ok) throw new Error(again.code);
      const draft = draftOf(again.value.db, caseId);
      const told = eventsOf(again.value.db, caseId).length - 1;
      // One more than was acknowledged may have been written: the kill came between the save and the word.
      expect(draft?.revision).toBeGreaterThanOrEqual(last);
      expect(draft?.fields.matter).toBe(`word ${draft?.revision}`);
      expect(told).toBeGreaterThanOrEqual(last);
      expect(told).toBeLessThanOrEqual(last + 2);
      expect(verifyChain(again.value.db)).toMatchObject({ ok: true });
      again.value.close();
    }
  });
});
