/** Sends the cursor to a field by its name, on its own page; false when it is not on screen. */
export function focusField(name: string): boolean {
  const field = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  if (field === null) return false;
  const inner = field.querySelector('button, input, textarea');
  const target = field.matches('input, textarea, button') ? field : (inner ?? field);
  if (target instanceof HTMLElement) target.focus();
  field.scrollIntoView({ block: 'nearest' });
  return true;
}
