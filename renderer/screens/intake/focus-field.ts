/** Puts the cursor into a field by its name; into the first control where the name stands on a group. False when it is not there. */
export function focusField(name: string): boolean {
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
