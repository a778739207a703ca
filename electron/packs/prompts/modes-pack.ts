import type { PromptPack } from '../../domain/packs/envelope.ts';
import { experienceMode } from './modes/experience.ts';
import { regretMode } from './modes/regret.ts';
import { sharedMode } from './modes/shared.ts';
import { fullMode } from './modes/full.ts';
import { principleMode } from './modes/principle.ts';

export const MODE_PROMPTS = {
  kind: 'prompt',
  id: 'prompts-modes',
  version: 3,
  languages: ['zh', 'en', 'pl'],
  sources: [
    { title: 'seed 001, section 3, special situations', checkedOn: '2026-11-21' },
    { title: 'seed 002, opening: an apology without admission', checkedOn: '2026-11-21' },
    { title: 'seed 004, part 1, five taboos of apology', checkedOn: '2026-11-21' },
  ],
  content: { entries: [experienceMode, regretMode, sharedMode, fullMode, principleMode] },
} as const satisfies PromptPack;
