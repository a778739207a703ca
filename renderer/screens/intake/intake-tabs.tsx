import { useNavigate } from '@tanstack/react-router';
import { minutesBetween } from '../../../electron/domain/time.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useFormat } from '../../labels/use-labels.ts';
import { CaseTabs } from '../../ui/case-tabs.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
import { useNow } from '../frame/use-now.ts';
import { useIntake } from './intake-context.ts';

/** The customers at this counter; a parked one shows how long they have waited. */
export function IntakeTabs({ caseId }: { readonly caseId: string }) {
  const format = useFormat();
  const navigate = useNavigate();
  const now = useNow();
  const { view, fields } = useIntake();
  const open = useDesk('today', {}).value?.openIntakes ?? [];
  const go = (id: string): void => {
    if (id !== caseId) void navigate({ to: '/intake/$caseId', params: { caseId: id } });
  };
  const ids = open.map((one) => one.caseId);
  const next = ids[(ids.indexOf(caseId) + 1) % Math.max(1, ids.length)];
  useCommand(
    'next-case',
    () => {
      if (next !== undefined) go(next);
    },
    { off: next === undefined || next === caseId },
  );
  const here = {
    id: caseId,
    label: format.customer({
      name: fields.nameWithheld === true ? '' : (fields.customerName ?? ''),
      addressForm: fields.addressForm ?? null,
      addressTitle: fields.addressTitle ?? '',
    }),
    meta: String(view.ordinal).padStart(2, '0'),
    here: true,
  };
  const tabs = open.map((one) => {
    if (one.caseId === caseId) return here;
    const waited = Math.max(0, minutesBetween(one.arrivedAt, now));
    const ordinal = String(one.ordinal).padStart(2, '0');
    return {
      id: one.caseId,
      label: format.customer(one.customer),
      meta: one.parkedAt === null ? ordinal : `${ordinal}  ${format.length(waited)}`,
      here: false,
    };
  });
  return <CaseTabs tabs={ids.includes(caseId) ? tabs : [here, ...tabs]} onGo={go} />;
}
