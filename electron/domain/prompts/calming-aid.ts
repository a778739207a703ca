import type { PromptPack } from '../packs/envelope.ts';
import type { PackLine } from '../packs/prompt-content.ts';
import { fillLine } from './fill-line.ts';
import type { LineFacts, PromptRun } from './fill-line.ts';
import { entriesOf } from './gather-lines.ts';

export interface CalmingAid {
  /** Length of the whole pause; each round takes an equal share. */
  readonly seconds: number;
  /** Echoes per round, the first is the large line of its round; said slowly, with silence between. */
  readonly rounds: readonly (readonly Echo[])[];
  readonly bodyHint: string;
  readonly voiceHint: string;
  /** Ways over to solving the problem; offered after the last round and not before. */
  readonly after: readonly Echo[];
}

export interface Echo {
  readonly id: string;
  readonly runs: readonly PromptRun[];
}

/** Listening only, F5: a pause of acknowledgements before any solution (seed 001, section 3; seed 004, part 1). */
export function calmingAid(packs: readonly PromptPack[], facts: LineFacts): CalmingAid | null {
  const entry = entriesOf(packs).find((each) => each.layer === 'calming');
  if (entry?.layer !== 'calming') return null;
  return {
    seconds: entry.seconds,
    rounds: entry.rounds.map((round) => sayable(round.lines, facts)),
    bodyHint: entry.bodyHint[facts.language],
    voiceHint: entry.voiceHint[facts.language],
    after: sayable(entry.after, facts),
  };
}

/** An echo with a gap in it would be worse than none: only lines that can be said whole. */
function sayable(lines: readonly PackLine[], facts: LineFacts): readonly Echo[] {
  return lines.flatMap((line) => {
    const runs = line.off === true ? null : fillLine(line.text[facts.language], facts);
    const whole = runs !== null && runs.every((run) => run.kind !== 'blank');
    return whole ? [{ id: line.id, runs }] : [];
  });
}
