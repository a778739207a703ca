import { describe, expect, it } from 'vitest';
import { recordsPort } from '../../../electron/store/desk-ports.ts';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { ANNA, at, deskStore, ownDeadlines, write } from './temporary-store.ts';

const imported = (version: number, id = 'deadlines-gb') =>
  ({ kind: 'pack-imported', caseId: null, payload: { pack: ownDeadlines(id, version) } }) as const;
const putBack = (packId: string) => ({ kind: 'pack-put-back', caseId: null, payload: { packId } }) as const;

describe('imported packs', () => {
  it('the newest import is in use, earlier versions stay readable', () => {
    const store = deskStore();
    const records = recordsPort(store.db);
    write(store, at('09:00'), imported(2));
    write(store, at('09:10'), imported(3), imported(1, 'deadlines-own'));
    expect(records.packsInUse()).toEqual([
      { pack: ownDeadlines('deadlines-gb', 3), importedAt: at('09:10'), importedBy: ANNA },
      { pack: ownDeadlines('deadlines-own', 1), importedAt: at('09:10'), importedBy: ANNA },
    ]);
    expect(records.packVersion('deadlines-gb', 2)).toEqual(ownDeadlines('deadlines-gb', 2));
    expect(records.packVersion('deadlines-gb', 4)).toBeNull();
    expect(records.lastPackVersion('deadlines-gb')).toBe(3);
    expect(records.lastPackVersion('deadlines-pl')).toBe(0);
  });

  it('putting back takes it out of use and forgets nothing, also after a rebuild', () => {
    const store = deskStore();
    const records = recordsPort(store.db);
    write(store, at('09:00'), imported(2));
    write(store, at('09:10'), putBack('deadlines-gb'));
    rebuildState(store.db);
    expect(records.packsInUse()).toEqual([]);
    expect(records.lastPackVersion('deadlines-gb')).toBe(2);
    expect(records.packVersion('deadlines-gb', 2)?.version).toBe(2);
    write(store, at('09:20'), imported(3));
    expect(records.packsInUse().map(({ pack }) => pack.version)).toEqual([3]);
  });

  it('a version twice, or putting back what is not in use, does not stand', () => {
    const store = deskStore();
    write(store, at('09:00'), imported(2));
    expect(() => write(store, at('09:01'), imported(2))).toThrow(/UNIQUE/);
    expect(() => write(store, at('09:02'), putBack('deadlines-pl'))).toThrow(/nothing to change/);
    expect(recordsPort(store.db).packsInUse()).toHaveLength(1);
  });
});
