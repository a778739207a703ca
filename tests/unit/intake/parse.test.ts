import { describe, expect, it } from 'vitest';
import { parseMinutes, parseMoney } from '../../../electron/domain/intake/parse-amount.ts';
import { parseDate } from '../../../electron/domain/intake/parse-date.ts';
import { parseDateTime, parseTime } from '../../../electron/domain/intake/parse-time.ts';
import type { ScreenLocale } from '../../../electron/domain/language.ts';
import type { Outcome } from '../../../electron/domain/refusal.ts';

const valueOf = (outcome: Outcome<unknown>) => (outcome.ok ? outcome.value : outcome.code);
const today = '2026-06-11';

describe('dates as people type them', () => {
  it.each([
    ['2026-06-11', 'zh-CN', '2026-06-11'],
    ['2026/6/2', 'zh-CN', '2026-06-02'],
    ['2026年6月2日', 'zh-CN', '2026-06-02'],
    ['6月2日', 'zh-CN', '2026-06-02'],
    ['6.2', 'zh-CN', '2026-06-02'],
    ['６月２日', 'zh-CN', '2026-06-02'],
    ['昨天', 'zh-CN', '2026-06-10'],
    ['11/6/2026', 'en-GB', '2026-06-11'],
    ['11/6/2026', 'zh-CN', '2026-06-11'],
    ['5 June', 'en-GB', '2026-06-05'],
    ['5th of June', 'en-GB', '2026-06-05'],
    ['June 5, 2026', 'en-GB', '2026-06-05'],
    ['12 Sept', 'en-GB', '2025-09-12'],
    ['yesterday', 'en-GB', '2026-06-10'],
    ['11.6.2026', 'pl-PL', '2026-06-11'],
    ['11.6.26', 'pl-PL', '2026-06-11'],
    ['11.06.2026 r.', 'pl-PL', '2026-06-11'],
    ['5 czerwca', 'pl-PL', '2026-06-05'],
    ['12 października 2025 r.', 'pl-PL', '2025-10-12'],
    ['2.6', 'pl-PL', '2026-06-02'],
    ['wczoraj', 'pl-PL', '2026-06-10'],
    ['20260611', 'en-GB', '2026-06-11'],
    ['31.02', 'pl-PL', 'no-such-date'],
    ['31.02.2026', 'en-GB', 'no-such-date'],
    ['2026-02-29', 'zh-CN', 'no-such-date'],
    ['2月30日', 'zh-CN', 'no-such-date'],
    ['6/25/2026', 'en-GB', 'no-such-date'],
    ['29.02', 'pl-PL', '2024-02-29'],
    ['0.6.2026', 'pl-PL', 'no-such-date'],
    ['soon', 'en-GB', 'no-such-date'],
    ['', 'en-GB', 'no-such-date'],
    ['11.6.1926', 'pl-PL', 'date-too-far'],
  ] as const)('%s (%s) → %s', (typed, locale, expected) => {
    expect(valueOf(parseDate(typed, { today, locale, towards: 'past' }))).toBe(expected);
  });

  it('reads a day without a year forwards where something is promised', () => {
    const reading = { today, locale: 'en-GB', towards: 'future' } as const;
    expect(valueOf(parseDate('5 June', reading))).toBe('2027-06-05');
    expect(valueOf(parseDate('11 June', reading))).toBe('2026-06-11');
    expect(valueOf(parseDate('29 Feb', reading))).toBe('2028-02-29');
  });
});

describe('a day without a year, promised or just done', () => {
  const near = (typed: string, on: string) =>
    valueOf(parseDate(typed, { today: on, locale: 'en-GB', towards: 'near' }));
  it('means the closest such day', () => {
    expect(near('5 June', today)).toBe('2026-06-05');
    expect(near('20 June', today)).toBe('2026-06-20');
    expect(near('5 January', '2026-12-28')).toBe('2027-01-05');
    expect(near('30 December', '2027-01-02')).toBe('2026-12-30');
    expect(near('29 Feb', today)).toBe('2028-02-29');
  });
});

