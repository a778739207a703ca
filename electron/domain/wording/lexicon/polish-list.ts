/** Lines of a word list, its words parted by bars, as one group of a pattern. */
export function oneOf(...lines: readonly string[]): string {
  return `(?:${lines.join('|').replaceAll(' | ', '|')})`;
}
