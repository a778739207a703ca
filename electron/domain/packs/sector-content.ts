import type { Sector } from '../branch.ts';
import type { ComplaintKind } from '../complaint.ts';
import type { InEachLanguage } from '../language.ts';
import type { SituationCode } from '../prompts/codes.ts';

export interface SectorCategory {
  /** Stable within the sector: what is stored; the label is never stored. */
  readonly code: string;
  readonly label: InEachLanguage;
  /** Kind it usually is (seed 004, part 8); the clerk may choose another. */
  readonly kind: ComplaintKind;
  /** Situation whose prompts start with this category, or null. */
  readonly situation: SituationCode | null;
}

export interface SectorContent {
  readonly sector: Sector;
  /** Label of the product field: tariff, room, card. */
  readonly productWord: InEachLanguage;
  /** Label of the reference field: account, meter, booking. */
  readonly referenceWord: InEachLanguage;
  readonly categories: readonly SectorCategory[];
}
