import type { RolePlay } from './role-play.ts';
import type { Talk } from './talk.ts';

/** The lines to choose from now, in an order that does not give the good one away and is the same every time. */
export function offeredLines(play: RolePlay, talk: Talk): readonly string[] {
  if (talk.end !== null) return [];
  const { good, bad } = play.beats[talk.beat];
  const said = new Set(talk.turns.flatMap(({ move }) => (move.kind === 'said' ? [move.words] : [])));
  return [...good, ...bad]
    .filter((line) => !said.has(line))
    .toSorted((one, other) => shuffleKey(one) - shuffleKey(other));
}

/** Spreads texts over a small range by their letters alone. */
function shuffleKey(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
}
