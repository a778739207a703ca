/** Numbers that look random and are the same every time (mulberry32). */
export interface Draw {
  /** 0 ≤ n < below, an integer. */
  readonly below: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly of: <T>(items: readonly T[]) => T;
  /** Early items far oftener than late ones, as names and causes are. */
  readonly often: <T>(items: readonly T[]) => T;
  readonly digits: (count: number) => string;
}

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[index];
    if (item === undefined) throw new Error('nothing to draw from');
    return item;
  };
  const below = (limit: number): number => Math.floor(unit() * limit);
  return {
    below,
    chance: (probability) => unit() < probability,
    of: (items) => at(items, below(items.length)),
    often: (items) => at(items, Math.floor(unit() ** 2.2 * items.length)),
    digits: (count) => Array.from({ length: count }, () => String(below(10))).join(''),
  };
}
