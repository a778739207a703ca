import { Temporal } from 'temporal-polyfill';
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RemedyStep } from '../../../electron/domain/complaint.ts';
import { moveSteps } from '../../../electron/domain/goodwill/move-steps.ts';

const NOW = '2026-06-11T10:05';
const step = (id: string, due: string, state: RemedyStep['state'] = 'next'): RemedyStep => ({
  id,
  what: id,
  owner: 'Lin',
  due,
  state,
});
const duesOf = (steps: readonly RemedyStep[]): readonly string[] => steps.map(({ due }) => due);

describe('moving a step of the remedy', () => {
  const steps = [
    step('look', '2026-06-11T09:00', 'done'),
    step('order', '2026-06-11T12:00', 'now'),
    step('fit', '2026-06-12T12:00'),
    step('call', '2026-06-15T10:00'),
  ];

  it('moves every later one that is not done by the same span', () => {
    const moved = moveSteps(steps, 'fit', '2026-06-13T09:30', NOW);
    expect(moved).toMatchObject({ ok: true, value: { moved: ['fit', 'call'] } });
    expect(moved.ok ? duesOf(moved.value.steps) : []).toEqual([
      '2026-06-11T09:00',
      '2026-06-11T12:00',
      '2026-06-13T09:30',
      '2026-06-16T07:30',
    ]);
  });

  it('moves them earlier as well', () => {
    const moved = moveSteps(steps, 'fit', '2026-06-11T18:00', NOW);
    expect(moved.ok ? duesOf(moved.value.steps).slice(2) : []).toEqual([
      '2026-06-11T18:00',
      '2026-06-14T16:00',
    ]);
  });

  it('keeps the time of day across a change of daylight saving', () => {
    const autumn = [step('a', '2026-10-24T10:00'), step('b', '2026-10-26T10:00')];
    const moved = moveSteps(autumn, 'a', '2026-10-25T10:00', NOW);
    expect(moved.ok ? duesOf(moved.value.steps) : []).toEqual(['2026-10-25T10:00', '2026-10-27T10:00']);
  });

  it('changes nothing where the time stays', () => {
    expect(moveSteps(steps, 'fit', '2026-06-12T12:00', NOW)).toMatchObject({ value: { steps, moved: [] } });
  });

  it.each([
    ['fit', '2026-06-11T10:04', 'due-in-the-past'],
    ['fit', '2026-02-30T10:00', 'no-such-time'],
    ['look', '2026-06-12T10:00', 'already-settled'],
    ['paint', '2026-06-12T10:00', 'not-found'],
  ])('%s to %s is refused as %s', (id, due, code) => {
    expect(moveSteps(steps, id, due, NOW)).toMatchObject({ ok: false, code });
  });

  it('keeps order and spans, lands nothing before now and leaves what is done', () => {
    const start = Temporal.PlainDateTime.from(NOW);
    const at = (minutes: number): string => start.add({ minutes }).toString({ smallestUnit: 'minute' });
    assert(
      property(
        array(
          record({
            due: integer({ min: -2000, max: 100_000 }),
            state: constantFrom('done' as const, 'now' as const, 'next' as const),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        integer({ min: 0, max: 7 }),
        integer({ min: 0, max: 200_000 }),
        (rows, pick, target) => {
          const before = rows.map(({ due, state }, place) => step(String(place), at(due), state));
          const chosen = before[pick % before.length];
          if (chosen === undefined || chosen.state === 'done') return;
          const outcome = moveSteps(before, chosen.id, at(target), NOW);
          expect(outcome.ok).toBe(true);
          if (!outcome.ok) return;
          const { steps: after, moved } = outcome.value;
          expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
          for (const [place, now] of after.entries()) {
            const was = before[place];
            if (was === undefined || !moved.includes(now.id)) {
              expect(now).toEqual(was);
              continue;
            }
            expect(now.due >= NOW).toBe(true);
            expect(was.state).not.toBe('done');
          }
          const spans = new Set(
            moved.map((id) => {
              const index = Number(id);
              return Temporal.PlainDateTime.from(before[index]?.due ?? '')
                .until(after[index]?.due ?? '', { largestUnit: 'minutes' })
                .toString();
            }),
          );
          expect(spans.size).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
