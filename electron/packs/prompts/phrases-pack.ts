import type { PromptPack } from '../../domain/packs/envelope.ts';
import { apologising } from './phrases/apologising.ts';
import { arriving } from './phrases/arriving.ts';
import { establishing } from './phrases/establishing.ts';
import { leaving } from './phrases/leaving.ts';

/** For a customer of another language: the moments of seed 004's hotel phrases, every sentence written anew. */
export const COUNTER_PHRASES = {
  kind: 'prompt',
  id: 'prompts-phrases',
  version: 2,
  languages: ['zh', 'en', 'pl'],
  sources: [
    { title: 'seed 004, part 2, phrases for foreign guests', checkedOn: '2026-11-21' },
    { title: 'seed 001, section 2, telling progress every twenty minutes', checkedOn: '2026-11-21' },
  ],
  content: { entries: [...arriving, ...establishing, ...apologising, ...leaving] },
} as const satisfies PromptPack;
