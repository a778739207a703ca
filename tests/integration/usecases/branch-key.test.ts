import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSealed } from '../../../electron/documents/package/sealed.ts';
import { sealKeyFingerprint } from '../../../electron/platform/seal-key.ts';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { closedToday } from '../../support/counter-package.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { BRANCHES, CLERK, openDiskDesk, setUpDesk, SUPERVISOR } from '../../support/desk-on-disk.ts';
import { confirmedComplaint, emptyFolder, eventKinds, everything, lastSeq, openDesk } from './desk.ts';

const office = generateKeyPairSync('x25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const TO_OFFICE = { to: 'key', publicKeyPem: office.publicKey, branchKey: null } as const;

/** A counter of the branch Bath that seals to head office, its supervisor behind it. */
async function counter(number: number): Promise<DiskDesk> {
  const one = openDiskDesk(emptyFolder(), { seed: 70 + number });
  onTestFinished(() => one.close());
  await setUpDesk(one, { ...BRANCHES.en, counter: number });
  one.seat(SUPERVISOR);
  await one.must('choose-sealing', { sealing: TO_OFFICE });
  return one;
}

/** Enters the key that one counter shows at another, as it is read out. */
async function entered(at: DiskDesk, short: string): Promise<void> {
  const { publicKeyPem } = await at.must('read-seal-key', { text: short.toLowerCase().replaceAll('-', ' ') });
  await at.must('choose-sealing', { sealing: { ...TO_OFFICE, branchKey: publicKeyPem } });
}

async function handedOver(two: DiskDesk): Promise<string> {
  two.seat(CLERK);
  await confirmedComplaint(two, 'en');
  const path = await closedToday(two, { way: 'key' });
  two.clock.advance(24 * 60);
  return path;
}

describe('a branch with a key of its own', () => {
  it('takes in at one counter, without asking, what the others sealed to head office too', async () => {
    const [one, two] = [await counter(1), await counter(2)];
    expect(await one.must('branch-key', {})).toEqual({ key: null });
    const { key } = await one.must('make-branch-key', {});
    expect(await one.must('branch-key', {})).toEqual({ key });
    expect(key.fingerprint).toBe(sealKeyFingerprint(key.publicKeyPem));
    await entered(two, key.short);
    const officeFingerprint = sealKeyFingerprint(office.publicKey);
    expect(await two.must('day', { localDate: null })).toMatchObject({
      way: 'key',
      keyFingerprint: officeFingerprint,
      branchKeyFingerprint: key.fingerprint,
    });
    expect(await two.must('branch-key', {})).toEqual({ key: null });

    const path = await handedOver(two);
    const both = `${officeFingerprint} ${key.fingerprint}`;
    const made = two.db
      .prepare(
        `SELECT json_extract(payload, '$.sealedTo') FROM event_payload JOIN event ON event.seq = event_seq WHERE kind = 'package-made'`,
      )
      .pluck()
      .get();
    expect(made).toBe(both);
    const history = (await two.must('day', { localDate: null })).packages;
    expect(history).toMatchObject([{ sealedTo: both, kept: true }]);
    rebuildState(two.db);
    expect((await two.must('day', { localDate: null })).packages).toEqual(history);
    expect(openSealed(readFileSync(path), { secretKeyPem: office.privateKey }).ok).toBe(true);

    one.incoming.push(path);
    await one.must('choose-packages', {});
    const [shown] = (await one.must('import-packages', { passphrase: '' })).files;
    expect(shown).toMatchObject({ outcome: 'refused', reason: 'unknown-counter' });
    const { counter: name = '', fingerprint = '' } = shown ?? {};
    await one.must('trust-counter', { counter: name, fingerprint, fromSequence: 1 });
    // A passphrase that somebody typed for other files does not stand in the way.
    for (const [passphrase, outcome] of [
      ['typed for another file', 'imported'],
      ['', 'already-here'],
    ] as const) {
      expect((await one.must('import-packages', { passphrase })).files).toMatchObject([{ outcome }]);
    }
    expect(verifyChain(one.db)).toMatchObject({ ok: true });
    // The other counter's branch, with the key in it, came in; what this counter seals to is its own.
    expect((await one.must('desk-state', {})).branch).toMatchObject({
      counter: 1,
      sealing: { ...TO_OFFICE, branchKey: key.publicKeyPem },
    });
  });

  it('takes in nothing for another key, or for head office alone, and says so', async () => {
    const [one, two, three] = [await counter(1), await counter(2), await counter(3)];
    one.incoming.push(await handedOver(two));
    await one.must('choose-packages', {});
    const before = everything(one);
    const files = async (): Promise<unknown> => (await one.must('import-packages', { passphrase: '' })).files;
    expect(await files()).toMatchObject([{ outcome: 'refused', reason: 'needs-key' }]);
    expect(everything(one)).toBe(before);
    await one.must('make-branch-key', {});
    expect(await files()).toMatchObject([{ outcome: 'refused', reason: 'wrong-key' }]);
    await entered(two, (await three.must('make-branch-key', {})).key.short);
    one.incoming.splice(0, 1, await handedOver(two));
    await one.must('choose-packages', {});
    expect(await files()).toMatchObject([{ outcome: 'refused', reason: 'wrong-key' }]);
  });

  it('is given another when the private half is lost; what was sealed to the old one opens at head office only', async () => {
    const [one, two] = [await counter(1), await counter(2)];
    const { key: lost } = await one.must('make-branch-key', {});
    await entered(two, lost.short);
    const old = await handedOver(two);
    renameSync(join(one.folder, 'key', 'branch-key.pem'), join(one.folder, 'lost.pem'));
    expect(await one.must('branch-key', {})).toEqual({ key: null });
    const { key } = await one.must('make-branch-key', {});
    expect(key.fingerprint).not.toBe(lost.fingerprint);
    await entered(two, key.short);
    one.incoming.push(old, await handedOver(two));
    await one.must('choose-packages', {});
    expect((await one.must('import-packages', { passphrase: '' })).files).toMatchObject([
      { outcome: 'refused', reason: 'wrong-key' },
      { outcome: 'refused', reason: 'unknown-counter' },
    ]);
    expect(openSealed(readFileSync(old), { secretKeyPem: office.privateKey }).ok).toBe(true);
  });
});

describe('making and entering it', () => {
  it('is a supervisor’s, beside head office’s key, and an event only when something changes', async () => {
    const one = await counter(1);
    await one.must('make-branch-key', {});
    const seq = lastSeq(one);
    expect(eventKinds(one).at(-1)).toBe('branch-changed');
    await one.must('make-branch-key', {});
    expect(lastSeq(one)).toBe(seq);
    one.seat(CLERK);
    expect(await one.refused('make-branch-key', {})).toMatchObject({ code: 'not-allowed' });
    const undecided = await openDesk('en', SUPERVISOR);
    expect(await undecided.refused('make-branch-key', {})).toMatchObject({ code: 'seal-undecided' });
    expect(await undecided.must('branch-key', {})).toEqual({ key: null });
  });

  it('refuses head office’s key in its place, a signing key and a secret half', async () => {
    const one = await counter(1);
    const seq = lastSeq(one);
    const signing = generateKeyPairSync('ed25519')
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString();
    for (const branchKey of [office.publicKey, signing, office.privateKey, '']) {
      const outcome = await one.ask('choose-sealing', { sealing: { ...TO_OFFICE, branchKey } });
      expect(outcome.ok, branchKey).toBe(false);
    }
    expect(lastSeq(one)).toBe(seq);
    // Taken back: from the next close on for head office only.
    await one.must('make-branch-key', {});
    await one.must('choose-sealing', { sealing: TO_OFFICE });
    expect(await one.must('day', { localDate: null })).toMatchObject({ branchKeyFingerprint: null });
  });
});
