import type { enGB } from './en-GB/all.ts';

export type LabelArea = keyof typeof enGB;

/** `missing_one` and `missing_other` are asked for as `missing` with a count. */
type WithoutCount<Key extends string> = Key extends `${infer Base}_${'one' | 'few' | 'many' | 'other'}`
  ? Base
  : Key;

type Path<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? WithoutCount<Key> : `${Key}.${Path<Tree[Key]>}`;
}[keyof Tree & string];

/** Every key of an area, taken from the English file; a key that is not there does not compile. */
export type LabelKey<Area extends LabelArea> = Path<(typeof enGB)[Area]>;

/** Says one label; `values` fill its slots, `count` also chooses the plural form. */
export type Say<Area extends LabelArea> = (
  key: LabelKey<Area>,
  values?: Readonly<Record<string, string | number>>,
) => string;
