import type { ChannelOutput } from '../../bridge/shapes.ts';
import { SOON_MINUTES } from '../../../electron/domain/promise.ts';
import { lastQuarter } from '../../../electron/domain/service-clocks.ts';
import type { Instant } from '../../../electron/domain/time.ts';

export type TodayView = ChannelOutput<'today'>;
export type Duty = TodayView['duties'][number];

export const GROUPS = ['now', 'later', 'days', 'waiting', 'papers'] as const;
export type Group = (typeof GROUPS)[number];

export interface DutyNow {
  readonly duty: Duty;
  readonly group: Group;
  /** Whole minutes, the begun one counted; negative when late, null without a time. */
  readonly minutesLeft: number | null;
}

/** Sorts duties into the groups of Today; inside a group the earliest first, as main sends them. */
export function groupDuties(duties: readonly Duty[], now: Instant): readonly DutyNow[] {
  return duties.map((duty) => {
    const minutesLeft = duty.dueAt === null ? null : begunMinutes(now, duty.dueAt);
    return { duty, minutesLeft, group: groupOf(duty, minutesLeft) };
  });
}

/** The begun minute counts, as on the clocks of a case (domain/service-clocks). */
function begunMinutes(now: Instant, dueAt: Instant): number {
  const minutes = (Date.parse(dueAt) - Date.parse(now)) / 60_000;
  return minutes >= 0 ? Math.ceil(minutes) : Math.floor(minutes);
}

function groupOf(duty: Duty, minutesLeft: number | null): Group {
  if (duty.kind === 'approval' || duty.kind === 'goodwill') return 'waiting';
  if (duty.kind === 'hand-over') return 'papers';
  if (duty.kind === 'deadline') return duty.code === 'due-soon' ? 'days' : 'now';
  return minutesLeft !== null && minutesLeft <= soonFrom(duty) ? 'now' : 'later';
}

function soonFrom({ minutesGiven }: Duty): number {
  return minutesGiven === null ? SOON_MINUTES : lastQuarter(minutesGiven);
}

/** Whose duties are shown: one's own, everybody's, or those of one colleague. */
export type Whose = 'mine' | 'branch' | 'colleague';

export interface Looking {
  readonly staffId: string;
  readonly role: 'clerk' | 'supervisor';
}

/** One's own cases; a supervisor's own are also what waits for a supervisor, whoever's case it is. */
export function isMine(duty: Duty, { staffId, role }: Looking): boolean {
  return duty.ownerId === staffId || (role === 'supervisor' && duty.askedAt !== null);
}
