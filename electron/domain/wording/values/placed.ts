/** Folded offsets of a value found in a text. */
export interface Placed {
  readonly start: number;
  readonly end: number;
}

export function placeOf(match: RegExpExecArray): Placed {
  return { start: match.index, end: match.index + match[0].length };
}
