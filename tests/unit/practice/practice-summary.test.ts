import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../renderer/screens/practice/result-words.ts';
import type { PracticeResult } from '../../../renderer/screens/practice/result-words.ts';

function result(
  playId: string,
  points: readonly [number, number, number, number],
  passed: boolean,
): PracticeResult {
  const [listening, wording, order, promises] = points;
  return {
    id: `${playId}-${points.join('')}`,
    staffId: 'a',
    name: 'A',
    playId,
    at: '2026-06-11T09:00:00.000Z',
    marks: { listening, wording, order, promises },
    passed,
    ended: 'settled',
  };
}

describe('what a supervisor sees of somebody’s rehearsals', () => {
  it('counts a play once however often it was passed, and names the weakest mark', () => {
    const own = [
      result('en-stubborn', [5, 5, 5, 3], true),
      result('en-stubborn', [5, 4, 5, 2], true),
      result('en-crusader', [2, 5, 3, 0], false),
    ] as const;
    expect(summaryOf(own)).toEqual({
      rehearsed: 3,
      passed: 1,
      average: (18 + 16 + 10) / 3,
      weakest: 'promises',
    });
  });

  it('names the first in the order of a talk where all are alike', () => {
    expect(summaryOf([result('en-stubborn', [5, 5, 5, 5], true)])).toMatchObject({ weakest: 'listening' });
  });
});
