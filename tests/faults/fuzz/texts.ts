import * as fc from 'fast-check';

/** A character of a range of code points, surrogates left out. */
function among(...ranges: readonly (readonly [from: number, to: number])[]): fc.Arbitrary<string> {
  return fc.oneof(
    ...ranges.map(([from, to]) => fc.integer({ min: from, max: to }).map((one) => String.fromCodePoint(one))),
  );
}

const ascii = among([0x20, 0x7e]);
const polish = fc.constantFrom(...'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–— abcdefghijklmnoprstuwyz');
const chinese = among([0x4e00, 0x9fa5], [0x3001, 0x3011], [0xff01, 0xff5e]);
/** Ext A to H, and the four that real names are known to have. */
const rareChinese = fc.oneof(
  fc.constantFrom('㛃', '䶮', '𬭎', '𠮷', '𰻞', '㐂', '\u{2ebf0}', '\u{31350}'),
  among([0x3400, 0x4dbf], [0x20000, 0x2a6df], [0x2a700, 0x2b738], [0x2b740, 0x2b81d], [0x2b820, 0x2cea1]),
  among([0x2ceb0, 0x2ebe0], [0x30000, 0x3134a], [0x31350, 0x323af]),
);
const emoji = fc.constantFrom('😀', '👍🏽', '👩‍👩‍👧‍👦', '🏳️‍🌈', '🇵🇱', '❤️', '1️⃣', '🧑🏿‍🚀', '☎️', '🈂️');
const combining = fc
  .tuple(ascii, fc.array(among([0x300, 0x36f], [0x20d0, 0x20dc]), { minLength: 1, maxLength: 4 }))
  .map(([letter, marks]) => letter + marks.join(''));
const rightToLeft = among([0x5d0, 0x5ea], [0x621, 0x64a], [0x660, 0x669]);
const bidi = fc.constantFrom(
  '\u202e',
  '\u202d',
  '\u202b',
  '\u202a',
  '\u202c',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200e',
  '\u200f',
  '\u061c',
);
const zeroWidth = fc.constantFrom(
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u180e',
  '\ufe0f',
);
const lineEnds = fc.constantFrom(
  '\r\n',
  '\n',
  '\r',
  '\u0085',
  '\u2028',
  '\u2029',
  '\v',
  '\f',
  '\n\n',
  '\n\r',
);
const blanks = fc.constantFrom('\t', ' ', '\u00a0', '\u3000', '\u2003', '\u202f', '  ');
const marks = fc.constantFrom(
  '"',
  '""',
  "'",
  ',',
  ';',
  '|',
  '\\',
  '/',
  '`',
  '&',
  '<',
  '>',
  '=',
  '+',
  '-',
  '@',
  '%',
  '{{',
  '${',
  '_x0041_',
  '&amp;',
  '&#0;',
);
const controls = among([0x01, 0x1f], [0x7f, 0x9f]);
const oddities = fc.constantFrom(
  'ﬁ',
  'ß',
  'İ',
  'ı',
  'ſ',
  'Å',
  '\u0344',
  '\ufb2c',
  '\u0958',
  '\ufffd',
  '\ufffe',
  '\uffff',
  '\u{10ffff}',
  '\ue000',
  '\u{e0041}',
  '㊙',
  '㍿',
  '½',
  'Ⅷ',
  'ﷺ',
);
const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((one) => one !== '\u0000');

/** One piece of a text: a character, or a few that belong together. */
const piece = fc.oneof(
  { weight: 6, arbitrary: ascii },
  { weight: 4, arbitrary: polish },
  { weight: 4, arbitrary: chinese },
  { weight: 3, arbitrary: rareChinese },
  { weight: 2, arbitrary: emoji },
  { weight: 2, arbitrary: combining },
  { weight: 2, arbitrary: rightToLeft },
  { weight: 2, arbitrary: bidi },
  { weight: 2, arbitrary: zeroWidth },
  { weight: 2, arbitrary: lineEnds },
  { weight: 2, arbitrary: blanks },
  { weight: 3, arbitrary: marks },
  { weight: 1, arbitrary: controls },
  { weight: 1, arbitrary: oddities },
  { weight: 1, arbitrary: anything },
  { weight: 1, arbitrary: fc.constant('\u0000') },
);

const longWord = fc
  .tuple(fc.oneof(ascii, polish, chinese, emoji), fc.integer({ min: 50, max: 400 }))
  .map(([letter, times]) => letter.repeat(times));

/** A text of anything at all that is well-formed, at most so many UTF-16 units long; NUL characters are in it. */
export function anyText(most: number, minLength = 0): fc.Arbitrary<string> {
  return fc
    .oneof(
      {
        weight: 12,
        arbitrary: fc.array(piece, { minLength, maxLength: 40, size: 'max' }).map((all) => all.join('')),
      },
      { weight: 1, arbitrary: longWord },
    )
    .map((text) => cut(text, most));
}

/** A text of what people do type, in the three languages: most of it has a glyph. */
export function usualText(most: number): fc.Arbitrary<string> {
  const usual = fc.oneof(ascii, polish, chinese, lineEnds, blanks, marks, zeroWidth, bidi, controls);
  return fc.array(usual, { maxLength: 40, size: 'max' }).map((all) => cut(all.join(''), most));
}

/** Half a character, somewhere in a text. */
export const illFormed: fc.Arbitrary<string> = fc
  .tuple(anyText(20), fc.constantFrom('\ud800', '\udbff', '\udc00', '\udfff', '\udc00\ud800'), anyText(20))
  .map((parts) => parts.join(''))
  .filter((text) => !text.isWellFormed());

/** At most so many units as it was typed and as it is kept: a few letters grow when they are composed. */
export function cut(text: string, most: number): string {
  let short = text.slice(0, most);
  while (!short.isWellFormed() || short.normalize('NFC').length > most) short = short.slice(0, -1);
  return short;
}
