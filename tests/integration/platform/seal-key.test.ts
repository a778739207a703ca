import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { openSealed, seal, sealedHeader } from '../../../electron/documents/package/sealed.ts';
import { readSealKey, sealKeyFingerprint, shortSealKey } from '../../../electron/platform/seal-key.ts';

const pair = generateKeyPairSync('x25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const publicKeyPem = pair.publicKey;
const short = shortSealKey({ publicKeyPem });

test('a key is read from its PEM however it was pasted, and from its short form', () => {
  const wanted = { ok: true, value: { publicKeyPem, fingerprint: sealKeyFingerprint(publicKeyPem) } };
  expect(short).toMatch(/^AMENDS-KEY-1 (?:[0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/);
  for (const pasted of [
    publicKeyPem,
    publicKeyPem.replaceAll('\n', '\r\n'),
    `\uFEFFHead office, key of 2026:\n\n${publicKeyPem}\nKind regards`,
    short,
    short.toLowerCase().replaceAll('-', ' '),
    short
      .replaceAll('0', 'O')
      .replaceAll('1', 'l')
      .replace(/AMENDS-KEY-l/, 'AMENDS-KEY-1'),
    // As a Chinese input method may leave it.
    short.replace('AMENDS-KEY-1', 'ＡＭＥＮＤＳ-ＫＥＹ-１'),
  ]) {
    expect(readSealKey(pasted), pasted).toEqual(wanted);
  }
});

test('its fingerprint is the recipient of what is sealed to it, and what openssl says', () => {
  const der = execFileSync('openssl', ['pkey', '-pubin', '-outform', 'DER'], { input: publicKeyPem });
  expect(sealKeyFingerprint(publicKeyPem)).toBe(createHash('sha256').update(der).digest('hex'));
  const sealed = seal(Buffer.from('day'), { publicKeysPem: [publicKeyPem] });
  if (!sealed.ok) throw new Error(sealed.code);
  expect(sealedHeader(sealed.value)).toMatchObject({
    value: { recipients: [{ recipient: sealKeyFingerprint(publicKeyPem) }] },
  });
  expect(openSealed(sealed.value, { secretKeyPem: pair.privateKey }).ok).toBe(true);
});

test('a letter typed wrong anywhere in the short form is found', () => {
  const from = 'AMENDS-KEY-1 '.length;
  for (let place = from; place < short.length; place += 1) {
    const letter = short.charAt(place);
    if (letter === '-') continue;
    const wrong = `${short.slice(0, place)}${letter === '7' ? '8' : '7'}${short.slice(place + 1)}`;
    expect(readSealKey(wrong), wrong).toMatchObject({ ok: false, code: 'seal-key-unreadable' });
  }
  expect(readSealKey(short.slice(0, -1))).toMatchObject({ code: 'seal-key-unreadable' });
});

test('a secret half, a signing key, a point of small order and any other text are refused, each for its reason', () => {
  const signing = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const der = Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), Buffer.alloc(32)]);
  const zero = `-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----\n`;
  for (const [pasted, code] of [
    [pair.privateKey, 'seal-key-secret'],
    [`${publicKeyPem}${pair.privateKey}`, 'seal-key-secret'],
    [signing, 'seal-key-other-kind'],
    [zero, 'seal-key-other-kind'],
    ['', 'seal-key-unreadable'],
    ['AMENDS-KEY-1', 'seal-key-unreadable'],
    [publicKeyPem.slice(0, 60), 'seal-key-unreadable'],
    [publicKeyPem.replace('MCow', 'AAAA'), 'seal-key-unreadable'],
    ['correct horse battery staple', 'seal-key-unreadable'],
  ] as const) {
    expect(readSealKey(pasted), pasted).toEqual({ ok: false, code, field: 'sealKey' });
  }
});
