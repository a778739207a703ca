import type { StaffId } from './ids.ts';
import type { InEachLanguage } from './language.ts';
import type { Instant } from './time.ts';

export const ROLES = ['clerk', 'supervisor'] as const;
export type Role = (typeof ROLES)[number];

export interface Staff {
  readonly id: StaffId;
  readonly name: string;
  readonly role: Role;
  /** As printed under a letter, one per paper language: 客户经理, Customer Adviser, starsza doradczyni klienta. */
  readonly jobTitle: InEachLanguage;
  /** Grammatical form of first-person past verbs in Polish papers and prompts: ustaliłam / ustaliłem. */
  readonly polishForm: 'feminine' | 'masculine';
  readonly deactivatedAt: Instant | null;
}
