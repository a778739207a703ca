import { done, refuse } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import type { LocalDateTime, LocalTime } from '../time.ts';
import { parseDate } from './parse-date.ts';
import { withDigits } from './read-day-words.ts';
import type { DateReading } from './parse-date.ts';

/**
 * A time of day as typed → `HH:MM`. Reads 10:30, 1030, 930, 10.30, 9, 3pm, 3.30 pm, godz. 10, 10h30, 10点半, 下午3点20分,
 * 晚上八点一刻, noon, w południe.
 * 24:00 and 25:00 are refused as `no-such-time`: a day ends at 23:59.
 */
export function parseTime(typed: string): Outcome<LocalTime> {
  const text = withDigits(typed.normalize('NFKC').trim().toLowerCase()).replace(
    /^(o godz\.?|godz\.?|at|o|by|do)\s+/,
    '',
  );
  return timeOf(text) ?? refuse('no-such-time');
}

/**
 * Date and time in one field → `YYYY-MM-DDTHH:MM`. A time alone is today; a date alone is the end of that day, 23:59, which is
 * what "by Friday" promises. Between the two: a blank, a comma, "at", "o godz.", or nothing after 日, 号, 天.
 */
export function parseDateTime(typed: string, reading: DateReading): Outcome<LocalDateTime> {
  const text = typed.normalize('NFKC').trim();
  const time = parseTime(text);
  if (time.ok && !/^\d{1,2}\.\d{1,2}$/.test(text)) return done(`${reading.today}T${time.value}`);
  const date = parseDate(text, reading);
  if (date.ok) return done(`${date.value}T23:59`);
  for (const [head, tail] of splits(text)) {
    const day = parseDate(head, reading);
    if (!day.ok) continue;
    const hour = parseTime(tail);
    return hour.ok ? done(`${day.value}T${hour.value}`) : hour;
  }
  return time.ok ? done(`${reading.today}T${time.value}`) : date;
}

/** Every way to cut between a date and a time, the longest date first. */
function splits(text: string): readonly (readonly [string, string])[] {
  const cuts = [...text.matchAll(/[\s,、T]+|(?<=[日号天后前]|(?:周|星期|礼拜)[一二三四五六])(?=\S)/gu)];
  return cuts
    .map((cut): readonly [string, string] => [
      text.slice(0, cut.index),
      text.slice(cut.index + cut[0].length),
    ])
    .map(([head, tail]): readonly [string, string] => [
      head.replace(/\s+(at|o|godz\.?|o godz\.?|r\.)$/i, ''),
      tail,
    ])
    .reverse();
}

function timeOf(text: string): Outcome<LocalTime> | null {
  if (/^(?:noon|midday|(?:w )?południe|中午|正午)$/.test(text)) return clock(12, 0);
  const half =
    /^(上午|早上|早|凌晨|下午|傍晚|晚上|晚|中午)?\s*(\d{1,2})\s*[点时]\s*(?:(半)|(\d{1,2})\s*分?)?$/.exec(
      text,
    );
  if (half !== null) {
    const hour = Number(half[2]);
    const afternoon = /^(?:下午|傍晚|晚上?)$/.test(half[1] ?? '') || (half[1] === '中午' && hour < 11);
    return clock(
      afternoon && hour < 12 ? hour + 12 : hour,
      half[3] === undefined ? Number(half[4] ?? 0) : 30,
    );
  }
  const split = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*([ap])\.?m\.?$/.exec(text);
  if (split !== null) {
    const hour = Number(split[1]);
    if (hour < 1 || hour > 12) return null;
    return clock((hour % 12) + (split[3] === 'p' ? 12 : 0), Number(split[2] ?? 0));
  }
  const marked = /^(\d{1,2})\s*[:.h]\s*(\d{2})$/.exec(text);
  if (marked !== null) return clock(Number(marked[1]), Number(marked[2]));
  const bare = /^(\d{1,4})h?$/.exec(text);
  if (bare === null) return null;
  const digits = bare[1] ?? '';
  return digits.length <= 2
    ? clock(Number(digits), 0)
    : clock(Number(digits.slice(0, -2)), Number(digits.slice(-2)));
}

function clock(hour: number, minute: number): Outcome<LocalTime> | null {
  if (hour > 23 || minute > 59) return null;
  return done(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
}
