import { expect, test } from 'vitest';
import {
  fingerprintsOf,
  firstWay,
  inFours,
  keysOf,
  sealingNow,
  wayOf,
} from '../../../electron/domain/sealing.ts';

const KEY = { to: 'key', publicKeyPem: 'office', branchKey: null } as const;

test('a close begins with what the branch decided, and never with a plain package', () => {
  expect(firstWay(KEY, 'plain')).toBe('key');
  expect(firstWay({ to: 'passphrase' }, null)).toBe('passphrase');
  expect(firstWay({ to: 'undecided' }, null)).toBeNull();
  expect(firstWay({ to: 'undecided' }, 'plain')).toBeNull();
  expect(firstWay({ to: 'undecided' }, 'ab'.repeat(32))).toBeNull();
  // Told once: the evening after goes on with the passphrase.
  expect(firstWay({ to: 'undecided' }, 'passphrase')).toBe('passphrase');
});

test('what a package was sealed to is one of three ways', () => {
  expect(['plain', 'passphrase', 'ab'.repeat(32)].map(wayOf)).toEqual(['plain', 'passphrase', 'key']);
});

test('a package for head office is for the branch too once it has a key of its own', () => {
  const one = 'ab'.repeat(32);
  const two = 'cd'.repeat(32);
  expect(keysOf(KEY)).toEqual(['office']);
  expect(keysOf({ ...KEY, branchKey: 'branch' })).toEqual(['office', 'branch']);
  expect(wayOf(`${one} ${two}`)).toBe('key');
  expect([`${one} ${two}`, one, 'passphrase', 'plain'].map(fingerprintsOf)).toEqual([
    [one, two],
    [one],
    [],
    [],
  ]);
  expect(sealingNow({ to: 'key', publicKeyPem: 'office' })).toEqual(KEY);
  expect(sealingNow({ ...KEY, branchKey: 'branch' })).toMatchObject({ branchKey: 'branch' });
  expect(sealingNow({ to: 'undecided' })).toEqual({ to: 'undecided' });
});

test('fingerprints are read out in groups of four', () => {
  expect(inFours('3f2a91c0ff')).toBe('3f2a 91c0 ff');
  expect(inFours('')).toBe('');
});
