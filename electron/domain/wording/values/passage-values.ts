import type { Passage } from '../passage.ts';
import { amountsIn } from './amounts.ts';
import type { PlacedAmount } from './amounts.ts';
import { datesIn } from './dates.ts';
import type { PlacedDate } from './dates.ts';
import { timesIn } from './times.ts';
import type { PlacedTime } from './times.ts';

export interface PassageValues {
  readonly dates: readonly PlacedDate[];
  readonly times: readonly PlacedTime[];
  readonly amounts: readonly PlacedAmount[];
}

/** Read once a passage: four comparisons ask for them. */
const READ = new WeakMap<Passage, PassageValues>();

/** The days, times of day and sums a passage names. */
export function valuesOf(passage: Passage): PassageValues {
  const known = READ.get(passage);
  if (known !== undefined) return known;
  const { folded } = passage.text;
  const values = {
    dates: datesIn(folded, passage.lang),
    times: timesIn(folded, passage.lang),
    amounts: amountsIn(folded, passage.lang),
  };
  READ.set(passage, values);
  return values;
}
