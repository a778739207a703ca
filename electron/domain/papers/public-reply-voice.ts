import type { ApologyMode } from '../apology-mode.ts';
import type { Sector } from '../branch.ts';
import type { PARTS_OF } from './parts-of.ts';

/**
 * All a public reply may know: how much may be admitted, the trade, and where to talk in private. No field of the case is here on
 * purpose, so that nothing of it can reach a page that everybody reads (product D8).
 */
export interface PublicContext {
  readonly mode: ApologyMode;
  readonly sector: Sector;
  readonly phone: string;
  readonly openingHours: string;
}

export interface PublicReplyVoice {
  readonly title: string;
  readonly parts: Readonly<
    Record<Exclude<(typeof PARTS_OF)['public-reply'][number], 'closing'>, (context: PublicContext) => string>
  >;
}
