import { describe, expect, it } from 'vitest';
import { amountUnder } from '../../../electron/domain/register/read-amount.ts';
import { dateUnder } from '../../../electron/domain/register/read-date.ts';
import { readRegister } from '../../../electron/domain/register/read-register.ts';
import type {
  RegisterPlace,
  RegisterRead,
  RegisterReading,
} from '../../../electron/domain/register/read-register.ts';
import type { RegisterCell } from '../../../electron/domain/register/read-date.ts';
import { guessColumns } from '../../../electron/domain/register/register-field.ts';

const PLACE: RegisterPlace = { today: '2026-06-11', currency: 'PLN', language: 'pl', sector: 'bank' };

function read(
  columns: RegisterReading['columns'],
  rows: readonly (readonly RegisterCell[])[],
  more: Partial<RegisterReading> = {},
): RegisterRead {
  const reading = { columns, dates: {}, amounts: {}, states: {}, ...more };
  return readRegister(
    rows.map((cells, index) => ({ number: index + 2, cells })),
    reading,
    PLACE,
  );
}

describe('headings say what a column holds', () => {
  it.each([
    [
      ['Data wpływu', 'Nr sprawy', 'Imię i nazwisko', 'Telefon', 'Przedmiot reklamacji', 'Kwota', 'Status'],
      ['receivedOn', 'oldNumber', 'customerName', 'phone', 'matter', 'requestAmount', 'state'],
    ],
    [
      ['序号', '投诉日期', '客户姓名', '联系电话', '投诉内容', '处理结果', '办结日期', '是否办结', '备注'],
      ['oldNumber', 'receivedOn', 'customerName', 'phone', 'what', 'basis', 'endedOn', 'state', null],
    ],
    [
      [
        'Case No.',
        'Date received',
        'Customer name',
        'Nature of complaint',
        'Description',
        'Date closed',
        'Updated',
      ],
      ['oldNumber', 'receivedOn', 'customerName', 'matter', 'what', 'endedOn', null],
    ],
  ])('%j', (headings, fields) => {
    expect(guessColumns(headings)).toEqual(fields);
  });
});

describe('a date is read in one way or asked about', () => {
  it.each([
    ['2.3.2026', 'mdy', '2026-03-02'],
    ['02.03.2026 r.', 'dmy', '2026-03-02'],
    ['2026年3月2日', 'dmy', '2026-03-02'],
    ['2026-03-02 14:05', 'mdy', '2026-03-02'],
    ['20260302', 'mdy', '2026-03-02'],
    ['2 marca 2026 r.', 'mdy', '2026-03-02'],
    ['02/03/2026', 'dmy', '2026-03-02'],
    ['02/03/2026', 'mdy', '2026-02-03'],
    ['02/03/26', 'dmy', '2026-03-02'],
    ['26/03/02', 'ymd', '2026-03-02'],
    [46083, 'serial-1900', '2026-03-02'],
    [44621, 'serial-1904', '2026-03-02'],
    [46083, 'dmy', null],
    ['31/02/2026', 'dmy', null],
    ['29/02/2024', 'dmy', '2024-02-29'],
    ['in March', 'dmy', null],
    ['', 'dmy', null],
  ] as const)('%s under %s is %s', (cell, reading, date) => {
    expect(dateUnder(cell, reading)).toBe(date);
  });

  it('one cell with a day above twelve settles a whole column', () => {
    const { questions, drafts } = read(
      ['receivedOn', 'matter'],
      [
        ['02/03/2026', 'a'],
        ['13/03/2026', 'b'],
      ],
    );
    expect(questions).toEqual([]);
    expect(drafts.map(({ receivedOn }) => receivedOn)).toEqual(['2026-03-02', '2026-03-13']);
  });

  it('where nothing settles it, it is asked once and no row is read', () => {
    const rows = [
      ['02/03/2026', 'a'],
      ['05/04/2026', 'b'],
    ] as const;
    const asked = read(['receivedOn', 'matter'], rows);
    expect(asked.questions).toEqual([
      { kind: 'date', column: 0, options: ['dmy', 'mdy'], sample: '02/03/2026' },
    ]);
    expect(asked.drafts).toEqual([]);
    const answered = read(['receivedOn', 'matter'], rows, { dates: { 0: 'mdy' } });
    expect(answered.questions).toEqual([]);
    expect(answered.drafts.map(({ receivedOn }) => receivedOn)).toEqual(['2026-02-03', '2026-05-04']);
  });

  it('the same day under both needs no question', () => {
    expect(read(['receivedOn', 'matter'], [['03/03/2026', 'a']]).questions).toEqual([]);
  });
});

