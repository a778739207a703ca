import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { systemDiskCalls } from '../../../electron/platform/disk-calls.ts';
import { makeDisk, type WriteStep } from '../../../electron/platform/disk.ts';
import { failingCalls } from './failing-calls.ts';

const root = mkdtempSync(join(tmpdir(), 'disk-'));
chmodSync(root, 0o755);
let folder = '';
let count = 0;
beforeEach(() => {
  count += 1;
  folder = join(root, `stick-${count}`);
  mkdirSync(folder);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const NAME = 'WTL-3_2026-06-11_0163.zip';
const bytes = Buffer.alloc(3 * 1024 * 1024, 'paczka 日结 ');

describe('a safe write', () => {
  test('leaves the whole file under its name, tells its steps in order, and nothing else', async () => {
    const steps: WriteStep[] = [];
    const outcome = await makeDisk().write({ folder, name: NAME }, bytes, (step) => steps.push(step));
    expect(outcome).toMatchObject({ ok: true, value: { path: join(folder, NAME), bytes: bytes.length } });
    expect(steps).toEqual(['write', 'sync', 'read-back', 'rename']);
    expect(readdirSync(folder)).toEqual([NAME]);
    expect(readFileSync(join(folder, NAME)).equals(bytes)).toBe(true);
    expect(statSync(join(folder, NAME)).mode & 0o777).toBe(0o600);
  });

  test('does not follow a link planted under its temporary name, and sweeps up what a crash left there', async () => {
    const victim = join(root, 'victim');
    writeFileSync(victim, 'untouched');
    execFileSync('ln', ['-s', victim, join(folder, `.${NAME}.part`)]);
    expect((await makeDisk().write({ folder, name: NAME }, bytes)).ok).toBe(true);
    expect(readFileSync(victim, 'utf8')).toBe('untouched');
  });

  test.each(['EIO', 'ENOSPC', 'ENOENT', 'EROFS'])(
    'with %s at any call, and every later one, is a refusal and leaves nothing, or what was there',
    { timeout: 60_000 },
    async (code) => {
      const counted = failingCalls(0, code);
      expect((await makeDisk(counted.calls).write({ folder, name: NAME }, bytes)).ok).toBe(true);
      expect(counted.made).toContain('syncFolder');
      rmSync(join(folder, NAME));
      let falseSuccesses = 0;
      let broken = 0;
      for (const before of [null, Buffer.from('the same name, an older file')]) {
        for (const once of [false, true]) {
          for (let k = 1; k <= counted.made.length; k += 1) {
            if (before !== null) writeFileSync(join(folder, NAME), before);
            const outcome = await makeDisk(failingCalls(k, code, once).calls).write(
              { folder, name: NAME },
              bytes,
            );
            if (outcome.ok) falseSuccesses += 1;
            const files = readdirSync(folder);
            const final = files.includes(NAME) ? readFileSync(join(folder, NAME)) : null;
            const whole = final === null || final.equals(bytes) || (before !== null && final.equals(before));
            if (!whole) broken += 1;
            // A disk that answers again is swept clean: what was refused does not look like a success tomorrow.
            if (once && before === null) expect(files, counted.made[k - 1]).toEqual([]);
            if (once && before !== null) expect(files, counted.made[k - 1]).toEqual([NAME]);
            for (const file of files) rmSync(join(folder, file));
          }
        }
      }
      expect({ falseSuccesses, broken }).toEqual({ falseSuccesses: 0, broken: 0 });
    },
  );

  test('whose bytes are not those the caller took the sum of is refused, and nothing of it is left', async () => {
    const sha256 = '0'.repeat(64);
    expect(await makeDisk().write({ folder, name: NAME, sha256 }, bytes)).toEqual({
      ok: false,
      code: 'verify-failed',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('whose bytes come back different is refused as not verified', async () => {
    const flipped = {
      ...systemDiskCalls,
      read: async (path: string) => {
        const copy = Buffer.from(await systemDiskCalls.read(path));
        copy[1_000_000] = (copy[1_000_000] ?? 0) ^ 1;
        return copy;
      },
    };
    expect(await makeDisk(flipped).write({ folder, name: NAME }, bytes)).toEqual({
      ok: false,
      code: 'verify-failed',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('to a folder that vanished, or that is a file, says so', async () => {
    rmSync(folder, { recursive: true });
    expect(await makeDisk().write({ folder, name: NAME }, bytes)).toEqual({
      ok: false,
      code: 'folder-missing',
    });
    writeFileSync(folder, 'a file');
    expect(await makeDisk().write({ folder, name: NAME }, bytes)).toEqual({
      ok: false,
      code: 'folder-missing',
    });
  });

  test('refuses a name with a way out of its folder', async () => {
    for (const name of ['../x.zip', 'a/b.zip', '.hidden', '', 'a\0b', 'x'.repeat(200)]) {
      await expect(makeDisk().write({ folder, name }, bytes)).rejects.toThrow(RangeError);
    }
  });

  test('asks for free space before it writes', async () => {
    const small = { ...systemDiskCalls, freeBytes: () => Promise.resolve(bytes.length) };
    expect(await makeDisk(small).write({ folder, name: NAME }, bytes)).toEqual({
      ok: false,
      code: 'disk-full',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('on a real disk', () => {
  test('a full one (a tmpfs of 2 MB) keeps the old file and says it is full', async () => {
    expect(process.getuid?.(), 'mounting a tmpfs takes root: run the suite as root').toBe(0);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]);
    try {
      const disk = makeDisk();
      const small = Buffer.alloc(1024 * 1024, 'a');
      expect((await disk.write({ folder, name: NAME }, small)).ok).toBe(true);
      expect(await disk.write({ folder, name: NAME }, bytes)).toEqual({ ok: false, code: 'disk-full' });
      // The same when the disk lies about its free space and the write itself fails.
      const lying = makeDisk({ ...systemDiskCalls, freeBytes: () => Promise.resolve(1e12) });
      expect(await lying.write({ folder, name: NAME }, bytes)).toEqual({ ok: false, code: 'disk-full' });
      expect(readdirSync(folder)).toEqual([NAME]);
      expect(readFileSync(join(folder, NAME)).equals(small)).toBe(true);
    } finally {
      execFileSync('umount', [folder]);
    }
  });

  test(
    'a read-only one is refused, mounted so or closed by its mode for an ordinary user',
    { timeout: 60_000 },
    async () => {
      expect(process.getuid?.(), 'changing uid and mounting take root: run the suite as root').toBe(0);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=2m', 'tmpfs', folder]);
      try {
        expect(await makeDisk().write({ folder, name: NAME }, bytes)).toEqual({
          ok: false,
          code: 'folder-read-only',
        });
      } finally {
        execFileSync('umount', [folder]);
      }
      chmodSync(folder, 0o555);
      expect(asOrdinaryUser(folder)).toEqual({ ok: false, code: 'folder-read-only' });
      chmodSync(folder, 0o777);
      expect(asOrdinaryUser(folder)).toMatchObject({ ok: true });
    },
  );
});

/** Root is stopped by no mode, so the write runs in a child of uid 65534, from a copy of the few files it may read. */
function asOrdinaryUser(target: string): unknown {
  const staged = join(root, 'staged');
  if (!existsSync(staged)) stageFor(staged);
  const uid = ['--reuid=65534', '--regid=65534', '--clear-groups'];
  const child = [join(staged, 'node'), join(staged, 'child.ts'), target, NAME];
  const answer = execFileSync('setpriv', [...uid, ...child], { encoding: 'utf8', cwd: '/' });
  return JSON.parse(answer);
}

/** Writes one file and prints the outcome. */
const CHILD = `import { makeDisk } from './electron/platform/disk.ts';
const [, , folder, name] = process.argv;
process.stdout.write(JSON.stringify(await makeDisk().write({ folder, name }, Buffer.from('package'))));
`;

function stageFor(staged: string): void {
  mkdirSync(staged);
  const files = ['electron/domain/refusal.ts', 'node_modules/canonicalize'].concat(
    ['disk', 'disk-calls', 'digest'].map((name) => `electron/platform/${name}.ts`),
  );
  execFileSync('cp', ['-r', '--parents', ...files, staged], {
    cwd: resolve(import.meta.dirname, '../../..'),
  });
  execFileSync('cp', ['-L', process.execPath, join(staged, 'node')]);
  writeFileSync(join(staged, 'package.json'), '{"type":"module"}');
  writeFileSync(join(staged, 'child.ts'), CHILD);
  execFileSync('chmod', ['-R', 'a+rX', staged]);
}
