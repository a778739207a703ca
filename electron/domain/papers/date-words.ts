import { Temporal } from 'temporal-polyfill';
import type { PaperLanguage } from '../language.ts';
import type { LocalDate, LocalDateTime, LocalTime } from '../time.ts';

const EN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const PL_MONTHS = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
];
/** By themselves, without a day before them. */
const PL_WHOLE_MONTHS = [
  'styczeń',
  'luty',
  'marzec',
  'kwiecień',
  'maj',
  'czerwiec',
  'lipiec',
  'sierpień',
  'wrzesień',
  'październik',
  'listopad',
  'grudzień',
];
const ZH_DAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const EN_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** With their preposition: w piątek, but we wtorek. */
const PL_ON_DAYS = [
  'w poniedziałek',
  'we wtorek',
  'w środę',
  'w czwartek',
  'w piątek',
  'w sobotę',
  'w niedzielę',
];

/** Words that keep their capital letter anywhere in a sentence. */
export const EN_CALENDAR_WORDS: readonly string[] = [...EN_MONTHS, ...EN_DAYS];

/** The minute that stands for "in the course of that day": no time is printed for it. */
const END_OF_DAY = '23:59';

function monthName(months: readonly string[], month: number): string {
  return months[month - 1] ?? '';
}

/** 2026年6月11日, 11 June 2026, 11 czerwca 2026 r. */
export function dateWords(date: LocalDate, language: PaperLanguage): string {
  const { year, month, day } = Temporal.PlainDate.from(date);
  switch (language) {
    case 'zh':
      return `${String(year)}年${String(month)}月${String(day)}日`;
    case 'en':
      return `${String(day)} ${monthName(EN_MONTHS, month)} ${String(year)}`;
    case 'pl':
      return `${String(day)} ${monthName(PL_MONTHS, month)} ${String(year)} r.`;
  }
}

/** Without the year where it is the year of `today`: 6月11日, 11 June, 11 czerwca. */
export function nearDateWords(date: LocalDate, language: PaperLanguage, today: LocalDate): string {
  if (date.slice(0, 4) !== today.slice(0, 4)) return dateWords(date, language);
  const { month, day } = Temporal.PlainDate.from(date);
  switch (language) {
    case 'zh':
      return `${String(month)}月${String(day)}日`;
    case 'en':
      return `${String(day)} ${monthName(EN_MONTHS, month)}`;
    case 'pl':
      return `${String(day)} ${monthName(PL_MONTHS, month)}`;
  }
}

/** Of `2026-06`: 2026年6月, June 2026, czerwiec 2026. */
export function monthWords(yearMonth: string, language: PaperLanguage): string {
  const [year = '', month = ''] = yearMonth.split('-');
  switch (language) {
    case 'zh':
      return `${year}年${String(Number(month))}月`;
    case 'en':
      return `${monthName(EN_MONTHS, Number(month))} ${year}`;
    case 'pl':
      return `${monthName(PL_WHOLE_MONTHS, Number(month))} ${year}`;
  }
}

/** 24 hours, no leading zero: 9:05, 13:00. */
export function timeWords(time: LocalTime): string {
  return time.slice(0, 5).replace(/^0/, '');
}

/** In a table: 6月11日 13:00; 11 June, 13:00; 11 czerwca, 13:00. */
export function momentCell(moment: LocalDateTime, language: PaperLanguage, today: LocalDate): string {
  const date = nearDateWords(moment.slice(0, 10), language, today);
  const time = moment.slice(11, 16);
  if (time === '' || time === END_OF_DAY) return date;
  return `${date}${language === 'zh' ? ' ' : ', '}${timeWords(time)}`;
}

/** In a sentence: 6月11日13:00; 13:00 on 11 June; 11 czerwca o 13:00. */
export function momentWords(moment: LocalDateTime, language: PaperLanguage, today: LocalDate): string {
  const date = nearDateWords(moment.slice(0, 10), language, today);
  const time = moment.slice(11, 16);
  if (time === '' || time === END_OF_DAY) return date;
  switch (language) {
    case 'zh':
      return `${date}${timeWords(time)}`;
    case 'en':
      return `${timeWords(time)} on ${date}`;
    case 'pl':
      return `${date} o ${timeWords(time)}`;
  }
}

/** A limit: 6月11日13:00前, 最迟6月12日 (“6月12日前” leaves that day in doubt); by 13:00 on 11 June; do 11 czerwca, godz. 13:00. */
export function limitWords(moment: LocalDateTime, language: PaperLanguage, today: LocalDate): string {
  const date = nearDateWords(moment.slice(0, 10), language, today);
  const time = moment.slice(11, 16);
  const dayOnly = time === '' || time === END_OF_DAY;
  switch (language) {
    case 'zh':
      return dayOnly ? `最迟${date}` : `${date}${timeWords(time)}前`;
    case 'en':
      return `by ${momentWords(moment, language, today)}`;
    case 'pl':
      return dayOnly ? `do ${date}` : `${date} do godz. ${timeWords(time)}`;
  }
}

/** An appointment with its weekday: 7月10日（周五）10:00; on Friday 10 July at 10:00; w piątek 10 lipca o 10:00. */
export function appointmentWords(moment: LocalDateTime, language: PaperLanguage, today: LocalDate): string {
  const date = moment.slice(0, 10);
  const day = Temporal.PlainDate.from(date).dayOfWeek - 1;
  const time = moment.slice(11, 16);
  const dayOnly = time === '' || time === END_OF_DAY;
  const words = nearDateWords(date, language, today);
  switch (language) {
    case 'zh':
      return `${words}（${ZH_DAYS[day] ?? ''}）${dayOnly ? '' : timeWords(time)}`;
    case 'en':
      return `on ${EN_DAYS[day] ?? ''} ${words}${dayOnly ? '' : ` at ${timeWords(time)}`}`;
    case 'pl':
      return `${PL_ON_DAYS[day] ?? ''} ${words}${dayOnly ? '' : ` o ${timeWords(time)}`}`;
  }
}

/** 2小时30分钟, 2 hours 30 minutes, and in the Polish accusative 2 godziny 30 minut. */
export function durationWords(minutes: number, language: PaperLanguage): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts: string[] = [];
  if (hours > 0) {
    parts.push(
      language === 'zh'
        ? `${String(hours)}小时`
        : language === 'pl'
          ? polishCount(hours, ['godzinę', 'godziny', 'godzin'])
          : `${String(hours)} ${hours === 1 ? 'hour' : 'hours'}`,
    );
  }
  if (rest > 0 || hours === 0) {
    parts.push(
      language === 'zh'
        ? `${String(rest)}分钟`
        : language === 'pl'
          ? polishCount(rest, ['minutę', 'minuty', 'minut'])
          : `${String(rest)} ${rest === 1 ? 'minute' : 'minutes'}`,
    );
  }
  return parts.join(language === 'zh' ? '' : ' ');
}

/** Polish counts 2 to 4, but not 12 to 14, with a form of their own. */
function polishCount(count: number, [one, few, many]: readonly [string, string, string]): string {
  const ones = count % 10;
  const teens = count % 100;
  const isFew = ones >= 2 && ones <= 4 && (teens < 12 || teens > 14);
  return `${String(count)} ${count === 1 ? one : isFew ? few : many}`;
}
