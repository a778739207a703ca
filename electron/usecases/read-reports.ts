import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done } from '../domain/refusal.ts';
import { reportBoard } from '../domain/reports/board.ts';
import { comparedWith, periodOf } from '../domain/reports/period.ts';
import { localDateOf } from '../domain/time.ts';
import { actingFor } from './acting.ts';
import type { Desk } from './ports.ts';

/** Every report of a period beside the one it is compared with; whoever works at the desk may see them: they name nobody. */
export function readReports(desk: Desk, input: ChannelInput<'reports'>): Outcome<ChannelOutput<'reports'>> {
  const who = actingFor(desk, 'reports');
  if (!who.ok) return who;
  const period = periodOf(input.kind, input.day, input.to);
  const before = comparedWith(input.kind, period, input.by);
  const { records } = desk;
  const board = reportBoard({
    now: records.reportFigures(period),
    before: records.reportFigures(before),
    volume: records.reportVolume(period),
  });
  const causes = new Map(records.improvements().map(({ id, cause }) => [id, cause]));
  const reports = board.map(({ report, rows, total, totalBefore }) => ({
    report,
    rows: rows.map((row) => ({
      ...row,
      label: report === 'improvements' ? (causes.get(row.code) ?? '') : '',
    })),
    total,
    totalBefore,
  }));
  return done({ today: localDateOf(who.value.now, who.value.branch.zone), period, before, reports });
}
