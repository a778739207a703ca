import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSealed } from '../../../electron/documents/package/sealed-header.ts';
import { openSealed, seal, sealedHeader } from '../../../electron/documents/package/sealed.ts';
import { headLength, recipientsOf, reheaded } from './reheaded.ts';

const pem = (key: KeyObject): string =>
  key.export({ format: 'pem', type: key.type === 'private' ? 'pkcs8' : 'spki' }).toString();
const office = generateKeyPairSync('x25519');
const publicKeyPem = pem(office.publicKey);
const secretKeyPem = pem(office.privateKey);
const other = generateKeyPairSync('x25519');
const PASSPHRASE = '梧桐路 kasztan 7 – owies';

function sealed(bytes: Uint8Array, to: Parameters<typeof seal>[1]): Uint8Array {
  const outcome = seal(bytes, to);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

describe('sealed to a key', () => {
  test('opens with the secret half and gives back the bytes, whatever they are', () => {
    assert(
      property(uint8Array({ maxLength: 3000 }), (bytes) => {
        const file = sealed(bytes, { publicKeysPem: [publicKeyPem] });
        const opened = openSealed(file, { secretKeyPem });
        expect(opened.ok && Buffer.from(opened.value).equals(bytes)).toBe(true);
        expect(isSealed(file)).toBe(true);
        expect(sealedHeader(file)).toMatchObject({ value: { to: 'key', bytes: bytes.length } });
      }),
    );
  });

  test('is another file each time, and says nothing of what is in it', () => {
    const bytes = Buffer.from('WTL-3 李秀兰 Grażyna '.repeat(50));
    const one = sealed(bytes, { publicKeysPem: [publicKeyPem] });
    const two = sealed(bytes, { publicKeysPem: [publicKeyPem] });
    expect(Buffer.from(one).equals(two)).toBe(false);
    expect(Buffer.from(one).includes('WTL')).toBe(false);
    expect(Object.keys(sealedHeader(one).ok ? (sealedHeader(one) as { value: object }).value : {})).toEqual([
      'format',
      'bytes',
      'nonce',
      'check',
      'to',
      'recipients',
    ]);
  });

  test('one flipped bit anywhere and it stays shut', () => {
    const file = sealed(Buffer.from('the day of the branch'.repeat(9)), { publicKeysPem: [publicKeyPem] });
    const codes = new Set<string>();
    for (let at = 0; at < file.length; at += 1) {
      const flipped = Uint8Array.from(file);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      const opened = openSealed(flipped, { secretKeyPem });
      expect(opened.ok, `byte ${String(at)}`).toBe(false);
      if (!opened.ok) codes.add(opened.code);
      if (!opened.ok && at >= headLength(file)) expect(opened.code).toBe('damaged');
    }
    for (const code of ['not-sealed', 'header-unreadable', 'damaged', 'wrong-key'])
      expect(codes).toContain(code);
  });

  test('cut anywhere it stays shut, and longer too', () => {
    const file = sealed(Buffer.alloc(200, 7), { publicKeysPem: [publicKeyPem] });
    for (let length = 0; length < file.length; length += 1) {
      const opened = openSealed(file.subarray(0, length), { secretKeyPem });
      expect(opened).toEqual({ ok: false, code: length < 16 ? 'not-sealed' : 'truncated' });
    }
    expect(openSealed(Buffer.concat([file, Buffer.from([0])]), { secretKeyPem })).toEqual({
      ok: false,
      code: 'bytes-after-end',
    });
  });

  test('stays shut for another key, a signing key, no key and a passphrase, each with its reason', () => {
    const file = sealed(Buffer.from('x'), { publicKeysPem: [publicKeyPem] });
    const code = (using: Parameters<typeof openSealed>[1]): unknown => openSealed(file, using);
    expect(code({ secretKeyPem: pem(other.privateKey) })).toEqual({ ok: false, code: 'wrong-key' });
    const signing = pem(generateKeyPairSync('ed25519').privateKey);
    for (const wrong of [signing, '', 'no key', publicKeyPem]) {
      expect(code({ secretKeyPem: wrong })).toEqual({ ok: false, code: 'key-unusable' });
    }
    expect(code({ passphrase: PASSPHRASE })).toEqual({ ok: false, code: 'needs-key' });
    expect(seal(Buffer.from('x'), { publicKeysPem: ['no key'] })).toEqual({
      ok: false,
      code: 'key-unusable',
    });
    expect(
      seal(Buffer.from('x'), { publicKeysPem: [pem(generateKeyPairSync('ed25519').publicKey)] }),
    ).toMatchObject({ code: 'key-unusable' });
  });

  test('a point of small order is no partner', () => {
    const file = sealed(Buffer.from('x'), { publicKeysPem: [publicKeyPem] });
    const weak = reheaded(file, (header) => ({
      ...header,
      recipients: recipientsOf(header).map((one) => ({ ...one, ephemeral: '00'.repeat(32) })),
    }));
    expect(openSealed(weak, { secretKeyPem })).toEqual({ ok: false, code: 'damaged' });
  });
});

describe('sealed with a passphrase', { timeout: 120_000 }, () => {
  const bytes = Buffer.from('every event of the day');
  const file = sealed(bytes, { passphrase: PASSPHRASE });

  test('opens with it, however it was typed', () => {
    expect(sealedHeader(file)).toMatchObject({
      value: { to: 'passphrase', scrypt: { N: 131_072, r: 8, p: 1 } },
    });
    const fullWidth = PASSPHRASE.replace('kasztan 7', 'ｋａｓｚｔａｎ　７');
    for (const passphrase of [PASSPHRASE, fullWidth]) {
      const opened = openSealed(file, { passphrase });
      expect(opened.ok && Buffer.from(opened.value).equals(bytes)).toBe(true);
    }
  });

  test('stays shut for another one, for a key, and where a byte differs', () => {
    expect(openSealed(file, { passphrase: `${PASSPHRASE}.` })).toEqual({
      ok: false,
      code: 'wrong-passphrase',
    });
    expect(openSealed(file, { secretKeyPem })).toEqual({ ok: false, code: 'needs-passphrase' });
    for (const at of [headLength(file), file.length - 1]) {
      const flipped = Uint8Array.from(file);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(openSealed(flipped, { passphrase: PASSPHRASE })).toEqual({ ok: false, code: 'damaged' });
    }
    const salted = reheaded(file, (header) => ({ ...header, salt: 'ab'.repeat(16) }));
    expect(openSealed(salted, { passphrase: PASSPHRASE }).ok).toBe(false);
    const renonced = reheaded(file, (header) => ({ ...header, nonce: '00'.repeat(12) }));
    expect(openSealed(renonced, { passphrase: PASSPHRASE })).toEqual({ ok: false, code: 'damaged' });
  });

  test('is not made with one that is soon guessed', () => {
    for (const passphrase of ['', '1234567', '一二三四五六七']) {
      expect(seal(bytes, { passphrase })).toEqual({ ok: false, code: 'passphrase-too-short' });
    }
  });

  test('absurd costs are refused before any memory or time is taken', () => {
    const memory = process.memoryUsage().rss;
    const started = performance.now();
    for (const scrypt of [
      { N: 2 ** 30, r: 8, p: 1 },
      { N: 2 ** 53, r: 8, p: 1 },
      { N: 131_073, r: 8, p: 1 },
      { N: 1, r: 8, p: 1 },
      { N: 1024, r: 8, p: 1 },
      { N: 0, r: 8, p: 1 },
      { N: -131_072, r: 8, p: 1 },
      { N: 131_072, r: 1024, p: 1 },
      { N: 131_072, r: 0, p: 1 },
      { N: 131_072, r: 8, p: 1_000_000 },
      { N: 131_072, r: 8, p: 0 },
    ]) {
      const absurd = reheaded(file, (header) => ({ ...header, scrypt }));
      expect(openSealed(absurd, { passphrase: PASSPHRASE }).ok, JSON.stringify(scrypt)).toBe(false);
      expect(openSealed(absurd, { passphrase: PASSPHRASE })).toMatchObject({
        code: Number.isSafeInteger(scrypt.N) ? 'kdf-out-of-bounds' : 'header-unreadable',
      });
    }
    expect(performance.now() - started).toBeLessThan(2000);
    expect(process.memoryUsage().rss - memory).toBeLessThan(64 << 20);
  });

  test('a header that is no header, or not in its one spelling, is refused', () => {
    const rest = file.subarray(headLength(file));
    const header = sealedHeader(file);
    if (!header.ok) throw new Error(header.code);
    const lines = [
      '{}',
      '[]',
      'null',
      '',
      JSON.stringify({ ...header.value, more: 1 }),
      JSON.stringify(header.value, null, ' ').replaceAll('\n', ''),
      JSON.stringify({ ...header.value, format: 'amends-sealed/2' }),
      '['.repeat(900),
    ];
    for (const line of lines) {
      const made = Buffer.concat([Buffer.from(`AMENDS-SEALED/1\n${line}\n`), rest]);
      expect(openSealed(made, { passphrase: PASSPHRASE }), line).toEqual({
        ok: false,
        code: 'header-unreadable',
      });
    }
    const endless = Buffer.concat([Buffer.from('AMENDS-SEALED/1\n'), Buffer.alloc(5000, 0x20)]);
    expect(openSealed(endless, { passphrase: PASSPHRASE })).toEqual({ ok: false, code: 'header-unreadable' });
    const huge = reheaded(file, (value) => ({ ...value, bytes: 2 ** 40 }));
    expect(openSealed(huge, { passphrase: PASSPHRASE })).toEqual({ ok: false, code: 'too-large' });
  });

  test('never opens what is not sealed', () => {
    assert(
      property(uint8Array({ maxLength: 400 }), (noise) => {
        expect(openSealed(noise, { passphrase: PASSPHRASE })).toEqual({ ok: false, code: 'not-sealed' });
      }),
    );
  });
});
