import { describe, expect, it } from 'vitest';
import { complaintFields } from '../../../electron/contract/values.ts';
import { atTheDoor } from '../../../electron/domain/intake/at-the-door.ts';
import { checkField, checkFields } from '../../../electron/domain/intake/check-field.ts';
import { FIELD_NAMES, FIELD_RULES } from '../../../electron/domain/intake/field-rules.ts';

const codeOf = (refused: ReturnType<typeof checkField>) => refused?.code ?? null;

describe('one field, one refusal', () => {
  it.each([
    ['phone', 'abc', 'phone-without-digits'],
    ['phone', '请打我电话', 'phone-without-digits'],
    ['phone', '12-3', 'phone-too-short'],
    ['phone', '+48 601-000-078', null],
    ['phone', '０２１－５５５５', null],
    ['phone', '', null],
    ['phone', '1'.repeat(41), 'too-long'],
    ['happenedOn', '2026-02-29', 'no-such-date'],
    ['happenedOn', '2026-02-31', 'no-such-date'],
    ['happenedOn', '2028-02-29', null],
    ['happenedOn', '31.02', 'no-such-date'],
    ['happenedOn', '1026-06-11', 'date-too-far'],
    ['happenedTime', '25:00', 'no-such-time'],
    ['happenedTime', '24:00', 'no-such-time'],
    ['happenedTime', '09:05', null],
    ['checkBy', '2026-06-31T10:00', 'no-such-date'],
    ['checkBy', '2026-06-30T10:61', 'no-such-time'],
    ['checkBy', '2026-06-30T10:00', null],
    ['customerName', '王\ud800', 'ill-formed-text'],
    ['customerName', '\udc00', 'ill-formed-text'],
    ['customerName', '𠮷野', null],
    ['customerWords', '字'.repeat(6000), null],
    ['customerWords', '字'.repeat(7000), 'too-long'],
    ['customerName', 12, 'wrong-shape'],
    ['cause', 'them', 'not-an-option'],
    ['wants', ['explanation', 'money'], 'not-an-option'],
    ['wants', ['explanation', 'to-vent'], null],
    ['safety', 'yes', 'wrong-shape'],
    ['lossMinutes', 12.5, 'wrong-shape'],
    ['lossMinutes', 100_001, 'amount-too-large'],
    ['lossMoney', { minor: 12.5, currency: 'CNY' }, 'amount-unreadable'],
    ['lossMoney', { minor: -1, currency: 'CNY' }, 'amount-unreadable'],
    ['lossMoney', { minor: 1, currency: 'JPY' }, 'amount-unreadable'],
    ['lossMoney', { minor: 1_000_000_001, currency: 'CNY' }, 'amount-too-large'],
    ['lossMoney', { minor: 3570, currency: 'CNY' }, null],
  ] as const)('%s %j → %s', (name, value, code) => {
    expect(codeOf(checkField(name, value))).toBe(code);
  });

  it('names the field and the limit, so that the screen can say how long is too long', () => {
    expect(checkField('what', 'x'.repeat(4001))).toEqual({
      ok: false,
      code: 'too-long',
      field: 'what',
      limit: 4000,
    });
  });

  it('lets null clear any field', () => {
    for (const name of FIELD_NAMES) expect(checkField(name, null)).toBeNull();
  });

  it('refuses a step with an impossible due time, and a twenty-first step', () => {
    const step = {
      id: 'a',
      what: 'Ring back',
      owner: 'Hannah Pryce',
      due: '2026-06-11T16:00',
      state: 'next',
    };
    expect(checkField('steps', [step])).toBeNull();
    expect(codeOf(checkField('steps', [{ ...step, due: '2026-06-31T16:00' }]))).toBe('no-such-date');
    expect(codeOf(checkField('steps', [{ ...step, what: 'x\ud800' }]))).toBe('ill-formed-text');
    expect(codeOf(checkField('steps', [{ ...step, state: 'later' }]))).toBe('not-an-option');
    expect(
      codeOf(
        checkField(
          'steps',
          Array.from({ length: 21 }, () => step),
        ),
      ),
    ).toBe('too-long');
  });

  it('refuses several fields by the first that is wrong, and a name that is no field', () => {
    expect(checkFields({ customerName: 'Ewa', phone: 'abc', happenedTime: '99:99' })?.field).toBe('phone');
    expect(checkFields({ temperament: 'forceful' })?.code).toBe('bad-request');
    expect(checkFields({ __proto__x: 1 })?.code).toBe('bad-request');
    expect(checkFields({ customerName: 'Ewa', phone: null })).toBeNull();
  });
});

describe('the table and the channel', () => {
  it('name the same fields', () => {
    expect([...FIELD_NAMES].sort()).toEqual(Object.keys(complaintFields.shape).sort());
  });

  it('take and refuse the same lengths and options', () => {
    const shape = complaintFields.shape;
    for (const name of FIELD_NAMES) {
      const rule = FIELD_RULES[name].value;
      const agree = (value: unknown) => {
        expect(shape[name].safeParse(value).success, `${name} ${JSON.stringify(value).slice(0, 40)}`).toBe(
          checkField(name, value) === null,
        );
      };
      if (rule.kind === 'text' || rule.kind === 'phone') {
        agree('5'.repeat(rule.max));
        agree('5'.repeat(rule.max + 1));
        agree('\ud800');
      }
      if (rule.kind === 'option') {
        for (const option of rule.options) agree(option);
        agree('no such option');
      }
      if (rule.kind === 'options') {
        agree([...rule.options]);
        agree(['no such option']);
      }
      if (rule.kind === 'minutes') {
        agree(rule.max);
        agree(rule.max + 1);
        agree(-1);
      }
    }
  });

  it('take what is made of parts with exactly its members, and none more', () => {
    const money = { minor: 100, currency: 'GBP' };
    const step = { id: 'a', what: 'call', owner: 'Ada', due: '2026-06-12T10:00', state: 'next' };
    const values: readonly (readonly [(typeof FIELD_NAMES)[number], unknown])[] = [
      ['lossMoney', money],
      ['lossMoney', { ...money, more: 1 }],
      ['steps', [step]],
      ['steps', [{ ...step, more: 1 }]],
      ['steps', [{ ...step, id: 'a'.repeat(65) }]],
      ['goodwillBasis', { kind: 'fixed', amount: money }],
      ['goodwillBasis', { kind: 'fixed', amount: money, more: 1 }],
      ['goodwillBasis', { kind: 'fixed', amount: { ...money, more: 1 } }],
      ['goodwillBasis', { kind: 'in-kind', what: 'x'.repeat(201), worth: null }],
    ];
    for (const [name, value] of values)
      expect(complaintFields.shape[name].safeParse(value).success, `${name} ${JSON.stringify(value)}`).toBe(
        checkField(name, value) === null,
      );
  });
});

describe('at the door', () => {
  it('takes NUL out, brings letters to one form and keeps the rest as typed', () => {
    expect(atTheDoor('Go\u0301ra\u0000  ')).toBe('Góra  ');
    expect(atTheDoor('𠮷\u200f אב 🙂\r\n')).toBe('𠮷\u200f אב 🙂\r\n');
    expect(atTheDoor([{ what: 'z\u0307' }, 3, null, true])).toEqual([{ what: 'ż' }, 3, null, true]);
  });

  it('leaves an ill-formed text for the refusal that follows', () => {
    expect(atTheDoor('a\ud800\u0000')).toBe('a\ud800\u0000');
  });
});
