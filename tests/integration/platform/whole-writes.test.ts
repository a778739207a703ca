import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { diskRefusal, writeWholly } from '../../../electron/platform/durable-files.ts';
import { fileInPieces } from '../../../electron/platform/file-in-pieces.ts';
import { writeDurably } from '../../../electron/platform/key-file.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'whole-writes-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A disk that takes so many bytes a call, and in all. */
function takesOnly(most: number, atOnce: number): { taken: () => string; write: typeof write } {
  let text = '';
  const write = (_file: number, bytes: Uint8Array, from: number): number => {
    const piece = bytes.subarray(from, from + Math.min(atOnce, most - text.length));
    text += Buffer.from(piece).toString('utf8');
    return piece.length;
  };
  return { taken: () => text, write };
}

describe('a disk that takes a part of what it is given', () => {
  it('is given the rest once more, and is full when it takes nothing', () => {
    const bytes = Buffer.from('twelve bytes');
    const slow = takesOnly(100, 5);
    writeWholly(1, bytes, slow.write);
    expect(slow.taken()).toBe('twelve bytes');
    const full = takesOnly(7, 5);
    expect(() => writeWholly(1, bytes, full.write)).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
  });

  // The kernel itself takes only a part here: the process may not write a file longer than 64 bytes.
  it.each([
    ['electron/platform/key-file.ts', 'writeDurably(folder, path, text)'],
    [
      'electron/store/recovery/high-water.ts',
      'writeHighWaterNow(folder, { counter: text, seq: 1, originSeq: 1, hash: "0", at: "" })',
    ],
  ])('%s leaves what was there before', (module, call) => {
    const folder = emptyFolder();
    const path = join(folder, 'high-water.json');
    writeDurably(folder, path, 'from before');
    const name = /^\w+/.exec(call)?.[0] ?? '';
    const script = `
      import { ${name} } from ${JSON.stringify(resolve(module))};
      const [folder, path, text] = [${JSON.stringify(folder)}, ${JSON.stringify(path)}, 'x'.repeat(200)];
      try { ${call}; console.log('taken'); } catch (error) { console.log(error.code); }`;
    const node = `exec prlimit --fsize=64 "$0" --input-type=module -e "$1"`;
    // Without the trap the signal that says so would end the process.
    const said = execFileSync('sh', ['-c', `trap '' XFSZ; ${node}`, process.execPath, script], {
      encoding: 'utf8',
    });
    expect(said.trim()).toBe('EFBIG');
    expect(readFileSync(path, 'utf8')).toBe('from before');
  });
});

describe('a failed call of a disk', () => {
  const failed = (code: string): Error => Object.assign(new Error(code), { code });
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EFBIG', 'too-large-for-disk'],
    ['EEXIST', 'name-taken'],
    ['EIO', 'disk-failed'],
    ['ESTALE', 'disk-failed'],
    ['EUCLEAN', 'disk-failed'],
    ['ENOTCONN', 'disk-failed'],
    ['EINVAL', 'disk-failed'],
  ])('%s is %s', (errno, code) => {
    expect(diskRefusal(failed(errno))).toEqual({ ok: false, code });
  });

  it.each(['ERR_INVALID_ARG_TYPE', 'SQLITE_CORRUPT', ''])('%s is not one', (code) => {
    expect(() => diskRefusal(failed(code))).toThrow(code);
  });
});

describe('a file in pieces', () => {
  it('has its name once it is whole, and one of before stays until then', () => {
    const folder = emptyFolder();
    const one = fileInPieces(folder, 'a.csv');
    one.write(Buffer.from('first, '));
    one.write(Buffer.from('second'));
    expect(existsSync(join(folder, 'a.csv'))).toBe(false);
    expect(one.finish()).toEqual({ ok: true, value: join(folder, 'a.csv') });
    const other = fileInPieces(folder, 'a.csv');
    other.write(Buffer.from('half'));
    other.discard();
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('first, second');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('does not follow a link planted under its temporary name', () => {
    const folder = emptyFolder();
    const victim = join(emptyFolder(), 'victim');
    closeSync(openSync(victim, 'w'));
    execFileSync('ln', ['-s', victim, join(folder, '.a.csv.part')]);
    const one = fileInPieces(folder, 'a.csv');
    one.write(Buffer.from('words'));
    expect(one.finish().ok).toBe(true);
    expect(readFileSync(victim, 'utf8')).toBe('');
  });
});
