import { seal, sealedHeader } from '../../documents/package/sealed.ts';
import type { Hash } from '../../documents/package/ports.ts';
import type { Package } from '../../documents/package/signed-package.ts';
import { done, refuse, type Outcome } from '../../domain/refusal.ts';
import type { SealedTo } from '../../domain/sealing.ts';
import type { CloseOrder } from '../../usecases/close-day.ts';

/** One file as it goes onto the stick. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly sealedTo: SealedTo;
}

/** Seals a package: `….zip` becomes `….amends`. What cannot be sealed is a refusal; nothing goes out plain in its place. */
export function sealedFile(
  { fileName, bytes, fileSha256 }: Pick<Package, 'fileName' | 'bytes' | 'fileSha256'>,
  order: CloseOrder['seal'],
  hash: Hash,
): Outcome<HandedFile> {
  if (order.way === 'plain') return done({ name: fileName, bytes, sha256: fileSha256, sealedTo: 'plain' });
  const sealed = seal(bytes, order);
  if (!sealed.ok) {
    return refuse(sealed.code === 'passphrase-too-short' ? 'passphrase-too-short' : 'seal-key-other-kind');
  }
  const header = sealedHeader(sealed.value);
  if (!header.ok) return refuse('verify-failed');
  return done({
    name: fileName.replace(/\.zip$/, '.amends'),
    bytes: sealed.value,
    sha256: hash(sealed.value),
    sealedTo:
      header.value.to === 'key'
        ? header.value.recipients.map(({ recipient }) => recipient).join(' ')
        : 'passphrase',
  });
}
