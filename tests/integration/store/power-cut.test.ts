import { describe, expect, it } from 'vitest';
import { powerCuts } from '../../faults/power-cuts.ts';
import { temporaryFolder } from './temporary-store.ts';

describe('the power cut of fault F2', () => {
  it('loses nothing acknowledged as the desk sets its connection up, and is seen to lose with synchronous=NORMAL', async () => {
    const order = { states: 200, rounds: 20, seed: 7, workFolder: temporaryFolder() };
    expect(await powerCuts({ ...order, weaker: false })).toMatchObject({
      lost: 0,
      damaged: 0,
      ahead: 0,
      complaints: [],
    });
    const weaker = await powerCuts({ ...order, weaker: true });
    expect(weaker.lost).toBeGreaterThan(100);
    expect(weaker.mostLost).toBeGreaterThan(1);
    expect(weaker.ahead).toBeGreaterThan(1);
  });
});
