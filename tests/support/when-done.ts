/**
 * Clears up when what is running here is over: behind each test file inside vitest, whose workers end without a word, and at the end
 * of the process elsewhere (faults, benchmarks, which run under plain Node).
 */
const vitest = process.env['VITEST'] === undefined ? null : await import('vitest');

export function whenDone(work: () => void): void {
  if (vitest === null) process.once('exit', work);
  else vitest.afterAll(work);
}
