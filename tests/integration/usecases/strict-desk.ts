import { firstRules } from '../../../electron/domain/branch.ts';
import { BRANCHES, CLERK, SUPERVISOR, SUPERVISOR_PIN } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { openDesk } from './desk.ts';

/** A desk of a branch with its first rules: £20 for a clerk, £200 for a supervisor, letters approved by a supervisor. */
export async function strictDesk(who: string = CLERK): Promise<DiskDesk> {
  const one = await openDesk('en', SUPERVISOR);
  const branch = { ...BRANCHES.en, confirmedRules: [] as string[], ...firstRules('GBP') };
  await one.must('change-branch', { branch });
  one.seat(who);
  return one;
}

/** The supervisor's PIN beside the clerk. */
export function beside(one: DiskDesk): { supervisorId: string; pin: string } {
  return { supervisorId: one.staffId(SUPERVISOR), pin: SUPERVISOR_PIN };
}
