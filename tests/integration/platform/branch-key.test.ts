import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSealed, seal } from '../../../electron/documents/package/sealed.ts';
import { branchKeyHere, branchSecret, makeBranchKey } from '../../../electron/platform/branch-key.ts';
import { readSealKey, shortSealKey } from '../../../electron/platform/seal-key.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'branch-key-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return join(made, 'key');
}

test('is made once, stands where only its owner reads it, and opens what is sealed to its short form', () => {
  const keys = folder();
  expect([branchKeyHere(keys), branchSecret(keys)]).toEqual([null, null]);
  const publicKeyPem = makeBranchKey(keys);
  expect([makeBranchKey(keys), branchKeyHere(keys)]).toEqual([publicKeyPem, publicKeyPem]);
  if (process.platform !== 'win32') {
    expect(statSync(join(keys, 'branch-key.pem')).mode & 0o777).toBe(0o600);
    expect(statSync(keys).mode & 0o777).toBe(0o700);
  }
  const typed = readSealKey(shortSealKey({ publicKeyPem }));
  if (!typed.ok) throw new Error(typed.code);
  const sealed = seal(Buffer.from('day'), { publicKeysPem: [typed.value.publicKeyPem] });
  if (!sealed.ok) throw new Error(sealed.code);
  expect(openSealed(sealed.value, { secretKeyPem: branchSecret(keys) ?? '' }).ok).toBe(true);
});

test('a file that holds something else is not written over', () => {
  const keys = folder();
  makeBranchKey(keys);
  const path = join(keys, 'branch-key.pem');
  writeFileSync(path, 'half a key');
  expect(() => makeBranchKey(keys)).toThrow();
  expect(readFileSync(path, 'utf8')).toBe('half a key');
});
