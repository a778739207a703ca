import { localDateOf } from '../../../electron/domain/time.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Strip } from '../../ui/strip.tsx';
import { useNow } from '../frame/use-now.ts';
import type { PaperView } from './use-letter.ts';

/** Whether the strip has something to say. */
export function laidBefore({ paper, approval }: PaperView): boolean {
  return paper.state === 'draft' && (approval.askedAt !== null || approval.returnedAt !== null);
}

/** Laid before a supervisor since when, or given back and why; nothing once it is approved. */
export function ApprovalStrip({ view }: { readonly view: PaperView }) {
  const say = useLabels('approval');
  const format = useFormat();
  const today = localDateOf(useNow(), format.zone);
  const { askedAt, askedByName, returnedAt, returnedByName, returnReason } = view.approval;
  if (!laidBefore(view)) return null;
  if (askedAt !== null) {
    return (
      <Strip tone="warn">{say('asked', { name: askedByName, when: format.when(askedAt, today) })}</Strip>
    );
  }
  if (returnedAt === null) return null;
  return <Strip tone="bad">{say('returned', { name: returnedByName, reason: returnReason })}</Strip>;
}
