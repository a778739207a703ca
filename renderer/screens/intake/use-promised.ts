import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import { promisableFields } from '../../../electron/domain/goodwill/granted-goodwill.ts';
import { limitsFor } from '../../../electron/domain/goodwill/goodwill-limits.ts';
import { isAbout } from '../../../electron/domain/staff-concerned.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useIntake } from './intake-context.ts';

/**
 * The fields as far as they may be said, read back and printed: goodwill that waits for a supervisor, or was refused, is none. What
 * Confirm will grant of itself counts: a supervisor's own sum, unless the complaint is about whoever is signed in (main decides).
 */
export function usePromised(): ComplaintFields {
  const { view, fields } = useIntake();
  const { branch, session } = useDeskState();
  const asked = useDesk('goodwill-of', { caseId: view.caseId });
  if (branch === null) return fields;
  const own = view.nameKept || (session !== null && isAbout(session, fields.staffConcerned ?? ''));
  const role = own ? 'clerk' : (session?.role ?? 'clerk');
  const goodwills = asked.phase === 'ready' ? asked.value.goodwills : [];
  return promisableFields(fields, goodwills, role, limitsFor(branch.goodwillLimits, own));
}
