import type { Say } from '../../labels/label-key.ts';

/** Codes of the reader, of the chain and of the log, brought to what a person can do about it. */
const WHAT_TO_SAY = {
  noPackage: ['not-a-zip', 'not-a-package', 'not-sealed', 'header-unreadable', 'manifest-unreadable'],
  changed: [
    'signature-wrong',
    'truncated',
    'bytes-after-end',
    'damaged',
    'event-changed',
    'events-unreadable',
    'events-out-of-order',
    'events-of-another-counter',
    'events-differ-from-manifest',
    'file-size-differs',
    'file-hash-differs',
    'file-missing',
    'zip-crc-wrong',
    'zip-size-wrong',
  ],
  needsPassphrase: ['needs-passphrase'],
  wrongPassphrase: ['wrong-passphrase', 'passphrase-too-short'],
  forHeadOffice: ['needs-key', 'wrong-key', 'key-unusable'],
  tooLarge: ['too-large', 'zip-too-large', 'file-too-large', 'kdf-out-of-bounds', 'zip-too-many-entries'],
  unreadable: ['disk-failed', 'folder-missing'],
  redacted: ['redacted-variant'],
  foreignBranch: ['foreign-branch'],
  ownPackage: ['own-package'],
  unknownCounter: ['unknown-counter'],
  keyChanged: ['key-changed'],
  replayed: ['replayed'],
  chain: ['previous-differs', 'events-do-not-follow', 'chains-differ', 'package-does-not-follow'],
  olderLog: ['knows-more-of-us'],
  newer: ['package-newer'],
  erased: ['payload-missing'],
  noSense: ['package-makes-no-sense'],
  disk: ['disk-full', 'read-only', 'locked', 'damaged'],
} as const;
type Said = keyof typeof WHAT_TO_SAY;

/** Whatever else the reader finds wrong is built as no package of ours is. */
export function reasonWords(say: Say<'import'>, code: string, counter: string): string {
  const known = Object.entries(WHAT_TO_SAY).find(([, codes]) => codes.some((one) => one === code));
  // The keys of the table above.
  return say(`reason.${(known?.[0] ?? 'unsafe') as Said}`, { counter });
}
