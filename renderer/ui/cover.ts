/**
 * Covers the window before main has answered that the desk is locked: the privacy key is pressed because somebody comes round the
 * counter, and main may be busy with a package (product J). The lock screen takes the cover away.
 */
export function coverWindow(): void {
  document.documentElement.dataset['covered'] = '';
}

export function uncoverWindow(): void {
  delete document.documentElement.dataset['covered'];
}
