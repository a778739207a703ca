import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperLanguage } from '../../../domain/language.ts';
import { codePointsOf, FACE_LIST } from './face-list.ts';
import type { Face, FaceList, Family, RareFace, Weight } from './face-list.ts';

interface Glyph {
  readonly file: string;
  /** Thousandths of an em. */
  readonly advance: number;
}
type Glyphs = ReadonlyMap<number, Glyph>;

/** The faces that travel with the app. */
export interface PaperFonts {
  /** The file that draws a character, undefined where none of ours can. */
  readonly glyph: (
    codePoint: number,
    family: Family,
    weight: Weight,
    language: PaperLanguage,
  ) => Glyph | undefined;
  /** Characters of a text that no shipped face draws, each once, in their order: named on screen before printing. */
  readonly uncovered: (text: string) => readonly string[];
}

/**
 * In Chinese text Latin letters and digits come from the Latin face, but quotation marks, dashes, ellipsis and the middle dot
 * of names from the Chinese one, where they are as wide as a character (design, Languages).
 */
function isLatinInChinese(codePoint: number): boolean {
  return (
    (codePoint >= 0x20 && codePoint <= 0x7e) ||
    (codePoint >= 0xa0 && codePoint <= 0x24f && codePoint !== 0xb7) ||
    (codePoint >= 0x1e00 && codePoint <= 0x1eff) ||
    codePoint === 0x20ac
  );
}

/** Line ends, tabs, joiners, selectors and tags draw nothing; the format characters that do, as Arabic signs of number, are named. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

function glyphsIn(faces: readonly RareFace[]): Glyphs {
  const glyphs = new Map<number, Glyph>();
  for (const { file, widths } of faces) {
    for (const [advance, ranges] of Object.entries(widths)) {
      for (const codePoint of codePointsOf(ranges)) {
        if (!glyphs.has(codePoint)) glyphs.set(codePoint, { file, advance: Number(advance) });
      }
    }
  }
  return glyphs;
}

/**
 * @param folder the shipped fonts with their list, as the build made it
 * @throws Error when the list is missing: the build is incomplete
 */
export function openPaperFonts(folder: string): PaperFonts {
  const list = JSON.parse(readFileSync(join(folder, FACE_LIST), 'utf8')) as FaceList;
  const read = new Map<string, Glyphs>();
  const once = (key: string, faces: () => readonly RareFace[]): Glyphs => {
    const known = read.get(key);
    if (known !== undefined) return known;
    const glyphs = glyphsIn(faces());
    read.set(key, glyphs);
    return glyphs;
  };
  const glyphsOf = (family: Family, weight: Weight, script: Face['script']): Glyphs =>
    once(`${family} ${String(weight)} ${script}`, () =>
      list.faces.filter((face) => face.family === family && face.weight === weight && face.script === script),
    );
  const glyph: PaperFonts['glyph'] = (codePoint, family, weight, language) => {
    const latinFirst = language !== 'zh' || isLatinInChinese(codePoint);
    const order: readonly Face['script'][] = latinFirst ? ['latin', 'sc'] : ['sc', 'latin'];
    for (const script of order) {
      const found = glyphsOf(family, weight, script).get(codePoint);
      if (found !== undefined) return found;
    }
    return once('rare', () => list.rare).get(codePoint);
  };
  return {
    glyph,
    uncovered: (text) => [
      ...new Set(
        [...text].filter((character) => {
          const codePoint = character.codePointAt(0) ?? 32;
          if (INVISIBLE.test(character)) return false;
          return (
            glyph(codePoint, 'serif', 400, 'zh') === undefined ||
            glyph(codePoint, 'sans', 400, 'zh') === undefined
          );
        }),
      ),
    ],
  };
}
