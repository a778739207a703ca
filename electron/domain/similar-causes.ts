import type { ImprovementNow } from './improvement.ts';

/** Share of letter pairs from which two causes are offered as perhaps the same: a person decides, so it may be low. */
const ALIKE = 0.4;
const MOST_OFFERED = 3;

/** Improvements still under way whose cause is told in similar words, the most alike first. Any language: it compares pairs of letters. */
export function similarCauses<Improvement extends Pick<ImprovementNow, 'cause' | 'state'>>(
  cause: string,
  improvements: readonly Improvement[],
): readonly Improvement[] {
  return improvements
    .filter(({ state }) => state === 'open' || state === 'decided')
    .map((improvement) => ({ improvement, alike: likeness(cause, improvement.cause) }))
    .filter(({ alike }) => alike >= ALIKE)
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, MOST_OFFERED)
    .map(({ improvement }) => improvement);
}

/** Dice's coefficient over pairs of letters inside words, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}

function pairsOf(words: string): ReadonlySet<string> {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(
    plain.flatMap((word) => {
      const letters = [...word];
      return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
    }),
  );
}
