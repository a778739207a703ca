import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { citableChanges } from '../../../electron/domain/improvement.ts';
import { likeness, similarCauses } from '../../../electron/domain/similar-causes.ts';

describe('causes in similar words', () => {
  test.each([
    ['The meter was read at the wrong house', 'Meters are read at the wrong house', true],
    [
      'Nobody compared the receipt number before the line was cut',
      'Receipt numbers are not compared before a line is cut',
      true,
    ],
    ['The meter was read at the wrong house', 'The room was not cleaned before check-in', false],
    ['抄表员把相邻两户的电表抄混了', '相邻两户的电表抄混', true],
    ['抄表员把相邻两户的电表抄混了', '退款系统周末不处理', false],
    ['Rezerwację wpisano na inny termin', 'Rezerwacje wpisywane na inny termin', true],
    ['Rezerwację wpisano na inny termin', 'Pokój nie był posprzątany przed przyjazdem', false],
  ])('%s / %s: %s', (one, other, alike) => {
    const lines = [{ cause: other, state: 'open' as const }];
    expect(similarCauses(one, lines)).toHaveLength(alike ? 1 : 0);
  });

  it('offers at most three, the most alike first, and none that is over', () => {
    const cause = 'The key box is not checked in the evening';
    const line = (words: string, state: 'open' | 'decided' | 'done' | 'rejected') => ({
      cause: words,
      state,
    });
    const lines = [
      line('The key box is not checked', 'open'),
      line(cause, 'decided'),
      line(cause, 'done'),
      line(cause, 'rejected'),
      line('The key box is not checked at night', 'open'),
      line('A key box is checked in the evening', 'open'),
    ];
    const offered = similarCauses(cause, lines);
    expect(offered).toHaveLength(3);
    expect(offered[0]).toEqual(line(cause, 'decided'));
    expect(offered.every(({ state }) => state === 'open' || state === 'decided')).toBe(true);
  });

  it('measures from 0 to 1, the same both ways, 1 for the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const measured = likeness(one, other);
        expect(measured).toBe(likeness(other, one));
        expect(measured).toBeGreaterThanOrEqual(0);
        expect(measured).toBeLessThanOrEqual(1);
        expect([0, 1]).toContain(likeness(one, one));
      }),
    );
  });
});

describe('what a letter may say was changed', () => {
  test.each([
    ['open', 'en', []],
    ['decided', 'en', []],
    ['rejected', 'en', []],
    ['done', 'en', ['Two people check.']],
    ['done', 'pl', ['Two people check.']],
    ['done', 'zh', []],
  ] as const)('%s, %s', (state, language, changes) => {
    expect(citableChanges([{ state, decision: 'Two people check.' }], language)).toEqual(changes);
  });
});
