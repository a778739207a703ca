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
type Glyphs = (codePoint: number) => Glyph | undefined;

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

/** Past the last plane that a name is written in (ideographs of extension H end at 323AF). */
const CODE_POINTS = 0x33000;

/** Every character of some files; a text is measured character by character, so that a look-up must cost next to nothing. */
function glyphsIn(faces: readonly RareFace[]): Glyphs {
  const known: Glyph[] = [];
  // Which of the known ones, from 1; most characters of a file have the same width.
  const places = new Uint16Array(CODE_POINTS);
  for (const { file, widths } of faces) {
    for (const [advance, ranges] of Object.entries(widths)) {
      const place = known.push({ file, advance: Number(advance) });
      for (const codePoint of codePointsOf(ranges)) if (places[codePoint] === 0) places[codePoint] = place;
    }
  }
  return (codePoint) => known[(places[codePoint] ?? 0) - 1];
}

/**
 * @param folder the shipped fonts with their list, as the build made it
 * @throws Error when the list is missing: the build is incomplete
 */
export function openPaperFonts(folder: string): PaperFonts {
  const list = JSON.parse(readFileSync(join(folder, FACE_LIST), 'utf8')) as FaceList;
  const glyphsOf = {
    serif: weightsOf(list, 'serif'),
    sans: weightsOf(list, 'sans'),
  };
  const rare = atFirstUse(() => glyphsIn(list.rare));
  const glyph: PaperFonts['glyph'] = (codePoint, family, weight, language) => {
    const { latin, sc } = glyphsOf[family][weight];
    const latinFirst = language !== 'zh' || isLatinInChinese(codePoint);
    return (
      (latinFirst ? latin(codePoint) : sc(codePoint)) ??
      (latinFirst ? sc(codePoint) : latin(codePoint)) ??
      rare(codePoint)
    );
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

function weightsOf(
  list: FaceList,
  family: Family,
): Readonly<Record<Weight, Readonly<Record<Face['script'], Glyphs>>>> {
  const of = (weight: Weight, script: Face['script']): Glyphs =>
    atFirstUse(() =>
      glyphsIn(
        list.faces.filter(
          (face) => face.family === family && face.weight === weight && face.script === script,
        ),
      ),
    );
  return {
    400: { latin: of(400, 'latin'), sc: of(400, 'sc') },
    600: { latin: of(600, 'latin'), sc: of(600, 'sc') },
  };
}

/** A Polish letter asks for no Chinese character. */
function atFirstUse(make: () => Glyphs): Glyphs {
  let glyphs: Glyphs | null = null;
  return (codePoint) => {
    glyphs ??= make();
    return glyphs(codePoint);
  };
}