describe('an amount is read in one way or asked about', () => {
  it.each([
    ['1.234,50', 'comma', 123450],
    ['1,234.50', 'point', 123450],
    ['1 234,50 zł', 'comma', 123450],
    ['12.50', 'point', 1250],
    ['12.50', 'comma', null],
    ['1.234', 'comma', 123400],
    ['1.234', 'point', null],
    ['¥35.7', 'point', 3570],
    [1234.5, 'comma', 123450],
    ['about ten', 'point', null],
    ['-5', 'point', null],
  ] as const)('%s under %s is %s', (cell, reading, minor) => {
    expect(amountUnder(cell, reading, 'PLN')?.minor ?? null).toBe(minor);
  });

  it('a cell with pence settles the column; a thousand alone is asked about', () => {
    const columns = ['receivedOn', 'matter', 'requestAmount'] as const;
    const settled = read(columns, [
      ['2026-03-02', 'a', '1.234'],
      ['2026-03-03', 'b', '12,50'],
    ]);
    expect(settled.questions).toEqual([]);
    expect(settled.drafts.map(({ record }) => record.requestAmount?.minor)).toEqual([123400, 1250]);
    expect(read(columns, [['2026-03-02', 'a', '1.234']]).questions).toEqual([
      { kind: 'amount', column: 2, options: ['point', 'comma'], sample: '1.234' },
    ]);
  });
});

describe('rows', () => {
  it('with something wrong are named by row and column, and the others stand', () => {
    const { drafts, errors } = read(
      ['receivedOn', 'matter', 'endedOn', 'state', null],
      [
        ['2026-03-02', 'meter', '2026-03-05', 'zakończona', 'x'],
        ['', 'meter', '', '', ''],
        ['2026-03-32', 'meter', '', '', ''],
        ['2027-01-01', 'meter', '', '', ''],
        ['2026-03-02', 'meter', '2026-03-01', '', ''],
        ['2026-03-02', '', '', '', ''],
        ['', '', '', '', ''],
        ['2026-03-04', 'line cut off', '', '', ''],
      ],
    );
    expect(errors.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 0, 'no-date'],
      [4, 0, 'date-unreadable'],
      [5, 0, 'date-in-the-future'],
      [6, 2, 'ended-before-received'],
      [7, 1, 'nothing-said'],
    ]);
    expect(drafts.map(({ row, state, endedOn }) => [row, state, endedOn])).toEqual([
      [2, 'closed', '2026-03-05'],
      [9, 'open', null],
    ]);
  });

  it('with a word for the state nobody knows are asked about once a word', () => {
    const rows = [
      ['2026-03-02', 'a', 'W toku'],
      ['2026-03-02', 'b', 'u mecenasa'],
      ['2026-03-03', 'c', 'U Mecenasa '],
    ] as const;
    const asked = read(['receivedOn', 'matter', 'state'], rows);
    expect(asked.questions).toEqual([{ kind: 'state', column: 2, words: ['u mecenasa'] }]);
    const answered = read(['receivedOn', 'matter', 'state'], rows, { states: { 'u mecenasa': 'open' } });
    expect(answered.drafts.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
  });

  it('keep a long matter whole under what happened', () => {
    const story =
      'The line was cut off by mistake while the bill of March had been paid in time at this very counter';
    const [draft] = read(['receivedOn', 'matter'], [['2026-03-02', story]]).drafts;
    expect([...(draft?.record.matter ?? '')].length).toBeLessThanOrEqual(60);
    expect(draft?.record.what).toBe(story);
  });
});
