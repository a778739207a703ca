import type { RunDetails } from 'fast-check';
import type { Survival } from '../fault.ts';

/**
 * What became of a property of fast-check, as a row: `each` tries stand in one run of it. The smallest counterexample is printed with
 * the seed that makes it again.
 */
export function held<Ts>(details: RunDetails<Ts>, each: number, say: (line: string) => void): Survival {
  if (!details.failed) return { tries: details.numRuns * each, survived: details.numRuns * each };
  const { seed, counterexample, counterexamplePath, errorInstance, numShrinks } = details;
  const error: unknown = errorInstance;
  say(
    `fell with seed ${String(seed)} (path ${counterexamplePath ?? ''}, made smaller ${String(numShrinks)} times)`,
  );
  say(shortened(counterexample));
  say(error instanceof Error ? shortened(error.stack ?? error.message) : String(error));
  const tries = Math.max(1, details.numRuns);
  return { tries: tries * each, survived: (tries - 1) * each };
}

export function added(...rows: readonly Survival[]): Survival {
  return {
    tries: rows.reduce((sum, row) => sum + row.tries, 0),
    survived: rows.reduce((sum, row) => sum + row.survived, 0),
    notes: rows.flatMap((row) => row.notes ?? []),
  };
}

/** Printable whatever is in it: values that fell are just those that print badly. */
export function shortened(value: unknown, most = 3000): string {
  const text =
    typeof value === 'string'
      ? value
      : JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? `${String(one)}n` : one));
  return (text ?? String(value))
    .replace(/[^\n\x20-\x7e]/gu, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`)
    .slice(0, most);
}
