import { beforeAll, describe, expect, test } from 'vitest';
import { parseMinutes } from '../../../electron/domain/intake/parse-amount.ts';
import { SCREEN_LOCALES } from '../../../electron/domain/language.ts';
import type { ScreenLocale } from '../../../electron/domain/language.ts';
import { formatsOf } from '../../../renderer/labels/format.ts';
import type { Formats } from '../../../renderer/labels/format.ts';
import { labels, startLabels } from '../../../renderer/labels/instance.ts';

/** A non-breaking space is as good as a space here; that there is one is its own test. */
const plain = (words: string): string => words.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');

function formats(locale: ScreenLocale, zone: string): Formats {
  const say = labels.getFixedT(locale, 'terms');
  return formatsOf(locale, zone, (key, values) => say(key, { ...values }));
}

beforeAll(() => startLabels('en-GB'));

const zh = (): Formats => formats('zh-CN', 'Asia/Shanghai');
const en = (): Formats => formats('en-GB', 'Europe/London');
const pl = (): Formats => formats('pl-PL', 'Europe/Warsaw');

describe('dates', () => {
  test('are written out, each in its language', () => {
    expect([zh(), en(), pl()].map((each) => plain(each.date('2026-06-12')))).toEqual([
      '2026年6月12日',
      '12 June 2026',
      '12 czerwca 2026 r.',
    ]);
    expect([zh(), en(), pl()].map((each) => plain(each.weekday('2026-06-11')))).toEqual([
      '6月11日 星期四',
      'Thursday 11 June',
      'czwartek, 11 czerwca',
    ]);
    expect([zh(), en(), pl()].map((each) => plain(each.shortWeekday('2026-06-11')))).toEqual([
      '6月11日 周四',
      'Thu 11 June',
      'czw. 11 czerwca',
    ]);
  });

  test('do not break inside', () => {
    expect(en().shortDate('2026-06-12')).toBe('12\u00A0June');
    expect(pl().date('2026-06-12')).toContain('12\u00A0czerwca\u00A02026');
  });

  test('are those of the branch, not of the machine', () => {
    const at = '2026-06-11T23:30:00.000Z';
    expect(zh().time(at)).toBe('07:30');
    expect(plain(zh().dateTime(at))).toBe('6月12日 07:30');
    expect(plain(en().dateTime(at))).toBe('12 June 00:30');
    expect(en().when(at, '2026-06-12')).toBe('00:30');
    expect(plain(en().when(at, '2026-06-13'))).toBe('12 June 00:30');
    expect(plain(pl().localDateTime('2026-06-11T13:05'))).toBe('11 czerwca, 13:05');
  });
});

describe('amounts', () => {
  test('stand with their sign where the language has it', () => {
    expect(plain(zh().money({ minor: 15_470, currency: 'CNY' }))).toBe('154.70 元');
    expect(plain(en().money({ minor: 123_456, currency: 'GBP' }))).toBe('£1,234.56');
    expect(plain(pl().money({ minor: 123_456, currency: 'PLN' }))).toBe('1 234,56 zł');
    expect(plain(en().money({ minor: 5, currency: 'EUR' }))).toBe('€0.05');
  });

  test('are typed without sign and groups', () => {
    expect(pl().amount({ minor: 123_456, currency: 'PLN' })).toBe('1234,56');
  });
});

describe('countdowns', () => {
  test('are minutes below an hour, hours and minutes above, days when long over', () => {
    expect([4, 94, -12, -61, -3000].map((minutes) => plain(en().left(minutes)))).toEqual([
      '4 min left',
      '1 h 34 min left',
      '12 min late',
      '1 h 1 min late',
      '2 days late',
    ]);
    expect([1, 4, 12].map((minutes) => pl().left(minutes))).toEqual([
      'została 1 min',
      'zostały 4 min',
      'zostało 12 min',
    ]);
    expect(zh().left(-12)).toBe('超时 12 分钟');
  });
});

describe('customers', () => {
  const label = (name: string, addressForm: string | null, addressTitle = '') => ({
    name,
    addressForm,
    addressTitle,
  });

  test('are named by the form chosen for them, in any language of the screen', () => {
    expect(pl().customer(label('马玉珍', 'zh-nvshi'))).toBe('马玉珍 女士');
    expect(zh().customer(label('王', 'zh-title', '经理'))).toBe('王 经理');
    expect(plain(zh().customer(label('Thomas Birch', 'en-mr')))).toBe('Mr Thomas Birch');
    expect(plain(en().customer(label('Paweł Gąsior', 'pl-pan')))).toBe('p. Paweł Gąsior');
    expect(en().customer(label('Robin Vale', 'neutral'))).toBe('Robin Vale');
  });

  test('without a name are said to be so', () => {
    expect([zh(), en(), pl()].map((each) => each.customer(label('', null)))).toEqual([
      '未留姓名',
      'Name not given',
      'Bez nazwiska',
    ]);
  });
});

describe('lengths of time', () => {
  test.each(SCREEN_LOCALES)(
    'are written short, and read back from a field as the same length (%s)',
    (locale) => {
      const { length } = formats(locale, 'Europe/Warsaw');
      for (const minutes of [1, 5, 15, 59, 60, 75, 90, 120, 240, 1440, 1441, 43_200]) {
        expect(parseMinutes(length(minutes))).toEqual({ ok: true, value: minutes });
        expect(length(minutes)).not.toContain(' ');
      }
    },
  );

  test('leave out what is nought', () => {
    expect(formats('en-GB', 'Europe/London').length(120)).toBe('2\u00A0h');
    expect(formats('en-GB', 'Europe/London').length(75)).toBe('1\u00A0h\u00A015\u00A0min');
    expect(formats('pl-PL', 'Europe/Warsaw').length(45)).toBe('45\u00A0min');
  });
});
