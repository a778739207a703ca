import type { PromptPack } from '../../domain/packs/envelope.ts';
import { aboutComplaints } from './guide/complaints.ts';
import { talkingWith } from './guide/people.ts';
import { serviceWords } from './guide/words.ts';

/** The small reference beside the prompts: how to talk with whom, and in which words. */
export const TALKING_GUIDE = {
  kind: 'prompt',
  id: 'prompts-guide',
  version: 1,
  languages: ['zh', 'en', 'pl'],
  sources: [
    { title: 'seed 004, part 1, five poor answers and causes of complaints', checkedOn: '2026-11-21' },
    { title: 'seed 004, parts 3 and 4, talking with patients', checkedOn: '2026-11-21' },
    { title: 'seed 004, part 6, service language', checkedOn: '2026-11-21' },
    { title: 'seed 004, part 8, four kinds of complaint', checkedOn: '2026-11-21' },
  ],
  content: { entries: [...talkingWith, ...serviceWords, ...aboutComplaints] },
} as const satisfies PromptPack;
