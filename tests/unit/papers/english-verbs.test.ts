import { describe, expect, it } from 'vitest';
import { asParticiple, readsOnFromWill } from '../../../electron/domain/papers/voices/english-verbs.ts';

describe('a step’s words', () => {
  it.each([
    ['move the payment of £38.40 to your account', true],
    ['refund £12.00 to your card', true],
    ['refund of £12.00', false],
    ['visit by the engineer', false],
    ['a new bill', false],
    ['pay for the spoilt food', true],
    ['hand in the drawings', true],
    ['collect', false],
  ])('%s after "will": %s', (what, reads) => {
    expect(readsOnFromWill(what)).toBe(reads);
  });

  it.each([
    ['reconnect the line and ring you on it', 'reconnected the line and rung you on it'],
    ['take the result back and hand it to you sealed', 'taken the result back and handed it to you sealed'],
    ['collect the slip and shred it in front of you', 'collected the slip and shredded it in front of you'],
    ['print the sheet and go through it with you', 'printed the sheet and gone through it with you'],
    ['copy your papers', 'copied your papers'],
    ['order the scan and test results', undefined],
    ['refund of £12.00', undefined],
    ['print the record and post it', 'printed the record and posted it'],
  ])('%s after "has": %s', (what, done) => {
    expect(asParticiple(what)).toBe(done);
  });
});
