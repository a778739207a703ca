import { generateKeyPairSync, sign } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { PackageSigner } from '../../../electron/documents/package/ports.ts';
import type { PackageFault } from '../../../electron/documents/package/read-package.ts';
import { file, zeros } from './hostile-kinds.ts';
import { rawZip } from './hostile-zips.ts';
import { sha256Hex } from './sample-day.ts';

interface Lie {
  readonly format: string;
  readonly files: { path: string; bytes: number; sha256: string }[];
  readonly events: { first: number; last: number; hash: string };
  readonly counts: Record<string, number>;
}
export interface Change {
  /** Texts in the place of files; null takes one out. */
  readonly files?: Record<string, string | null>;
  readonly manifest?: (manifest: Lie) => object;
}
export interface LyingPackages {
  /** The package with other files and another manifest, signed again by the counter itself. */
  readonly signedAgain: (change: Change, by?: PackageSigner) => Buffer;
  /** What is said, why it is not believed, and the package that says it. */
  readonly lies: readonly (readonly [what: string, fault: PackageFault, make: () => Buffer])[];
}

/** Lies of somebody who has the counter's key, told about a sound package. */
export function lyingPackages(files: ReadonlyMap<string, Buffer>, key: PackageSigner): LyingPackages {
  const textOf = (path: string): string => files.get(path)?.toString('utf8') ?? '';
  function signedAgain(change: Change, by = key): Buffer {
    const content = new Map(files);
    for (const [path, text] of Object.entries(change.files ?? {})) {
      if (text === null) content.delete(path);
      else content.set(path, Buffer.from(text));
    }
    const manifest: Lie = JSON.parse(textOf('manifest.json'));
    for (const stated of manifest.files) {
      const bytes = content.get(stated.path);
      if (bytes === undefined) continue;
      stated.bytes = bytes.length;
      stated.sha256 = sha256Hex(bytes);
    }
    const signed = Buffer.from(canonicalize(change.manifest?.(manifest) ?? manifest) ?? '');
    content.set('manifest.json', signed);
    content.set('manifest.sig', Buffer.from(by.sign(signed)));
    return rawZip([...content].map(([name, bytes]) => ({ name, content: bytes })));
  }
  const lines = (): string[] => textOf('events.jsonl').trimEnd().split('\n');
  const events = (list: readonly (string | undefined)[]): { files: Record<string, string> } => ({
    files: { 'events.jsonl': `${list.join('\n')}\n` },
  });
  const lies: LyingPackages['lies'] = [
    [
      'a file that the manifest does not name',
      'file-not-listed',
      () =>
        signedAgain({
          manifest: (m) => ({ ...m, files: m.files.filter(({ path }) => path !== 'cases.csv') }),
        }),
    ],
    ['a file named and not there', 'file-missing', () => signedAgain({ files: { 'promises.csv': null } })],
    [
      'a file of the format left out altogether',
      'file-missing',
      () =>
        signedAgain({
          files: { 'day.xlsx': null },
          manifest: (m) => ({ ...m, files: m.files.filter(({ path }) => path !== 'day.xlsx') }),
        }),
    ],
    [
      'a file named twice',
      'file-listed-twice',
      () => signedAgain({ manifest: (m) => ({ ...m, files: [...m.files, ...m.files.slice(0, 1)] }) }),
    ],
    [
      'a wrong size',
      'file-size-differs',
      () =>
        signedAgain({
          manifest: (m) => ({ ...m, files: m.files.map((f) => ({ ...f, bytes: f.bytes + 1 })) }),
        }),
    ],
    [
      'a wrong hash',
      'file-hash-differs',
      () =>
        signedAgain({
          manifest: (m) => ({ ...m, files: m.files.map((f) => ({ ...f, sha256: 'a'.repeat(64) })) }),
        }),
    ],
    [
      'another format',
      'manifest-unreadable',
      () => signedAgain({ manifest: (m) => ({ ...m, format: 'amends-package/9' }) }),
    ],
    ['a member too many', 'manifest-unreadable', () => signedAgain({ manifest: (m) => ({ ...m, more: 1 }) })],
    ['no manifest', 'not-a-package', () => rawZip([file('cases.csv')])],
    ['a file of another name', 'name-unknown', () => rawZip([file('run.exe')])],
    [
      'a name on the letters that is none',
      'name-unknown',
      () => rawZip([file('letters/WTL-3-260611-001-1_apology_v1.pdf.exe')]),
    ],
    ['an event too few', 'events-differ-from-manifest', () => signedAgain(events(lines().slice(0, -1)))],
    ['events in another order', 'events-out-of-order', () => signedAgain(events(lines().toReversed()))],
    [
      'two events exchanged',
      'events-out-of-order',
      () => {
        const [one, two, three, ...rest] = lines();
        return signedAgain(events([one, three, two, ...rest]));
      },
    ],
    [
      'an event left out of the middle',
      'events-out-of-order',
      () => {
        const [one, , ...rest] = lines();
        return signedAgain(events([one, ...rest]));
      },
    ],
    [
      'an event twice',
      'events-out-of-order',
      () => {
        const [one, ...rest] = lines();
        return signedAgain(events([one, one, ...rest]));
      },
    ],
    [
      'another payload',
      'event-changed',
      () => signedAgain(events(lines().map((line) => line.replace('进展', '进步')))),
    ],
    [
      'another actor',
      'event-changed',
      () => signedAgain(events(lines().map((line) => line.replace('staff-1', 'staff-2')))),
    ],
    [
      'a salt without a payload',
      'event-changed',
      () => signedAgain(events(lines().map((line) => line.replace(/"salt":"[0-9a-f]+"/, '"salt":null')))),
    ],
    ['lines that are no events', 'events-unreadable', () => signedAgain(events(['{"hash":1}']))],
    [
      'a last line cut',
      'events-unreadable',
      () => signedAgain({ files: { 'events.jsonl': lines().join('\n') } }),
    ],
    ['no events', 'events-unreadable', () => signedAgain({ files: { 'events.jsonl': '' } })],
    [
      'events of another counter',
      'events-of-another-counter',
      () => signedAgain({ manifest: (m) => ({ ...m, counter: 4 }) }),
    ],
    [
      'other first and last numbers',
      'events-out-of-order',
      () => signedAgain({ manifest: (m) => ({ ...m, events: { ...m.events, first: 2, last: 21 } }) }),
    ],
    [
      'another last hash',
      'events-differ-from-manifest',
      () => signedAgain({ manifest: (m) => ({ ...m, events: { ...m.events, hash: 'b'.repeat(64) } }) }),
    ],
    [
      'a workbook with a macro in it',
      'workbook-unsafe',
      () => signedAgain({ files: { 'day.xlsx': rawZip([file('xl/vbaProject.bin')]).toString('latin1') } }),
    ],
    [
      'a workbook that is a bomb',
      'workbook-unsafe',
      () =>
        signedAgain({
          files: {
            'day.xlsx': rawZip([{ name: 'xl/sheet.xml', content: zeros(4 << 20), deflate: true }]).toString(
              'latin1',
            ),
          },
        }),
    ],
    [
      'another key that signed',
      'signature-wrong',
      () => {
        const stranger = generateKeyPairSync('ed25519').privateKey;
        return signedAgain({}, { publicKeyPem: '', sign: (bytes) => sign(null, bytes, stranger) });
      },
    ],
    ['a key that is none', 'signature-wrong', () => signedAgain({ files: { 'signer.pem': 'no key' } })],
  ];
  return { signedAgain, lies };
}
