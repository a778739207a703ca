import { expect, test } from 'vitest';
import { groupDuties } from '../../../renderer/screens/today/group-duties.ts';
import type { Duty } from '../../../renderer/screens/today/group-duties.ts';

const NOW = '2026-06-11T02:52:00.000Z';
const duty = (
  kind: Duty['kind'],
  code: string,
  dueAt: string | null,
  minutesGiven: number | null = null,
): Duty => ({
  kind,
  code,
  dueAt,
  id: `${kind}-${code}`,
  caseId: 'c',
  number: 'WTL-3-260611-001-A',
  customer: { name: '', addressForm: null, addressTitle: '', paperLanguage: null },
  matter: '',
  what: '',
  minutesGiven,
  amount: null,
  askedAt: null,
  ownerId: 's',
  ownerName: 'S',
});

test('what is late or in its last quarter stands under now; approvals and papers have their own place', () => {
  const grouped = groupDuties(
    [
      duty('promise', 'remedy', '2026-06-11T02:40:00.000Z'),
      duty('clock', 'progress', '2026-06-11T02:57:00.000Z', 20),
      duty('clock', 'progress', '2026-06-11T02:58:00.000Z', 20),
      duty('clock', 'close', '2026-06-11T03:51:30.000Z', 240),
      duty('contact', 'phone', '2026-06-11T03:08:00.000Z'),
      duty('approval', 'apology', null),
      duty('hand-over', 'receipt', null),
    ],
    NOW,
  );
  expect(grouped.map(({ group, minutesLeft }) => [group, minutesLeft])).toEqual([
    ['now', -12],
    ['now', 5],
    ['later', 6],
    ['now', 60],
    ['later', 16],
    ['waiting', null],
    ['papers', null],
  ]);
});
