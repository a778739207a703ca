/**
 * Whether two written values differ as a slip of the pen makes them differ: one character changed, left out or doubled, or
 * two neighbours changed places. Equal ones are not nearly equal.
 */
export function isSlipOf(one: string, other: string): boolean {
  if (one === other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length === long.length) {
    const changed = short.slice(at + 1) === long.slice(at + 1);
    const swapped =
      short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
    return changed || swapped;
  }
  return short.slice(at) === long.slice(at + 1);
}
