/**
 * Covers the window before main has answered that the desk is locked: the privacy key is pressed because somebody comes round the
 * counter, and main may be busy with a package (product J). The lock screen takes the cover away.
 */
export function coverWindow(): void {
  document.documentElement.dataset['covered'] = '';
  // A fade cut short holds its dialog for ever, with what was typed into it (Chromium, seen in a heap snapshot): it ends first.
  for (const fade of document.getAnimations())
    if (Number.isFinite(fade.effect?.getComputedTiming().endTime)) fade.finish();
}

export function uncoverWindow(): void {
  delete document.documentElement.dataset['covered'];
}
