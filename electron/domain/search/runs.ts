/** What a folded text is made of: Chinese and its neighbours, digits, letters of any other script, and single signs. */
export type RunKind = 'han' | 'digits' | 'letters' | 'sign';

/** The longest stretch of one kind; a sign stands alone, white space parts runs and is in none. */
export interface Run {
  readonly kind: RunKind;
  readonly text: string;
  /** Offset of its first unit. */
  readonly from: number;
}

/** Scripts written without spaces between words: Han with its extensions, kana, bopomofo, hangul. */
function isHan(code: number): boolean {
  return (
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3040 && code <= 0x312f) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

function kindOf(code: number, character: string): RunKind | 'space' {
  if (code >= 0x30 && code <= 0x39) return 'digits';
  if (code >= 0x61 && code <= 0x7a) return 'letters';
  if (code === 0x20 || code === 0x0a) return 'space';
  if (code < 0x80) return 'sign';
  if (isHan(code)) return 'han';
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return 'letters';
  return /\s/u.test(character) ? 'space' : 'sign';
}

/** The runs of a folded text in their order. */
export function runsOf(folded: string): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  let open: RunKind | 'space' = 'space';
  for (let at = 0; at < folded.length;) {
    const code = folded.codePointAt(at) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    const kind = kindOf(code, code < 0x80 ? '' : folded.slice(at, at + length));
    if (kind !== open || kind === 'sign') {
      if (open !== 'space') runs.push({ kind: open, text: folded.slice(from, at), from });
      from = at;
      open = kind;
    }
    at += length;
  }
  if (open !== 'space') runs.push({ kind: open, text: folded.slice(from), from });
  return runs;
}
