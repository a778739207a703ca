import type { Pack } from './envelope.ts';
import { isRecord } from './pack-fault.ts';
import { stableText } from './stable-text.ts';

/** How many lines, notes, categories or rules a pack has, and what became of those of another version. */
export interface PackChanges {
  readonly rows: number;
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
  readonly off: number;
}

/** Compares by id, whatever stands in another place of the pack counts as unchanged. `before` null: everything is new. */
export function packChanges(pack: Pack, before: Pack | null): PackChanges {
  const now = rowsOf(pack);
  const was = before === null ? new Map<string, string>() : rowsOf(before);
  const ids = [...now.keys()];
  return {
    rows: now.size,
    changed: ids.filter((id) => was.has(id) && was.get(id) !== now.get(id)).length,
    added: ids.filter((id) => !was.has(id)).length,
    gone: [...was.keys()].filter((id) => !now.has(id)).length,
    off: [...now.values()].filter((row) => row.includes('"off":true')).length,
  };
}

/** Everything in a pack that has an id or a code of its own, as comparable text. */
function rowsOf(pack: Pack): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) walk(each);
      return;
    }
    if (!isRecord(value)) return;
    const name = value['id'] ?? (typeof value['layer'] === 'string' ? undefined : value['code']);
    if (typeof name === 'string') {
      rows.set(name, stableText(value));
      return;
    }
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(pack.content);
  return rows;
}
