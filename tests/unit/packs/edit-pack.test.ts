import { describe, expect, test } from 'vitest';
import {
  addRow,
  changedRows,
  changeRow,
  copyRule,
  removedRows,
  removeRule,
} from '../../../electron/domain/packs/edit-pack.ts';
import { isPossibleSpan } from '../../../electron/domain/packs/check-deadlines.ts';
import type { Pack } from '../../../electron/domain/packs/envelope.ts';
import { isSwitchedOff, rowGroups, rowName, rowText } from '../../../electron/domain/packs/pack-rows.ts';
import { packChanges } from '../../../electron/domain/packs/pack-changes.ts';
import { validatePack } from '../../../electron/domain/packs/validate-pack.ts';
import { ALL_PACKS } from '../../../electron/packs/index.ts';

function shipped(id: string): Pack {
  const pack = ALL_PACKS.find((one) => one.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
}
const rowsOf = (pack: Pack) => rowGroups(pack).flatMap((group) => group.rows);

describe('the rows of a pack', () => {
  test.each(ALL_PACKS.map((pack) => [pack.id, pack] as const))(
    '%s: every row, each at its pointer',
    (_id, pack) => {
      const rows = rowsOf(pack);
      expect(rows).toHaveLength(packChanges(pack, null).rows);
      for (const row of rows) {
        const found = row.path
          .split('/')
          .slice(1)
          .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], pack);
        expect(found).toBe(row.item);
        expect(rowName(row)).not.toBe('');
        expect(rowText(row).pl).not.toBe('');
      }
    },
  );

  test('changing one changes that one, and nothing of the pack it came from', () => {
    const pack = shipped('prompts-situations');
    const before = JSON.stringify(pack);
    const row = rowsOf(pack)[40];
    if (row?.kind !== 'line') throw new Error('a line');
    const changed = changeRow(pack, row.path, { ...row.item, off: true });
    expect(JSON.stringify(pack)).toBe(before);
    expect(changedRows(changed, pack).map(rowName)).toEqual([row.item.id]);
    expect(changedRows(changed, pack).every(isSwitchedOff)).toBe(true);
    expect(validatePack(changed)).toMatchObject({ ok: true });
    expect(changedRows(pack, pack)).toEqual([]);
  });

  test.each([
    'prompts-stages',
    'prompts-calming',
    'prompts-care',
    'prompts-call-back',
    'prompts-guide',
    'prompts-hints',
    'sector-bank',
    'deadlines-pl',
  ])('%s: a new row has an id of its own and wants words before it may be used', (id) => {
    const pack = shipped(id);
    const [group] = rowGroups(pack);
    if (group === undefined) throw new Error('a group');
    const first = addRow(pack, group);
    const grown = rowGroups(first.pack)[0];
    if (grown === undefined) throw new Error('a group');
    const second = addRow(first.pack, grown);
    const names = changedRows(second.pack, pack).map(rowName);
    expect(names).toEqual([`${id}-own-1`, `${id}-own-2`]);
    const result = validatePack(second.pack);
    expect(result.ok ? [] : result.errors.map((error) => error.code)).toContain('empty-text');
    const row = rowsOf(first.pack).find((one) => one.path === first.path);
    if (row === undefined) throw new Error('the new row');
    const words = { zh: '好。', en: 'Yes.', pl: 'Tak.' };
    const item = { ...row.item, ...('text' in row.item ? { text: words } : {}) };
    const filled = {
      ...item,
      ...('label' in item ? { label: words } : {}),
      ...('statement' in item ? { statement: words } : {}),
      ...('source' in item ? { source: 'house rules' } : {}),
    };
    expect(validatePack(changeRow(first.pack, first.path, filled as typeof row.item))).toMatchObject({
      ok: true,
    });
  });

  test('a deadline is copied right behind its model and removed again; the last one stays', () => {
    const pack = shipped('deadlines-pl');
    const copied = copyRule(pack, '/content/rules/1');
    expect(copied.path).toBe('/content/rules/2');
    expect(changedRows(copied.pack, pack).map(rowName)).toEqual(['deadlines-pl-own-1']);
    expect(validatePack(copied.pack)).toMatchObject({ ok: true });
    const back = removeRule(copied.pack, copied.path);
    expect(back).toEqual(pack);
    const without = removeRule(pack, '/content/rules/0');
    expect(changedRows(without, pack)).toEqual([]);
    expect(removedRows(without, pack)).toBe(1);
    let few = pack;
    for (let count = 0; count < 30; count += 1) few = removeRule(few, '/content/rules/0');
    expect(few.kind === 'deadline' && few.content.rules.length).toBe(1);
    expect(removeRule(shipped('sector-bank'), '/content/rules/0')).toEqual(shipped('sector-bank'));
  });

  test.each([
    [{ amount: 1, unit: 'hours' }, true],
    [{ amount: 400, unit: 'business-days' }, true],
    [{ amount: 0, unit: 'calendar-days' }, false],
    [{ amount: -3, unit: 'calendar-days' }, false],
    [{ amount: 401, unit: 'calendar-days' }, false],
    [{ amount: 57, unit: 'weeks' }, true],
    [{ amount: 58, unit: 'weeks' }, false],
  ] as const)('%o may stand in a pack: %s', (span, may) => {
    expect(isPossibleSpan(span)).toBe(may);
  });
});
