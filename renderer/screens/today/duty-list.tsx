import { useNavigate } from '@tanstack/react-router';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { DutyRows } from '../../ui/duty-rows.tsx';
import type { DutyRow } from '../../ui/duty-rows.tsx';
import { WEIGHT_KIND } from '../escalation/escalation-dialog.tsx';
import { useReasonWords } from '../escalation/reason-words.ts';
import type { Escalated } from '../escalation/reason-words.ts';
import { useDutyWords } from './duty-words.ts';
import { GROUPS } from './group-duties.ts';
import type { DutyNow } from './group-duties.ts';

export interface DutyListProps {
  readonly duties: readonly DutyNow[];
  /** The supervisor's list, before everything else. */
  readonly escalated: readonly Escalated[];
  /** Of all of them, also those that are not listed. */
  readonly escalatedTotal: number;
  /** Says who has the case: not needed where all are one person's. */
  readonly withOwner: boolean;
  /** Cases whose customer is still at the counter open in their intake. */
  readonly atCounter: ReadonlySet<string>;
  readonly today: string;
  readonly onEscalated: (found: Escalated) => void;
}

/** Duties in their groups: arrows walk, Enter opens the intake, the letter or the case. */
export function DutyList(props: DutyListProps) {
  const { duties, escalated, escalatedTotal, withOwner, atCounter, today, onEscalated } = props;
  const say = useLabels('today');
  const sayTerm = useLabels('terms');
  const sayEscalation = useLabels('escalation');
  const reasonWords = useReasonWords();
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
      state:
        duty.kind === 'deadline' && duty.dueAt !== null
          ? format.shortDate(localDateOf(duty.dueAt, format.zone))
          : pressing
            ? format.left(minutesLeft)
            : duty.dueAt === null
              ? say('noTime')
              : isToday
                ? format.time(duty.dueAt)
                : format.dateTime(duty.dueAt),
      task: words(duty),
      name: format.customer(duty.customer),
      about: [duty.matter === '' ? duty.number : duty.matter, ...(withOwner ? [duty.ownerName] : [])].join(
        sayTerm('factSeparator'),
      ),
    };
  };
  const escalatedRow = (found: Escalated): DutyRow => {
    const weight = found.reasons[0]?.weight ?? 'note';
    return {
      id: escalatedId(found),
      kind: WEIGHT_KIND[weight],
      state: sayEscalation(`weight.${weight}`),
      task: found.reasons.map(reasonWords).join(sayEscalation('sentenceSeparator')),
      name: format.customer(found.customer),
      about: [found.matter === '' ? found.number : found.matter, found.ownerName].join(
        sayTerm('factSeparator'),
      ),
    };
  };
  const open = (id: string): void => {
    const found = escalated.find((each) => escalatedId(each) === id);
    if (found !== undefined) {
      onEscalated(found);
      return;
    }
    const duty = duties.find((each) => each.duty.id === id)?.duty;
    if (duty === undefined) return;
    const isForm = duty.code === 'receipt' || duty.code === 'resolution';
    const letter = duty.kind === 'approval' || (duty.kind === 'hand-over' && !isForm);
    if (letter) void navigate({ to: '/letter/$paperId', params: { paperId: duty.id } });
    else if (atCounter.has(duty.caseId))
      void navigate({ to: '/intake/$caseId', params: { caseId: duty.caseId } });
    else void navigate({ to: '/case/$caseId', params: { caseId: duty.caseId } });
  };
  const fromAbove = {
    id: 'escalated',
    label: sayEscalation('group'),
    total: escalatedTotal,
    rows: escalated.map(escalatedRow),
  };
  const groups = GROUPS.map((group) => ({
    id: group,
    label: say(group),
    rows: duties.filter((each) => each.group === group).map(rowOf),
  }));
  return (
    <DutyRows
      label={say('duties')}
      groups={[fromAbove, ...groups].filter(({ rows }) => rows.length > 0)}
      onOpen={open}
      autoFocus
    />
  );
}

/** One row a case: a duty of the same case has an id of its own. */
function escalatedId({ caseId }: Escalated): string {
  return `escalated:${caseId}`;
}
