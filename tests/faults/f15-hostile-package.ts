import { generateKeyPairSync, sign } from 'node:crypto';
import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import type { PackageSigner } from '../../electron/documents/package/ports.ts';
import { openSealed, seal } from '../../electron/documents/package/sealed.ts';
import { HOSTILE_ZIPS } from '../integration/package/hostile-kinds.ts';
import { rawZip } from '../integration/package/hostile-zips.ts';
import { sha256Hex } from '../integration/package/sample-day.ts';
import { lyingPackages } from '../integration/package/lying-packages.ts';
import type { Fault, Scale, Survival } from './fault.ts';
import { added } from './fuzz/held.ts';
import { importTarget, type Hostile, type ImportTarget } from './fuzz/hostile-imports.ts';
import { byteChange, changed } from './fuzz/mutated.ts';
import { packFiles } from './fuzz/pack-files.ts';
import { registerFiles } from './fuzz/register-files.ts';
import { spoil, spoiled } from './fuzz/spoiled.ts';

export const fault: Fault = {
  id: 'F15',
  name: 'hostile packages, registers and packs',
  goal: 'nothing taken in, nothing written anywhere, every refusal with a reason and never an exception',
  run: async (scale) => {
    const target = await importTarget(scale.workFolder);
    try {
      return added(
        await kinds(target, scale),
        await changedPackages(target, scale),
        sealedPackages(target, scale),
        await registerFiles(scale),
        await packFiles(scale),
      );
    } finally {
      target.close();
    }
  },
};

/** Every kind of hostile zip and of lie, with the package's own files around it and, changed at random, by itself. */
async function kinds(target: ImportTarget, { kind, seed, say }: Scale): Promise<Survival> {
  const own = [...target.files].map(([name, content]) => ({ name, content }));
  const { lies } = lyingPackages(target.files, target.counterKey);
  const hostile: Hostile[] = [
    ...HOSTILE_ZIPS.map(([what, , entries, end]) => ({ what, bytes: rawZip(entries, end) })),
    ...HOSTILE_ZIPS.map(([what, , entries, end]) => ({
      what: `${what} in a package`,
      bytes: rawZip([...own, ...entries], end),
    })),
    // Two of the lies change words that only a made-up day has.
    ...lies
      .map(([what, , make]) => ({ what, bytes: make() }))
      .filter(({ bytes }) => !bytes.equals(target.whole)),
  ];
  const times = kind === 'quick' ? 1 : 20;
  const changes = fc.sample(byteChange, { seed, numRuns: hostile.length * times });
  const again = changes.map((change, at): Hostile => {
    const { what, bytes } = hostile[at % hostile.length] ?? { what: '', bytes: target.whole };
    return { what: `${what}, changed`, bytes: changed(bytes, change) };
  });
  return told(
    await target.take([...hostile, ...again]),
    hostile.length + again.length,
    'kinds and lies',
    say,
  );
}