/** 11 June 2026 is a Thursday. */
describe('days told in words', () => {
  it.each([
    ['Friday', '2026-06-12', '2026-06-05'],
    ['by Tuesday', '2026-06-16', '2026-06-09'],
    ['Thu', '2026-06-11', '2026-06-11'],
    ['the day after tomorrow', '2026-06-13', '2026-06-13'],
    ['in 3 days', '2026-06-14', '2026-06-14'],
    ['in a week', '2026-06-18', '2026-06-18'],
    ['2 weeks ago', '2026-05-28', '2026-05-28'],
    ['w piątek', '2026-06-12', '2026-06-05'],
    ['do środy', '2026-06-17', '2026-06-10'],
    ['we wtorek', '2026-06-16', '2026-06-09'],
    ['niedziela', '2026-06-14', '2026-06-07'],
    ['za 3 dni', '2026-06-14', '2026-06-14'],
    ['za tydzień', '2026-06-18', '2026-06-18'],
    ['2 dni temu', '2026-06-09', '2026-06-09'],
    ['周五', '2026-06-12', '2026-06-05'],
    ['星期天', '2026-06-14', '2026-06-07'],
    ['下周一', '2026-06-15', '2026-06-15'],
    ['上周五', '2026-06-05', '2026-06-05'],
    ['本周三', '2026-06-10', '2026-06-10'],
    ['3天后', '2026-06-14', '2026-06-14'],
    ['三天前', '2026-06-08', '2026-06-08'],
    ['两周后', '2026-06-25', '2026-06-25'],
    ['大后天', '2026-06-14', '2026-06-14'],
    ['六月十二日', '2026-06-12', '2025-06-12'],
    ['二十号', 'no-such-date', 'no-such-date'],
    ['next Friday', 'no-such-date', 'no-such-date'],
    ['in 3 moons', 'no-such-date', 'no-such-date'],
    ['日', 'no-such-date', 'no-such-date'],
  ])('%s: promised %s, happened %s', (typed, promised, happened) => {
    const read = (towards: 'past' | 'future') =>
      valueOf(parseDate(typed, { today, locale: 'zh-CN', towards }));
    expect([read('future'), read('past')]).toEqual([promised, happened]);
  });

  it.each([
    ['Friday 3pm', '2026-06-12T15:00'],
    ['jutro w południe', '2026-06-12T12:00'],
    ['周五上午十点', '2026-06-12T10:00'],
    ['3天后下午三点', '2026-06-14T15:00'],
    ['后天晚上八点半', '2026-06-13T20:30'],
    ['六月十二日下午三点一刻', '2026-06-12T15:15'],
    ['下周一9:30', '2026-06-15T09:30'],
  ])('%s → %s', (typed, expected) => {
    expect(valueOf(parseDateTime(typed, { today, locale: 'en-GB', towards: 'future' }))).toBe(expected);
  });
});

describe('times as people type them', () => {
  it.each([
    ['10:30', '10:30'],
    ['1030', '10:30'],
    ['930', '09:30'],
    ['10.30', '10:30'],
    ['9', '09:00'],
    ['３：０５', '03:05'],
    ['3pm', '15:00'],
    ['3.30 pm', '15:30'],
    ['12am', '00:00'],
    ['godz. 10', '10:00'],
    ['o godz. 7.15', '07:15'],
    ['10h30', '10:30'],
    ['下午3点', '15:00'],
    ['上午10点半', '10:30'],
    ['13点20分', '13:20'],
    ['0:00', '00:00'],
    ['9:30am', '09:30'],
    ['noon', '12:00'],
    ['w południe', '12:00'],
    ['中午', '12:00'],
    ['下午三点', '15:00'],
    ['晚八点', '20:00'],
    ['早9点', '09:00'],
    ['十点四十五分', '10:45'],
    ['三点三刻', '03:45'],
    ['凌晨两点', '02:00'],
    ['24:00', 'no-such-time'],
    ['25:00', 'no-such-time'],
    ['10:60', 'no-such-time'],
    ['13pm', 'no-such-time'],
    ['noonish', 'no-such-time'],
    ['', 'no-such-time'],
  ])('%s → %s', (typed, expected) => {
    expect(valueOf(parseTime(typed))).toBe(expected);
  });
});

describe('a date with a time', () => {
  it.each([
    ['15:30', 'en-GB', '2026-06-11T15:30'],
    ['1530', 'pl-PL', '2026-06-11T15:30'],
    ['12 June 15:30', 'en-GB', '2026-06-12T15:30'],
    ['12 June at 3pm', 'en-GB', '2026-06-12T15:00'],
    ['tomorrow 10', 'en-GB', '2026-06-12T10:00'],
    ['12 czerwca, 15:30', 'pl-PL', '2026-06-12T15:30'],
    ['jutro o godz. 10', 'pl-PL', '2026-06-12T10:00'],
    ['16.6.2026 10:00', 'pl-PL', '2026-06-16T10:00'],
    ['6月12日15:30', 'zh-CN', '2026-06-12T15:30'],
    ['明天下午3点', 'zh-CN', '2026-06-12T15:00'],
    ['6月12日 下午3点半', 'zh-CN', '2026-06-12T15:30'],
    ['2026-06-12T09:00', 'zh-CN', '2026-06-12T09:00'],
    ['15 czerwca', 'pl-PL', '2026-06-15T23:59'],
    ['15.6', 'pl-PL', '2026-06-15T23:59'],
    ['6月15日', 'zh-CN', '2026-06-15T23:59'],
    ['31.02 10:00', 'pl-PL', 'no-such-date'],
    ['12 June 25:00', 'en-GB', 'no-such-time'],
  ] as const)('%s (%s) → %s', (typed, locale, expected) => {
    expect(valueOf(parseDateTime(typed, { today, locale, towards: 'future' }))).toBe(expected);
  });
});

