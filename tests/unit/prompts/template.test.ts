import { describe, expect, test } from 'vitest';
import { nameReadBack, polishForm, vocative } from '../../../electron/domain/prompts/address.ts';
import { fillLine, wordsOf } from '../../../electron/domain/prompts/fill-line.ts';
import type { LineFacts } from '../../../electron/domain/prompts/fill-line.ts';
import { sayDays, sayDuration, sayMoney } from '../../../electron/domain/prompts/say-amount.ts';
import { sayBy, sayWhen } from '../../../electron/domain/prompts/say-time.ts';
import { parseTemplate } from '../../../electron/domain/prompts/template.ts';

/** Friday 12 June 2026, 10:05 in Warsaw. */
const now = { at: '2026-06-12T08:05:00.000Z', zone: 'Europe/Warsaw' };
const facts: LineFacts = {
  fields: {},
  clerk: { name: 'Ewa Sobczak', polishForm: 'feminine' },
  language: 'pl',
  now,
};
/** Plain spaces, so that the sentence can be read in the test. */
function said(source: string, more: Partial<LineFacts> = {}): string | null {
  const runs = fillLine(source, { ...facts, ...more });
  return runs === null ? null : wordsOf(runs).replaceAll('\u00a0', ' ');
}

describe('template', () => {
  test('splits text, slots and selectors', () => {
    expect(parseTemplate('A {matter}, {addr:a|b|c|}{self:x|y}.')).toEqual({
      ok: true,
      parts: [
        { kind: 'text', text: 'A ' },
        { kind: 'slot', slot: 'matter' },
        { kind: 'text', text: ', ' },
        { kind: 'addr', forms: ['a', 'b', 'c', ''] },
        { kind: 'self', forms: ['x', 'y'] },
        { kind: 'text', text: '.' },
      ],
    });
  });

  test.each([
    ['a {matter', 'unclosed-slot'],
    ['a } b', 'unclosed-slot'],
    ['{mat{ter}}', 'unclosed-slot'],
    ['{toString}', 'unknown-slot'],
    ['{voice:a|b}', 'unknown-slot'],
    ['{self:a}', 'bad-selector'],
    ['{addr:a|b|c|d|e}', 'bad-selector'],
  ])('refuses %s', (source, code) => {
    expect(parseTemplate(source)).toMatchObject({ ok: false, code });
  });
});

describe('form of address', () => {
  test.each([
    ['pl-pan', 'pan czekał'],
    ['pl-pani', 'pani czekała'],
    ['pl-panstwo', 'państwo czekali'],
    ['neutral', 'czekanie trwało'],
    ['en-mx', 'czekanie trwało'],
    ['zh-nvshi', 'pani czekała'],
    [undefined, 'czekanie trwało'],
  ] as const)('Polish grammar for %s', (form, expected) => {
    expect(polishForm(['pan czekał', 'pani czekała', 'państwo czekali', 'czekanie trwało'], form)).toBe(
      expected,
    );
  });

  test.each([
    ['zh', { customerName: '沈玉兰', addressForm: 'zh-nvshi' }, '沈女士，'],
    ['zh', { customerName: '欧阳明', addressForm: 'zh-xiansheng' }, '欧阳先生，'],
    ['zh', { customerName: '王强', addressForm: 'zh-title', addressTitle: '经理' }, '王经理，'],
    ['zh', { customerName: '沈先生', addressForm: 'zh-xiansheng' }, '沈先生，'],
    ['zh', { customerName: '阿依古丽·买买提', addressForm: 'zh-nvshi' }, '阿依古丽·买买提女士，'],
    ['zh', { customerName: '乌云其其格', addressForm: 'zh-nvshi' }, '乌云其其格女士，'],
    ['zh', { customerName: '沈玉兰' }, ''],
    ['en', { customerName: 'Grace Okafor', addressForm: 'en-mrs' }, 'Mrs\u00a0Okafor, '],
    ['en', { customerName: 'Mrs Okafor', addressForm: 'en-mrs' }, 'Mrs\u00a0Okafor, '],
    ['en', { customerName: 'Grace Okafor' }, ''],
    ['en', { customerName: 'Grace Okafor', addressForm: 'neutral' }, ''],
    ['en', { customerName: 'Grace Okafor', addressForm: 'en-mrs', nameWithheld: true }, ''],
    ['en', { customerName: '沈玉兰', addressForm: 'zh-nvshi' }, ''],
    ['pl', { customerName: 'Maria Nowak', addressForm: 'pl-pani' }, 'proszę pani, '],
    ['pl', { customerName: 'Maria Nowak' }, ''],
  ] as const)('calls in %s', (language, person, expected) => {
    expect(vocative(person, language)).toBe(expected);
  });

  test('the name is read back in full, also without a title', () => {
    expect(nameReadBack({ customerName: 'Grace  Okafor' }, 'en')).toBe('Grace Okafor');
    expect(nameReadBack({ customerName: 'Maria Nowak', addressForm: 'pl-pani' }, 'pl')).toBe(
      'pani Maria Nowak',
    );
    expect(nameReadBack({ customerName: '沈玉兰', addressForm: 'zh-nvshi' }, 'zh')).toBe('沈玉兰女士');
    expect(nameReadBack({ customerName: ' ' }, 'en')).toBeNull();
  });
});

