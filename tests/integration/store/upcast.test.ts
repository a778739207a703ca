import { describe, expect, it } from 'vitest';
import { FIRST_CLOCK_MINUTES } from '../../../electron/domain/clock-minutes.ts';
import type { StoredEvent } from '../../../electron/domain/event.ts';
import { FIRST_STATIONERY } from '../../../electron/domain/stationery.ts';
import { all } from '../../../electron/store/database.ts';
import { EVENT_COLUMNS, EVENT_TABLES, eventOf } from '../../../electron/store/log/event-row.ts';
import type { EventRow } from '../../../electron/store/log/event-row.ts';
import { currentVersion, upcast } from '../../../electron/store/log/upcast.ts';
import type { Upcasters } from '../../../electron/store/log/upcast.ts';
import { arrived, at, deskStore, write } from './temporary-store.ts';

/** As if `progress-told` had been `{ text }` in version 1 and `{ said }` in version 2, and `{ words }` were version 3. */
const UPCASTERS: Upcasters = {
  'progress-told': [
    (payload) => ({ said: (payload as { text: string }).text }),
    (payload) => ({ words: (payload as { said: string }).said }),
  ],
};

describe('old kinds of events', () => {
  it('are lifted one version at a time, from whichever they were written in', () => {
    expect(upcast('progress-told', 1, { text: 'Soon' }, UPCASTERS)).toEqual({ words: 'Soon' });
    expect(upcast('progress-told', 2, { said: 'Soon' }, UPCASTERS)).toEqual({ words: 'Soon' });
    expect(upcast('progress-told', 3, { words: 'Soon' }, UPCASTERS)).toEqual({ words: 'Soon' });
  });

  it('of a newer Amends are not guessed at', () => {
    expect(() => upcast('progress-told', 4, {}, UPCASTERS)).toThrow(/newer/);
  });

  it('raise the version new ones are written with', () => {
    expect(currentVersion('progress-told', UPCASTERS)).toBe(3);
    expect(currentVersion('line-said', UPCASTERS)).toBe(1);
  });

  it('come out of the log in their newest shape while their bytes stay as they were written', () => {
    const store = deskStore();
    write(store, at('09:00'), arrived('case-1', 1));
    write(store, at('09:05'), { kind: 'progress-told', caseId: 'case-1', payload: { words: 'Soon' } });
    const [row] = all<EventRow>(
      store.db,
      `SELECT ${EVENT_COLUMNS} FROM ${EVENT_TABLES} WHERE kind = 'progress-told'`,
    );
    if (row === undefined) throw new Error('The event is there');
    const old: StoredEvent = eventOf({ ...row, kind_version: 1, payload: '{"text":"Soon"}' }, UPCASTERS);
    expect(old.payload).toEqual({ words: 'Soon' });
    expect(old.kindVersion).toBe(1);
  });

  it('of a kind nobody knows stop the reading', () => {
    const store = deskStore();
    const [row] = all<EventRow>(store.db, `SELECT ${EVENT_COLUMNS} FROM ${EVENT_TABLES} LIMIT 1`);
    if (row === undefined) throw new Error('The event is there');
    expect(() => eventOf({ ...row, kind: 'coffee-made' })).toThrow(/coffee-made/);
    expect(() => eventOf({ ...row, kind: 'constructor' })).toThrow(/constructor/);
  });
});

describe('what a branch seals to', () => {
  it('was for head office alone before there was a key of the branch', () => {
    const branch = { sealing: { to: 'key', publicKeyPem: 'office' } };
    expect(upcast('branch-changed', 3, { branch })).toMatchObject({
      branch: { sealing: { to: 'key', publicKeyPem: 'office', branchKey: null } },
    });
  });
});

describe('what a branch prints on', () => {
  it('was a sheet without a logo before anybody could say, and stays what was said', () => {
    expect(upcast('branch-changed', 5, { branch: {} })).toMatchObject({
      branch: { stationery: FIRST_STATIONERY },
    });
    const stationery = { ...FIRST_STATIONERY, receipt: 'roll' };
    expect(upcast('branch-changed', 6, { branch: { stationery } })).toMatchObject({ branch: { stationery } });
  });
});

describe('how long the clocks of a branch run', () => {
  it('was what seed 001 says before anybody could say, and stays what was said', () => {
    for (const version of [1, 6]) {
      expect(upcast('branch-set-up', version, { branch: { currency: 'GBP' } })).toMatchObject({
        branch: { clockMinutes: FIRST_CLOCK_MINUTES },
      });
    }
    const clockMinutes = { ...FIRST_CLOCK_MINUTES, acknowledge: 5 };
    expect(upcast('branch-changed', 7, { branch: { clockMinutes } })).toEqual({ branch: { clockMinutes } });
    expect(currentVersion('branch-changed')).toBe(7);
  });
});
