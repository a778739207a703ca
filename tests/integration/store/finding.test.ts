import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../electron/domain/event.ts';
import { NO_FILTERS } from '../../../electron/domain/search/log-filters.ts';
import { foldReference, foldText, phoneDigits } from '../../../electron/domain/search/fold-text.ts';
import type { Store } from '../../../electron/store/open-store.ts';
import { findReturning } from '../../../electron/store/records/returning-customer.ts';
import { searchLog } from '../../../electron/store/records/search-log.ts';
import { arrived, at, confirmed, deskStore, promised, write } from './temporary-store.ts';

const PEOPLE: readonly CaseRecord[] = [
  {
    customerName: 'Łucja Wiśniewska-Kęs',
    phone: '+48 601-234-567',
    reference: 'PL 0012-33/b',
    matter: 'Zawyżony rachunek',
  },
  { customerName: '王小明', phone: '138 0013 8000', reference: '沪A-77', matter: '电费多收' },
  { customerName: 'Zoë O’Neill', phone: '01225 477 000', matter: 'Line cut off' },
  { customerName: 'Łucja Wiśniewska-Kęs', phone: '601 234 567', matter: 'Znowu rachunek' },
];

function storeWithPeople(): Store {
  const store = deskStore();
  PEOPLE.forEach((record, index) => {
    const caseId = `case-${index + 1}`;
    write(store, at('09:00'), arrived(caseId, index + 1));
    write(store, at('09:10'), confirmed(caseId, record));
  });
  write(store, at('09:30'), promised('case-1', 'p', at('12:00')), arrived('here', 5));
  return store;
}

function found(
  store: Store,
  query: { phone?: string; name?: string; reference?: string; except?: string },
): readonly string[] {
  const { phone = '', name = '', reference = '', except = 'here' } = query;
  return findReturning(store.db, { phone, name, reference, except }).map(
    (one) => `${one.caseId} ${one.matchedBy}`,
  );
}

function search(store: Store, query: string, before: string | null = null): ReturnType<typeof searchLog> {
  const now = { at: at('12:00'), localDate: '2026-06-11' };
  return searchLog(store.db, { query, filters: NO_FILTERS, before, now });
}

describe('the form things are found in', () => {
  it.each([
    ['Łucja Żółć', 'lucja zolc'],
    ['  ANNA   Nowak ', 'anna nowak'],
    ['Ｗａｎｇ　王\u200B小明', 'wang 王小明'],
    ['İstanbul ß Øre', 'istanbul ss ore'],
    ['e\u0301le\u0300ve', 'eleve'],
    ['한국', '한국'],
    ['ガス', 'カス'],
    ['𬭎䶮', '𬭎䶮'],
    ['', ''],
  ])('of %j is %j', (typed, folded) => {
    expect(foldText(typed)).toBe(folded);
    expect(foldText(folded)).toBe(folded);
  });

  it('of a phone is its digits, of a reference its letters and digits', () => {
    expect(phoneDigits('+48 601-234-567')).toBe('48601234567');
    expect(phoneDigits('０１２ 三')).toBe('012');
    expect(foldReference('PL 0012-33/b')).toBe('pl001233b');
  });
});

