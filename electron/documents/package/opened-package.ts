import { createHash, createPublicKey } from 'node:crypto';
import type { OpenedPackage } from '../../usecases/ports.ts';
import { EVENTS_PATH } from './manifest.ts';
import type { Hash, SignatureCheck } from './ports.ts';
import { readPackage, type PackageFault } from './read-package.ts';
import { isSealed, sealFailed, type SealFault, type SealOutcome } from './sealed-header.ts';
import { openSealed, sealedHeader } from './sealed.ts';

export type OpenFault = PackageFault | SealFault | 'payload-missing';

/** Opens a package, plain or sealed with a passphrase or to the branch's key, proves all that is in it and lays out its events and PDFs. */
export async function openPackage(
  file: {
    readonly bytes: Uint8Array;
    readonly name: string;
    readonly passphrase: string;
    /** Asked only for a package that is sealed to keys; null where there is none here. */
    readonly secretKeyPem: () => string | null;
  },
  hash: Hash,
  isSignedBy: SignatureCheck,
): Promise<
  { readonly ok: true; readonly value: OpenedPackage } | { readonly ok: false; readonly fault: OpenFault }
> {
  const plain = isSealed(file.bytes) ? unsealed(file) : ({ ok: true, value: file.bytes } as const);
  if (!plain.ok) return { ok: false, fault: plain.code };
  const bytes = plain.value;
  const read = await readPackage(bytes, hash, isSignedBy);
  if (!read.ok) return read;
  const { manifest, files } = read;
  const events = eventsOf(files.get(EVENTS_PATH) ?? new Uint8Array());
  const redacted = manifest.variant !== undefined;
  if (!redacted && events.some(({ salt }) => salt === null)) return { ok: false, fault: 'payload-missing' };
  return {
    ok: true,
    value: {
      fileName: file.name,
      fileSha256: hash(file.bytes),
      branch: manifest.branch,
      counter: manifest.counter,
      sequence: manifest.sequence,
      previous: manifest.previous,
      redacted,
      manifestSha256: read.manifestSha256,
      signerPem: read.signerPem,
      fingerprint: spokenKey(read.signerPem),
      firstSeq: manifest.events.first,
      lastSeq: manifest.events.last,
      lastHash: manifest.events.hash,
      prevHash: read.eventsPrevHash,
      cases: manifest.counts.cases,
      events,
      pdfs: manifest.files.flatMap(({ path, sha256 }) => {
        const pdf = path.startsWith('letters/') ? files.get(path) : undefined;
        return pdf === undefined ? [] : [{ sha256, bytes: pdf }];
      }),
      bytes,
    },
  };
}

function unsealed({
  bytes,
  passphrase,
  secretKeyPem,
}: Pick<
  Parameters<typeof openPackage>[0],
  'bytes' | 'passphrase' | 'secretKeyPem'
>): SealOutcome<Uint8Array> {
  const header = sealedHeader(bytes);
  if (!header.ok) return header;
  if (header.value.to === 'passphrase') {
    return passphrase === '' ? sealFailed('needs-passphrase') : openSealed(bytes, { passphrase });
  }
  const secret = secretKeyPem();
  return secret === null ? sealFailed('needs-key') : openSealed(bytes, { secretKeyPem: secret });
}

/** SHA-256 of the key as people read it out to each other: eight groups of four, half of it, which nobody can make twice. */
export function spokenKey(publicKeyPem: string): string {
  const der = createPublicKey(publicKeyPem).export({ format: 'der', type: 'spki' });
  const hex = createHash('sha256').update(der).digest('hex');
  return (hex.slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}

const PAYLOAD = ',"payload":';
const SALT = /,"salt":(?:null|"([0-9a-f]*)")\}$/;

/** The lines were proved by `readEvents`; the payload stays the text that was hashed. */
function eventsOf(bytes: Uint8Array): OpenedPackage['events'] {
  const lines = Buffer.from(bytes).toString('utf8').split('\n').slice(0, -1);
  return lines.map((line) => {
    const salted = SALT.exec(line);
    const at = line.indexOf(PAYLOAD);
    const { hash, header } = JSON.parse(`${line.slice(0, at)}}`) as Pick<
      OpenedPackage['events'][number],
      'hash' | 'header'
    >;
    return {
      hash,
      header,
      payload: line.slice(at + PAYLOAD.length, salted?.index),
      salt: salted?.[1] ?? null,
    };
  });
}
