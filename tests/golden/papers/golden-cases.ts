import { PAPER_CASES } from './paper-cases.ts';
import type { PaperCase } from './clerk-case.ts';

/** Cases whose five papers are kept as text: each mode once a language, trades and forms of address as different as they come. */
const KEPT = [
  'zh principle telecom',
  'zh full hospital',
  'zh shared electricity',
  'zh regret hotel',
  'zh experience retail',
  'en principle hotel',
  'en full telecom',
  'en shared electricity',
  'en regret hospital',
  'en experience bank',
  'pl principle hospital',
  'pl full retail',
  'pl shared bank',
  'pl regret telecom',
  'pl experience hotel',
];

export interface GoldenCase {
  readonly file: string;
  readonly of: PaperCase;
}

export const GOLDEN_CASES: readonly GoldenCase[] = KEPT.map((name) => {
  const of = PAPER_CASES.find((one) => one.name === name);
  if (of === undefined) throw new Error(`no case ${name}`);
  return { file: name.replaceAll(' ', '-'), of };
});
