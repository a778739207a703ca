import { expect, it } from 'vitest';
import type { RemedyStep } from '../../../electron/domain/complaint.ts';
import { composeApology } from '../../../electron/domain/papers/compose-apology.ts';
import { textOf } from '../../../electron/domain/papers/edited-letter.ts';
import { LOST_BOOKING } from '../../golden/papers/sample-cases.ts';

function letterWith(steps: readonly Pick<RemedyStep, 'what' | 'state'>[]): string {
  const { input } = LOST_BOOKING;
  const owned = steps.map((step, at): RemedyStep => {
    return { ...step, id: String(at), owner: 'recepcja', due: '2026-06-30T12:00' };
  });
  return textOf(
    composeApology({ ...input, facts: { ...input.facts, fields: { ...input.facts.fields, steps: owned } } })
      .blocks,
  );
}

it('a step typed as a task and one typed as a deed each stand in a Polish sentence', () => {
  const text = letterWith([
    { what: 'Przygotować pokój z widokiem na staw', state: 'done' },
    { what: 'Zwrot kosztów noclegu', state: 'done' },
    { what: 'Pomóc w dojeździe', state: 'next' },
    { what: 'Wiadomość do biura podróży', state: 'next' },
  ]);
  expect(text).toContain('za nami zwrot kosztów noclegu');
  expect(text).toContain('zdążyliśmy już przygotować pokój z widokiem na staw');
  expect(text).toContain('przed nami wiadomość do biura podróży');
  expect(text).toContain('mamy jeszcze pomóc w dojeździe');
});
