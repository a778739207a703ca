import type { PromptPack } from '../packs/envelope.ts';
import { fillLine } from './fill-line.ts';
import type { LineFacts, PromptRun } from './fill-line.ts';
import { entriesOf } from './gather-lines.ts';

export interface CalmingAid {
  /** Length of the whole pause; each round takes an equal share. */
  readonly seconds: number;
  /** Echoes per round, the first is the large line of its round; said slowly, with silence between. */
  readonly rounds: readonly (readonly { readonly id: string; readonly runs: readonly PromptRun[] }[])[];
  readonly bodyHint: string;
  readonly voiceHint: string;
}

/** Listening only, F5: a pause of acknowledgements before any solution (seed 001, section 3; seed 004, part 1). */
export function calmingAid(packs: readonly PromptPack[], facts: LineFacts): CalmingAid | null {
  const entry = entriesOf(packs).find((each) => each.layer === 'calming');
  if (entry?.layer !== 'calming') return null;
  return {
    seconds: entry.seconds,
    rounds: entry.rounds.map((round) =>
      round.lines.flatMap((line) => {
        const runs = fillLine(line.text[facts.language], facts);
        // An echo with a gap in it would be worse than none: only lines that can be said whole.
        const whole = runs !== null && runs.every((run) => run.kind !== 'blank');
        return whole ? [{ id: line.id, runs }] : [];
      }),
    ),
    bodyHint: entry.bodyHint[facts.language],
    voiceHint: entry.voiceHint[facts.language],
  };
}
