/** Lines of a word list, its words parted by bars, as one group of a pattern. */
export function oneOf(...lines: readonly string[]): string {
  return `(?:${lines.join('|').replaceAll(' | ', '|')})`;
}

/** Lines of a pattern, each holding some of its alternatives, as one; it is set in brackets where it is used. */
export function eitherOf(...lines: readonly string[]): string {
  return lines.join('|');
}
