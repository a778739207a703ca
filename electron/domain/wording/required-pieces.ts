/**
 * Pieces of plain text of which a match of the pattern holds at least one: they are found many times faster than the pattern, and most
 * sentences hold none of them. Null when the pattern can match without any piece long enough to be rare.
 */
export function requiredPieces(pattern: string): ReadonlySet<string> | null {
  const pieces = new Set<string>();
  for (const alternative of alternativesOf(pattern)) {
    const best = bestPieces(alternative);
    if (best === null) return null;
    for (const piece of best) pieces.add(piece);
  }
  return pieces;
}

/** Shorter pieces stand in nearly every sentence. */
const SHORTEST_PIECE = 3;

/** Of all that an alternative cannot do without, the pieces whose shortest is longest. */
function bestPieces(alternative: string): ReadonlySet<string> | null {
  let best: ReadonlySet<string> | null = null;
  let run = '';
  const offer = (pieces: ReadonlySet<string> | null): void => {
    if (pieces === null || rarity(pieces) < SHORTEST_PIECE) return;
    if (best === null || rarity(pieces) > rarity(best)) best = pieces;
  };
  const endRun = (): void => {
    if (run !== '') offer(new Set([run]));
    run = '';
  };
  let at = 0;
  while (at < alternative.length) {
    const { end, text, inner } = pieceAt(alternative, at);
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(alternative.slice(end))?.[0] ?? '';
    const optional = /^(?:[?*]|\{0)/.test(quantifier);
    if (text !== null && !optional) {
      run += text;
      if (quantifier !== '') endRun();
    } else {
      endRun();
      if (inner !== null && !optional) offer(requiredPieces(inner));
    }
    at = end + quantifier.length;
  }
  endRun();
  return best;
}

/** What stands at a place of a pattern: a plain letter, a group with its inside, or something that is neither. */
function pieceAt(
  pattern: string,
  at: number,
): { readonly end: number; readonly text: string | null; readonly inner: string | null } {
  const rest = pattern.slice(at);
  if (rest.startsWith('(')) {
    const end = endOfGroup(pattern, at);
    const opening = /^\((?:\?:|\?<[a-z]\w*>)?(?!\?)/i.exec(rest)?.[0];
    return {
      end,
      text: null,
      inner: opening === undefined ? null : pattern.slice(at + opening.length, end - 1),
    };
  }
  if (rest.startsWith('[')) return { end: endOfClass(pattern, at) + 1, text: null, inner: null };
  if (rest.startsWith('\\')) {
    const escaped = rest.charAt(1);
    if (escaped === 'u')
      return { end: at + 6, text: String.fromCharCode(parseInt(rest.slice(2, 6), 16)), inner: null };
    return { end: at + 2, text: /[a-z\d]/i.test(escaped) ? null : escaped, inner: null };
  }
  const letter = rest.charAt(0);
  return { end: at + 1, text: /[.^$]/.test(letter) ? null : letter, inner: null };
}

/** Words of every second sentence tell nothing. */
const COMMON =
  /^(?:a|all|and|any|are|as|at|be|been|but|by|did|do|for|from|had|has|have|he|her|his|how|if|in|is|it|its|just|made|me|more|my|no|not|now|of|on|one|only|or|our|out|she|so|some|than|that|the|their|them|then|there|they|this|time|to|up|us|was|we|were|what|when|which|who|will|with|would|you|your|n't|się|nie|jest|był|była|było|być|dla|pan|pani|pana|państwa|państwo|jak|jako|tego|tej|ten|która|który|które|przez|oraz|ale)$/;

function rarity(pieces: ReadonlySet<string>): number {
  if ([...pieces].some((piece) => COMMON.test(piece.trim()))) return 0;
  return Math.min(
    ...[...pieces].map((piece) => (/^[!?]$/.test(piece) ? SHORTEST_PIECE : rarityOf(piece.trim()))),
  );
}

/** Two Chinese characters are a word, as rare as four letters. */
function rarityOf(piece: string): number {
  return HAN.test(piece) ? piece.length * 2 : piece.length;
}

const HAN = /\p{Script=Han}/u;

/** The parts of a pattern between its outermost bars. */
export function alternativesOf(pattern: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let at = 0;
  while (at < pattern.length) {
    const letter = pattern.charAt(at);
    if (letter === '|') {
      parts.push(pattern.slice(start, at));
      start = at + 1;
    }
    at =
      letter === '('
        ? endOfGroup(pattern, at)
        : letter === '['
          ? endOfClass(pattern, at) + 1
          : at + (letter === '\\' ? 2 : 1);
  }
  return [...parts, pattern.slice(start)];
}

function endOfGroup(pattern: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < pattern.length) {
    const letter = pattern.charAt(at);
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    at = letter === '[' ? endOfClass(pattern, at) + 1 : at + (letter === '\\' ? 2 : 1);
    if (depth === 0) return at;
  }
  return at;
}

/** The first group of a pattern that holds bars, stands once and looks nowhere else, with what is before and after it. */
export function groupWithBars(
  pattern: string,
): { readonly before: string; readonly inner: string; readonly after: string } | null {
  let at = 0;
  while (at < pattern.length) {
    const { end, inner } = pieceAt(pattern, at);
    const once = !/^[?*+{]/.test(pattern.slice(end, end + 1));
    if (inner !== null && once && alternativesOf(inner).length > 1)
      return { before: pattern.slice(0, at), inner, after: pattern.slice(end) };
    at = end;
  }
  return null;
}

/** Where a class of characters closes. */
function endOfClass(pattern: string, start: number): number {
  let at = start + 1;
  while (at < pattern.length && pattern.charAt(at) !== ']') at += pattern.charAt(at) === '\\' ? 2 : 1;
  return at;
}
