/** Deeper than any shape of the contract, the letter of a branch's rules included. */
const DEEPEST = 16;
/** More parts than any input has: rules of forty years of holidays are some thousand. */
const MOST_PARTS = 50_000;

/**
 * Whether what a window sent is plain JSON: texts, finite numbers, booleans, null, arrays and plain objects. The structured clone carries
 * more (dates, maps, cycles, arrays without end), of which a shape without members would take any, and a walk might not end.
 */
export function isPlainInput(raw: unknown): boolean {
  let parts = 0;
  const isPlain = (value: unknown, depth: number): boolean => {
    parts += 1;
    if (depth > DEEPEST || parts > MOST_PARTS) return false;
    if (value === null || value === undefined) return true;
    if (typeof value === 'string' || typeof value === 'boolean') return true;
    if (typeof value === 'number') return Number.isFinite(value);
    if (typeof value !== 'object') return false;
    if (Array.isArray(value))
      return value.length <= MOST_PARTS && value.every((one) => isPlain(one, depth + 1));
    return (
      Object.getPrototypeOf(value) === Object.prototype &&
      !Object.hasOwn(value, '__proto__') &&
      Object.values(value).every((one) => isPlain(one, depth + 1))
    );
  };
  return isPlain(raw, 0);
}
