/** What closing a day does one after the other; the screen names each in words. */
export const CLOSE_STEPS = [
  'gather',
  'letters',
  'summary',
  'sign',
  'seal',
  'write',
  'sync',
  'read-back',
  'keep',
  'record',
  'rename',
] as const;
export type CloseStep = (typeof CLOSE_STEPS)[number];

/** From here on the day is closed, and cancelling comes too late. */
export function mayCancelAt(step: CloseStep): boolean {
  return CLOSE_STEPS.indexOf(step) < CLOSE_STEPS.indexOf('record');
}
