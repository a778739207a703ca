/** A source of numbers that gives the same ones for the same seed: mulberry32, which is in the public domain. */
export interface Random {
  /** 0 ≤ x < 1 */
  readonly real: () => number;
  /** 0 ≤ n < below, whole */
  readonly below: (below: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const real = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(real() * limit);
  return { real, below, pick: (from) => from[below(from.length)] ?? from[0] };
}
