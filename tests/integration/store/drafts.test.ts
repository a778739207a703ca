import { describe, expect, it } from 'vitest';
import type { Store } from '../../../electron/store/open-store.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { append } from '../../../electron/store/log/append.ts';
import { draftOf, dropDraft, saveDraft, typedSoFar } from '../../../electron/store/records/draft.ts';
import {
  dropLetterDraft,
  letterDraftOf,
  saveLetterDraft,
} from '../../../electron/store/records/letter-draft.ts';
import { ANNA, arrived, at, by, confirmed, deskStore, drafted, write } from './temporary-store.ts';

const FACTS = { stage: 'facts', cursor: 'what' } as const;

function storeWithIntake(): Store {
  const store = deskStore();
  write(store, at('09:00'), arrived('case-1', 1), arrived('case-2', 2));
  return store;
}

function events(store: Store): number {
  return Number(store.db.prepare('SELECT count(*) FROM event').pluck().get());
}

describe('drafts', () => {
  it('keep what was typed, where the cursor was, and write no event', () => {
    const store = storeWithIntake();
    const before = events(store);
    const typed = {
      customerName: '王小明',
      lossMoney: { minor: 1250, currency: 'CNY' },
      wants: ['quick-fix'],
      safety: false,
    };
    expect(saveDraft(store.db, 'case-1', 0, typed, FACTS, at('09:01'))).toEqual({
      ok: true,
      value: { revision: 1 },
    });
    expect(draftOf(store.db, 'case-1')).toEqual({
      fields: typed,
      stage: 'facts',
      cursor: 'what',
      revision: 1,
      savedAt: at('09:01'),
    });
    expect(draftOf(store.db, 'case-2')).toBeNull();
    expect(events(store)).toBe(before);
  });

  it('come back exactly as typed: rare characters, emoji, right to left, NUL, line breaks', () => {
    const store = storeWithIntake();
    const what = '𬭎䶮㛃 👩‍👩‍👧 \u202Eשלום\u202C a\u0000b\r\n\u2028';
    saveDraft(store.db, 'case-1', 0, { what }, FACTS, at('09:01'));
    expect(draftOf(store.db, 'case-1')?.fields.what).toBe(what);
  });

  it('change only the fields named; null clears one', () => {
    const store = storeWithIntake();
    saveDraft(store.db, 'case-1', 0, { customerName: 'Anna', matter: 'Meter' }, FACTS, at('09:01'));
    saveDraft(store.db, 'case-1', 1, { matter: 'Bill' }, FACTS, at('09:02'));
    saveDraft(store.db, 'case-1', 2, { customerName: null }, { stage: 'remedy', cursor: '' }, at('09:03'));
    expect(draftOf(store.db, 'case-1')).toMatchObject({
      fields: { matter: 'Bill' },
      stage: 'remedy',
      revision: 3,
    });
    expect(draftOf(store.db, 'case-1')?.fields).not.toHaveProperty('customerName');
    const revisions = store.db.prepare(`SELECT field, revision FROM intake_draft`).all();
    expect(revisions).toEqual([{ field: 'matter', revision: 2 }]);
  });

  it('refuse a save that is based on an older one, and change nothing', () => {
    const store = storeWithIntake();
    saveDraft(store.db, 'case-1', 0, { matter: 'Meter' }, FACTS, at('09:01'));
    saveDraft(store.db, 'case-1', 1, { matter: 'Bill' }, FACTS, at('09:02'));
    expect(saveDraft(store.db, 'case-1', 1, { matter: 'Old' }, FACTS, at('09:03'))).toEqual({
      ok: false,
      code: 'stale-draft',
    });
    expect(draftOf(store.db, 'case-1')).toMatchObject({
      fields: { matter: 'Bill' },
      revision: 2,
      savedAt: at('09:02'),
    });
  });

  it('save all fields or none', () => {
    const store = storeWithIntake();
    expect(() =>
      saveDraft(store.db, 'case-1', 0, { matter: 'Bill', what: '\uD83D' }, FACTS, at('09:01')),
    ).toThrow(/surrogate/i);
    expect(draftOf(store.db, 'case-1')).toBeNull();
  });

  it('are told apart from those of before as soon as more was typed, and by nothing else', () => {
    const store = storeWithIntake();
    const seen = [typedSoFar(store.db)];
    saveDraft(store.db, 'case-1', 0, { matter: 'Meter' }, FACTS, at('09:01'));
    seen.push(typedSoFar(store.db));
    saveDraft(store.db, 'case-1', 1, { matter: 'Bills' }, FACTS, at('09:01'));
    seen.push(typedSoFar(store.db));
    write(store, at('09:02'), arrived('case-3', 3));
    expect(typedSoFar(store.db)).toBe(seen.at(-1));
    write(store, at('09:03'), confirmed('case-2', {}), drafted('case-2', 'letter-1', 'apology'));
    saveLetterDraft(store.db, 'letter-1', [{ part: 'facts', text: 'We are sorry' }], at('09:04'));
    seen.push(typedSoFar(store.db));
    saveLetterDraft(store.db, 'letter-1', [{ part: 'facts', text: 'We are Sorry' }], at('09:05'));
    seen.push(typedSoFar(store.db));
    expect(new Set(seen).size).toBe(5);
  });

  it('belong to a case that arrived', () => {
    const store = deskStore();
    expect(() => saveDraft(store.db, 'nobody', 0, { matter: 'Bill' }, FACTS, at('09:01'))).toThrow(
      /FOREIGN KEY/,
    );
  });

  it('vanish in the transaction that confirms, and stay when it fails', () => {
    const store = storeWithIntake();
    saveDraft(store.db, 'case-1', 0, { matter: 'Bill', phone: '0155 5' }, FACTS, at('09:01'));
    const alongside = (): void => {
      dropDraft(store.db, 'case-1');
      throw new Error('no');
    };
    expect(() =>
      append(store.db, by(ANNA, at('09:10')), [confirmed('case-1', { matter: 'Bill' })], { alongside }),
    ).toThrow('no');
    expect(draftOf(store.db, 'case-1')).toMatchObject({ fields: { matter: 'Bill' } });
    append(store.db, by(ANNA, at('09:10')), [confirmed('case-1', { matter: 'Bill' })], {
      alongside: () => dropDraft(store.db, 'case-1'),
    });
    expect(draftOf(store.db, 'case-1')).toBeNull();
    for (const table of ['intake_draft', 'intake_place']) {
      expect(store.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    }
  });

  it('are all there when the log is opened again, also while another is open', () => {
    const store = storeWithIntake();
    saveDraft(store.db, 'case-1', 0, { matter: 'Bill' }, FACTS, at('09:01'));
    saveDraft(store.db, 'case-2', 0, { matter: 'Room' }, { stage: 'listen', cursor: '' }, at('09:01'));
    // Never closed, as after a kill: what was saved stands in the WAL.
    const again = openStore(store.file);
    if (!again.ok) throw new Error(again.code);
    expect(draftOf(again.value.db, 'case-1')).toMatchObject({
      fields: { matter: 'Bill' },
      stage: 'facts',
      cursor: 'what',
    });
    expect(draftOf(again.value.db, 'case-2')).toMatchObject({ fields: { matter: 'Room' }, stage: 'listen' });
    again.value.close();
  });
});

describe('drafts of letters', () => {
  it('keep the words typed last, until they are dropped', () => {
    const store = storeWithIntake();
    write(store, at('09:10'), drafted('case-1', 'paper-1', 'apology'));
    expect(letterDraftOf(store.db, 'paper-1')).toEqual([]);
    saveLetterDraft(store.db, 'paper-1', [{ part: 'empathy', text: '让您白跑了两趟。' }], at('09:11'));
    saveLetterDraft(store.db, 'paper-1', [{ part: 'empathy', text: '让您白跑了三趟。' }], at('09:12'));
    expect(letterDraftOf(store.db, 'paper-1')).toEqual([{ part: 'empathy', text: '让您白跑了三趟。' }]);
    dropLetterDraft(store.db, 'paper-1');
    expect(letterDraftOf(store.db, 'paper-1')).toEqual([]);
  });
});
