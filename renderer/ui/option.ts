/** One answer that can be chosen: a stable code and its words. */
export interface Option<Code extends string> {
  readonly code: Code;
  readonly label: string;
  /** Not offered here; drawn dashed, kept in its place. */
  readonly off?: boolean;
}

/** Selection comes back from the drawing library as plain keys; only codes that were offered go on. */
export function codesOf<Code extends string>(
  options: readonly Option<Code>[],
  keys: Iterable<unknown>,
): readonly Code[] {
  const chosen = new Set(keys);
  return options.map((option) => option.code).filter((code) => chosen.has(code));
}
