import { describe, expect, it } from 'vitest';
import { countResults } from '../support/count-results.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((one, index) => ({ fullName: `test ${String(index)}`, status: one })),
});

describe('the last line of npm test', () => {
  it('counts what passed and what failed', () => {
    const { passed, failed } = countResults(
      { testResults: [file('failed', 'passed', 'failed', 'passed')] },
      1,
    );
    expect({ passed, failed }).toEqual({ passed: 2, failed: 1 });
  });

  it.each(['skipped', 'pending', 'todo', 'disabled'])('counts a %s test as failed', (status) => {
    expect(countResults({ testResults: [file('passed', 'passed', status)] }, 0).failed).toBe(1);
  });

  it('counts a file that could not be loaded, and an empty one, once each', () => {
    const report = { testResults: [{ ...file('failed'), message: 'no such module' }, file('passed')] };
    expect(countResults(report, 1).complaints).toEqual([
      'a.test.ts: no such module',
      'a.test.ts: no test in it',
    ]);
  });

  it('fails when nothing ran, and when vitest fails for a reason outside the tests', () => {
    expect(countResults({ testResults: [] }, 0).failed).toBe(1);
    expect(countResults({ testResults: [file('passed', 'passed')] }, 1).failed).toBe(1);
  });
});
