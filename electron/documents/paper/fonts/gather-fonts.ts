import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gatherFace } from './gathered-face.ts';
import { codePointsOf, rangesOf } from './face-list.ts';
import { faceRule, PRELOAD_LINK, preloadLink, SLICE_RULE, unicodeRange } from './face-rule.ts';
import { unpackSlice } from './woff2-glyphs.ts';
import type { Glyph, Slice } from './woff2-glyphs.ts';

export interface GatheredSheet {
  readonly html: string;
  /** Name → bytes of the faces the sheet names that are in no folder. */
  readonly fonts: ReadonlyMap<string, Buffer>;
}

const HAN = /\p{Script=Han}/u;
/** Of one family and weight: its Chinese characters, and a slice that names and lines are taken from. */
interface Gathered {
  readonly family: string;
  readonly weight: string;
  readonly base: string;
  readonly like: Slice;
  readonly glyphs: Map<number, Glyph>;
}

/** Unpacked slices that are kept: what the letters of a day are made of, some three megabytes. */
const KEPT = 60;

/**
 * Puts the Chinese characters of a sheet into one face a family and weight. Punctuation stays with its slice, which knows how two signs
 * stand beside each other.
 *
 * @param folder the shipped fonts
 */
export function makeFontGatherer(folder: string): (html: string) => Promise<GatheredSheet> {
  const slices = new Map<string, Slice>();
  let sheets = 0;
  const sliceOf = async (file: string): Promise<Slice> => {
    const known = slices.get(file);
    slices.delete(file);
    const slice = known ?? unpackSlice(await readFile(join(folder, file)));
    slices.set(file, slice);
    const [oldest] = slices.keys();
    if (slices.size > KEPT && oldest !== undefined) slices.delete(oldest);
    return slice;
  };
  return async (html) => {
    const faces = new Map<string, Gathered>();
    const rest = new Map<string, string>();
    for (const [rule, family = '', weight = '', base = '', file = '', range = ''] of html.matchAll(
      SLICE_RULE,
    )) {
      const slice = await sliceOf(file);
      const key = `${family} ${weight}`;
      const face = faces.get(key) ?? { family, weight, base, like: slice, glyphs: new Map<number, Glyph>() };
      faces.set(key, face);
      const others: number[] = [];
      for (const codePoint of codePointsOf(range.replaceAll('U+', ''))) {
        const glyph = HAN.test(String.fromCodePoint(codePoint)) ? slice.glyphOf(codePoint) : undefined;
        if (glyph === undefined) others.push(codePoint);
        else face.glyphs.set(codePoint, glyph);
      }
      rest.set(rule, others.length === 0 ? '' : rule.replace(range, unicodeRange(rangesOf(others))));
    }
    const fonts = new Map<string, Buffer>();
    // Under a name that was there before, the window would show the letter before's characters.
    sheets += 1;
    let gathered = html;
    for (const [rule, left] of rest) gathered = gathered.replace(rule, left);
    for (const { family, weight, base, like, glyphs } of faces.values()) {
      if (glyphs.size === 0) continue;
      const name = `gathered-${family.replace('Paper ', '').toLowerCase()}-${weight}-${String(sheets)}.ttf`;
      const address = base + name;
      const ranges = rangesOf([...glyphs.keys()]);
      fonts.set(name, gatherFace(like.tables, glyphs));
      const rule = faceRule({ family, weight, address, format: 'truetype', ranges });
      gathered = gathered.replace('<style>', `${preloadLink(address, 'ttf')}<style>${rule}`);
    }
    // A file that no rule names any more is not fetched.
    const fetched = gathered.replaceAll(PRELOAD_LINK, (link: string, address: string) =>
      gathered.includes(`url(${address})`) ? link : '',
    );
    return { html: fetched, fonts };
  };
}
