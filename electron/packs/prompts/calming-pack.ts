import type { PromptPack } from '../../domain/packs/envelope.ts';
import { calming } from './calming.ts';

export const CALMING_PROMPTS = {
  kind: 'prompt',
  id: 'prompts-calming',
  version: 2,
  languages: ['zh', 'en', 'pl'],
  sources: [
    { title: 'seed 001, section 3, the thirty-second rule', checkedOn: '2026-11-21' },
    { title: 'seed 004, part 1, calming a customer', checkedOn: '2026-11-21' },
  ],
  content: { entries: [calming] },
} as const satisfies PromptPack;
