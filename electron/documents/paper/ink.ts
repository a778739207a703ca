import type { PaperLanguage } from '../../domain/language.ts';
import { keepTogether } from '../../domain/papers/keep-together.ts';
import type { Family, Weight } from './fonts/face-list.ts';
import type { PaperFonts } from './fonts/paper-fonts.ts';

export interface Face {
  readonly family: Family;
  readonly weight: Weight;
}

/**
 * The only way text gets into a sheet: escapes it, keeps together what may not break, and notes which characters were set in
 * which face, so that exactly the font files they need are linked.
 */
export interface Ink {
  readonly language: PaperLanguage;
  readonly fonts: PaperFonts;
  readonly write: (text: string, face: Face) => string;
  /** Font file → characters drawn from it, by face. */
  readonly used: () => readonly {
    readonly face: Face;
    readonly file: string;
    readonly codePoints: readonly number[];
  }[];
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls, which Chromium prints as boxes. */
const CONTROLS = '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f';
/**
 * What draws nothing, but for the soft hyphen. Joiners, selectors and tags are in none of our faces, and the system's would be asked for
 * nothing. Marks that turn the order of what stands around them would, pasted with a name, print a sentence backwards that nobody saw so
 * where it was typed: our papers are written from left to right.
 */
const NO_INK = new RegExp(`[${CONTROLS}]|(?!\\u00ad)\\p{Default_Ignorable_Code_Point}`, 'gu');
/** What Word and Unicode call the end of a line. */
const LINE_ENDS = '\\u000b\\u000c\\u0085\\u2028\\u2029';
const LINE_END = new RegExp(`\\r\\n|[\\r${LINE_ENDS}]`, 'g');

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

export function mixInk(language: PaperLanguage, fonts: PaperFonts): Ink {
  const used: { readonly face: Face; readonly file: string; readonly codePoints: Set<number> }[] = [];
  const usedOf = new Map<string, Map<string, Set<number>>>();
  /** Whether our faces draw all of it. */
  const note = (text: string, face: Face): boolean => {
    const { family, weight } = face;
    const key = `${family} ${String(weight)}`;
    const files = usedOf.get(key) ?? new Map<string, Set<number>>();
    usedOf.set(key, files);
    let drawsAll = true;
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 32;
      const file = fonts.glyph(codePoint, family, weight, language)?.file;
      if (file === undefined) {
        drawsAll = false;
        continue;
      }
      // A rare character's file serves both weights and both families.
      const known = files.get(file);
      if (known !== undefined) {
        known.add(codePoint);
        continue;
      }
      const codePoints = new Set([codePoint]);
      files.set(file, codePoints);
      used.push({ face, file, codePoints });
    }
    return drawsAll;
  };
  /** A character none of our faces draws stands in a dashed frame, so that a box is never taken for print: it is written by hand. */
  const drawn = (text: string, face: Face): string =>
    [...text]
      .map((character) => {
        const known =
          fonts.glyph(character.codePointAt(0) ?? 32, face.family, face.weight, language) !== undefined;
        return known || fonts.uncovered(character).length === 0
          ? escaped(character)
          : `<span class="rare">${escaped(character)}</span>`;
      })
      .join('');
  return {
    language,
    fonts,
    write: (typed, face) => {
      const text = typed.replace(LINE_END, '\n').replaceAll('\t', ' ').replace(NO_INK, '');
      // A line end is drawn as a blank.
      const drawsAll = note(text.replaceAll('\n', ' '), face);
      return keepTogether(text, language)
        .map((part) => {
          const words = drawsAll ? escaped(part.text) : drawn(part.text, face);
          return part.together ? `<span class="nb">${words}</span>` : words;
        })
        .join('');
    },
    used: () =>
      used.map((entry) => ({
        ...entry,
        codePoints: [...entry.codePoints].toSorted((a, b) => a - b),
      })),
  };
}
