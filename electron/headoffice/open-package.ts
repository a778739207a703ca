import { hash } from 'node:crypto';
import { isSealed, type SealedHeader } from '../documents/package/sealed-header.ts';
import { openSealed, sealedHeader } from '../documents/package/sealed.ts';
import { EVENTS_PATH, type Manifest } from '../documents/package/manifest.ts';
import { readPackage, type ReadPackage } from '../documents/package/read-package.ts';
import { isSignedBy } from '../platform/counter-key.ts';
import { faulty, type ContentFault, type Fault } from './faults.ts';
import { fingerprint } from './key-fingerprint.ts';
import { keyMadeBy, readLoggedEvents, type KeyMade, type LoggedEvent } from './logged-events.ts';
import type { ChainLink } from './package-chain.ts';
import { readTables, type PackageTables } from './package-tables.ts';

/** What head office opens sealed packages with. */
export interface Opening {
  readonly secretKeyPem: string | null;
  readonly passphrase: string | null;
}
export interface PackageFileRead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A package in which everything holds; whether its key and its place are right is for the register and the chain to say. */
export interface OpenedPackage {
  readonly ok: true;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly sealed: boolean;
  readonly manifest: Manifest;
  readonly link: ChainLink;
  readonly signerPem: string;
  readonly keySha256: string;
  readonly keysMade: readonly KeyMade[];
  readonly tables: PackageTables;
}
export interface UnusablePackage extends Fault<ContentFault> {
  readonly fileName: string;
  readonly fileSha256: string;
  /** From a manifest whose signature held; null before that: what an unproved file says is not believed. */
  readonly manifest: Manifest | null;
}

/** In one call: a third faster over a million events than the object that can be fed in parts (measured). */
function sha256Hex(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/** Opens a package and believes nothing in it. `onEvent` hears every event; it counts only when the answer is `ok`. */
export async function openPackage(
  { name, bytes }: PackageFileRead,
  using: Opening,
  onEvent: (event: LoggedEvent) => void = () => undefined,
): Promise<OpenedPackage | UnusablePackage> {
  const fileSha256 = sha256Hex(bytes);
  const unusable = (fault: Fault<ContentFault>, manifest: Manifest | null = null): UnusablePackage => ({
    ...fault,
    fileName: name,
    fileSha256,
    manifest,
  });
  const sealed = isSealed(bytes);
  const plain = sealed ? unsealed(bytes, using) : bytes;
  if ('fault' in plain) return unusable(plain);
  const read = await readPackage(plain, sha256Hex, isSignedBy);
  if (!read.ok) return unusable(faulty(read.fault));
  const { manifest, signerPem } = read;
  if (manifest.variant === 'redacted') return unusable(faulty('redacted'), manifest);
  const keysMade: KeyMade[] = [];
  const wrongLine = readLoggedEvents(read.files.get(EVENTS_PATH) ?? new Uint8Array(), (event) => {
    const made = keyMadeBy(event);
    if (made !== null) keysMade.push(made);
    onEvent(event);
  });
  if (wrongLine !== null) return unusable(faulty('events-unreadable', wrongLine), manifest);
  const tables = readTables(read);
  if ('fault' in tables) return unusable(tables, manifest);
  return {
    ok: true,
    fileName: name,
    fileSha256,
    sealed,
    manifest,
    link: linkOf(read),
    signerPem,
    keySha256: fingerprint(signerPem) ?? '',
    keysMade,
    tables,
  };
}

function unsealed(bytes: Uint8Array, using: Opening): Uint8Array | Fault<ContentFault> {
  const header = sealedHeader(bytes);
  if (!header.ok) return faulty(header.code);
  const secret = secretFor(header.value, using);
  if ('fault' in secret) return secret;
  const opened = openSealed(bytes, secret);
  return opened.ok ? opened.value : faulty(opened.code);
}

function secretFor(
  header: SealedHeader,
  { secretKeyPem, passphrase }: Opening,
): Parameters<typeof openSealed>[1] | Fault<ContentFault> {
  if (header.to === 'key') return secretKeyPem === null ? faulty('needs-key') : { secretKeyPem };
  return passphrase === null ? faulty('needs-passphrase') : { passphrase };
}

function linkOf({ manifest, manifestSha256, eventsPrevHash }: ReadPackage): ChainLink {
  const { sequence, previous, events } = manifest;
  return {
    sequence,
    manifestSha256,
    previous,
    firstSeq: events.first,
    lastSeq: events.last,
    firstPrevHash: eventsPrevHash,
    lastHash: events.hash,
  };
}
