import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherFace } from '../../../electron/documents/paper/fonts/gathered-face.ts';
import { readCharacterMap } from '../../../electron/documents/paper/fonts/read-woff2.ts';
import { unpackSlice } from '../../../electron/documents/paper/fonts/woff2-glyphs.ts';
import { makeFontGatherer } from '../../../electron/documents/paper/fonts/gather-fonts.ts';
import { openPaperFonts } from '../../../electron/documents/paper/fonts/paper-fonts.ts';
import { paperHtml } from '../../../electron/documents/paper/paper-html.ts';
import { FIRST_STATIONERY } from '../../../electron/domain/stationery.ts';
import { composeCase } from '../../golden/papers/compose-case.ts';
import { PAPER_CASES } from '../../golden/papers/paper-cases.ts';
import { paperFontFolder } from '../../support/paper-fonts.ts';

type Tables = ReadonlyMap<string, Buffer>;
type Point = readonly [x: number, y: number, onCurve: number];

const folder = paperFontFolder();
const fonts = openPaperFonts(folder);
const letter = PAPER_CASES.find(({ language }) => language === 'zh');
const HAN = /\p{Script=Han}/u;

function sheetOf(kind: 'apology' | 'receipt'): string {
  if (letter === undefined) throw new Error('no Chinese case');
  const { blocks, title } = composeCase(kind, letter);
  const { number } = letter.input.facts;
  const about = { kind, language: 'zh', title, number, contentHash: '', stamp: null } as const;
  return paperHtml(blocks, { ...about, stationery: FIRST_STATIONERY, fonts });
}

/** Tables of a plain TrueType file. */
function tablesOf(ttf: Buffer): Tables {
  return new Map(
    Array.from({ length: ttf.readUInt16BE(4) }, (_none, nth) => {
      const entry = ttf.subarray(12 + nth * 16);
      const at = entry.readUInt32BE(8);
      return [entry.toString('latin1', 0, 4), ttf.subarray(at, at + entry.readUInt32BE(12))] as const;
    }),
  );
}

function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`no ${tag}`);
  return found;
}

function glyphOf(tables: Tables, codePoint: number): number {
  const cmap = table(tables, 'cmap');
  for (let nth = 0; nth < cmap.readUInt16BE(2); nth += 1) {
    const map = cmap.subarray(cmap.readUInt32BE(8 + nth * 8));
    if (map.readUInt16BE(0) === 12) {
      for (let group = 0; group < map.readUInt32BE(12); group += 1) {
        const at = 16 + group * 12;
        if (codePoint >= map.readUInt32BE(at) && codePoint <= map.readUInt32BE(at + 4))
          return map.readUInt32BE(at + 8) + codePoint - map.readUInt32BE(at);
      }
    }
  }
  return 0;
}

/** Every point of a glyph, by the rules of TrueType. */
function pointsOf(tables: Tables, glyph: number): readonly Point[] {
  const loca = table(tables, 'loca');
  const long = table(tables, 'head').readInt16BE(50) === 1;
  const start = long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  const glyf = table(tables, 'glyf').subarray(start);
  const contours = glyf.readInt16BE(0);
  const count = glyf.readUInt16BE(8 + contours * 2) + 1;
  let at = 10 + contours * 2;
  at += 2 + glyf.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = glyf.readUInt8(at);
    at += 1;
    flags.push(flag);
    if ((flag & 8) === 0) continue;
    for (let again = glyf.readUInt8(at); again > 0; again -= 1) flags.push(flag);
    at += 1;
  }
  const axis = (short: number, same: number): number[] => {
    let place = 0;
    return flags.map((flag) => {
      if ((flag & short) !== 0) {
        place += (flag & same) === 0 ? -glyf.readUInt8(at) : glyf.readUInt8(at);
        at += 1;
      } else if ((flag & same) === 0) {
        place += glyf.readInt16BE(at);
        at += 2;
      }
      return place;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  return flags.map((flag, nth) => [xs[nth] ?? 0, ys[nth] ?? 0, flag & 1]);
}

describe('the faces of a Chinese sheet', () => {
  it.each(['apology', 'receipt'] as const)('%s: the same outlines, gathered', async (kind) => {
    const html = sheetOf(kind);
    const sheet = await makeFontGatherer(folder)(html);
    const characters = new Set([...html.replace(/<head>[^]*<\/head>/u, '')].filter((one) => HAN.test(one)));
    expect(characters.size).toBeGreaterThan(100);
    const drawn = new Set<string>();
    for (const [name, ttf] of sheet.fonts) {
      const [, family, weight] = /^gathered-(serif|sans)-(400|600)-1\.ttf$/u.exec(name) ?? [];
      const tables = tablesOf(ttf);
      const rule = sheet.html.split('\n').find((line) => line.includes(`/${name})`)) ?? '';
      for (const character of characters) {
        const codePoint = character.codePointAt(0) ?? 0;
        const glyph = glyphOf(tables, codePoint);
        if (glyph === 0) continue;
        drawn.add(character);
        expect(rule).toMatch(/unicode-range:U\+/u);
        const known = fonts.glyph(
          codePoint,
          family === 'sans' ? 'sans' : 'serif',
          weight === '600' ? 600 : 400,
          'zh',
        );
        expect(table(tables, 'hmtx').readUInt16BE(glyph * 4)).toBe(known?.advance);
      }
    }
    expect([...characters].filter((one) => !drawn.has(one))).toEqual([]);
    // What is left of the slices is their punctuation.
    expect(sheet.html.match(/-sc-\d+-\d+-normal\.woff2\) format/gu)?.length ?? 0).toBeLessThan(10);
  });

  /** Every point of the Chinese characters of two slices, as fontTools 4 reads them from the same files. */
  it.each([
    ['noto-serif-sc-119-400-normal', 'e45bb1ea6ebe4ca9990568964369eadd9e1477f811039d99a6e4e2ba5dc17391'],
    ['noto-sans-sc-110-600-normal', 'a791387fa2ab162c7419122787cf5cfa90e86a597f55ec4d1609e711f1c14bdc'],
  ])('%s: point by point what another reader of the format sees', (file, digest) => {
    const slice = unpackSlice(readFileSync(join(folder, `${file}.woff2`)));
    const glyphs = new Map(
      readCharacterMap(slice.tables).flatMap(([codePoint]) => {
        const glyph = slice.glyphOf(codePoint);
        return glyph === undefined ? [] : [[codePoint, glyph] as const];
      }),
    );
    const tables = tablesOf(gatherFace(slice.tables, glyphs));
    const seen = [...glyphs.keys()]
      .filter((codePoint) => codePoint >= 0x4e00 && codePoint <= 0x9fff)
      .toSorted((a, b) => a - b)
      .map((codePoint) => [codePoint, ...pointsOf(tables, glyphOf(tables, codePoint))]);
    expect(createHash('sha256').update(JSON.stringify(seen)).digest('hex')).toBe(digest);
  });

  it('another sheet has other names: nothing of the one before is shown again', async () => {
    const gather = makeFontGatherer(folder);
    const first = await gather(sheetOf('apology'));
    const second = await gather(sheetOf('apology'));
    expect([...first.fonts.keys()].filter((name) => second.fonts.has(name))).toEqual([]);
  });
});
