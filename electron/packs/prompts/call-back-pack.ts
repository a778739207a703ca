import type { PromptPack } from '../../domain/packs/envelope.ts';
import { callBackMoments } from './call-back/moments.ts';

/** What to say and ask when somebody calls back (product E3). */
export const CALL_BACKS = {
  kind: 'prompt',
  id: 'prompts-call-back',
  version: 2,
  languages: ['zh', 'en', 'pl'],
  sources: [
    { title: 'seed 000, part 5, following up after an apology', checkedOn: '2026-11-26' },
    { title: 'seed 001, section 2, closing the loop', checkedOn: '2026-11-26' },
    { title: 'seed 004, part 8, following up promptly', checkedOn: '2026-11-26' },
  ],
  content: { entries: callBackMoments },
} as const satisfies PromptPack;
