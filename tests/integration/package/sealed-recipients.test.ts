import { createDecipheriv, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';
import { generateKeyPairSync, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assert, integer, property, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SealedHeader } from '../../../electron/documents/package/sealed-header.ts';
import { openSealed, seal, sealedHeader } from '../../../electron/documents/package/sealed.ts';
import { headLength, recipientsOf, reheaded } from './reheaded.ts';

interface Pair {
  readonly publicKeyPem: string;
  readonly secretKeyPem: string;
}
function pair(): Pair {
  const { publicKey, privateKey } = generateKeyPairSync('x25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { publicKeyPem: publicKey, secretKeyPem: privateKey };
}
const office = pair();
const branch = pair();
const third = pair();
const many = Array.from({ length: 9 }, pair);
const DAY = Buffer.from('the day of the branch');

function sealedTo(...pairs: readonly Pair[]): Uint8Array {
  const outcome = seal(DAY, { publicKeysPem: pairs.map(({ publicKeyPem }) => publicKeyPem) });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}
function opening(file: Uint8Array, { secretKeyPem }: Pair): string {
  const outcome = openSealed(file, { secretKeyPem });
  return outcome.ok ? Buffer.from(outcome.value).toString() : outcome.code;
}
function headerOf(file: Uint8Array): SealedHeader {
  const header = sealedHeader(file);
  if (!header.ok) throw new Error(header.code);
  return header.value;
}

describe('sealed to head office and the branch', () => {
  const file = sealedTo(office, branch);

  test('both open it, a third does not', () => {
    expect([office, branch, third].map((one) => opening(file, one))).toEqual([
      DAY.toString(),
      DAY.toString(),
      'wrong-key',
    ]);
  });

  test('each recipient has an agreement of its own', () => {
    const recipients = recipientsOf(headerOf(file));
    expect(new Set(recipients.map(({ ephemeral }) => ephemeral)).size).toBe(2);
    expect(new Set(recipients.map(({ wrapped }) => wrapped)).size).toBe(2);
  });

  test('is for whom it says: one entry changed, taken out, put in or moved, and it stays shut for both', () => {
    const [first, second] = recipientsOf(headerOf(file));
    const [stranger] = recipientsOf(headerOf(sealedTo(third)));
    if (first === undefined || second === undefined || stranger === undefined) throw new Error('no entry');
    const flipped = (hex: string): string => `${hex.startsWith('0') ? '1' : '0'}${hex.slice(1)}`;
    const changes: readonly (readonly [string, readonly (typeof first)[], string, string])[] = [
      [
        'another recipient',
        [{ ...first, recipient: flipped(first.recipient) }, second],
        'wrong-key',
        'damaged',
      ],
      [
        'another agreement',
        [{ ...first, ephemeral: flipped(first.ephemeral) }, second],
        'damaged',
        'damaged',
      ],
      ['another content key', [{ ...first, wrapped: flipped(first.wrapped) }, second], 'damaged', 'damaged'],
      ['the wrapped key of the other', [{ ...first, wrapped: second.wrapped }, second], 'damaged', 'damaged'],
      ['the first alone', [first], 'damaged', 'wrong-key'],
      ['a stranger more', [first, second, stranger], 'damaged', 'damaged'],
      ['another order', [second, first], 'damaged', 'damaged'],
    ];
    for (const [what, recipients, toOffice, toBranch] of changes) {
      const changed = reheaded(file, (header) => ({ ...header, recipients }));
      expect([opening(changed, office), opening(changed, branch)], what).toEqual([toOffice, toBranch]);
      expect(opening(changed, third), what).not.toBe(DAY.toString());
    }
  });

  test('one flipped bit anywhere and it stays shut for both', () => {
    for (let at = 0; at < file.length; at += 1) {
      const flipped = Uint8Array.from(file);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      for (const one of [office, branch]) expect(opening(flipped, one), String(at)).not.toBe(DAY.toString());
    }
  });

  test('a content key that is not the one of the file is found before anything is decrypted', () => {
    const other = recipientsOf(headerOf(sealedTo(office, branch)));
    expect(
      opening(
        reheaded(file, (header) => ({ ...header, recipients: other })),
        office,
      ),
    ).toBe('damaged');
  });
});

describe('how many and in which order', () => {
  test('any of one to eight opens it, in whatever order they were named; nobody else does', () => {
    const eight = many.slice(0, 8);
    assert(
      property(shuffledSubarray(eight, { minLength: 1 }), integer({ min: 0, max: 7 }), (chosen, at) => {
        const file = sealedTo(...chosen);
        expect(recipientsOf(headerOf(file))).toHaveLength(chosen.length);
        const one = eight[at] ?? third;
        expect(opening(file, one)).toBe(chosen.includes(one) ? DAY.toString() : 'wrong-key');
      }),
      { numRuns: 60 },
    );
    expect(headLength(sealedTo(...eight))).toBeLessThan(2600);
  });

  test('none, nine, and one named twice are neither written nor read', () => {
    const refused = { ok: false, code: 'recipients-out-of-bounds' };
    for (const pairs of [[], many, [office, branch, office]]) {
      expect(seal(DAY, { publicKeysPem: pairs.map(({ publicKeyPem }) => publicKeyPem) })).toEqual(refused);
    }
    const file = sealedTo(office);
    const [own] = recipientsOf(headerOf(file));
    const others = many.slice(0, 8).flatMap((one) => recipientsOf(headerOf(sealedTo(one))));
    for (const recipients of [[], [own, ...others], [own, own]]) {
      const made = reheaded(file, (header) => ({ ...header, recipients }));
      expect(openSealed(made, office)).toEqual(refused);
    }
  });

  test('one unusable key among them and nothing is sealed', () => {
    const signing = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' });
    const publicKeysPem = [office.publicKeyPem, signing.toString()];
    expect(seal(DAY, { publicKeysPem })).toEqual({ ok: false, code: 'key-unusable' });
  });
});

interface Golden {
  readonly secretKeys: readonly string[];
  readonly content: string;
  readonly file: string;
}
const GOLDEN = resolve(import.meta.dirname, '../../golden/package/sealed-to-two.json');

describe('the golden file', () => {
  const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as Golden;
  const file = Buffer.from(golden.file, 'base64');

  test('is what is made of the same keys and the same random bytes', () => {
    let count = 0;
    const random = (bytes: number): Uint8Array => {
      count += 1;
      return Buffer.from(hkdfSync('sha256', `golden ${String(count)}`, '', '', bytes));
    };
    const publicKeysPem = golden.secretKeys.map((pem) =>
      createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString(),
    );
    const made = seal(Buffer.from(golden.content), { publicKeysPem }, random);
    expect(made.ok && Buffer.from(made.value).toString('base64')).toBe(golden.file);
  });

  // Written after FORMAT.md, with nothing of ours.
  test('opens as FORMAT.md says, with either key', () => {
    for (const pem of golden.secretKeys) {
      const secret = createPrivateKey(pem);
      const der = createPublicKey(secret).export({ type: 'spki', format: 'der' });
      const end = headLength(file);
      const header = JSON.parse(file.subarray(file.indexOf('{'), end).toString('utf8')) as Extract<
        SealedHeader,
        { to: 'key' }
      >;
      const mine = header.recipients.find(({ recipient }) => recipient === hash('sha256', der));
      const ephemeral = Buffer.from(mine?.ephemeral ?? '', 'hex');
      const theirs = createPublicKey({
        key: Buffer.concat([der.subarray(0, -32), ephemeral]),
        format: 'der',
        type: 'spki',
      });
      const shared = diffieHellman({ privateKey: secret, publicKey: theirs });
      const salt = Buffer.concat([ephemeral, der.subarray(-32)]);
      const wrapping = Buffer.from(hkdfSync('sha256', shared, salt, 'amends-sealed/1', 44));
      const wrapped = Buffer.from(mine?.wrapped ?? '', 'hex');
      const contentKey = gcm(wrapping.subarray(0, 32), wrapping.subarray(32), wrapped, Buffer.alloc(0));
      const derived = Buffer.from(hkdfSync('sha256', contentKey, '', 'amends-sealed/1 content', 48));
      expect(derived.subarray(32).toString('hex')).toBe(header.check);
      const nonce = Buffer.from(header.nonce, 'hex');
      const content = gcm(derived.subarray(0, 32), nonce, file.subarray(end), file.subarray(0, end));
      expect(content.toString()).toBe(golden.content);
    }
  });
});

function gcm(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, head: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(head);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}
