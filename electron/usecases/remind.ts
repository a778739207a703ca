import type { ChannelOutput } from '../contract/channels.ts';
import { nextOpening } from '../domain/calendar/business-time.ts';
import { escalationReasons } from '../domain/escalation/escalation-reasons.ts';
import type { EscalationCode } from '../domain/escalation/escalation-reasons.ts';
import type { CaseId } from '../domain/ids.ts';
import { SOON_MINUTES } from '../domain/promise.ts';
import { lastQuarter, SERVICE_CLOCKS } from '../domain/service-clocks.ts';
import type { ServiceClockCode } from '../domain/service-clocks.ts';
import { localDateOf } from '../domain/time.ts';
import type { Instant } from '../domain/time.ts';
import type { Desk } from './ports.ts';
import { isByReceipt } from './statutory.ts';

type Duty = ChannelOutput<'today'>['duties'][number];

/** What a notification is about; words are made from it in `contract/words`. */
export type ReminderAbout =
  | { readonly what: 'promise'; readonly late: boolean; readonly words: string }
  | { readonly what: 'clock'; readonly late: boolean; readonly clock: ServiceClockCode }
  | { readonly what: 'deadline'; readonly standing: 'due-soon' | 'due-today' | 'overdue' }
  | { readonly what: 'goodwill' }
  | { readonly what: 'letter' }
  | { readonly what: 'escalation'; readonly code: EscalationCode };

export interface Reminder {
  /** One happening, one key, one notification: a deadline that moves or passes has another key. */
  readonly happenings: readonly string[];
  readonly caseId: CaseId;
  readonly number: string;
  readonly customer: Duty['customer'];
  readonly about: ReminderAbout;
}

/**
 * What has come up and was not shown yet, the earliest first. Nothing outside opening hours: it waits for the next opening. What was
 * shown is known by its own key and never by the time, so a clock set back neither repeats nor skips anything.
 */
export function remindersDue(desk: Desk): readonly Reminder[] {
  const branch = desk.records.branch();
  if (branch === null) return [];
  const now = desk.clock.now();
  const opening = nextOpening(branch.calendar, branch.zone, now);
  if (opening !== null && opening !== now) return [];
  const localDate = localDateOf(now, branch.zone);
  const found = [
    ...desk.records.casesAtOnce(now, isByReceipt(desk)).flatMap((one): readonly Reminder[] =>
      escalationReasons(one.facts)
        .filter(({ weight, code }) => weight === 'at-once' && !TOLD_BY_DUTY.has(code))
        .map(({ code, happenings }) => ({
          happenings: happenings.map((key) => `escalation:${one.caseId}:${key}`),
          caseId: one.caseId,
          number: one.number,
          customer: one.customer,
          about: { what: 'escalation', code },
        })),
    ),
    ...desk.records.today(localDate, now, isByReceipt(desk)).duties.flatMap((duty) => reminderOf(duty, now)),
  ];
  const shown = new Set(desk.records.remindersShown(found.flatMap(({ happenings }) => happenings)));
  return found.filter(({ happenings }) => happenings.some((key) => !shown.has(key)));
}

/** Remembered beside the log, so that a restart does not repeat it. */
export function noteShown(desk: Desk, reminders: readonly Reminder[]): void {
  desk.records.noteRemindersShown(
    reminders.flatMap(({ happenings }) => happenings),
    desk.clock.now(),
  );
}

/** The statutory day comes as a duty of its own. */
const TOLD_BY_DUTY: ReadonlySet<EscalationCode> = new Set(['statutory-overdue', 'statutory-soon']);

function reminderOf(duty: Duty, now: Instant): readonly Reminder[] {
  const of = (key: string, about: ReminderAbout): readonly Reminder[] => [
    { happenings: [key], caseId: duty.caseId, number: duty.number, customer: duty.customer, about },
  ];
  const minutesLeft = duty.dueAt === null ? null : (Date.parse(duty.dueAt) - Date.parse(now)) / 60_000;
  const late = minutesLeft !== null && minutesLeft < 0;
  const phase = late ? 'late' : 'soon';
  switch (duty.kind) {
    case 'promise':
    case 'contact':
      return minutesLeft !== null && minutesLeft <= SOON_MINUTES
        ? of(`promise:${duty.id}:${duty.dueAt ?? ''}:${phase}`, { what: 'promise', late, words: duty.what })
        : [];
    case 'clock': {
      const clock = SERVICE_CLOCKS.find((code) => code === duty.code);
      if (clock === undefined || minutesLeft === null || minutesLeft > lastQuarter(duty.minutesGiven ?? 0))
        return [];
      return of(`clock:${duty.id}:${duty.dueAt ?? ''}:${phase}`, { what: 'clock', late, clock });
    }
    case 'deadline': {
      const standing = (['due-soon', 'due-today', 'overdue'] as const).find((code) => code === duty.code);
      return standing === undefined
        ? []
        : of(`deadline:${duty.caseId}:${duty.dueAt ?? ''}:${standing}`, { what: 'deadline', standing });
    }
    case 'goodwill':
      return of(`goodwill:${duty.id}`, { what: 'goodwill' });
    case 'approval':
      return duty.askedAt === null ? [] : of(`letter:${duty.id}:${duty.askedAt}`, { what: 'letter' });
    case 'hand-over':
      return [];
  }
}
