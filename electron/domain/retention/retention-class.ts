import type { Country } from '../branch.ts';

/**
 * What decides how long a case is kept, the strongest first: an authority may come back to it, somebody may have been in danger, money
 * was given, nothing became of it, or none of these.
 */
export const RETENTION_CLASSES = ['authority', 'safety', 'money', 'left', 'ordinary'] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];

/** Whole months after the end of a case; 0 is never. */
export type Retention = Readonly<Record<RetentionClass, number>>;

/** Fifty years: longer than any period of limitation. */
export const MOST_MONTHS = 600;

/** What the class of a case is taken from. */
export interface ClassSigns {
  readonly byAuthority: boolean;
  readonly safety: boolean;
  readonly money: boolean;
  readonly leftOrWithdrawn: boolean;
}

export function retentionClassOf(signs: ClassSigns): RetentionClass {
  if (signs.byAuthority) return 'authority';
  if (signs.safety) return 'safety';
  if (signs.money) return 'money';
  return signs.leftOrWithdrawn ? 'left' : 'ordinary';
}

/**
 * What a branch begins with; it is the branch that decides (help for staff, not legal advice). A year after somebody left or withdrew
 * covers the one who thinks again. The rest follows the time in which a claim can still be made:
 * - CN: three years from knowing of it (民法典 art. 188), five with money, as a claim may be interrupted and begin again (art. 195);
 * - GB: six years for a contract or a tort (Limitation Act 1980 ss. 2 and 5), of which FCA DISP 1.9.1R asks for three at least;
 * - PL: six years, reckoned to the end of the year (Kodeks cywilny art. 118), hence seven; harm to a person ten (art. 442¹);
 * - elsewhere: six years, which most of the others stay below.
 * What an authority has asked about, and danger to people, is kept ten years: inspections and harm that shows late.
 */
const FIRST: Readonly<Record<Country, Retention>> = {
  CN: { authority: 120, safety: 120, money: 60, left: 12, ordinary: 36 },
  GB: { authority: 120, safety: 120, money: 72, left: 12, ordinary: 72 },
  PL: { authority: 120, safety: 120, money: 84, left: 12, ordinary: 84 },
  other: { authority: 120, safety: 120, money: 72, left: 12, ordinary: 72 },
};

export function firstRetention(country: Country): Retention {
  return FIRST[country];
}
