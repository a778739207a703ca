import type { Pack } from './envelope.ts';
import { isRecord } from './pack-fault.ts';
import type { PackRow, RowGroup, RowItem } from './pack-rows.ts';
import { rowGroups, rowName } from './pack-rows.ts';

/** The pack with one row changed. The result is only a draft: importing it checks everything. */
export function changeRow(pack: Pack, path: string, item: RowItem): Pack {
  return setAt(pack, path, item);
}

/** The pack with one more row at the end of a group, like the last one there but without words, and the pointer to it. */
export function addRow(pack: Pack, group: RowGroup): { readonly pack: Pack; readonly path: string } {
  const path = `${group.path}/${String(group.rows.length)}`;
  return { pack: setAt(pack, path, emptyRow(group, freeName(pack))), path };
}

/** The pack with a copy of one deadline right behind it, under an id of its own, and the pointer to it. */
export function copyRule(pack: Pack, path: string): { readonly pack: Pack; readonly path: string } {
  if (pack.kind !== 'deadline') return { pack, path };
  const at = ruleIndex(path);
  const rules = pack.content.rules.flatMap((rule, index) =>
    index === at ? [rule, { ...rule, id: freeName(pack) }] : [rule],
  );
  return {
    pack: { ...pack, content: { ...pack.content, rules } },
    path: `${RULES}/${String(at + 1)}`,
  };
}

/** The pack without one deadline; cases keep the version that gave their date. The last one stays: a pack without any is none. */
export function removeRule(pack: Pack, path: string): Pack {
  if (pack.kind !== 'deadline' || pack.content.rules.length === 1) return pack;
  const rules = pack.content.rules.filter((_, index) => index !== ruleIndex(path));
  return { ...pack, content: { ...pack.content, rules } };
}

const RULES = '/content/rules';

function ruleIndex(path: string): number {
  return Number(path.slice(RULES.length + 1));
}

/** An id that no row of this pack has, and no other pack: it begins with the pack's own. */
function freeName(pack: Pack): string {
  const taken = new Set(rowGroups(pack).flatMap((group) => group.rows.map(rowName)));
  for (let number = 1; ; number += 1) {
    const name = `${pack.id}-own-${String(number)}`;
    if (!taken.has(name)) return name;
  }
}

function emptyRow(group: RowGroup, name: string): RowItem {
  const words = { zh: '', en: '', pl: '' };
  const model = group.rows.at(-1);
  switch (model?.kind) {
    case undefined:
    case 'line':
      return { id: name, cue: 'say', text: words };
    case 'tip':
    case 'guide-item':
      return { id: name, text: words };
    case 'hint': {
      const { checkedOn, stages } = model.item;
      return { id: name, text: words, source: '', checkedOn, sureness: 'NV', stages };
    }
    case 'category':
      return { code: name, label: words, kind: model.item.kind, situation: null };
    case 'rule': {
      const { country, region, sector, unit, checkedOn } = model.item;
      const place = { country, region, sector };
      return {
        id: name,
        ...place,
        amount: 14,
        unit,
        sureness: 'NV',
        source: '',
        checkedOn,
        silence: words,
        statement: words,
        appealRoute: words,
      };
    }
  }
}

/** How many rows of another version of the pack are not in this one. */
export function removedRows(pack: Pack, before: Pack): number {
  const there = new Set(rowGroups(pack).flatMap((group) => group.rows.map(rowName)));
  return rowGroups(before)
    .flatMap((group) => group.rows)
    .filter((row) => !there.has(rowName(row))).length;
}

/** How many rows differ from those of another version of the pack. */
export function changedRows(pack: Pack, before: Pack): readonly PackRow[] {
  const rowsOf = (of: Pack): readonly PackRow[] => rowGroups(of).flatMap((group) => group.rows);
  const was = new Map(rowsOf(before).map((row) => [rowName(row), JSON.stringify(row.item)]));
  return rowsOf(pack).filter((row) => was.get(rowName(row)) !== JSON.stringify(row.item));
}

function setAt(pack: Pack, path: string, value: unknown): Pack {
  const put = (holder: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return value;
    if (Array.isArray(holder)) {
      const copy: unknown[] = [...(holder as readonly unknown[])];
      copy[Number(key)] = put(copy[Number(key)], rest);
      return copy;
    }
    return isRecord(holder) ? { ...holder, [key]: put(holder[key], rest) } : holder;
  };
  // A row of its own kind in the place of a row: the shape around it stays that of a pack.
  return put(pack, path.split('/').slice(1)) as Pack;
}
