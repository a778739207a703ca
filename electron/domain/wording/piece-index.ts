/** Which rows of pieces have one in a text, each row once and in no order. */
export type PieceIndex = (text: string) => readonly number[];

interface Entry {
  readonly piece: string;
  /** How far into the piece the letters stand that it is filed under. */
  readonly from: number;
  readonly rows: readonly number[];
}

/**
 * All pieces of many patterns found in one pass over a text: each is filed under its first letters, and only where these stand is
 * it compared. An English or Polish page took a quarter less time (measured).
 */
export function pieceIndex(rows: readonly ReadonlySet<string>[]): PieceIndex {
  const rowsOf = new Map<string, number[]>();
  for (const [row, pieces] of rows.entries())
    for (const piece of pieces) {
      const known = rowsOf.get(piece);
      if (known === undefined) rowsOf.set(piece, [row]);
      else known.push(row);
    }
  // Two Chinese characters are a word, two letters are not.
  const letters = [...rowsOf.keys()].some((piece) => HAN.test(piece)) ? 2 : 3;
  const nextKey = (key: number, letter: number): number =>
    ((key << (letters === 2 ? 8 : 5)) ^ letter) & LONGEST_KEY;
  const short = [...rowsOf].filter(([piece]) => piece.trim().length < letters);
  const mask = sizeFor(rowsOf.size) - 1;
  const files = new Int16Array(mask + 1);
  const drawers: Entry[][] = [[]];
  for (const [piece, its] of rowsOf) {
    const from = piece.length - piece.trimStart().length;
    if (piece.trim().length < letters) continue;
    let key = 0;
    for (let at = from; at < from + letters; at += 1) key = nextKey(key, piece.charCodeAt(at));
    const drawer = files[key & mask] ?? 0;
    const entry = { piece, from, rows: its };
    if (drawer === 0) files[key & mask] = drawers.push([entry]) - 1;
    else drawers[drawer]?.push(entry);
  }
  const seenIn = new Int32Array(rows.length);
  let turn = 0;
  return (text) => {
    turn += 1;
    const found: number[] = [];
    const take = (its: readonly number[]): void => {
      for (const row of its) {
        if (seenIn[row] === turn) continue;
        seenIn[row] = turn;
        found.push(row);
      }
    };
    for (const [piece, its] of short) if (text.includes(piece)) take(its);
    let key = 0;
    for (let at = 0; at < text.length; at += 1) {
      key = nextKey(key, text.charCodeAt(at));
      const drawer = files[key & mask] ?? 0;
      if (drawer === 0) continue;
      for (const { piece, from, rows: its } of drawers[drawer] ?? [])
        if (text.startsWith(piece, at - from - letters + 1)) take(its);
    }
    return found;
  };
}

const HAN = /\p{Script=Han}/u;
/** The letter before those a key is made of is shifted out. */
const LONGEST_KEY = 0x7f_ff;

/** So many files that most are empty. */
function sizeFor(pieces: number): number {
  let size = 256;
  while (size < pieces * 16 && size <= LONGEST_KEY) size *= 2;
  return size;
}
