import { expect, test } from 'vitest';
import { sinceConfirmed } from '../../../electron/domain/papers/since-confirmed.ts';

const zone = 'Europe/Warsaw';
const step = {
  id: '1',
  what: 'Zlecić przelew',
  owner: 'Rozliczenia',
  due: '2026-06-11T14:00',
  state: 'now',
} as const;
const promise = {
  source: 'remedy',
  what: 'Zlecić przelew',
  owner: 'Rozliczenia',
  dueAt: '2026-06-11T12:00:00.000Z',
  state: 'late',
  stepId: null,
} as const;
const now = '2026-06-11T13:32:00.000Z';

test('a step whose promise was settled as done is done in the letter, on time or late', () => {
  const fields = sinceConfirmed({ steps: [step] }, [promise], [], zone, now);
  expect(fields.steps).toEqual([{ ...step, state: 'done' }]);
});

test('a step typed with a full stop or over two lines is done when its promise was kept', () => {
  for (const what of ['Zlecić przelew.', 'Zlecić\nprzelew', ' Zlecić przelew ']) {
    const typed = { ...step, what };
    expect(sinceConfirmed({ steps: [typed] }, [promise], [], zone, now).steps).toEqual([
      { ...typed, state: 'done' },
    ]);
  }
});

test('a step whose words only begin another promise is not done', () => {
  const other = { ...promise, what: 'Zlecić przelew odsetek' };
  expect(sinceConfirmed({ steps: [step] }, [other], [], zone, now).steps).toEqual([step]);
});

test('a promise that is open, broken, or somebody else’s leaves the step as it was', () => {
  for (const other of [
    { ...promise, state: 'open' as const },
    { ...promise, state: 'broken' as const },
    { ...promise, owner: 'Ewa Sobczak' },
    { ...promise, dueAt: '2026-06-11T13:00:00.000Z' },
  ]) {
    expect(sinceConfirmed({ steps: [step] }, [other], [], zone, now).steps).toEqual([step]);
  }
});

test('the letter names the contact agreed last, and none that lies behind', () => {
  const fields = { nextContactAt: '2026-06-11T15:30' };
  const agreed = [{ nextContactAt: null }, { nextContactAt: '2026-06-16T10:00' }, { nextContactAt: null }];
  expect(sinceConfirmed(fields, [], agreed, zone, now).nextContactAt).toBe('2026-06-16T10:00');
  expect(sinceConfirmed(fields, [], [], zone, now).nextContactAt).toBeUndefined();
});
