import { expect, test } from 'vitest';
import { firstWay, inFours, wayOf } from '../../../electron/domain/sealing.ts';

const KEY = { to: 'key', publicKeyPem: '' } as const;

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

test('fingerprints are read out in groups of four', () => {
  expect(inFours('3f2a91c0ff')).toBe('3f2a 91c0 ff');
  expect(inFours('')).toBe('');
});
