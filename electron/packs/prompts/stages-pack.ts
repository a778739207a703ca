import type { PromptPack } from '../../domain/packs/envelope.ts';
import { receiveStage } from './stages/receive.ts';
import { listenStage } from './stages/listen.ts';
import { feelingsStage } from './stages/feelings.ts';
import { factsStage } from './stages/facts.ts';
import { remedyStage } from './stages/remedy.ts';
import { apologiseStage } from './stages/apologise.ts';
import { confirmStage } from './stages/confirm.ts';

export const STAGE_PROMPTS = {
  kind: 'prompt',
  id: 'prompts-stages',
  version: 3,
  languages: ['zh', 'en', 'pl'],
  sources: [
    { title: 'seed 001, section 2, four steps of an apology', checkedOn: '2026-11-21' },
    { title: 'seed 004, part 1, stages of handling a complaint', checkedOn: '2026-11-21' },
    { title: 'seed 004, part 1, six kinds of question, six kinds of answer', checkedOn: '2026-11-26' },
    { title: 'seeds 000 and 004, following up', checkedOn: '2026-11-26' },
  ],
  content: {
    entries: [
      receiveStage,
      listenStage,
      feelingsStage,
      factsStage,
      remedyStage,
      apologiseStage,
      confirmStage,
    ],
  },
} as const satisfies PromptPack;
