import { describe, expect, test } from 'vitest';
import { dayChecklist, mayClose } from '../../../electron/domain/day-close/day-checklist.ts';
import { letterPath, packageFileName } from '../../../electron/domain/day-close/package-name.ts';

const nothing = {
  'open-drafts': [],
  'papers-not-handed-over': [],
  'overdue-promises': [],
  'late-clocks': [],
  'missing-facts': [],
  'letters-waiting': [],
};

describe('the checklist of a day', () => {
  test('shows all questions as ok when nothing is left, and the day may close', () => {
    const items = dayChecklist(nothing);
    expect(items.map((item) => item.code)).toEqual(Object.keys(nothing));
    expect(items.every((item) => !item.open && item.count === 0)).toBe(true);
    expect(mayClose(items)).toBe(true);
  });

  test('counts things, names each case once, and stays shut until every open item has a note', () => {
    const findings = {
      ...nothing,
      'overdue-promises': ['B-2', 'A-1', 'B-2'],
      'letters-waiting': ['C-3'],
    };
    const items = dayChecklist(findings, {
      'overdue-promises': '计费系统维护，明早回电',
      'letters-waiting': '  ',
    });
    const promises = items.find((item) => item.code === 'overdue-promises');
    expect(promises).toEqual({
      code: 'overdue-promises',
      open: true,
      count: 3,
      numbers: ['A-1', 'B-2'],
      noteNeeded: false,
    });
    expect(mayClose(items)).toBe(false);
    expect(mayClose(dayChecklist(findings, { 'overdue-promises': 'x', 'letters-waiting': 'y' }))).toBe(true);
  });
});

test('file names hold codes and case numbers only', () => {
  expect(packageFileName('WTL', 3, '2026-06-11', 163)).toBe('WTL-3_2026-06-11_0163.zip');
  expect(letterPath('WTL-3-260611-007-K', 'apology', 2)).toBe('letters/WTL-3-260611-007-K_apology_v2.pdf');
});
