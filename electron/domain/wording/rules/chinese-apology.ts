import type { WordingFacts } from '../finding.ts';
import { admits } from './suggested.ts';

/**
 * The last sentence of a Chinese suggestion, as the mode of apology allows it: full responsibility, our part only where the cause is
 * shared, or regret without admitting while facts are open or nothing was our doing (knowledge: modes of apology).
 */
export function apologyOf({ mode }: WordingFacts): string {
  if (!admits(mode)) return '让您受累了，我们很抱歉。';
  return mode === 'shared'
    ? '其中【我们没有做到的事】是我们的责任，我们向您道歉。'
    : '这是我们的责任，我们向您道歉。';
}
