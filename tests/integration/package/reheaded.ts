import type { Recipient, SealedHeader } from '../../../electron/documents/package/sealed-header.ts';
import { sealedHeader } from '../../../electron/documents/package/sealed.ts';

/** Bytes before the ciphertext. */
export function headLength(bytes: Uint8Array): number {
  return bytes.indexOf(0x0a, bytes.indexOf(0x0a) + 1) + 1;
}

/** The same file under a header that was changed by hand. */
export function reheaded(bytes: Uint8Array, change: (header: SealedHeader) => object): Uint8Array {
  const read = sealedHeader(bytes);
  if (!read.ok) throw new Error(read.code);
  const changed: unknown = change(read.value);
  const line = JSON.stringify(changed, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([one], [two]) => (one < two ? -1 : 1)))
      : member,
  );
  return Buffer.concat([Buffer.from(`AMENDS-SEALED/1\n${line}\n`), bytes.subarray(headLength(bytes))]);
}

export function recipientsOf(header: SealedHeader): readonly Recipient[] {
  if (header.to !== 'key') throw new Error('sealed with a passphrase');
  return header.recipients;
}