describe('returning customers', () => {
  it('are found by the last digits of a phone from four on, with or without the country code', () => {
    const store = storeWithPeople();
    expect(found(store, { phone: '4567' })).toEqual(['case-4 phone', 'case-1 phone']);
    expect(found(store, { phone: '601 234 567' })).toEqual(['case-4 phone', 'case-1 phone']);
    expect(found(store, { phone: '+48 601 234 567' })).toEqual(['case-4 phone', 'case-1 phone']);
    expect(found(store, { phone: '+44 1225 477 000' })).toEqual(found(store, { phone: '01225 477000' }));
    expect(found(store, { phone: '+44 1225 477 000' })).toHaveLength(1);
    expect(found(store, { phone: '567' })).toEqual([]);
    expect(found(store, { phone: '9999' })).toEqual([]);
  });

  it('are found by the beginnings of the words of a name, without marks', () => {
    const store = storeWithPeople();
    expect(found(store, { name: 'lucja' })).toEqual(['case-4 name', 'case-1 name']);
    expect(found(store, { name: 'wisn Łu' })).toEqual(['case-4 name', 'case-1 name']);
    expect(found(store, { name: 'lucja nowak' })).toEqual([]);
    expect(found(store, { name: '王小' })).toEqual(['case-2 name']);
    expect(found(store, { name: '王' })).toEqual([]);
  });

  it('are found by a reference however it is punctuated', () => {
    const store = storeWithPeople();
    expect(found(store, { reference: 'pl0012' })).toEqual(['case-1 reference']);
    expect(found(store, { reference: 'PL-00 12-33' })).toEqual(['case-1 reference']);
  });

  it('are each named once, by the surest match, and never by the case on the screen', () => {
    const store = storeWithPeople();
    const query = { phone: '601234567', name: 'Łucja', reference: 'pl0012' };
    expect(found(store, query)).toEqual(['case-4 phone', 'case-1 phone']);
    expect(found(store, { ...query, except: 'case-4' })).toEqual(['case-1 phone']);
  });

  it('come with what is still owed to them', () => {
    const [customer] = findReturning(storeWithPeople().db, {
      phone: '',
      name: '',
      reference: 'pl0012',
      except: 'here',
    });
    expect(customer).toEqual({
      caseId: 'case-1',
      number: 'BTH-1-260611-001-K',
      customer: { name: 'Łucja Wiśniewska-Kęs', addressForm: null, addressTitle: '', paperLanguage: null },
      phoneTail: '4567',
      matter: 'Zawyżony rachunek',
      localDate: '2026-06-11',
      state: 'open',
      openPromises: 1,
      matchedBy: 'reference',
    });
  });
});

describe('searching the log', () => {
  it.each([
    ['wisniewska', ['case-4', 'case-1']],
    ['小明', ['case-2']],
    ['多收', ['case-2']],
    ['138 0013', ['case-2']],
    ['RACHUNEK', ['case-4', 'case-1']],
    ['260611-003', ['case-3']],
    ['001233', ['case-1']],
    ['%', []],
    ['_', []],
    ["'; DROP TABLE event; --", []],
    ['', ['here', 'case-4', 'case-3', 'case-2', 'case-1']],
  ])('for %j finds %j', (query, cases) => {
    const page = search(storeWithPeople(), query);
    expect(page.rows.map(({ caseId }) => caseId)).toEqual(cases);
    expect(page.total).toBe(cases.length);
    expect(page.next).toBeNull();
  });

  it('turns its pages by key: nothing twice, nothing left out, also while customers arrive', () => {
    const store = deskStore();
    for (let ordinal = 1; ordinal <= 120; ordinal += 1)
      write(store, at('09:00'), arrived(`case-${ordinal}`, ordinal));
    const first = search(store, '');
    expect([first.rows.length, first.total]).toEqual([50, 120]);
    write(store, at('10:00'), arrived('late', 121));
    const second = search(store, '', first.next);
    const third = search(store, '', second.next);
    expect(third.next).toBeNull();
    const seen = [first, second, third].flatMap(({ rows }) => rows.map(({ caseId }) => caseId));
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => `case-${120 - index}`));
    expect(search(store, '', 'not a cursor').rows[0]?.caseId).toBe('late');
  });

  it('finds a customer who withheld their name by everything else', () => {
    const store = deskStore();
    write(store, at('09:00'), arrived('case-1', 1));
    write(
      store,
      at('09:10'),
      confirmed('case-1', { nameWithheld: true, matter: 'Bill', phone: '0155 123456' }),
    );
    expect(search(store, '123456').rows[0]).toMatchObject({
      customer: { name: '' },
      phoneTail: '3456',
    });
  });
});
