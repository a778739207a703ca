import type { CaseId } from '../domain/ids.ts';
import { isAbout } from '../domain/staff-concerned.ts';
import type { Acting } from './acting.ts';
import type { CaseRow, Desk } from './ports.ts';

/** Whom a complaint is about, as it was typed, or ''; while the intake is open the name stands in the draft. */
export function concernedOf(desk: Desk, caseId: CaseId): string {
  return desk.drafts.of(caseId)?.fields.staffConcerned ?? desk.records.staffConcerned(caseId);
}

/** Whether it is about whoever is signed in. */
export function isConcerned(desk: Desk, { staff }: Pick<Acting, 'staff'>, caseId: CaseId): boolean {
  return isAbout(staff, concernedOf(desk, caseId));
}

/**
 * Whether the name is kept from whoever is signed in: it is theirs, in an intake that a colleague took down. They neither read it nor
 * take it out again. Whoever typed their own name may still correct it.
 */
export function isKeptFrom(desk: Desk, who: Acting & { readonly row: CaseRow }): boolean {
  return who.row.ownerId !== who.staff.id && isConcerned(desk, who, who.row.caseId);
}
