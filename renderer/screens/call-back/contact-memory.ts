import type { CaseId, StaffId } from '../../../electron/domain/ids.ts';
import type { ContactForm } from './contact-form.ts';

/**
 * What was typed about a call and is not saved yet, in this window's memory only: a lock or a look at another page takes nothing away.
 * For the one who typed it and nobody else; handed to no channel, file or storage, gone when it is saved, cancelled or the window closes.
 */
const typed = new Map<string, ContactForm>();

export function rememberedContact(staffId: StaffId, caseId: CaseId): ContactForm | undefined {
  return typed.get(keyOf(staffId, caseId));
}

export function rememberContact(staffId: StaffId, caseId: CaseId, form: ContactForm): void {
  typed.set(keyOf(staffId, caseId), form);
}

export function forgetContact(staffId: StaffId, caseId: CaseId): void {
  typed.delete(keyOf(staffId, caseId));
}

function keyOf(staffId: StaffId, caseId: CaseId): string {
  return `${staffId} ${caseId}`;
}
