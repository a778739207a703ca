import { useNavigate } from '@tanstack/react-router';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useFormat } from '../../labels/use-labels.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { DutyRows } from '../../ui/duty-rows.tsx';
import type { DutyRow } from '../../ui/duty-rows.tsx';
import { useDutyWords } from './duty-words.ts';
import { GROUPS } from './group-duties.ts';
import type { DutyNow } from './group-duties.ts';

export interface DutyListProps {
  readonly duties: readonly DutyNow[];
  /** Cases whose customer is still at the counter open in their intake. */
  readonly atCounter: ReadonlySet<string>;
  readonly today: string;
}

/** Duties in their groups: arrows walk, Enter opens the intake, the letter or the case. */
export function DutyList({ duties, atCounter, today }: DutyListProps) {
  const say = useLabels('today');
  const format = useFormat();
  const words = useDutyWords();
  const navigate = useNavigate();

  const rowOf = ({ duty, group, minutesLeft }: DutyNow): DutyRow => {
    const isToday = duty.dueAt !== null && localDateOf(duty.dueAt, format.zone) === today;
    const pressing = group === 'now' && minutesLeft !== null;
    return {
      id: duty.id,
      kind:
        group === 'now'
          ? minutesLeft !== null && minutesLeft < 0
            ? 'late'
            : 'soon'
          : group === 'waiting'
            ? 'wait'
            : group === 'papers'
              ? 'idle'
              : 'run',
      state: pressing
        ? format.left(minutesLeft)
        : duty.dueAt === null
          ? say('noTime')
          : isToday
            ? format.time(duty.dueAt)
            : format.dateTime(duty.dueAt),
      task: words(duty),
      name: format.customer(duty.customer),
      about: duty.matter === '' ? duty.number : duty.matter,
    };
  };
  const open = (id: string): void => {
    const duty = duties.find((each) => each.duty.id === id)?.duty;
    if (duty === undefined) return;
    const isForm = duty.code === 'receipt' || duty.code === 'resolution';
    const letter = duty.kind === 'approval' || (duty.kind === 'hand-over' && !isForm);
    if (letter) void navigate({ to: '/letter/$paperId', params: { paperId: duty.id } });
    else if (atCounter.has(duty.caseId))
      void navigate({ to: '/intake/$caseId', params: { caseId: duty.caseId } });
    else void navigate({ to: '/case/$caseId', params: { caseId: duty.caseId } });
  };
  const groups = GROUPS.map((group) => ({
    id: group,
    label: say(group),
    rows: duties.filter((each) => each.group === group).map(rowOf),
  }));
  return (
    <DutyRows
      label={say('duties')}
      groups={groups.filter(({ rows }) => rows.length > 0)}
      onOpen={open}
      autoFocus
    />
  );
}
