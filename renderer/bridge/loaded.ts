import type { Refusal } from '../../electron/domain/refusal.ts';

/** What a view draws: bars, the thing itself, or why it is not there. `again` reads once more. */
export type Loaded<T> = { readonly again: () => void } & (
  | { readonly phase: 'loading'; readonly value: undefined; readonly refusal: undefined }
  | { readonly phase: 'failed'; readonly value: undefined; readonly refusal: Refusal }
  | { readonly phase: 'ready'; readonly value: T; readonly refusal: undefined }
);