describe('filling a line', () => {
  test('a missing fact is a blank with its label and its field', () => {
    expect(fillLine('Do sprawdzenia: {toCheck}.', facts)).toEqual([
      { kind: 'text', text: 'Do sprawdzenia: ' },
      { kind: 'blank', field: 'toCheck', label: 'co sprawdzamy' },
      { kind: 'text', text: '.' },
    ]);
  });

  test('a filled fact keeps its field, loses its full stop, and speaks Pani in lower case', () => {
    const fields = { effect: 'Straciła przez to Pani dzień pracy. Pani zapłaciła karę.' };
    expect(fillLine('Rozumiem: {effect}.', { ...facts, fields })).toEqual([
      { kind: 'text', text: 'Rozumiem: ' },
      { kind: 'fill', text: 'Straciła przez to pani dzień pracy. Pani zapłaciła karę', field: 'effect' },
      { kind: 'text', text: '.' },
    ]);
  });

  test('the first letter rises when nobody is called by name', () => {
    expect(said('{call}słucham.')).toBe('Słucham.');
    expect(said('{call}słucham.', { fields: { addressForm: 'pl-pani' } })).toBe('Proszę pani, słucham.');
  });

  test('the clerk speaks in the clerk’s own form', () => {
    expect(said('{self:zapisałem|zapisałam} to.')).toBe('Zapisałam to.');
    expect(said('{self:zapisałem|zapisałam} to.', { clerk: { name: 'Jan', polishForm: 'masculine' } })).toBe(
      'Zapisałem to.',
    );
  });

  test('a name withheld and nought days drop the line', () => {
    expect(said('Zapisuję: {customer}.', { fields: { nameWithheld: true } })).toBeNull();
    expect(said('Już {days}.', { fields: { happenedOn: '2026-06-12' } })).toBeNull();
    expect(said('Już {days}.', { fields: { happenedOn: '2026-06-09' } })).toBe('Już 3 dni.');
  });

  test('a date that ends with a full stop is not given a second one', () => {
    const runs =
      fillLine('Było to {when}. Zapisuję.', { ...facts, fields: { happenedOn: '2025-12-31' } }) ?? [];
    expect(wordsOf(runs).replaceAll('\u00a0', ' ')).toMatch(/2025 r\. Zapisuję\.$/u);
    const last = fillLine('Było to {when}.', { ...facts, fields: { happenedOn: '2025-12-31' } }) ?? [];
    expect(wordsOf(last)).toMatch(/[^.]r\.$/u);
    expect(last.every((run) => run.kind !== 'text' || run.text !== '')).toBe(true);
  });

  test('steps speak of the one in hand', () => {
    const step = { id: '1', what: 'Wymiana licznika', owner: 'Zespół techniczny', due: '2026-06-15T10:00' };
    const fields = {
      steps: [
        { ...step, state: 'done' as const, what: 'Odczyt' },
        { ...step, id: '2', state: 'now' as const },
      ],
    };
    expect(said('Krok: {step}. Zajmie się tym {owner}, {stepBy}.', { fields })).toBe(
      'Krok: Wymiana licznika. Zajmie się tym Zespół techniczny, w poniedziałek 15 czerwca do 10:00.',
    );
  });
});