describe('amounts as people type them', () => {
  const read = (typed: string, locale: ScreenLocale, currency: 'CNY' | 'GBP' | 'PLN') => {
    const outcome = parseMoney(typed, { locale, currency });
    return outcome.ok ? `${outcome.value.minor} ${outcome.value.currency}` : outcome.code;
  };
  it.each([
    ['35.7元', 'zh-CN', 'CNY', '3570 CNY'],
    ['￥1,234.56', 'zh-CN', 'CNY', '123456 CNY'],
    ['1234', 'zh-CN', 'CNY', '123400 CNY'],
    ['£12', 'en-GB', 'GBP', '1200 GBP'],
    ['1,234', 'en-GB', 'GBP', '123400 GBP'],
    ['1,234.56', 'en-GB', 'GBP', '123456 GBP'],
    ['€5', 'en-GB', 'GBP', '500 EUR'],
    ['1 234,56', 'pl-PL', 'PLN', '123456 PLN'],
    ['1 234,56 zł', 'pl-PL', 'PLN', '123456 PLN'],
    ['1.234,56', 'pl-PL', 'PLN', '123456 PLN'],
    ['12,5 zł', 'pl-PL', 'PLN', '1250 PLN'],
    ['98.40', 'pl-PL', 'PLN', '9840 PLN'],
    ['0.07', 'en-GB', 'GBP', '7 GBP'],
    ['1,234', 'pl-PL', 'PLN', 'amount-unreadable'],
    ['1.234', 'pl-PL', 'PLN', 'amount-unreadable'],
    ['1.234', 'en-GB', 'GBP', 'amount-unreadable'],
    ['12,34,56', 'en-GB', 'GBP', 'amount-unreadable'],
    ['-5', 'en-GB', 'GBP', 'amount-unreadable'],
    ['£5 €', 'en-GB', 'GBP', 'amount-unreadable'],
    ['twelve', 'en-GB', 'GBP', 'amount-unreadable'],
    ['', 'en-GB', 'GBP', 'amount-unreadable'],
    ['10000000', 'en-GB', 'GBP', '1000000000 GBP'],
    ['10000000.01', 'en-GB', 'GBP', 'amount-too-large'],
    ['9'.repeat(40), 'en-GB', 'GBP', 'amount-too-large'],
  ] as const)('%s (%s) → %s %s', (typed, locale, currency, expected) => {
    expect(read(typed, locale, currency)).toBe(expected);
  });
});

describe('lost time as people type it', () => {
  it.each([
    ['40', 40],
    ['40 min', 40],
    ['40 分钟', 40],
    ['2h', 120],
    ['1.5 godz.', 90],
    ['1,5 godziny', 90],
    ['2 godziny', 120],
    ['1 h 20 min', 80],
    ['1:20', 80],
    ['2小时30分', 150],
    ['两天', 'wrong-shape'],
    ['2天', 2880],
    ['半小时', 30],
    ['pół godziny', 30],
    ['1小时半', 90],
    ['a while', 'wrong-shape'],
    ['-3', 'wrong-shape'],
    ['200000', 'amount-too-large'],
  ])('%s → %s', (typed, expected) => {
    expect(valueOf(parseMinutes(typed))).toBe(expected);
  });
});

describe('what the screen writes', () => {
  it.each([
    ['11 June 2026', 'en-GB'],
    ['2026年6月11日', 'zh-CN'],
    ['11 czerwca 2026 r.', 'pl-PL'],
  ] as const)('%s is read back as the same day', (typed, locale) => {
    const shown = typed.replaceAll(' ', '\u00a0');
    expect(valueOf(parseDate(shown, { today: '2026-09-01', locale, towards: 'past' }))).toBe('2026-06-11');
  });
  it.each([
    ['12 June 15:30', 'en-GB'],
    ['6月12日 15:30', 'zh-CN'],
    ['12 czerwca, 15:30', 'pl-PL'],
  ] as const)('%s is read back as the same moment', (typed, locale) => {
    const shown = typed.replace(' ', '\u00a0');
    expect(valueOf(parseDateTime(shown, { today, locale, towards: 'near' }))).toBe('2026-06-12T15:30');
  });
});
