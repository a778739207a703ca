import type { PromptPack } from '../../domain/packs/envelope.ts';
import { ruledByFeeling } from './patterns/ruled-by-feeling.ts';
import { crusader } from './patterns/crusader.ts';
import { stubborn } from './patterns/stubborn.ts';
import { wellPrepared } from './patterns/well-prepared.ts';
import { ableToPublicise } from './patterns/able-to-publicise.ts';
import { unreasonable } from './patterns/unreasonable.ts';
import { lively } from './temperaments/lively.ts';
import { exacting } from './temperaments/exacting.ts';
import { forceful } from './temperaments/forceful.ts';
import { hesitant } from './temperaments/hesitant.ts';

export const OVERLAY_PROMPTS = {
  kind: 'prompt',
  id: 'prompts-overlays',
  version: 2,
  languages: ['zh', 'en', 'pl'],
  sources: [
    { title: 'seed 004, part 1, four temperaments and six difficult patterns', checkedOn: '2026-11-21' },
    { title: 'seed 004, part 3, talking with older and younger people', checkedOn: '2026-11-26' },
  ],
  content: {
    entries: [
      ruledByFeeling,
      crusader,
      stubborn,
      wellPrepared,
      ableToPublicise,
      unreasonable,
      lively,
      exacting,
      forceful,
      hesitant,
    ],
  },
} as const satisfies PromptPack;
