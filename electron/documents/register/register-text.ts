import { parse } from 'csv-parse/sync';

export const REGISTER_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1250'] as const;
export type RegisterEncoding = (typeof REGISTER_ENCODINGS)[number];

/** The encoding a text file is most likely in: by its mark, by being UTF-8 without a fault, else by how its upper bytes stand. */
export function guessEncoding(bytes: Uint8Array): RegisterEncoding {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  if ((zeros[1] ?? 0) > head.length / 5) return 'utf-16le';
  if ((zeros[0] ?? 0) > head.length / 5) return 'utf-16be';
  if (decoded(bytes, 'utf-8') !== null) return 'utf-8';
  return looksChinese(bytes) && decoded(bytes, 'gb18030') !== null ? 'gb18030' : 'windows-1250';
}

/** Chinese characters are pairs of upper bytes, one after the other; Polish letters stand alone between plain ones. */
function looksChinese(bytes: Uint8Array): boolean {
  let paired = 0;
  let single = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at + 1] ?? 0) >= 0x80) {
      paired += 2;
      at += 1;
    } else single += 1;
  }
  return paired > single * 4;
}

/** Null where a byte has no meaning in it. */
export function decoded(bytes: Uint8Array, encoding: RegisterEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** The sign that stands equally often in the first lines, and most often. */
function delimiterOf(text: string): string {
  const lines = text
    .split(/\r\n|\r|\n/, 20)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/"(?:[^"]|"")*"/g, ''));
  const scored = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const first = counts[0] ?? 0;
    const alike = counts.filter((count) => count === first).length;
    return { delimiter, score: first === 0 ? 0 : alike * 1000 + first };
  });
  return scored.toSorted((one, other) => other.score - one.score)[0]?.delimiter ?? ',';
}

/** Every record with the number a spreadsheet gives its row; null for what is no table. */
export function tableOf(text: string): readonly (readonly string[])[] | null {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch {
    return null;
  }
}
