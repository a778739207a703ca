import { alternativesOf, groupWithBars, requiredPieces } from './required-pieces.ts';

/** A part of a pattern with the pieces of plain text of which each match of it holds one; null when it cannot be told by any. */
export interface Part {
  readonly says: RegExp;
  readonly pieces: ReadonlySet<string> | null;
}

/**
 * A pattern cut at its bars: it matches exactly where one of its parts does, and most parts cannot match in most sentences because
 * none of their pieces is there. Parts without pieces stay one pattern. What is matched is for the whole pattern to say, because
 * of two parts that match in one place the first in its order speaks.
 */
export function cutAtBars(whole: RegExp): readonly Part[] {
  const { source, flags } = whole;
  const uncut = (): readonly Part[] => [{ says: whole, pieces: requiredPieces(source) }];
  // A reference to a group counts the groups before it.
  if (/\\[1-9]/.test(source)) return uncut();
  const pieces = piecesOf(source);
  const rest = pieces
    .filter(({ told }) => told === null)
    .map((one) => one.source)
    .join('|');
  if (rest.length > source.length * LARGEST_REST) return uncut();
  const told = pieces.flatMap((one) =>
    one.told === null ? [] : [{ says: new RegExp(one.source, flags), pieces: one.told }],
  );
  return rest === '' ? told : [...told, { says: new RegExp(rest, flags), pieces: null }];
}

/** Where most of a pattern is tried in any case, cutting off the little that is left spares nothing (measured). */
const LARGEST_REST = 0.6;

interface CutPiece {
  readonly source: string;
  readonly told: ReadonlySet<string> | null;
}

function piecesOf(source: string): readonly CutPiece[] {
  return alternativesOf(source).flatMap((alternative): readonly CutPiece[] => {
    const group = groupWithBars(alternative);
    if (group === null) return [{ source: alternative, told: requiredPieces(alternative) }];
    const around = (some: string): string => `${group.before}(?:${some})${group.after}`;
    const inner = alternativesOf(group.inner).map((one) => ({
      one,
      told: requiredPieces(around(one)),
    }));
    const untold = inner.filter(({ told }) => told === null).map(({ one }) => one);
    return [
      ...inner.flatMap(({ one, told }) => (told === null ? [] : [{ source: around(one), told }])),
      ...(untold.length === 0 ? [] : [{ source: around(untold.join('|')), told: null }]),
    ];
  });
}

/** Every place where the whole pattern matches, found with those of its parts that may. */
export function occurrencesAmong(
  whole: RegExp,
  parts: readonly RegExp[],
  text: string,
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (;;) {
    const match = firstAmong(whole, parts, text, from);
    if (match === null) return found;
    found.push(match);
    from = match.index + Math.max(match[0].length, 1);
  }
}

/** The first of these places. */
export function firstAmong(
  whole: RegExp,
  parts: readonly RegExp[],
  text: string,
  from = 0,
): RegExpExecArray | null {
  const first = earliest(parts, text, from);
  if (first === null) return null;
  whole.lastIndex = first;
  const match = whole.exec(text);
  whole.lastIndex = 0;
  return match;
}

function earliest(parts: readonly RegExp[], text: string, from: number): number | null {
  let first: number | null = null;
  for (const one of parts) {
    one.lastIndex = from;
    const match = one.exec(text);
    one.lastIndex = 0;
    if (match !== null && (first === null || match.index < first)) first = match.index;
  }
  return first;
}