/** The sound package, damaged in its structure or its bytes, or with a manifest that says something else. */
async function changedPackages(target: ImportTarget, { kind, seed, say, keep }: Scale): Promise<Survival> {
  const count = kind === 'quick' ? 500 : 20_000;
  const stranger = strangersKey();
  const lie = fc.record({
    spoil,
    by: fc.constantFrom('nobody' as const, 'stranger' as const, 'counter' as const),
  });
  const changes = fc.oneof(
    { weight: 3, arbitrary: fc.array(byteChange, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: lie },
  );
  const wrong: string[] = [];
  const all = fc.sample(changes, { seed, numRuns: count });
  for (let from = 0; from < all.length; from += 400) {
    const hostile = all.slice(from, from + 400).map((change, at): Hostile => {
      const what = `change ${String(from + at)} ${JSON.stringify(change)}`;
      if (Array.isArray(change)) return { what, bytes: change.reduce<Uint8Array>(changed, target.whole) };
      const manifest = (told: object): object =>
        jsonObject(spoiled(structuredClone(told), change.spoil).value) ?? told;
      const signer = change.by === 'nobody' ? null : change.by === 'counter' ? target.counterKey : stranger;
      return { what, bytes: saying(target.files, manifest, signer) };
    });
    wrong.push(...(await target.take(hostile)));
    keep(from);
  }
  return told(wrong, count, 'changed packages', say);
}

/**
 * The package with another manifest, as JSON that need not be canonical. Signed by nobody: with the signature it had; else with the
 * signer's own key beside it, hash and all, as somebody would who makes a package of their own.
 */
function saying(
  files: ReadonlyMap<string, Buffer>,
  manifest: (told: object) => object,
  signer: PackageSigner | null,
): Buffer {
  const content = new Map(files);
  const told = JSON.parse(content.get('manifest.json')?.toString('utf8') ?? '{}') as ManifestText;
  if (signer !== null) {
    const pem = Buffer.from(signer.publicKeyPem);
    content.set('signer.pem', pem);
    for (const file of told.files) {
      if (file.path === 'signer.pem') Object.assign(file, { bytes: pem.length, sha256: sha256Hex(pem) });
    }
  }
  const said = manifest(told);
  const text = Buffer.from(canonical(said));
  content.set('manifest.json', text);
  if (signer !== null) content.set('manifest.sig', Buffer.from(signer.sign(text)));
  return rawZip([...content].map(([name, bytes]) => ({ name, content: bytes })));
}
interface ManifestText {
  readonly files: { path: string; bytes: number; sha256: string }[];
}
/** Half a character has no canonical form, and JSON spells it out. */
function canonical(value: object): string {
  const text = JSON.stringify(value);
  return /\\ud[89a-f]/.test(text) ? text : (canonicalize(value) ?? text);
}

/** Sealed to a key: opened to exactly what was sealed, or not at all. */
function sealedPackages(target: ImportTarget, { kind, seed, say }: Scale): Survival {
  const count = kind === 'quick' ? 300 : 10_000;
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const secretKeyPem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const to = { publicKeysPem: [publicKey.export({ format: 'pem', type: 'spki' }).toString()] };
  const made = seal(target.whole, to);
  if (!made.ok) throw new Error(made.code);
  const sealed = Buffer.from(made.value);
  const head = sealed.indexOf('\n', 16) + 1;
  const change = fc.tuple(byteChange, fc.boolean(), spoil, fc.boolean());
  const wrong: string[] = [];
  for (const [bytes, inHead, lie, isLie] of fc.sample(change, { seed, numRuns: count })) {
    const hostile = isLie
      ? Buffer.concat([
          sealed.subarray(0, 16),
          lyingHead(sealed.subarray(16, head), lie),
          sealed.subarray(head),
        ])
      : inHead
        ? Buffer.concat([changed(sealed.subarray(0, head), bytes), sealed.subarray(head)])
        : changed(sealed, bytes);
    try {
      const opened = openSealed(hostile, { secretKeyPem });
      if (opened.ok && !target.whole.equals(opened.value))
        wrong.push(`sealed ${JSON.stringify(bytes)}: opened to something else`);
    } catch (error) {
      wrong.push(`sealed ${JSON.stringify([bytes, lie])}: ${String(error)}`);
    }
  }
  return told(wrong, count, 'sealed files', say);
}

function lyingHead(head: Uint8Array, lie: Parameters<typeof spoiled>[1]): Buffer {
  const header: unknown = JSON.parse(Buffer.from(head).toString('utf8'));
  return Buffer.from(`${JSON.stringify(jsonObject(spoiled(header, lie).value))}\n`);
}

/** What is left of a spoiled value in a JSON text; null where nothing is. */
function jsonObject(value: unknown): object | null {
  try {
    const plain: unknown = JSON.parse(
      JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? Number(one) : one)),
    );
    return typeof plain === 'object' ? plain : null;
  } catch {
    return null;
  }
}

function strangersKey(): PackageSigner {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKeyPem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    sign: (bytes) => sign(null, bytes, privateKey),
  };
}

function told(wrong: readonly string[], tries: number, what: string, say: (line: string) => void): Survival {
  for (const line of wrong.slice(0, 10)) say(line.slice(0, 600));
  return { tries, survived: Math.max(0, tries - wrong.length), notes: [`${what}: ${String(tries)}`] };
}
