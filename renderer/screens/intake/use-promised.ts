import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import { promisableFields } from '../../../electron/domain/goodwill/granted-goodwill.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useIntake } from './intake-context.ts';
import { useOwnLimits } from './use-own-limits.ts';

/**
 * The fields as far as they may be said, read back and printed: goodwill that waits for a supervisor, or was refused, is none. What
 * Confirm will grant of itself counts: a supervisor's own sum.
 */
export function usePromised(): ComplaintFields {
  const { view, fields } = useIntake();
  const own = useOwnLimits();
  const asked = useDesk('goodwill-of', { caseId: view.caseId });
  if (own === null) return fields;
  const goodwills = asked.phase === 'ready' ? asked.value.goodwills : [];
  return promisableFields(fields, goodwills, own.role, own.limits);
}
