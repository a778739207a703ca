import { z } from 'zod';
import { ENDS } from '../domain/practice/role-play.ts';
import { id, instant, text } from './values.ts';

const points = z.int().min(0).max(5);

/** What the clerk did in a rehearsal, in order; main plays it again. */
export const practiceMoves = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('said'), words: text(500).min(1) }),
      z.strictObject({ kind: z.literal('paused') }),
    ]),
  )
  .max(40);

export const practiceResult = z.strictObject({
  id,
  staffId: id,
  name: z.string(),
  playId: z.string(),
  at: instant,
  marks: z.strictObject({ listening: points, wording: points, order: points, promises: points }),
  passed: z.boolean(),
  ended: z.enum(ENDS),
});
