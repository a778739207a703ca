import { STAGES } from '../../../electron/domain/stage.ts';
import type { Stage } from '../../../electron/domain/stage.ts';
import { RULE_IDS } from '../../../electron/domain/wording/finding.ts';
import type { RuleId } from '../../../electron/domain/wording/finding.ts';
import type { HelpPlace } from '../../labels/help-words.ts';

/** What one page of the help is about; a place may have the stage that stands on screen. */
export type Topic =
  | { readonly kind: 'place'; readonly code: HelpPlace; readonly stage?: Stage | undefined }
  | { readonly kind: 'rule'; readonly code: RuleId }
  | { readonly kind: 'all' };

/** What F1 opens: the rule of the finding that has the cursor, else the place, in an intake with its stage. */
export function topicHere(place: HelpPlace, focused: Element | null, page: ParentNode): Topic {
  const rule = focused?.closest('[data-rule]')?.getAttribute('data-rule');
  const known = RULE_IDS.find((id) => id === rule);
  if (known !== undefined) return { kind: 'rule', code: known };
  const shown = page.querySelector('[data-stage-page]')?.getAttribute('data-stage-page');
  return { kind: 'place', code: place, stage: STAGES.find((stage) => stage === shown) };
}
