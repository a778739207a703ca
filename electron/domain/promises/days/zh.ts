import { CHINESE_NUMBER, chineseNumber } from '../../wording/values/chinese-number.ts';
import { anywhere } from '../../wording/word-pattern.ts';
import { afterLength } from './day-mention.ts';
import type { DayPattern } from './day-mention.ts';

const WEEK = '(?:周|星期|礼拜)';
const WEEKDAYS = '一二三四五六日';
const NUMBER = `\\d{1,3}|${CHINESE_NUMBER}{1,3}`;
/** Behind a length of time: without one of these it is how long something took. */
const BEHIND = '(?:之内|以内|内|之后|以后|后|左右)';

export const ZH_DAYS: readonly DayPattern[] = [
  {
    pattern: anywhere(
      `(?<![第\\d])(?:(?<half>半)个?|(?<count>${NUMBER})个?(?<more>半)?)(?:(?<work>工作日|工作天)|(?<minute>分钟|分)|(?<quarter>刻钟)|(?<hour>小时|钟头)|(?<month>月)|(?<day>自然日|天|日)|(?<week>周|星期|礼拜))${BEHIND}`,
    ),
    read: (groups, days) => {
      const count = groups['half'] === undefined ? countOf(groups['count'] ?? '') : 0.5;
      const number = count + (groups['more'] === undefined ? 0 : 0.5);
      if (groups['work'] !== undefined) return afterLength(number, 'business-day', days);
      if (groups['minute'] !== undefined) return afterLength(number, 'minute', days);
      if (groups['quarter'] !== undefined) return afterLength(number * 15, 'minute', days);
      if (groups['hour'] !== undefined) return afterLength(number, 'hour', days);
      if (groups['month'] !== undefined) return afterLength(number, 'month', days);
      return afterLength(number, groups['day'] === undefined ? 'week' : 'day', days);
    },
  },
  { pattern: anywhere('大后天'), read: (_, days) => ({ date: days.after(3) }) },
  { pattern: anywhere('(?<![前之以])后天|后日'), read: (_, days) => ({ date: days.after(2) }) },
  { pattern: anywhere('明[天日早晚晨]'), read: (_, days) => ({ date: days.after(1) }) },
  { pattern: anywhere('今[天日早晚晨夜]'), read: (_, days) => ({ date: days.today }) },
  { pattern: anywhere('昨[天日晚晨夜]|前天'), read: () => null },
  {
    pattern: anywhere(
      `(?<which>上上个?|上个?|下下个?|下个?|本|这个?)?${WEEK}(?<weekday>[一二三四五六日天])(?!一)`,
    ),
    read: ({ which = '', weekday = '' }, days) => {
      const number = WEEKDAYS.indexOf(weekday === '天' ? '日' : weekday) + 1;
      if (which.startsWith('上')) return null;
      if (which.startsWith('下下')) return { date: days.inWeek(number, 2) };
      if (which.startsWith('下')) return { date: days.inWeek(number, 1) };
      return { date: which === '' ? days.next(number) : days.inWeek(number, 0) };
    },
  },
  {
    pattern: anywhere('(?:本周|这周|这个?星期|这个?礼拜)(?:之内|以内|内|末|底)?(?![一二三四五六日天])|周末'),
    read: (_, days) => ({ date: days.endOfWeek(0), limit: true }),
  },
  {
    pattern: anywhere('下个?(?:周|星期|礼拜)(?:之内|以内|内|末|底)?(?![一二三四五六日天])'),
    read: (_, days) => ({ date: days.endOfWeek(1), limit: true }),
  },
  {
    pattern: anywhere(`(?<named>\\d{1,2}|${CHINESE_NUMBER}{1,2})月(?:份)?(?:底|末)`),
    read: ({ named = '' }, days) => {
      const month = countOf(named);
      return month >= 1 && month <= 12 ? { date: days.endOfNamedMonth(month), limit: true } : null;
    },
  },
  {
    pattern: anywhere('下个?月(?:之内|以内|内|底|末)'),
    read: (_, days) => ({ date: days.endOfMonth(1), limit: true }),
  },
  {
    pattern: anywhere('(?:本月|这个月|当月)(?:之内|以内|内|底|末)?|月[底末]'),
    read: (_, days) => ({ date: days.endOfMonth(0), limit: true }),
  },
  { pattern: anywhere('年[底末]|年内'), read: (_, days) => ({ date: days.endOfYear(), limit: true }) },
];

function countOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : (chineseNumber(text) ?? 0);
}
