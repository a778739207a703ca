import { z } from 'zod';
import { canonicalText } from './canonical-text.ts';

export const SEALED_FORMAT = 'amends-sealed/1';
/** What a sealed file begins with; the header's line follows. */
export const SEALED_MAGIC = Buffer.from('AMENDS-SEALED/1\n', 'latin1');

/** Why a sealed file stays shut. One code a reason, so that a person can be told what to do. */
export type SealFault =
  | 'not-sealed'
  | 'header-unreadable'
  | 'kdf-out-of-bounds'
  | 'recipients-out-of-bounds'
  | 'too-large'
  | 'truncated'
  | 'bytes-after-end'
  | 'needs-key'
  | 'needs-passphrase'
  | 'key-unusable'
  | 'passphrase-too-short'
  | 'wrong-key'
  | 'wrong-passphrase'
  | 'damaged';

const hex = (bytes: number): z.ZodString => z.string().regex(new RegExp(`^[0-9a-f]{${String(bytes * 2)}}$`));

/** `bytes`: length of what is sealed; `nonce`: of AES-GCM; `check`: the last 16 of the 48 bytes the key comes from. */
const common = {
  format: z.literal(SEALED_FORMAT),
  bytes: z.int().min(0),
  nonce: hex(12),
  check: hex(16),
};
/** `recipient`: SHA-256 of the SubjectPublicKeyInfo; `ephemeral`: the raw X25519 point; `wrapped`: the content key and its tag. */
const recipientShape = z.strictObject({ recipient: hex(32), ephemeral: hex(32), wrapped: hex(48) });
export type Recipient = Readonly<z.infer<typeof recipientShape>>;
const headerShape = z.discriminatedUnion('to', [
  z.strictObject({ ...common, to: z.literal('key'), recipients: z.array(recipientShape) }),
  z.strictObject({
    ...common,
    to: z.literal('passphrase'),
    salt: hex(16),
    scrypt: z.strictObject({ N: z.int(), r: z.int(), p: z.int() }),
  }),
]);
export type SealedHeader = Readonly<z.infer<typeof headerShape>>;
export type PassphraseHeader = Extract<SealedHeader, { readonly to: 'passphrase' }>;

/** Head office, the branch, and room for a region or an auditor. */
export const MOST_RECIPIENTS = 8;
/** As long as a header ever gets (eight recipients take some 2,300 bytes), with room; more is not looked through. */
const HEADER_BYTES = 4096;
export const TAG_BYTES = 16;
/** No package may be larger, see the limits of `zip.ts`. */
const MOST_BYTES = 1 << 30;

export interface SealedParts {
  readonly header: SealedHeader;
  /** Everything before the ciphertext: what the tag answers for besides it. */
  readonly head: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly tag: Uint8Array;
}
export type SealFailure = { readonly ok: false; readonly code: SealFault };
export type SealOutcome<T> = { readonly ok: true; readonly value: T } | SealFailure;

export function sealFailed(code: SealFault): SealFailure {
  return { ok: false, code };
}

export function sealedHead(header: SealedHeader): Uint8Array {
  return Buffer.concat([SEALED_MAGIC, Buffer.from(`${canonicalText(header)}\n`, 'utf8')]);
}

export function isSealed(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, SEALED_MAGIC.length)).equals(SEALED_MAGIC);
}

/** Takes a sealed file apart without opening it. Nothing is derived or decrypted, and no memory of its size is taken. */
export function sealedParts(bytes: Uint8Array): SealOutcome<SealedParts> {
  if (!isSealed(bytes)) return sealFailed('not-sealed');
  const from = SEALED_MAGIC.length;
  const line = bytes.subarray(from, from + HEADER_BYTES);
  const length = line.indexOf(0x0a);
  if (length === -1) return sealFailed(line.length < HEADER_BYTES ? 'truncated' : 'header-unreadable');
  const header = headerOf(Buffer.from(line.subarray(0, length)).toString('utf8'));
  if (header === null) return sealFailed('header-unreadable');
  if (header.to === 'passphrase' && !withinBounds(header)) return sealFailed('kdf-out-of-bounds');
  if (header.to === 'key' && !countable(header.recipients)) return sealFailed('recipients-out-of-bounds');
  if (header.bytes > MOST_BYTES) return sealFailed('too-large');
  const start = from + length + 1;
  const end = start + header.bytes;
  if (bytes.length < end + TAG_BYTES) return sealFailed('truncated');
  if (bytes.length > end + TAG_BYTES) return sealFailed('bytes-after-end');
  return {
    ok: true,
    value: {
      header,
      head: bytes.subarray(0, start),
      ciphertext: bytes.subarray(start, end),
      tag: bytes.subarray(end),
    },
  };
}

/** Only the one canonical spelling of a header is one. */
function headerOf(text: string): SealedHeader | null {
  try {
    const parsed = headerShape.safeParse(JSON.parse(text));
    return parsed.success && canonicalText(parsed.data) === text ? parsed.data : null;
  } catch {
    return null;
  }
}

/** One to eight, nobody twice. */
function countable(recipients: readonly Recipient[]): boolean {
  const different = new Set(recipients.map(({ recipient }) => recipient)).size;
  return recipients.length >= 1 && recipients.length <= MOST_RECIPIENTS && different === recipients.length;
}

/** 16 to 256 MiB of memory (128 · N · r): a stranger's header must not take more, nor ask for a passphrase cheap to guess. */
function withinBounds({ scrypt: { N, r, p } }: PassphraseHeader): boolean {
  const power = Math.log2(N);
  return Number.isInteger(power) && power >= 14 && power <= 18 && r === 8 && p >= 1 && p <= 4;
}
