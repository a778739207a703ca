import type { PaperLanguage } from '../../domain/language.ts';
import { keepTogether } from '../../domain/papers/keep-together.ts';
import type { Face } from './ink.ts';
import type { PaperFonts } from './fonts/paper-fonts.ts';

/** How a text is set: lengths in millimetres, size in points. */
export interface Setting {
  readonly face: Face;
  readonly sizePt: number;
  /** Line height as a multiple of the size. */
  readonly lead: number;
  readonly widthMm: number;
  readonly indentEm?: number;
}

const MM_PER_PT = 25.4 / 72;
/** Characters that may not start a line (GB/T 15834): the one before them goes along. */
const NOT_FIRST = /[，。、；：？！）》」』”’…—·%,.;:?!)]/u;
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

export function lineMm(setting: Setting): number {
  return setting.sizePt * setting.lead * MM_PER_PT;
}

/** Width of a text on one line, in millimetres. */
export function widthMm(
  text: string,
  face: Face,
  sizePt: number,
  language: PaperLanguage,
  fonts: PaperFonts,
): number {
  let thousandths = 0;
  for (const character of text) {
    // A character of none of our faces is drawn by the system's: a full width is the safe guess.
    thousandths +=
      fonts.glyph(character.codePointAt(0) ?? 32, face.family, face.weight, language)?.advance ?? 1000;
  }
  return (thousandths / 1000) * sizePt * MM_PER_PT;
}

/**
 * Breaks a text into lines as Chromium will, from the advance widths of the shipped faces. A paper is cut into sheets before it
 * is drawn (its window runs no script), so this decides what stands on which page; page margins leave one line for the
 * difference that kerning makes.
 */
export function breakLines(
  text: string,
  setting: Setting,
  language: PaperLanguage,
  fonts: PaperFonts,
): readonly string[] {
  const { face, sizePt } = setting;
  const width = (part: string): number => widthMm(part, face, sizePt, language, fonts);
  const lines: string[] = [];
  let line = '';
  let used = (setting.indentEm ?? 0) * sizePt * MM_PER_PT;
  const end = (): void => {
    lines.push(line);
    line = '';
    used = 0;
  };
  for (const unit of unitsOf(text, language)) {
    if (unit === '\n') {
      end();
      continue;
    }
    const visible = width(unit.trimEnd());
    if (line !== '' && used + visible > setting.widthMm) end();
    if (visible <= setting.widthMm) {
      line += unit;
      used += width(unit);
      continue;
    }
    // Longer than a line (a pasted address): broken anywhere, as overflow-wrap does.
    for (const character of unit) {
      if (line !== '' && used + width(character) > setting.widthMm) end();
      line += character;
      used += width(character);
    }
  }
  if (line !== '') end();
  return lines;
}

/** Smallest pieces that stay whole: a word with its space, a Chinese character with the punctuation after it, what is kept together. */
function unitsOf(text: string, language: PaperLanguage): readonly string[] {
  const units: string[] = [];
  for (const part of keepTogether(text, language)) {
    const pieces = part.together
      ? [part.text]
      : (part.text.match(
          /\n|[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+ *| +/gu,
        ) ?? []);
    for (const piece of pieces) {
      const before = units.at(-1);
      const opens = before !== undefined && /[（《「『“‘]$/u.test(before);
      const sticks = before !== undefined && before !== '\n' && !before.endsWith(' ') && glues(before, piece);
      if (piece !== '\n' && (opens || sticks || piece.trim() === ''))
        units[units.length - 1] = (before ?? '') + piece;
      else units.push(piece);
    }
  }
  return units;
}

function glues(before: string, piece: string): boolean {
  if (NOT_FIRST.test(piece.charAt(0))) return true;
  // Two Latin pieces without a space between them are one word; beside a Chinese character a line may break.
  return !HAN.test(before.slice(-1)) && !HAN.test(piece.charAt(0));
}
