import { assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ESCALATION_REASONS,
  escalationReasons,
  isAtOnce,
} from '../../../electron/domain/escalation/escalation-reasons.ts';
import type { EscalationFacts } from '../../../electron/domain/escalation/escalation-reasons.ts';

const QUIET: EscalationFacts = {
  severity: 'mild',
  safety: false,
  publicPost: 'none',
  repeatOf: null,
  reopenedTimes: 0,
  brokenPromises: [],
  lastSatisfaction: null,
  statutory: { standing: 'before', dueOn: '2026-07-01' },
  lateServiceClocks: [],
  askedForManager: 0,
  answeredReasons: [],
};
const codes = (facts: Partial<EscalationFacts>): readonly string[] =>
  escalationReasons({ ...QUIET, ...facts }).map(({ code }) => code);

describe('reasons for the supervisor', () => {
  it('has none for a case that goes its way', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ lastSatisfaction: { followUp: 'f1', score: 3 } })).toEqual([]);
  });

  it.each<[Partial<EscalationFacts>, string, string, readonly string[]]>([
    [{ safety: true }, 'safety', 'at-once', ['safety']],
    [{ severity: 'severe' }, 'severe', 'at-once', ['severe']],
    [
      { statutory: { standing: 'overdue', dueOn: '2026-06-10' } },
      'statutory-overdue',
      'at-once',
      ['statutory-overdue:2026-06-10'],
    ],
    [
      { statutory: { standing: 'due-soon', dueOn: '2026-06-12' } },
      'statutory-soon',
      'today',
      ['statutory-soon:2026-06-12'],
    ],
    [
      { statutory: { standing: 'due-today', dueOn: '2026-06-12' } },
      'statutory-soon',
      'at-once',
      ['statutory-soon:2026-06-12:last-day'],
    ],
    [{ askedForManager: 2 }, 'asked-for-manager', 'at-once', ['asked-for-manager:2']],
    [{ publicPost: 'announced' }, 'public-post', 'today', ['public-post:announced']],
    [{ publicPost: 'posted' }, 'public-post', 'at-once', ['public-post:posted']],
    [{ brokenPromises: ['p1', 'p2'] }, 'promise-broken', 'today', ['promise-broken:p1', 'promise-broken:p2']],
    [
      { lateServiceClocks: [{ code: 'close', dueAt: '2026-06-11T06:00:00.000Z' }] },
      'service-late',
      'today',
      ['service-late:close:2026-06-11T06:00:00.000Z'],
    ],
    [{ repeatOf: 'c0' }, 'repeat', 'today', ['repeat:c0']],
    [{ reopenedTimes: 1 }, 'reopened', 'today', ['reopened:1']],
    [{ lastSatisfaction: { followUp: 'f1', score: 2 } }, 'satisfaction-low', 'note', ['satisfaction-low:f1']],
  ])('%j', (facts, code, weight, happenings) => {
    expect(escalationReasons({ ...QUIET, ...facts })).toEqual([{ code, weight, happenings }]);
  });

  it('puts what cannot wait first', () => {
    expect(
      codes({
        repeatOf: 'c0',
        lastSatisfaction: { followUp: 'f1', score: 1 },
        publicPost: 'posted',
        brokenPromises: ['p1'],
        safety: true,
      }),
    ).toEqual(['safety', 'public-post', 'promise-broken', 'repeat', 'satisfaction-low']);
  });

  it('keeps still about what was taken note of until it happens anew', () => {
    const noted = { answeredReasons: ['promise-broken:p1', 'statutory-overdue:2026-06-10', 'reopened:1'] };
    const happened: Partial<EscalationFacts> = {
      brokenPromises: ['p1'],
      statutory: { standing: 'overdue', dueOn: '2026-06-10' },
      reopenedTimes: 1,
      ...noted,
    };
    expect(codes(happened)).toEqual([]);
    expect(codes({ ...happened, brokenPromises: ['p1', 'p2'] })).toEqual(['promise-broken']);
    expect(codes({ ...happened, reopenedTimes: 2 })).toEqual(['reopened']);
    expect(codes({ ...happened, statutory: { standing: 'overdue', dueOn: '2026-06-24' } })).toEqual([
      'statutory-overdue',
    ]);
  });

  it('does not let the early warning noted settle the last day or the breach', () => {
    const answeredReasons = ['statutory-soon:2026-06-12'];
    expect(codes({ statutory: { standing: 'due-soon', dueOn: '2026-06-12' }, answeredReasons })).toEqual([]);
    expect(codes({ statutory: { standing: 'due-today', dueOn: '2026-06-12' }, answeredReasons })).toEqual([
      'statutory-soon',
    ]);
    expect(codes({ statutory: { standing: 'overdue', dueOn: '2026-06-12' }, answeredReasons })).toEqual([
      'statutory-overdue',
    ]);
  });

  it('is at once for safety and for a severe case, whatever else holds, and empty once all is noted', () => {
    assert(
      property(
        record({
          safety: boolean(),
          severity: constantFrom('mild' as const, 'serious' as const, 'severe' as const),
          publicPost: constantFrom('none' as const, 'announced' as const, 'posted' as const),
          reopenedTimes: integer({ min: 0, max: 3 }),
          askedForManager: integer({ min: 0, max: 2 }),
        }),
        (some) => {
          const facts = { ...QUIET, ...some };
          const reasons = escalationReasons(facts);
          if (some.safety || some.severity === 'severe') expect(isAtOnce(reasons)).toBe(true);
          expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
          for (const { code } of reasons) expect(ESCALATION_REASONS).toContain(code);
          const answeredReasons = reasons.flatMap(({ happenings }) => happenings);
          expect(escalationReasons({ ...facts, answeredReasons })).toEqual([]);
        },
      ),
    );
  });
});
