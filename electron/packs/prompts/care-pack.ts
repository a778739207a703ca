import type { PromptPack } from '../../domain/packs/envelope.ts';
import { careTips } from './care/tips.ts';
import { colleagueTalk } from './colleague/talk.ts';

/** For the people behind the counter: after a hard case, and after a complaint about one of them (product B6). */
export const STAFF_CARE = {
  kind: 'prompt',
  id: 'prompts-care',
  version: 1,
  languages: ['zh', 'en', 'pl'],
  sources: [
    {
      title: 'seed 004, part 1, section 5, the nerves of those who handle complaints',
      checkedOn: '2026-11-21',
    },
    { title: 'seed 004, part 5, talks about performance', checkedOn: '2026-11-21' },
  ],
  content: { entries: [...careTips, ...colleagueTalk] },
} as const satisfies PromptPack;
