import type { LabelKey } from '../../labels/label-key.ts';

/** What a stop draws in its card, where showing the page itself would need a customer. */
export type Sketch = 'stages' | 'prompts' | 'papers';

/** One stop of the way round: a page, what is lit on it, words under `tour.<code>`. */
export interface Stop {
  readonly code: Extract<LabelKey<'tour'>, `${string}.title`> extends `${infer Code}.title` ? Code : never;
  readonly to: '/today' | '/log' | '/day-close';
  /** What stands in the light; null where the card explains without the page. */
  readonly lit: string | null;
  readonly sketch?: Sketch;
}

/**
 * Over the real pages, without a customer: to show the intake itself would start a case and a clock. What those pages hold is drawn in
 * the card with the parts they are made of.
 */
export const STOPS: readonly Stop[] = [
  { code: 'today', to: '/today', lit: '[data-screen="today"] > .main' },
  { code: 'newCustomer', to: '/today', lit: '[data-command="new-customer"]' },
  { code: 'stages', to: '/today', lit: null, sketch: 'stages' },
  { code: 'prompts', to: '/today', lit: null, sketch: 'prompts' },
  { code: 'papers', to: '/today', lit: null, sketch: 'papers' },
  { code: 'log', to: '/log', lit: '[data-screen="log"] .search' },
  { code: 'hide', to: '/log', lit: '[data-command="blank-screen"]' },
  { code: 'dayClose', to: '/day-close', lit: '[data-page="day-close"]' },
  { code: 'practice', to: '/today', lit: '[data-door="practice"]' },
  { code: 'help', to: '/today', lit: '[data-door="help"]' },
];
