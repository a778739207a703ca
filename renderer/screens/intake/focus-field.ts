import type { FieldName } from '../../../electron/domain/complaint.ts';

/** Fields that are drawn only after another was answered, and where the answer is given. */
const ANSWERED_IN: Readonly<Partial<Record<FieldName, readonly FieldName[]>>> = {
  addressTitle: ['addressForm'],
  actingForName: ['actingFor'],
  authority: ['actingFor'],
  cause: ['factsState'],
  principle: ['cause', 'factsState'],
  rootCause: ['cause', 'factsState'],
  ourPart: ['cause', 'factsState'],
  toCheck: ['factsState'],
  checkBy: ['factsState'],
  goodwillAmount: ['goodwillKind'],
  answerBasis: ['answer'],
  resolutionBasis: ['resolved'],
};

/** Puts the cursor into a field, or into the one whose answer brings it up. False when neither is on screen. */
export function focusField(name: FieldName): boolean {
  return focusNamed(name) || (ANSWERED_IN[name] ?? []).some(focusNamed);
}

/** By the name the drawn part carries; into the first control where the name stands on a group. */
export function focusNamed(name: string): boolean {
  const place = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  if (!(place instanceof HTMLElement)) return false;
  const control = place.matches('input, textarea, button')
    ? place
    : place.querySelector<HTMLElement>('input, textarea, button');
  if (control === null) return false;
  control.focus();
  control.scrollIntoView({ block: 'nearest' });
  return true;
}
