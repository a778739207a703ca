import type { Pack, PromptPack } from '../../../electron/domain/packs/envelope.ts';

export function promptPacksOf(packs: readonly Pack[]): readonly PromptPack[] {
  return packs.filter((pack) => pack.kind === 'prompt');
}
