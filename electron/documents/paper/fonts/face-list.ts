/** Letters are set in serif, receipts and forms in sans. */
export type Family = 'serif' | 'sans';
export type Weight = 400 | 600;

/** One shipped file: which characters it draws and how wide they are. */
export interface Face {
  readonly file: string;
  readonly family: Family;
  readonly weight: Weight;
  readonly script: 'latin' | 'sc';
  /** Advance width in thousandths of an em → characters of that width, `4e00-4e05,4e07` in hexadecimal. */
  readonly widths: Readonly<Record<string, string>>;
}

/** A file that draws names the families of print do not have; it stands in for each of them, in either weight. */
export type RareFace = Pick<Face, 'file' | 'widths'>;

/** `faces.json`, written beside the shipped files by the build and read once when the first paper is drawn. */
export interface FaceList {
  /** Package names and versions the files came from: the build makes them again when these change. */
  readonly from: string;
  readonly faces: readonly Face[];
  /** Only what none of `faces` draws in every family and weight. */
  readonly rare: readonly RareFace[];
}

export const FACE_LIST = 'faces.json';

export function rangesOf(codePoints: readonly number[]): string {
  const sorted = codePoints.toSorted((a, b) => a - b);
  const ranges: string[] = [];
  for (let index = 0; index < sorted.length; index += 1) {
    const first = sorted[index] ?? 0;
    while (sorted[index + 1] === (sorted[index] ?? 0) + 1) index += 1;
    const last = sorted[index] ?? first;
    ranges.push(first === last ? first.toString(16) : `${first.toString(16)}-${last.toString(16)}`);
  }
  return ranges.join(',');
}

export function* codePointsOf(ranges: string): Generator<number> {
  for (const range of ranges.split(',')) {
    const [first = '', last = first] = range.split('-');
    for (let code = parseInt(first, 16); code <= parseInt(last, 16); code += 1) yield code;
  }
}