describe('who does it', () => {
  test.each([
    ['何雨桐', '我负责'],
    ['计量班邱师傅', '计量班邱师傅负责'],
  ])('%s, said in Chinese by 何雨桐', (owner, expected) => {
    const fields = {
      steps: [{ id: '1', what: '打印账单', owner, due: '2026-06-12T16:00', state: 'now' as const }],
    };
    const clerk = { name: '何雨桐', polishForm: 'feminine' as const };
    expect(said('{owner}负责', { language: 'zh', clerk, fields })).toBe(expected);
    expect(said('{doer}', { language: 'zh', clerk, fields })).toBe(expected);
  });

  test.each([
    ['en', 'Ewa Lis', 'Next: new meter. I will do it by 16:00 today.'],
    ['en', 'Field team', 'Next: new meter. Field team will do it by 16:00 today.'],
    ['pl', 'Ewa Lis', 'Next: new meter; zajmę się tym osobiście, dziś do 16:00.'],
    ['pl', 'Field team', 'Next: new meter; zajmie się tym Field team, dziś do 16:00.'],
  ] as const)('%s: %s, said by Ewa Lis', (language, owner, expected) => {
    const fields = {
      steps: [{ id: '1', what: 'new meter', owner, due: '2026-06-12T16:00', state: 'now' as const }],
    };
    const clerk = { name: 'Ewa Lis', polishForm: 'feminine' as const };
    const line = language === 'en' ? 'Next: {step}. {doer} {stepBy}.' : 'Next: {step}; {doer}, {stepBy}.';
    expect(said(line, { language, clerk, fields })).toBe(expected);
  });

  test('who does it is a blank while nobody is named', () => {
    const runs = fillLine('{doer}', { ...facts, language: 'en' }) ?? [];
    expect(wordsOf(runs)).toBe('[who will do it]');
  });
});

describe('times and amounts as spoken', () => {
  test.each([
    ['zh', '2026-06-12T16:00', '今天16:00之前'],
    ['en', '2026-06-12T16:00', 'by 16:00 today'],
    ['pl', '2026-06-12T16:00', 'dziś do 16:00'],
    ['en', '2026-06-13T09:30', 'by 09:30 tomorrow'],
    ['pl', '2026-06-17T09:30', 'w środę 17 czerwca do 09:30'],
    ['en', '2026-06-17T09:30', 'by 09:30 on Wednesday 17 June'],
    ['zh', '2026-06-17', '最迟6月17日'],
    ['en', '2026-06-17', 'by Wednesday 17 June'],
    ['pl', '2026-06-17', 'do 17 czerwca'],
    ['pl', '2026-06-12', 'jeszcze dziś'],
    ['pl', '2027-01-05', 'do 5 stycznia 2027 r.'],
  ] as const)('due in %s: %s', (language, due, expected) => {
    expect(sayBy(due, language, now).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  test.each([
    ['zh', '2026-06-11', '14:05', '昨天14:05'],
    ['en', '2026-06-11', '14:05', 'yesterday at 14:05'],
    ['en', '2026-06-05', undefined, 'on Friday 5 June'],
    ['pl', '2026-06-05', '14:05', 'w piątek 5 czerwca o 14:05'],
    ['zh', '2025-12-31', undefined, '2025年12月31日'],
  ] as const)('past in %s: %s', (language, date, time, expected) => {
    expect(sayWhen(date, time, language, now).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  test('today is the branch’s day, not Greenwich’s', () => {
    const lateEvening = { at: '2026-06-12T22:30:00.000Z', zone: 'Europe/Warsaw' };
    expect(sayBy('2026-06-13T09:00', 'en', lateEvening)).toBe('by\u00a009:00 today');
  });

  test('money and durations', () => {
    expect(sayMoney({ minor: 3570, currency: 'CNY' }, 'zh')).toBe('35.70元');
    expect(sayMoney({ minor: 123456, currency: 'GBP' }, 'en')).toBe('£1,234.56');
    expect(sayMoney({ minor: 123456, currency: 'PLN' }, 'pl')).toBe('1\u00a0234,56\u00a0zł');
    expect(sayDuration(135, 'en')).toBe('2\u00a0hours 15\u00a0minutes');
    expect(sayDuration(61, 'pl')).toBe('1\u00a0godzinę 1\u00a0minutę');
    expect(sayDuration(22 * 60 + 13, 'pl')).toBe('22\u00a0godziny 13\u00a0minut');
    expect(sayDuration(60, 'zh')).toBe('1小时');
    expect(sayDays(1, 'pl')).toBe('1\u00a0dzień');
  });
});
