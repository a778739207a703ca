/** The kinds of test, each a folder below tests/. The end-to-end ones come last and one file at a time: one desk on the display. */
export const TEST_KINDS = ['unit', 'integration', 'migrations', 'structure', 'wording', 'e2e'] as const;

export type TestKind = (typeof TEST_KINDS)[number];
