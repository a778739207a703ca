import { limitsFor } from '../../../electron/domain/goodwill/goodwill-limits.ts';
import type { GoodwillLimits } from '../../../electron/domain/goodwill/goodwill-limits.ts';
import { isAbout } from '../../../electron/domain/staff-concerned.ts';
import type { Role } from '../../../electron/domain/staff.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useIntake } from './intake-context.ts';

/** As whom, and up to which sums, whoever is signed in grants goodwill in this intake: nothing where it is about them (main decides). */
export function useOwnLimits(): { readonly role: Role; readonly limits: GoodwillLimits } | null {
  const { view, fields } = useIntake();
  const { branch, session } = useDeskState();
  if (branch === null) return null;
  const own = view.nameKept || (session !== null && isAbout(session, fields.staffConcerned ?? ''));
  return {
    role: own ? 'clerk' : (session?.role ?? 'clerk'),
    limits: limitsFor(branch.goodwillLimits, own),
  };
}
