import type { PaperLanguage } from '../language.ts';
import type { LocalDate, LocalDateTime } from '../time.ts';
import type { Placed } from '../wording/values/placed.ts';
import type { DayMention } from './days/day-mention.ts';
import { daysNamed } from './days/days-named.ts';
import { hoursIn } from './hours-in.ts';
import type { HourMention } from './hours-in.ts';
import type { ReadingDays } from './reading-days.ts';
import type { PromiseSigns } from './signs/promise-signs.ts';

/** How far an hour may stand from its day, in characters: "tomorrow our driver will come for the broken chair at 6 pm". */
const REACH = 60;
/** An hour ahead of its day stands right before it: "by 6 pm on Friday", "before we close tomorrow". */
const CLOSE = 25;

/** A moment in a text with the words that name it; offsets are folded ones. */
export interface TimeMention extends Placed {
  readonly due: LocalDateTime;
}

/** The times that a stretch of folded text names, first that which is said to be a limit. Days and hours gone by are left out. */
export function timesNamed(
  folded: string,
  lang: PaperLanguage,
  signs: PromiseSigns,
  days: ReadingDays,
): readonly TimeMention[] {
  const all = daysNamed(folded, lang, signs, days);
  const isTold = ({ start, limit }: Placed & { readonly limit: boolean }): boolean =>
    !limit && signs.telling.test(folded.slice(0, start));
  const named = all.filter(({ date, at }) => (at === undefined ? date >= days.today : at >= days.nowLocal));
  const hours = hoursIn(folded, lang);
  const times = named.flatMap(
    (day) => withHour(folded, day, hoursOf(folded, day, all, hours, signs), signs, days) ?? [],
  );
  if (all.length === 0) times.push(...hoursAlone(folded, hours, signs, days));
  return times
    .filter((time) => !isTold(time))
    .toSorted((one, other) => Number(other.limit) - Number(one.limit) || one.start - other.start);
}

interface Timed extends TimeMention {
  readonly limit: boolean;
}

function withHour(
  folded: string,
  day: DayMention,
  near: readonly HourMention[],
  signs: PromiseSigns,
  days: ReadingDays,
): Timed | null {
  if (day.at !== undefined) return { ...placeIn(day), due: day.at, limit: day.limit };
  const chosen = near.findLast(({ kind }) => kind !== 'part') ?? near.at(-1);
  const place = placeIn(day);
  const end = Math.max(place.end, ...near.map((hour) => hourEnd(folded, hour, signs)));
  const start = Math.min(place.start, ...near.map((hour) => hourStart(folded, hour, signs)));
  if (chosen === undefined) return { ...place, due: `${day.date}T23:59`, limit: day.limit };
  const limit = day.limit || near.some((hour) => isLimit(folded, hour, signs));
  if (chosen.kind === 'closing') return { start, end, due: `${day.date}T${days.closing(day.date)}`, limit };
  const part = near.find(({ kind }) => kind === 'part');
  const due = dueAt(day.date, chosen, part, days);
  return due === null ? null : { start, end, due, limit };
}

/** An hour without a day is today's, where it is still to come. Of a range the last counts. */
function hoursAlone(
  folded: string,
  hours: readonly HourMention[],
  signs: PromiseSigns,
  days: ReadingDays,
): readonly Timed[] {
  const exact = hours.filter(({ kind }) => kind === 'hour');
  const first = exact[0];
  if (first === undefined) return [];
  let last = first;
  for (const hour of exact.slice(1)) if (signs.range.test(folded.slice(last.end, hour.start))) last = hour;
  const part = hours.find(({ kind, start }) => kind === 'part' && Math.abs(start - last.end) <= REACH);
  const due = dueAt(days.today, last, part, days);
  if (due === null) return [];
  return [
    {
      start: hourStart(folded, first, signs),
      end: hourEnd(folded, last, signs),
      due,
      limit: isLimit(folded, last, signs),
    },
  ];
}

/** The hours beside a day, none of them closer to another one. */
function hoursOf(
  folded: string,
  day: DayMention,
  all: readonly DayMention[],
  hours: readonly HourMention[],
  signs: PromiseSigns,
): readonly HourMention[] {
  return hours.filter(
    (hour) =>
      belongs(folded, day, hour, signs) &&
      !all.some((other) => other !== day && gapOf(other, hour) < gapOf(day, hour)),
  );
}

function gapOf(day: Placed, hour: Placed): number {
  return hour.start >= day.end ? hour.start - day.end : day.start - hour.end;
}

function belongs(folded: string, day: DayMention, hour: HourMention, { apart }: PromiseSigns): boolean {
  if (hour.start < day.start)
    return day.start - hour.end <= CLOSE && !/[,，;；]/.test(folded.slice(hour.end, day.start));
  const gap = folded.slice(day.end, hour.start);
  return (
    gap.length <= (hour.kind === 'closing' ? CLOSE : REACH) && gap.search(apart) === -1 && !/[；;]/.test(gap)
  );
}

function dueAt(
  date: LocalDate,
  hour: HourMention,
  part: HourMention | undefined,
  days: ReadingDays,
): LocalDateTime | null {
  const dues = readingsOf(hour, part).map((minutes) => `${date}T${clock(minutes)}`);
  return dues.find((due) => due >= days.nowLocal) ?? null;
}

/** "8 o'clock in the evening" is 20:00; without a word for it an hour lies where a counter works, 07:00 to 18:59. */
function readingsOf(
  { readings, ofTwentyFour }: HourMention,
  part: HourMention | undefined,
): readonly number[] {
  const [early = 0, late] = [...readings].toSorted((one, other) => one - other);
  if (late === undefined) return [early];
  const end = part?.readings[0];
  if (end !== undefined) return end <= 12 * 60 ? [early] : [late];
  return ofTwentyFour === true || early >= 7 * 60 ? [early, late] : [late];
}

function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function isLimit(folded: string, hour: HourMention, { limitBefore, limitAfter }: PromiseSigns): boolean {
  return limitBefore.test(folded.slice(0, hour.start)) || limitAfter.test(folded.slice(hour.end));
}

function hourStart(folded: string, hour: HourMention, { limitBefore, lead }: PromiseSigns): number {
  const front = folded.slice(0, hour.start);
  const found = limitBefore.exec(front) ?? lead.exec(front);
  return hour.start - (found?.[0].replace(/^[\s,(]+/, '').length ?? 0);
}

function hourEnd(folded: string, hour: HourMention, { limitAfter }: PromiseSigns): number {
  return hour.end + (limitAfter.exec(folded.slice(hour.end))?.[0].length ?? 0);
}

function placeIn({ start, end }: DayMention): Placed {
  return { start, end };
}
