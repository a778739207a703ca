import { GOODWILL_STEP } from '../../../electron/domain/goodwill/granted-goodwill.ts';
import type { CasePage } from './timeline-words.ts';

/** The steps that stand for goodwill: of the record itself, and each one that was granted later. */
export function goodwillSteps(page: CasePage): readonly string[] {
  return [GOODWILL_STEP, ...page.goodwills.map(({ id }) => id)];
}

/** What is promised as goodwill and not settled yet; more than one where a sum was granted beside another. */
export function openGoodwill(page: CasePage): readonly CasePage['promises'][number][] {
  const steps = goodwillSteps(page);
  return page.promises.filter(
    ({ state, stepId }) => state === 'open' && stepId !== null && steps.includes(stepId),
  );
}
