/**
 * Covers the window before main has answered that the desk is locked: the privacy key is pressed because somebody comes round the
 * counter, and main may be busy with a package (product J). The lock screen takes the cover away.
 */
export function coverWindow(): void {
  document.documentElement.dataset['covered'] = '';
  // A fade under way would hold its dialog, with what was typed into it, after the page is gone (seen in a heap snapshot).
  for (const fade of document.getAnimations()) fade.cancel();
}

export function uncoverWindow(): void {
  delete document.documentElement.dataset['covered'];
}
