import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gatherFace } from './gathered-face.ts';
import { codePointsOf, rangesOf } from './face-list.ts';
import { unpackSlice } from './woff2-glyphs.ts';
import type { Glyph, Slice } from './woff2-glyphs.ts';

export interface GatheredSheet {
  readonly html: string;
  /** Name → bytes of the faces the sheet names that are in no folder. */
  readonly fonts: ReadonlyMap<string, Buffer>;
}

/** One face rule of a sheet, as `paper-html.ts` writes them. */
const FACE =
  /@font-face\{font-family:"(Paper (?:Serif|Sans))";font-weight:(\d+);font-display:block;src:url\(([^)]*\/)([a-z-]+-sc-\d+-\d+-normal\.woff2)\) format\("woff2"\);unicode-range:([^}]*)\}\n/gu;
const HAN = /\p{Script=Han}/u;
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
    const faces = new Map<
      string,
      { readonly base: string; readonly like: Slice; readonly glyphs: Map<number, Glyph> }
    >();
    const rest = new Map<string, string>();
    for (const [rule, family = '', weight = '', base = '', file = '', range = ''] of html.matchAll(FACE)) {
      const slice = await sliceOf(file);
      const key = `${family} ${weight}`;
      const face = faces.get(key) ?? { base, like: slice, glyphs: new Map<number, Glyph>() };
      faces.set(key, face);
      const others: number[] = [];
      for (const codePoint of codePointsOf(range.replaceAll('U+', ''))) {
        const glyph = HAN.test(String.fromCodePoint(codePoint)) ? slice.glyphs.get(codePoint) : undefined;
        if (glyph === undefined) others.push(codePoint);
        else face.glyphs.set(codePoint, glyph);
      }
      rest.set(rule, others.length === 0 ? '' : rule.replace(range, ranges(others)));
    }
    const fonts = new Map<string, Buffer>();
    // Under a name that was there before, the window would show the letter before's characters.
    sheets += 1;
    let gathered = html;
    for (const [rule, left] of rest) gathered = gathered.replace(rule, left);
    for (const [key, { base, like, glyphs }] of faces) {
      if (glyphs.size === 0) continue;
      const [family, style, weight] = key.split(' ');
      const name = `gathered-${(style ?? '').toLowerCase()}-${weight ?? ''}-${String(sheets)}.ttf`;
      fonts.set(name, gatherFace(like.tables, glyphs));
      gathered = gathered.replace(
        '<style>',
        `<link rel="preload" href="${base}${name}" as="font" type="font/ttf" crossorigin>\n<style>@font-face{font-family:"${family ?? ''} ${style ?? ''}";font-weight:${weight ?? ''};font-display:block;src:url(${base}${name}) format("truetype");unicode-range:${ranges([...glyphs.keys()])}}\n`,
      );
    }
    // A file that no rule names any more is not fetched.
    const links = gathered.replaceAll(
      /<link rel="preload" href="([^"]*\/([^"/]+))"[^>]*>\n/gu,
      (link: string, address: string, file: string) =>
        fonts.has(file) || gathered.includes(`url(${address})`) ? link : '',
    );
    return { html: links, fonts };
  };
}

function ranges(codePoints: readonly number[]): string {
  return rangesOf(codePoints)
    .split(',')
    .map((one) => `U+${one}`)
    .join(',');
}
